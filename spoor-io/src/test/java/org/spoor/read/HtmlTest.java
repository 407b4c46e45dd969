package org.spoor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spoor.model.Metadata;

class HtmlTest {
  @TempDir private Path folder;

  private static final String PAGE =
      """
      <!doctype html><html lang="en_GB"><head>
      <title>Cigarettes found in a timber lorry | The Harbour Post</title>
      <link rel="canonical" href="https://harbourpost.example/2024/cigarettes">
      <meta property="og:site_name" content="The Harbour Post">
      <meta name="author" content="Jane Doe">
      <script type="application/ld+json">
      {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
       {"@type":["NewsArticle"],"headline":"Cigarettes found in a timber lorry",
        "datePublished":"2024-12-03T18:05:00+02:00","author":[{"@type":"Person","name":"Jane Doe"},
        {"@type":"Person","name":"John Roe"}],"publisher":{"@type":"Organization","name":"Harbour Post Ltd"}}]}
      </script></head>
      <body class="has-sidebar">
      <header class="site-header"><h1>Harbour</h1><nav><ul><li><a href="/">Home</a><li><a href="/n">News</a></ul></nav></header>
      <div id="cookie-banner"><p>We use cookies to make this site better for you and our partners. Accept?</p></div>
      <div class="page"><div class="crumbs breadcrumb"><a href="/">Home</a> &gt; News</div>
      <article><header><h1>Cigarettes found in a&nbsp;timber lorry</h1>
      <p class="standfirst">Officers at the border opened a load of planks and found a second load.</p>
      <p class="byline">By Jane Doe and John Roe</p><time datetime="2024-12-03">3 December</time></header>
      <div class="share-buttons"><a href="#">Share</a></div>
      <p>Customs officers found 1.2&nbsp;million cigarettes hidden in a lorry of timber, the service said on Tuesday.</p>
      <div class="ad-slot"><p>Buy our very fine new car today, it is really quite a bargain for you.</p></div>
      <p>The driver, a citizen of a neighbouring country,<br>was <b>det</b>ained.</p>
      <h2>What was found</h2>
      <ul><li>300 cartons of one brand</li><li><p>1,200 kg of cut tobacco</p></li></ul>
      <table><tr><th>Goods</th><th>Amount</th></tr><tr><td>Cigarettes</td><td>1.2 million</td></tr></table>
      <figure><img src="x.jpg"><figcaption>A lorry. Photo: service</figcaption></figure>
      <aside><h3>Related</h3><p>An older story about something else that happened in another place.</p></aside>
      <p>Advertisement</p>
      <p>Officials said that they had not seen such a load before.</p>
      </article>
      <section class="related-stories"><h2>More</h2><p>Some other story that has nothing to do with this one at all.</p></section>
      <div id="comments"><p>A reader says that all of this is wrong and that he knows better than they do.</p></div>
      </div><footer><p>All rights reserved by the Harbour Post and its many partners in the world.</p></footer>
      </body></html>
      """;

  @Test
  void findsTheArticleAndNothingElse() {
    ReadOutcome.Read read = Reading.of(Reading.file(folder, "a.html", PAGE)).only();
    assertThat(read.document().text())
        .isEqualTo(
            """
            Cigarettes found in a timber lorry

            Officers at the border opened a load of planks and found a second load.

            3 December

            Customs officers found 1.2 million cigarettes hidden in a lorry of timber, the service said on Tuesday.

            The driver, a citizen of a neighbouring country,
            was detained.

            What was found

            - 300 cartons of one brand
            - 1,200 kg of cut tobacco

            Goods\tAmount
            Cigarettes\t1.2 million

            Officials said that they had not seen such a load before.""");
    Metadata metadata = read.document().metadata();
    assertThat(metadata.title()).contains("Cigarettes found in a timber lorry");
    assertThat(metadata.published()).contains("2024-12-03");
    assertThat(metadata.publisher()).contains("Harbour Post Ltd");
    assertThat(metadata.author()).contains("Jane Doe, John Roe");
    assertThat(metadata.url()).contains("https://harbourpost.example/2024/cigarettes");
    assertThat(metadata.language()).contains("en-GB");
  }

  @Test
  void findsTheArticleOfAPageWithoutMarks() {
    StringBuilder page =
        new StringBuilder(
            "<html><head><title>Ring broken up by the police - Ministry</title></head><body>");
    page.append(
        "<div id=top><a href=/>Home</a> <a href=/press>Press</a></div><h1>Ring broken up by the police</h1>");
    page.append("<div class=cols><div class=left>");
    page.append(
        "<ul><li><a href=1>Another headline of the day</a></li><li><a href=2>And one more headline</a></li></ul></div>");
    page.append(
        "<div class=text><p>Police in three towns searched 14 houses on Monday morning.</p>");
    page.append("<p>They arrested nine persons and took 40 kg of amphetamine.</p><p>Short.</p>");
    page.append(
        "<p>The prosecutor said that the ring had been at work since 2021.</p></div></div>");
    page.append("<div>Contact: press office, main street 1</div></body></html>");
    ReadOutcome.Read read = Reading.of(Reading.file(folder, "a.html", page.toString())).only();
    assertThat(read.document().text())
        .startsWith("Ring broken up by the police\n\nPolice in three towns")
        .contains("\n\nShort.\n\n")
        .endsWith("since 2021.")
        .doesNotContain("headline of the day");
    assertThat(read.document().metadata().title()).contains("Ring broken up by the police");
  }

  @Test
  void readsADateFromTimeAndMetaInThatOrderOfTrust() {
    String body = "<p>Police searched fourteen houses in three towns on Monday.</p>";
    assertThat(
            published(
                "<meta name='DC.date.issued' content='2021-05-04'>",
                "<time>3 May 2020</time>" + body))
        .isEqualTo("2021-05-04");
    assertThat(published("", "<time datetime='2020-05-03T10:00'>May</time>" + body))
        .isEqualTo("2020-05-03");
    assertThat(published("", "<p>Published: 3 May 2020</p>" + body)).isEqualTo("2020-05-03");
  }

  private String published(String head, String body) {
    String page =
        "<html><head>" + head + "</head><body><article>" + body + "</article></body></html>";
    return Reading.of(Reading.file(folder, "d.html", page))
        .only()
        .document()
        .metadata()
        .published()
        .orElseThrow();
  }

  @Test
  void usesTheDeclaredEncoding() {
    String page =
        "<html><head><meta charset='iso-8859-2'></head><body><p>Zażółć gęślą jaźń i ładunek w porcie.</p></body></html>";
    byte[] bytes = page.getBytes(Charset.forName("ISO-8859-2"));
    assertThat(Reading.of(Reading.file(folder, "p.html", bytes)).only().document().text())
        .isEqualTo("Zażółć gęślą jaźń i ładunek w porcie.");
  }

  @Test
  void survivesDeepNesting() {
    String page =
        "<div>".repeat(20_000)
            + "Officers found the goods in the harbour."
            + "</div>".repeat(20_000);
    assertThat(Reading.of(Reading.file(folder, "deep.html", page)).only().document().text())
        .isEqualTo("Officers found the goods in the harbour.");
  }
}
