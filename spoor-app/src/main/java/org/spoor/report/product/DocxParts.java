package org.spoor.report.product;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.spoor.report.chart.Drawing;
import org.spoor.report.chart.Lettering;
import org.spoor.report.chart.Raster;
import org.spoor.report.chart.Svg;

/**
 * The files in a DOCX (ECMA-376 part 1 and 2) around its text: what is joined to what, styles,
 * heads and feet, pictures. The times in the archive are those of the dossier.
 */
final class DocxParts {
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  /** Dots a point of the picture for programs that show no SVG: 180 dots an inch. */
  private static final double DOTS = 2.5;

  static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
          + OFFICE
          + "\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
          + " xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\"";

  private final Dossier dossier;
  private final Lettering lettering = new Lettering();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<String> relations = new ArrayList<>();

  DocxParts(Dossier dossier) {
    this.dossier = dossier;
    relation("styles", "styles.xml");
    relation("settings", "settings.xml");
    relation("header", "header1.xml");
    relation("footer", "footer1.xml");
  }

  /** Its id. */
  private String relation(String type, String target) {
    String id = "rId" + (relations.size() + 1);
    relations.add(
        "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
            .formatted(id, OFFICE, type, target));
    return id;
  }

  /**
   * A chart as SVG with a PNG for programs that show none, as the content of a run.
   *
   * @param number of the picture, from 1
   */
  String picture(Drawing drawing, String id, int number) {
    files.put("word/media/chart" + number + ".png", Raster.png(drawing, DOTS, lettering));
    files.put(
        "word/media/chart" + number + ".svg",
        (XML + Svg.of(drawing, id)).getBytes(StandardCharsets.UTF_8));
    String png = relation("image", "media/chart" + number + ".png");
    String svg = relation("image", "media/chart" + number + ".svg");
    // English Metric Units: 12,700 a point. The text is 453 points wide.
    double scale = Math.min(1, 453 / drawing.width());
    long width = Math.round(drawing.width() * scale * 12_700);
    long height = Math.round(drawing.height() * scale * 12_700);
    String name = Svg.escaped(drawing.title());
    String about =
        Svg.escaped(Citations.cut(drawing.title() + ". " + drawing.description(), 4_000));
    return """
        <w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%1$d" cy="%2$d"/>\
        <wp:docPr id="%3$d" name="%4$s" descr="%5$s"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
        <pic:pic><pic:nvPicPr><pic:cNvPr id="%3$d" name="%4$s"/><pic:cNvPicPr/></pic:nvPicPr>\
        <pic:blipFill><a:blip r:embed="%6$s"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip r:embed="%7$s"/></a:ext></a:extLst></a:blip>\
        <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm>\
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"""
        .formatted(width, height, number, name, about, png, svg);
  }

  /** The whole file around the text. */
  byte[] zipped(String text) throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", xml(types()));
    all.put("_rels/.rels", xml(start()));
    all.put("docProps/core.xml", xml(core()));
    all.put("docProps/app.xml", xml(app()));
    all.put("word/document.xml", xml(text));
    all.put("word/_rels/document.xml.rels", xml(relationships(String.join("", relations))));
    all.put("word/styles.xml", xml(DocxStyles.XML));
    all.put("word/settings.xml", xml(settings()));
    all.put("word/header1.xml", xml(header()));
    all.put("word/footer1.xml", xml(footer()));
    all.putAll(files);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // Times in an archive begin with 1980 (APPNOTE 4.4.6).
    LocalDateTime at = LocalDateTime.ofInstant(dossier.asOf(), ZoneOffset.UTC);
    LocalDateTime time = at.getYear() < 1980 ? LocalDateTime.of(1980, 1, 1, 0, 0) : at;
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : all.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] xml(String content) {
    return (XML + content).getBytes(StandardCharsets.UTF_8);
  }

  private static String types() {
    String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">");
    types.append(
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    types.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    types.append("<Default Extension=\"png\" ContentType=\"image/png\"/>");
    types.append("<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/>");
    String[][] parts = {
      {"/word/document.xml", word + "document.main+xml"},
      {"/word/styles.xml", word + "styles+xml"},
      {"/word/settings.xml", word + "settings+xml"},
      {"/word/header1.xml", word + "header+xml"},
      {"/word/footer1.xml", word + "footer+xml"},
      {"/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"},
      {
        "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"
      },
    };
    for (String[] part : parts) {
      types.append("<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part[0], part[1]));
    }
    return types.append("</Types>").toString();
  }

  private static String relationships(String all) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
  }

  private static String start() {
    return relationships(
        """
        <Relationship Id="rId1" Type="%1$s/officeDocument" Target="word/document.xml"/>\
        <Relationship Id="rId2" Type="%2$srelationships/metadata/core-properties" Target="docProps/core.xml"/>\
        <Relationship Id="rId3" Type="%1$s/extended-properties" Target="docProps/app.xml"/>"""
            .formatted(OFFICE, PACKAGE));
  }

  private String core() {
    return """
        <cp:coreProperties xmlns:cp="%smetadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
        <dc:title>%s</dc:title><dc:subject>%s</dc:subject><dc:creator>%s</dc:creator><dc:language>en</dc:language>\
        <dcterms:created xsi:type="dcterms:W3CDTF">%5$s</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">%5$s</dcterms:modified>\
        </cp:coreProperties>"""
        .formatted(
            PACKAGE,
            Svg.escaped(dossier.title() + ": " + dossier.kind()),
            Svg.escaped(dossier.subtitle()),
            Svg.escaped(dossier.program()),
            dossier.asOf().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
  }

  private static String app() {
    return "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Spoor</Application></Properties>";
  }

  private static String settings() {
    // Fields (contents, page numbers) are filled in when the file is opened.
    return "<w:settings "
        + NAMESPACES
        + "><w:updateFields w:val=\"true\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";
  }

  private String header() {
    return "<w:hdr "
        + NAMESPACES
        + "><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
        + Svg.escaped(dossier.title() + " · " + dossier.kind())
        + "</w:t></w:r><w:r><w:tab/><w:t>As of "
        + dossier.day()
        + "</w:t></w:r></w:p></w:hdr>";
  }

  private String footer() {
    return "<w:ftr "
        + NAMESPACES
        + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t>"
        + Svg.escaped(dossier.program())
        + "</w:t></w:r><w:r><w:tab/></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
        + "<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r><w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>";
  }
}
