package org.spoor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoor.model.Document;

/** Blocks, sentences and tokens, and that their places hold for any text. */
final class TextPlacesTest {
  private static final TextAnalyser ANALYSER = TextAnalyser.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Poland's decision        | Poland 's decision
          He didn't go             | He did n't go
          It cost €32 million      | It cost € 32 million
          A fine of $1.5m          | A fine of $ 1.5 m
          some 1.845.500 cigarettes| some 1.845.500 cigarettes
          about 83,000 litres      | about 83,000 litres
          (two arrests)            | ( two arrests )
          a U.S. agency            | a U.S. agency
          “Yes,” he said           | “ Yes , ” he said
          """)
  void tokens(String text, String expected) {
    List<String> words = ANALYSER.tokenizer().spellings(text);
    assertThat(String.join(" ", words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Lt. Col. Smith left. He was alone.                    | 2
          It cost 3.5 million euros. That is much.              | 2
          Dr. Berg met J. R. Holm in Oslo.                      | 1
          “We will go. We must.” He left.                       | 3
          The U.S. Coast Guard seized the boat.                 | 1
          Who did it? Nobody knows!                             | 2
          """)
  void sentences(String text, int expected) {
    assertThat(analyse(text).sentences()).hasSize(expected);
  }

  @Test
  void headingsStayApartFromSentences() {
    AnalysedText text =
        analyse(
            """
            PEOPLE

            The country is a place of transit for smuggled people and the routes through its
            northern provinces have been used by many gangs for years, most of them rather
            small and local, but with good links to the officials of the border service there.

            TRADE

            Arms are sold openly.
            """);
    assertThat(text.sentences().getLast().heading()).contains("TRADE");
    assertThat(text.sentences().stream().filter(one -> one.block().kind().reports())).hasSize(2);
  }

  @Test
  void wordsBrokenAtLineEndsAreMended() {
    AnalysedText text =
        analyse(
            """
            The customs service of the northern province reported that it had confis-
            cated a large number of cigarettes in the port during the last three months.
            """);
    assertThat(text.sentences()).hasSize(1);
    assertThat(text.sentences().getFirst().tokens())
        .extracting(Token::text)
        .contains("confiscated");
  }

  @Test
  void placesHoldForAnyText() {
    List<String> pieces =
        List.of(
            "Police seized 40 kg of cocaine.",
            "U.S.-sourced arms",
            "He didn’t",
            "€32",
            "$1.5m",
            "confis-\ncated",
            "https://example.org/a?b=c",
            "x".repeat(700),
            "7".repeat(400),
            " ",
            "\n",
            "\r\n",
            "\n\n",
            "\t",
            "\u0000",
            "\f",
            "\u202e",
            "\u2069",
            "\u00ad",
            "\ufeff",
            "\ud83d\ude80",
            "\ud83d",
            "\ude80",
            "(",
            "]",
            "”",
            "'",
            "...",
            "…",
            "-");
    long seed = 77L;
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      int parts = random.nextInt(1, 25);
      for (int i = 0; i < parts; i++) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      try {
        check(text.toString());
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", round " + round, e);
      }
    }
  }

  /** Tokens are in order, not empty, within the text, and leave no letter or digit out. */
  private static void check(String text) {
    List<Token> tokens = new ArrayList<>();
    analyse(text).sentences().forEach(sentence -> tokens.addAll(sentence.tokens()));
    boolean[] covered = new boolean[text.length()];
    int before = 0;
    for (Token token : tokens) {
      assertThat(token.start()).isGreaterThanOrEqualTo(before);
      assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
      assertThat(token.text()).isNotEmpty();
      before = token.end();
      for (int i = token.start(); i < token.end(); i++) {
        covered[i] = true;
      }
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        assertThat(covered[i]).as("character %d of %s", i, text).isTrue();
      }
    }
  }

  private static AnalysedText analyse(String text) {
    return ANALYSER.analyse(Document.of("example", text));
  }
}
