package org.spoor.report.product;

/**
 * The named styles of the DOCX: a house that wants another look changes these in its word
 * processor.
 */
final class DocxStyles {
  private static final String SANS = "Source Sans Pro";
  private static final String SERIF = "Source Serif Pro";

  /** The part {@code styles.xml}. */
  static final String XML =
      "<w:styles "
          + DocxParts.NAMESPACES
          + "><w:docDefaults><w:rPrDefault><w:rPr>"
          + fonts("Georgia")
          + "<w:sz w:val=\"20\"/><w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault>"
          + "<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after=\"100\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
          + style("Normal", "Normal", "", "")
          + style(
              "Kind",
              "Kind",
              "<w:pBdr><w:top w:val=\"single\" w:sz=\"48\" w:space=\"18\" w:color=\"0B4F5C\"/></w:pBdr>",
              sans(19, "0B4F5C") + "<w:caps/>")
          + style(
              "Title",
              "Title",
              "<w:spacing w:before=\"60\" w:after=\"60\" w:line=\"240\" w:lineRule=\"auto\"/>",
              sans(68, "1D2328") + "<w:b/>")
          + style(
              "Subtitle",
              "Subtitle",
              "<w:spacing w:after=\"120\"/>",
              "<w:color w:val=\"5B636A\"/><w:sz w:val=\"26\"/>")
          + style(
              "Heading1",
              "heading 1",
              heading(0, 420, 160) + border("bottom", "0B4F5C"),
              sans(36, "0B4F5C") + "<w:b/>")
          + style("Heading2", "heading 2", heading(1, 260, 80), sans(25, "1D2328") + "<w:b/>")
          + style("Heading3", "heading 3", heading(2, 200, 60), sans(21, "1D2328") + "<w:b/>")
          + style("Lead", "Lead", "", "<w:sz w:val=\"24\"/>")
          + style(
              "Small",
              "Small",
              "<w:spacing w:after=\"100\" w:line=\"252\" w:lineRule=\"auto\"/>",
              sans(17, "5B636A"))
          + style(
              "Item",
              "Item",
              "<w:tabs><w:tab w:val=\"left\" w:pos=\"284\"/></w:tabs><w:spacing w:after=\"40\"/><w:ind w:left=\"284\" w:hanging=\"284\"/>",
              "")
          + style(
              "Note",
              "Note",
              "<w:tabs><w:tab w:val=\"left\" w:pos=\"520\"/></w:tabs><w:spacing w:after=\"30\" w:line=\"252\" w:lineRule=\"auto\"/><w:ind w:left=\"520\" w:hanging=\"520\"/>",
              sans(16, "1D2328"))
          + style(
              "Cell",
              "Cell",
              "<w:spacing w:after=\"0\" w:line=\"250\" w:lineRule=\"auto\"/>",
              sans(17, "1D2328"))
          + style(
              "Caption",
              "caption",
              "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"40\"/>",
              sans(18, "1D2328") + "<w:b/>")
          + style(
              "Figure", "Figure", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"40\"/>", "")
          + style(
              "Header",
              "header",
              border("bottom", "CFD4D8")
                  + "<w:tabs><w:tab w:val=\"right\" w:pos=\"9060\"/></w:tabs>",
              sans(16, "5B636A"))
          + style(
              "Footer",
              "footer",
              "<w:tabs><w:tab w:val=\"right\" w:pos=\"9060\"/></w:tabs>",
              sans(16, "5B636A"))
          + style(
              "TOC1",
              "toc 1",
              "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9060\"/></w:tabs><w:spacing w:after=\"50\"/>",
              sans(20, "1D2328"))
          + "<w:style w:type=\"character\" w:styleId=\"Cite\"><w:name w:val=\"Cite\"/><w:rPr>"
          + sans(15, "0B4F5C")
          + "<w:vertAlign w:val=\"baseline\"/></w:rPr></w:style>"
          + "<w:style w:type=\"character\" w:styleId=\"Quiet\"><w:name w:val=\"Quiet\"/><w:rPr>"
          + sans(17, "5B636A")
          + "</w:rPr></w:style></w:styles>";

  private DocxStyles() {}

  /** The first of the named faces that the reader has; both stand in for the bundled ones. */
  private static String fonts(String instead) {
    return "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:cs=\"%1$s\" w:eastAsia=\"%1$s\"/>"
        .formatted(instead.equals("Georgia") ? SERIF : SANS);
  }

  private static String sans(int halfPoints, String colour) {
    return fonts("Segoe UI")
        + "<w:color w:val=\""
        + colour
        + "\"/><w:sz w:val=\""
        + halfPoints
        + "\"/>";
  }

  private static String heading(int level, int before, int after) {
    return "<w:keepNext/><w:keepLines/><w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"252\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"%d\"/>"
        .formatted(before, after, level);
  }

  private static String border(String side, String colour) {
    return "<w:pBdr><w:%s w:val=\"single\" w:sz=\"8\" w:space=\"3\" w:color=\"%s\"/></w:pBdr>"
        .formatted(side, colour);
  }

  private static String style(String id, String name, String paragraph, String run) {
    return "<w:style w:type=\"paragraph\"%s w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s<w:qFormat/><w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>"
        .formatted(
            id.equals("Normal") ? " w:default=\"1\"" : "",
            id,
            name,
            id.equals("Normal") ? "" : "<w:basedOn w:val=\"Normal\"/>",
            paragraph,
            run);
  }
}
