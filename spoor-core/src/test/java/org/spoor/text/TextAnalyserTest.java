package org.spoor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoor.model.Document;

final class TextAnalyserTest {
  private static final TextAnalyser ANALYSER = TextAnalyser.load();

  private static AnalysedText analyse(String text) {
    return ANALYSER.analyse(Document.of("test", text));
  }

  private static List<String> sentences(String text) {
    AnalysedText analysed = analyse(text);
    return analysed.sentences().stream()
        .map(sentence -> analysed.document().quote(sentence.span()))
        .toList();
  }

  private static List<String> words(String text) {
    return ANALYSER.tokenizer().spellings(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "€32 million|€ 32 million",
        "10kg of hashish|10 kg of hashish",
        "1.845.500 packs|1.845.500 packs",
        "Poland’s border|Poland ’s border",
        "they don't know|they do n't know",
        "U.S.-sourced parts|U.S.-sourced parts",
        "the U.S. said|the U.S. said",
        "Gregory R. Logan|Gregory R. Logan",
        "a 20-year-old man|a 20-year-old man",
        "the 3rd time|the 3rd time",
        "[March 2]|[ March 2 ]",
        "see https://example.org/a.b?c=1.|see https://example.org/a.b?c=1 .",
        "MS-13 members|MS-13 members",
      })
  void splitsWords(String text, String expected) {
    assertThat(String.join(" ", words(text))).isEqualTo(expected);
  }

  @Test
  void mendsWordsBrokenAtLineEndsAndKeepsTheirPlace() {
    String text = "The load was con-\nfiscated by customs at the gate on Monday evening.";
    AnalysedText analysed = analyse(text);
    Token token =
        analysed.sentences().getFirst().tokens().stream()
            .filter(t -> t.is("confiscated"))
            .findFirst()
            .orElseThrow();
    assertThat(text.substring(token.start(), token.end())).isEqualTo("con-\nfiscated");
  }

  @Test
  void endsSentencesNotAtAbbreviations() {
    assertThat(sentences("Lt. Col. Smith met Gen. Brown in the U.S. on Jan. 3. He left."))
        .containsExactly("Lt. Col. Smith met Gen. Brown in the U.S. on Jan. 3.", "He left.");
  }

  @Test
  void keepsClosingMarksWithTheirSentence() {
    assertThat(sentences("“We saw it. It was big.” He nodded."))
        .containsExactly("“We saw it.", "It was big.”", "He nodded.");
  }

  @Test
  void joinsColumnTextAndKeepsCapitalHeadingsApart() {
    String text =
        """
        TRADE
        The country is a source of arms that are moved in small
        loads over the northern border and then sold on to the
        groups which work along the river and in the two ports
        of the south, where the police have few boats to use.

        DRUGS
        Cannabis is grown in the hills by families who sell it to
        dealers from the coast and who say that nothing else has
        a price there since the mines were closed ten years ago.
        """;
    AnalysedText analysed = analyse(text);
    assertThat(analysed.blocks().stream().map(Block::kind).toList())
        .containsExactly(
            Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.HEADING, Block.Kind.PARAGRAPH);
    assertThat(analysed.sentences().getLast().heading()).contains("DRUGS");
  }

  @Test
  void joinsASentenceOverAPageBreakInColumnText() {
    String text =
        """
        There is little that is known about the names and leaders
        of the networks which carry the goods over the mountains

        in the country. Their members are said to come from the
        villages on both sides and to know each other from school
        and from the army, in which most of them have served for
        a year or two before they took up the trade of their kin.
        """;
    assertThat(sentences(text).getFirst()).endsWith("over the mountains in the country.");
  }

  @Test
  void takesTheFirstLineWithoutStopForTheHeadline() {
    assertThat(analyse("Customs find heroin\n\nIt was hidden.").blocks().getFirst().kind())
        .isEqualTo(Block.Kind.HEADLINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "...", "“”", "- \n- ", "\u202e\u200b\ufeff", "###"})
  void takesTextsWithoutWords(String text) {
    assertThat(analyse(text).sentences().size()).isLessThanOrEqualTo(3);
  }

  @Test
  void keepsItsInvariantsOnRandomTexts() {
    long seed = Long.getLong("spoor.seed", 20260917L);
    Random random = new Random(seed);
    String[] parts = {
      "Customs seized 5 kg of heroin",
      ". ",
      "\n",
      "\n\n",
      " ",
      "“",
      "”",
      "'s",
      "€32m",
      "U.S.",
      "\u202e",
      "\ud83d\ude00",
      "-\n",
      "Антверпен",
      "مخدرات",
      "毒品",
      "(",
      "]",
      "…",
      "1.5m",
      "\u0000",
      "x".repeat(300),
      "TRADE\n",
      "- item",
      "http://a.b/c",
      "Mr. A. B. C",
      "2022-03-18",
      "\ud83d",
      "\t",
    };
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      int n = random.nextInt(40);
      for (int i = 0; i < n; i++) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      AnalysedText analysed = analyse(text.toString());
      int last = 0;
      for (Sentence sentence : analysed.sentences()) {
        for (Token token : sentence.tokens()) {
          assertThat(token.start())
              .as("seed %s round %s", seed, round)
              .isGreaterThanOrEqualTo(last);
          assertThat(token.end()).as("seed %s round %s", seed, round).isGreaterThan(token.start());
          assertThat(token.text()).as("seed %s round %s", seed, round).isNotEmpty();
          last = token.end();
        }
      }
      assertThat(last).as("seed %s", seed).isLessThanOrEqualTo(text.length());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "traffic,trafficked", "seize,seized", "plan,planned", "freeze,frozen", "expel,expelled",
    "carry,carrying", "take,took", "smuggle,smuggling", "raid,raided", "ship,shipped",
  })
  void inflectsVerbs(String lemma, String form) {
    assertThat(ANALYSER.morphology().verbForms(lemma)).contains(form);
    assertThat(ANALYSER.morphology().lemma(form, Tag.VERB)).isEqualTo(lemma);
  }
}
