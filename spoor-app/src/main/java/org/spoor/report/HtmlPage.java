package org.spoor.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

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
    String style = resource("report.css");
    String script = resource("report.js");
    Html html = new Html(out);
    HtmlTexts texts = new HtmlTexts(picture, html);
    html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ")
        .raw(hash(style))
        .raw("; script-src ")
        .raw(hash(script))
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
            "</main>\n<footer><p>Totals add distinct incidents of each report. A part of an incident that is itself counted, ")
        .raw(
            "a total that a report gives over a period, and what was planned, threatened or denied is shown and not added. ")
        .raw(
            "An incident that two reports tell of is added for each; ‘Where to look next’ names what looks like one.</p>\n<p>Spoor ")
        .text(version)
        .raw("</p></footer>\n<script>")
        .raw(script)
        .raw("</script>\n</body>\n</html>\n");
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file " + name + " cannot be read", e);
    }
  }

  /** As in Content Security Policy Level 3, section 2.3.1. */
  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
