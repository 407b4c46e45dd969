package org.spoor.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes ZIP archives, and the office files that are such. */
final class Zips {
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  Zips add(String name, byte[] bytes) {
    entries.put(name, bytes);
    return this;
  }

  Zips add(String name, String text) {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A Word document as Word writes it, reduced to the parts that matter. */
  static byte[] docx(String body) {
    String w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    String types = "http://schemas.openxmlformats.org/package/2006/content-types";
    String rels = "http://schemas.openxmlformats.org/package/2006/relationships";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    return new Zips()
        .add(
            "[Content_Types].xml",
            head
                + ("<Types xmlns=\""
                    + types
                    + "\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + ("<Override PartName=\"/word/document.xml\" ContentType=\""
                    + word
                    + "document.main+xml\"/>")
                + ("<Override PartName=\"/word/styles.xml\" ContentType=\""
                    + word
                    + "styles+xml\"/>")
                + ("<Override PartName=\"/word/numbering.xml\" ContentType=\""
                    + word
                    + "numbering+xml\"/>")
                + ("<Override PartName=\"/word/header1.xml\" ContentType=\""
                    + word
                    + "header+xml\"/>")
                + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>")
        .add(
            "_rels/.rels",
            head
                + ("<Relationships xmlns=\""
                    + rels
                    + "\"><Relationship Id=\"r1\" Type=\""
                    + office
                    + "officeDocument\" Target=\"word/document.xml\"/>")
                + "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>")
        .add(
            "word/_rels/document.xml.rels",
            head
                + ("<Relationships xmlns=\""
                    + rels
                    + "\"><Relationship Id=\"r1\" Type=\""
                    + office
                    + "styles\" Target=\"styles.xml\"/>")
                + ("<Relationship Id=\"r2\" Type=\""
                    + office
                    + "numbering\" Target=\"numbering.xml\"/>")
                + ("<Relationship Id=\"r3\" Type=\""
                    + office
                    + "header\" Target=\"header1.xml\"/></Relationships>"))
        .add(
            "word/styles.xml",
            head
                + ("<w:styles "
                    + w
                    + "><w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>")
                + "<w:style w:type=\"paragraph\" w:styleId=\"ListParagraph\"><w:name w:val=\"List Paragraph\"/></w:style></w:styles>")
        .add(
            "word/numbering.xml",
            head
                + ("<w:numbering "
                    + w
                    + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>")
                + "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uf0b7\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>")
        .add(
            "word/header1.xml",
            head + "<w:hdr " + w + "><w:p><w:r><w:t>Running head</w:t></w:r></w:p></w:hdr>")
        .add(
            "docProps/core.xml",
            head
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dc:title>Release on the harbour case</dc:title><dc:creator>Press Office</dc:creator>"
                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2023-05-06T10:00:00Z</dcterms:created></cp:coreProperties>")
        .add(
            "word/document.xml",
            head + "<w:document " + w + "><w:body>" + body + "</w:body></w:document>")
        .bytes();
  }

  /** A paragraph of a Word document. */
  static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>"
        + properties
        + "</w:pPr><w:r><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r></w:p>";
  }

  static byte[] odt(String body) {
    String names =
        " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.2\"";
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    return new Zips()
        .add("mimetype", "application/vnd.oasis.opendocument.text")
        .add(
            "meta.xml",
            head
                + ("<office:document-meta"
                    + names
                    + "><office:meta><dc:title>Release on the forest case</dc:title>")
                + "<meta:initial-creator>Forest Office</meta:initial-creator><meta:creation-date>2021-02-03T10:00:00</meta:creation-date>"
                + "</office:meta></office:document-meta>")
        .add(
            "content.xml",
            head
                + "<office:document-content"
                + names
                + "><office:body><office:text>"
                + body
                + "</office:text></office:body></office:document-content>")
        .add(
            "META-INF/manifest.xml",
            head
                + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/></manifest:manifest>")
        .bytes();
  }
}
