package org.spoor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoor.model.Document;
import org.spoor.model.Event;
import org.spoor.model.Finding;
import org.spoor.model.Metadata;
import org.spoor.model.Span;

/** What every extraction keeps, whatever the text. */
final class ExtractorTest {
  private static final Extractor EXTRACTOR = Extractor.create();

  private static final String REPORT =
      """
      Latvia finds cigarettes among gravel

      RIGA - Latvian customs seized 2.2 million cigarettes worth about 350,000 euros in unpaid tax on \
      Wednesday, the State Revenue Service said. The packs had been hidden in rail cars from Belarus.

      “This is the third find this month,” said a customs official, who was not authorised to speak \
      to the press. “And there may be more.” Two men were arrested.
      """;

  private static void holds(Document document) {
    Extraction extraction = EXTRACTOR.extract(document);
    Set<String> ids = new HashSet<>();
    Span before = new Span(0, Integer.MAX_VALUE);
    for (Finding finding : extraction.findings()) {
      assertThat(finding.span().end()).isLessThanOrEqualTo(document.text().length());
      assertThat(finding.span().compareTo(before)).isGreaterThanOrEqualTo(0);
      assertThat(document.quote(finding.span())).isNotEmpty();
      assertThat(ids.add(finding.id())).as(finding.id()).isTrue();
      before = finding.span();
    }
    for (Finding finding : extraction.findings()) {
      if (finding instanceof Event event) {
        assertThat(ids).containsAll(event.standing().attributedTo());
        event.partOf().ifPresent(whole -> assertThat(ids).contains(whole));
      }
    }
  }

  @Test
  void keepsTheContractOnAReport() {
    Document document = new Document("report", REPORT, Metadata.NONE.withPublished("2019-09-12"));
    holds(document);
    assertThat(EXTRACTOR.extract(document).findings()).hasSizeGreaterThan(12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n\n",
        "....",
        "“",
        "”””",
        "Москва выслала десять дипломатов.",
        "صادرت الجمارك",
        "海关查获毒品。",
        "\ud83d\ude00 \ud83d",
        "\u202eseized 5 kg of heroin\u202c",
        "a\u0000b",
        "said said said.",
        "1,1,1,1,1,1",
        "[[[[((((",
        "$$$ 5 $$$",
        "- - - - -",
      })
  void keepsTheContractOnOddTexts(String text) {
    holds(Document.of("odd", text));
  }

  @Test
  void takesALineOfTwoMillionCharacters() {
    holds(Document.of("long", "x".repeat(2_000_000)));
    String sentence = "Customs seized 5 kg of cocaine, officials said, and ";
    holds(Document.of("long", sentence.repeat(2_000_000 / sentence.length())));
  }

  @Test
  void takesManyShortLines() {
    holds(Document.of("lines", "Border guards seized 20 packs.\n".repeat(20_000)));
  }

  @Test
  void givesTheSameFromManyThreads() throws Exception {
    Document document = new Document("report", REPORT, Metadata.NONE.withPublished("2019-09-12"));
    List<Finding> once = EXTRACTOR.extract(document).findings();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<Finding>>> all = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        Callable<List<Finding>> work = () -> EXTRACTOR.extract(document).findings();
        all.add(threads.submit(work));
      }
      for (Future<List<Finding>> one : all) {
        assertThat(one.get()).isEqualTo(once);
      }
    }
  }
}
