package org.spoor.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class WordCutterTest {
  private static final String LETTERS = "abZ09  ";

  /** A text that needs Unicode's rules has the same simple words before and after. */
  @Test
  void simpleTextsAreCutAsUnicodesRulesCutThem() {
    long seed = Long.getLong("spoor.seed", 20261126);
    Random random = new Random(seed);
    WordCutter cutter = new WordCutter();
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(150); i > 0; i--) {
        int times = random.nextInt(40) == 0 ? 70 : 1;
        text.append(String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))).repeat(times));
      }
      List<WordCutter.Cut> simple = cut(cutter, text.toString());
      List<WordCutter.Cut> ruled = cut(cutter, text + " é");
      assertThat(ruled.getLast().word()).isEqualTo("é");
      assertThat(simple)
          .as("seed %d: '%s'", seed, text)
          .isEqualTo(ruled.subList(0, ruled.size() - 1));
    }
  }

  private static List<WordCutter.Cut> cut(WordCutter cutter, String text) {
    List<WordCutter.Cut> words = new ArrayList<>();
    cutter.cut(text, words::add);
    return words;
  }
}
