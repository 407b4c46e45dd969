package org.spoor.report;

import java.io.IOException;
import java.io.Writer;

/**
 * The picture as one HTML file that needs nothing beside it: no network, no other file, and no
 * script for anything but comfort.
 *
 * <p>A content security policy lets only the style and the script through that are written here, so
 * that whatever a report contains stays words.
 */
public final class HtmlPage {
  private HtmlPage() {}

  /**
   * Writes the whole file.
   *
   * @param version the program's version, for the foot
   * @throws IOException when it cannot be written
   */
  public static void write(Picture picture, String version, Writer out) throws IOException {
    String style = OwnFiles.text(HtmlPage.class, "report.css");
    String script = OwnFiles.text(HtmlPage.class, "report.js");
    Html html = new Html(out);
    HtmlTexts texts = new HtmlTexts(picture, html);
    html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ")
        .raw(OwnFiles.policyHash(style))
        .raw("; script-src ")
        .raw(OwnFiles.policyHash(script))
        .raw("; base-uri 'none'; form-action 'none'\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
        .raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>Spoor: ")
        .raw(Wording.count(picture.intake().reports().size(), "report"))
        .raw("</title>\n<style>")
        .raw(style)
        .raw("</style>\n</head>\n<body>\n");
    new HtmlSections(picture, html, texts).write();
    texts.write();
    html.raw(
            "</main>\n<footer><p>Totals add incidents, never reports: what several reports tell of is counted once, a part never ")
        .raw(
            "beside its whole. A total that a report gives over a period, and what was planned, threatened or denied is shown and not added. ")
        .raw(
            "‘Where to look next’ names what may be one incident and is added twice.</p>\n<p>Spoor ")
        .text(version)
        .raw("</p></footer>\n<script>")
        .raw(script)
        .raw("</script>\n</body>\n</html>\n");
  }
}
