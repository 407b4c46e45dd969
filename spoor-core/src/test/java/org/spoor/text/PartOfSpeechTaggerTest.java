package org.spoor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PartOfSpeechTaggerTest {
  private static final List<String> SENTENCES =
      List.of(
          "Customs officers at the port seized 2.4 tonnes of cocaine hidden in a cargo of bananas .",
          "The Polish government expelled three Belarusian diplomats on Tuesday , officials said .",
          "“ We do n't know who ordered it , ” said a spokesman for the prosecutor 's office in Riga"
              + " .",
          "SMUGGLERS USE BALLOONS TO MOVE CIGARETTES ACROSS THE BORDER",
          "According to the ministry , more than 40 people were arrested in the EU-wide raids .",
          "He was sentenced to 12 years and fined € 30,000 for laundering money through shell"
              + " companies .",
          "Police believe the ring , run by two brothers , had moved at least 14 million sticks"
              + " since 2019 .",
          "It is unclear whether the vessel , which left Paranaguá in May , stopped at Las Palmas"
              + " .",
          "Yesterday",
          "Who will pay ?",
          "U.S. Attorney J. R. Smith thanked the F.B.I. 's field office , the DEA and HSI .",
          "Anyone caught faces up to ten years ' imprisonment ; none has been charged so far .");

  private static PartOfSpeechTagger tagger;
  private static POSTaggerME original;

  @BeforeAll
  static void load() throws IOException {
    tagger = PartOfSpeechTagger.Model.load().tagger();
    try (InputStream in =
        PartOfSpeechTagger.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      original = new POSTaggerME(new POSModel(in));
    }
  }

  @Test
  void givesTheTagsOfTheOriginal() {
    for (String sentence : SENTENCES) {
      assertSame(sentence.split(" "));
    }
  }

  /** Sentences that nobody wrote: every pair of words may meet. */
  @Test
  void givesTheTagsOfTheOriginalToShuffledWords() {
    String[] words = String.join(" ", SENTENCES).split(" ");
    long seed = 4711;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      String[] sentence = new String[1 + random.nextInt(40)];
      Arrays.setAll(sentence, i -> words[random.nextInt(words.length)]);
      assertSame(sentence);
    }
  }

  private static void assertSame(String[] words) {
    // The original may take a word for two and tells both tags; the first is Spoor's.
    List<String> expected =
        Arrays.stream(original.tag(words)).map(tag -> tag.replaceFirst("\\+.*", "")).toList();
    assertThat(Arrays.stream(tagger.tag(words)).map(Tag::name).toList())
        .as("tags of %s", String.join(" ", words))
        .isEqualTo(expected);
  }

  @Test
  void takesNoWordsAndStrangeOnes() {
    assertThat(tagger.tag(new String[0])).isEmpty();
    assertThat(tagger.tag(new String[] {"\ud83d\ude00", "x".repeat(200), "ﬁ", "İ"})).hasSize(4);
  }
}
