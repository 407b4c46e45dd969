package org.spoor.report.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.spoor.report.chart.Svg;
import org.spoor.report.product.Inline.Cite;
import org.spoor.report.product.Inline.Words;

/**
 * A dossier as DOCX: real headings, lists, tables and bookmarks in named styles, contents as a
 * field, charts as SVG with a PNG beside each, so that whoever gets it can go on writing.
 */
public final class DossierDocx {
  /** Width of the text in twentieths of a point. */
  private static final int WIDTH = 9_060;

  private final StringBuilder out = new StringBuilder();
  private final Dossier dossier;
  private final DocxParts parts;
  private int pictures;
  private int bookmarks;

  private DossierDocx(Dossier dossier) {
    this.dossier = dossier;
    parts = new DocxParts(dossier);
  }

  /** The whole file. */
  public static byte[] of(Dossier dossier) {
    DossierDocx docx = new DossierDocx(dossier);
    docx.write();
    try {
      return docx.parts.zipped(docx.out.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
  }

  private void write() {
    raw("<w:document " + DocxParts.NAMESPACES + "><w:body>");
    paragraph("Kind", Inline.of(dossier.kind()));
    paragraph("Title", Inline.of(dossier.title()));
    paragraph("Subtitle", Inline.of(dossier.subtitle() + "."));
    paragraph("Small", Inline.of("As of " + dossier.day()));
    if (!dossier.facts().isEmpty()) {
      values(dossier.facts());
    }
    raw("<w:p><w:pPr><w:pStyle w:val=\"Small\"/></w:pPr></w:p>");
    contents();
    raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    dossier.blocks().forEach(this::block);
    raw(
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:footerReference w:type=\"default\" r:id=\"rId4\"/>");
    raw(
        "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1423\" w:bottom=\"1360\" w:left=\"1423\" w:header=\"720\" w:footer=\"640\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>");
    raw("</w:body></w:document>");
  }

  /** A field that the word processor fills; until then the headings stand in it, without pages. */
  private void contents() {
    List<Block.Heading> headings = dossier.headings(1);
    for (int i = 0; i < headings.size(); i++) {
      raw("<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>");
      if (i == 0) {
        raw(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-1\" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
      }
      raw("<w:hyperlink w:anchor=\"" + anchor(headings.get(i).id()) + "\">");
      run(headings.get(i).words(), "");
      raw("</w:hyperlink>");
      if (i == headings.size() - 1) {
        raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
      }
      raw("</w:p>");
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading b -> {
        raw("<w:p><w:pPr><w:pStyle w:val=\"Heading" + b.level() + "\"/>");
        raw(b.id().equals("annex-sources") ? "<w:pageBreakBefore/>" : "");
        raw("</w:pPr>");
        bookmark(anchor(b.id()));
        run(b.words(), "");
        raw("</w:p>");
      }
      case Block.Paragraph b ->
          paragraph(
              switch (b.tone()) {
                case LEAD -> "Lead";
                case BODY -> "Normal";
                case SMALL -> "Small";
              },
              b.line());
      case Block.Items b -> {
        for (Block.Item item : b.items()) {
          raw("<w:p><w:pPr><w:pStyle w:val=\"Item\"/></w:pPr>");
          run(item.marker(), "<w:color w:val=\"0B4F5C\"/>");
          raw("<w:r><w:tab/></w:r>");
          line(item.line());
          raw("</w:p>");
        }
      }
      case Block.Values b -> values(b.values());
      case Block.Table b -> table(b);
      case Block.Figure b -> {
        pictures++;
        raw("<w:p><w:pPr><w:pStyle w:val=\"Figure\"/></w:pPr><w:r>");
        raw(parts.picture(b.drawing(), b.id(), pictures));
        raw("</w:r></w:p>");
        paragraph(
            "Small",
            Inline.line()
                .strong(b.caption() + ".")
                .plain(b.note().isEmpty() ? "" : " " + b.note())
                .done());
      }
      case Block.Notes b -> {
        for (Block.Note note : b.notes()) {
          raw("<w:p><w:pPr><w:pStyle w:val=\"Note\"/></w:pPr>");
          bookmark("note_" + note.number());
          run(note.number() + ".", "<w:color w:val=\"0B4F5C\"/>");
          raw("<w:r><w:tab/></w:r>");
          line(note.line());
          raw("</w:p>");
        }
      }
    }
  }

  private void values(List<Block.Value> values) {
    int wide = WIDTH / values.size();
    raw(
        "<w:tbl><w:tblPr><w:tblW w:w=\""
            + WIDTH
            + "\" w:type=\"dxa\"/><w:tblBorders><w:left w:val=\"single\" w:sz=\"18\" w:space=\"0\" w:color=\"0B4F5C\"/></w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    raw(("<w:gridCol w:w=\"" + wide + "\"/>").repeat(values.size()));
    raw("</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>");
    for (Block.Value value : values) {
      raw(
          "<w:tc><w:tcPr><w:tcW w:w=\""
              + wide
              + "\" w:type=\"dxa\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F2F4F5\"/></w:tcPr>");
      raw("<w:p><w:pPr><w:pStyle w:val=\"Cell\"/><w:keepNext/></w:pPr>");
      run(value.name(), "<w:color w:val=\"5B636A\"/><w:sz w:val=\"15\"/>");
      raw("</w:p><w:p><w:pPr><w:pStyle w:val=\"Cell\"/><w:keepNext/></w:pPr>");
      line(value.value());
      raw("</w:p></w:tc>");
    }
    raw("</w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr></w:p>");
  }

  private void table(Block.Table table) {
    if (!table.caption().isEmpty()) {
      paragraph("Caption", Inline.of(table.caption()));
    }
    int shares = table.columns().stream().mapToInt(Block.Column::share).sum();
    int[] widths =
        table.columns().stream().mapToInt(column -> WIDTH * column.share() / shares).toArray();
    raw(
        "<w:tbl><w:tblPr><w:tblW w:w=\""
            + WIDTH
            + "\" w:type=\"dxa\"/><w:tblBorders><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"CFD4D8\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"CFD4D8\"/></w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"30\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"30\" w:type=\"dxa\"/><w:right w:w=\"120\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
    for (int width : widths) {
      raw("<w:gridCol w:w=\"" + width + "\"/>");
    }
    raw("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (int i = 0; i < widths.length; i++) {
      Block.Column column = table.columns().get(i);
      cell(
          widths[i],
          column.number(),
          "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"10\" w:space=\"0\" w:color=\"1D2328\"/></w:tcBorders><w:vAlign w:val=\"bottom\"/>",
          Inline.line().strong(column.title()).done());
    }
    raw("</w:tr>");
    for (List<List<Inline>> row : table.rows()) {
      raw("<w:tr>");
      for (int i = 0; i < widths.length; i++) {
        cell(widths[i], table.columns().get(i).number(), "", row.get(i));
      }
      raw("</w:tr>");
    }
    raw("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr></w:p>");
  }

  private void cell(int width, boolean number, String properties, List<Inline> line) {
    raw(
        "<w:tc><w:tcPr><w:tcW w:w=\""
            + width
            + "\" w:type=\"dxa\"/>"
            + properties
            + "</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Cell\"/>");
    raw(number ? "<w:jc w:val=\"right\"/>" : "").raw("</w:pPr>");
    line(line);
    raw("</w:p></w:tc>");
  }

  private void paragraph(String style, List<Inline> line) {
    raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
    line(line);
    raw("</w:p>");
  }

  private void line(List<Inline> line) {
    boolean cited = false;
    for (Inline piece : line) {
      switch (piece) {
        case Words words -> {
          run(
              words.text(),
              switch (words.style()) {
                case PLAIN -> "";
                case STRONG -> "<w:b/>";
                case ITALIC -> "<w:i/>";
                case QUIET -> "<w:rStyle w:val=\"Quiet\"/>";
              });
          cited = false;
        }
        case Cite cite -> {
          raw("<w:hyperlink w:anchor=\"note_" + cite.number() + "\">");
          run((cited ? "" : "\u2009") + "[" + cite.number() + "]", "<w:rStyle w:val=\"Cite\"/>");
          raw("</w:hyperlink>");
          cited = true;
        }
      }
    }
  }

  private void run(String words, String properties) {
    String escaped = Svg.escaped(words);
    raw(
        "<w:r>"
            + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
            + "<w:t xml:space=\"preserve\">");
    raw(words.startsWith(" ") || words.startsWith("\u2009") ? " " : "").raw(escaped);
    raw(words.endsWith(" ") && words.length() > 1 ? " " : "").raw("</w:t></w:r>");
  }

  private void bookmark(String name) {
    bookmarks++;
    raw(
        "<w:bookmarkStart w:id=\""
            + bookmarks
            + "\" w:name=\""
            + name
            + "\"/><w:bookmarkEnd w:id=\""
            + bookmarks
            + "\"/>");
  }

  /** Names of bookmarks: letters, digits and underscores, 40 characters at most. */
  private static String anchor(String id) {
    String name = "h_" + id.replace('-', '_');
    return name.length() <= 40 ? name : name.substring(0, 40);
  }

  private DossierDocx raw(String markup) {
    out.append(markup);
    return this;
  }
}
