package org.spoor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.spoor.model.Document;
import org.spoor.model.Metadata;
import org.spoor.model.Span;

final class HtmlPageTest {

  @Test
  void wordsOfReportsStayWords() throws IOException {
    String page = page(Samples.picture());
    assertThat(page)
        .contains("&lt;b&gt;warehouses&lt;/b&gt; &amp;")
        .contains("The &lt;Gazette&gt;")
        .doesNotContain("<b>warehouses", "<Gazette>", "\u202e");
  }

  @Test
  void hostileNamesAndTextsDoNotBreakOut() throws IOException {
    String attack = "\"'><script>alert(1)</script></details><img src=x onerror=alert(1)>";
    Document document =
        new Document(
            attack,
            attack + "\u2066\u200f\ud800 end.",
            new Metadata(
                Optional.of(attack),
                Optional.of("2022"),
                Optional.of(attack),
                Optional.empty(),
                Optional.of("javascript:alert(1)"),
                Optional.empty()));
    ReadReport report =
        ReadReport.of(
            document, List.of(), List.of(new Span(0, document.text().length())), true, false);
    String page =
        page(
            Picture.of(
                Findings.of(
                    new Intake(
                        List.of(report),
                        List.of(new Intake.Unread(attack, attack, attack, attack)),
                        List.of(new Intake.Copy(attack, attack, 0.9)),
                        List.of(),
                        List.of()))));
    assertThat(page)
        .doesNotContain("<script>alert", "<img", "href=\"javascript", "\u2066", "\u200f", "\ud800");
    assertThat(page.split("<script>", -1)).hasSize(2);
  }

  @Test
  void nothingIsFetched() throws IOException {
    String page = page(Samples.picture());
    assertThat(page).contains("default-src 'none'");
    assertThat(Pattern.compile("(?:src|href)=\"(?!#)").matcher(page).find()).isFalse();
    assertThat(page).doesNotContain("@import", "url(");
  }

  @Test
  void everyLinkHasItsTarget() throws IOException {
    String page = page(Samples.picture());
    Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
    List<String> targets = new ArrayList<>();
    while (links.find()) {
      targets.add(links.group(1));
    }
    assertThat(targets)
        .isNotEmpty()
        .allSatisfy(target -> assertThat(page).contains("id=\"" + target + "\""));
  }

  @Test
  void elementsAreClosed() throws IOException {
    String page = page(Samples.picture());
    for (String name :
        List.of(
            "section", "details", "summary", "span", "div", "ol", "ul", "li", "p", "bdi", "sup",
            "h2", "h3")) {
      int opened = page.split("<" + name + "[ >]", -1).length;
      int closed = page.split("</" + name + ">", -1).length;
      assertThat(opened).as(name).isEqualTo(closed);
    }
  }

  @Test
  void sameBytesAgain() throws IOException {
    assertThat(page(Samples.picture())).isEqualTo(page(Samples.picture()));
  }

  @Test
  void textsBeyondTheBudgetAreLeftOutAndThatIsSaid() throws IOException {
    List<ReadReport> reports = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String text = "Words. ".repeat(300_000);
      reports.add(
          ReadReport.of(
              Document.of("long-" + i, text),
              List.of(),
              List.of(new Span(0, text.length())),
              true,
              false));
    }
    String page =
        page(
            Picture.of(
                Findings.of(new Intake(reports, List.of(), List.of(), List.of(), List.of()))));
    assertThat(page).contains("The texts of 2 reports are left out");
    assertThat(page.length()).isLessThan(9_000_000);
  }

  private static String page(Picture picture) throws IOException {
    StringWriter out = new StringWriter();
    HtmlPage.write(picture, "1.0", out);
    return out.toString();
  }
}
