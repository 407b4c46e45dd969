package org.spoor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoor.model.Attribution;
import org.spoor.model.Document;
import org.spoor.model.Event;
import org.spoor.model.Evidence;
import org.spoor.model.Finding;
import org.spoor.model.Flow;
import org.spoor.model.Relation;
import org.spoor.model.Span;

/** What every extraction keeps, whatever the text. */
final class HostileTextsTest {
  private static final Extractor EXTRACTOR = Extractor.create();

  private static final String REPORT =
      """
      Customs officers seize cigarettes at the border

      Latvian customs officers seized 12 million cigarettes worth about €3 million on 4 March 2021, \
      the ministry said. “We believe that the gang was run from abroad,” said one official, who \
      spoke on condition of anonymity. Two men were arrested in Riga and later charged with \
      smuggling.

      The drugs may have come from Morocco via Spain to Norway, according to investigators. \
      Police broke up a network led by a former officer and froze 14 bank accounts.
      """;

  /** Pieces of which hostile texts are made. */
  private static final List<String> PIECES =
      List.of(
          REPORT.substring(0, 200),
          "Police seized 40 kg of cocaine (worth $1.5m) in Antwerp.",
          "“He said ‘no’,” an official told the paper",
          "Norway expelled",
          " ",
          "\n",
          "\r\n\r\n",
          "\t",
          "\u0000",
          "\f",
          "\u202e",
          "\u2066",
          "\ufeff",
          "\u00ad",
          "\u200b",
          "\ud83d\ude80",
          "\ud83d",
          "\ude80",
          "(((",
          "”",
          "\"",
          "€",
          "-",
          "1.845.500",
          "83\u00a0000 ",
          "a".repeat(1000),
          "9".repeat(500),
          "Полиция изъяла 40 кг",
          "ضبطت الشرطة",
          "警察は逮捕した。",
          ", ".repeat(50));

  @Test
  void findsSomethingOfMostKinds() {
    Set<Class<?>> kinds = new HashSet<>();
    extract(REPORT).findings().forEach(finding -> kinds.add(finding.getClass()));
    assertThat(kinds).contains(Event.class, Attribution.class, Flow.class);
  }

  @Test
  void sameTextGivesTheSameFindings() {
    assertThat(extract(REPORT)).isEqualTo(extract(REPORT));
  }

  @Test
  void threadsDoNotDisturbEachOther() throws Exception {
    Extraction alone = extract(REPORT);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Extraction>> results = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        results.add(threads.submit(() -> extract(REPORT)));
      }
      for (Future<Extraction> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    }
  }

  static Stream<String> texts() {
    return Stream.of(
        REPORT,
        REPORT.replace(' ', '\n'),
        REPORT.replace("\n", "\r\n"),
        "Полиция Риги изъяла 12 миллионов сигарет. Двое задержаны 4 марта 2021 года.",
        "ضبطت الشرطة 40 كيلوغراما من الكوكايين في الميناء.",
        "警察は男2人を逮捕した。税関は40キロを押収した。",
        "\ud83d\ude80\ud83d\ude80 Police seized 40 kg \ud83d\udc6e\u200d\u2642\ufe0f of cocaine.",
        "\u202ePolice\u202c seized \u206640 kg\u2069 of cocaine.");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void keepsTheContract(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n \t\r\n", "\u00a0\u00a0"})
  void nothingComesOfNothing(String text) {
    Extraction extraction = extract(text);
    assertThat(extraction.findings()).isEmpty();
    assertThat(extraction.sentences()).isEmpty();
  }

  @Test
  void punctuationSaysNothing() {
    check("... !!! ??? ((( ))) “”‘’ — – - ; : , / \\ * & % $ €");
  }

  /** Sizes at which anything quadratic would not end. */
  @Test
  void oneLineOfTwoMillionCharacters() {
    String piece = "Police seized 40 kg of cocaine in Antwerp on Monday, officials said. ";
    String text = piece.repeat(2_000_000 / piece.length());
    assertThat(extract(text).findings()).isNotEmpty();
  }

  @Test
  void oneWordOfTwoMillionCharacters() {
    check("x".repeat(2_000_000));
  }

  @Test
  void aHundredThousandShortLines() {
    check("Two held\n".repeat(100_000));
  }

  @Test
  void hostileTextsKeepTheContract() {
    long seed = 20_210_304L;
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(1, 30);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      try {
        check(text.toString());
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", round " + round, e);
      }
    }
  }

  private static Extraction extract(String text) {
    return EXTRACTOR.extract(Document.of("example", text));
  }

  private static void check(String text) {
    Extraction extraction = extract(text);
    List<Finding> findings = extraction.findings();
    Document document = extraction.document();
    Set<String> ids = new HashSet<>();
    Set<String> attributions = new HashSet<>();
    for (Finding finding : findings) {
      Span span = finding.span();
      assertThat(span.end()).as("%s", finding).isLessThanOrEqualTo(text.length());
      assertThat(document.quote(span)).as("%s", finding).isNotEmpty();
      assertThat(ids.add(finding.id())).as("second %s", finding.id()).isTrue();
      if (finding instanceof Attribution) {
        attributions.add(finding.id());
      }
    }
    assertThat(findings.stream().map(Finding::span).toList())
        .isSortedAccordingTo(Comparator.naturalOrder());
    for (Finding finding : findings) {
      assertThat(attributions).containsAll(speakers(finding));
      if (finding instanceof Event event) {
        event.partOf().ifPresent(whole -> assertThat(ids).contains(whole));
        for (Span again : event.restatedAt()) {
          assertThat(again.end()).isLessThanOrEqualTo(text.length());
        }
      }
    }
    int before = 0;
    for (Span sentence : extraction.sentences()) {
      assertThat(sentence.start()).isGreaterThanOrEqualTo(before);
      assertThat(sentence.length()).isPositive();
      before = sentence.end();
    }
    assertThat(before).isLessThanOrEqualTo(text.length());
  }

  private static List<String> speakers(Finding finding) {
    if (finding instanceof Event event) {
      return event.standing().attributedTo();
    }
    if (finding instanceof Flow flow) {
      return flow.standing().attributedTo();
    }
    if (finding instanceof Relation relation) {
      return relation.standing().attributedTo();
    }
    if (finding instanceof Evidence evidence) {
      return evidence.standing().attributedTo();
    }
    return List.of();
  }
}
