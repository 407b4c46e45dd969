package org.spoor.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

/** Texts that nobody would write, of any length: to see that time grows no faster than length. */
final class HostileTexts {
  private static final long SEED = 20_221_123;

  private HostileTexts() {}

  /**
   * Name and maker of each; the maker takes the length in UTF-16 code units.
   *
   * @param reports real texts to distort
   */
  static Map<String, IntFunction<String>> makers(List<String> reports) {
    Map<String, IntFunction<String>> makers = new LinkedHashMap<>();
    String running = String.join(" ", reports).replaceAll("\\s+", " ");
    makers.put("reports on one line", length -> repeat(running + " ", length));
    makers.put(
        "reports without full stops", length -> repeat(running.replace('.', ',') + " ", length));
    makers.put(
        "reports in capitals",
        length -> repeat(running, length).toUpperCase(java.util.Locale.ROOT));
    makers.put("reports, characters shuffled", length -> shuffled(repeat(running, length)));
    makers.put("reports, words shuffled", length -> shuffledWords(repeat(running, length)));
    makers.put("every word on its own line", length -> repeat(running, length).replace(' ', '\n'));
    for (String pattern :
        List.of(
            "a",
            "1",
            "1,",
            "1.",
            "$1 ",
            "“",
            "\"",
            "(",
            "[ ",
            "- ",
            "10 tons of ",
            "and ",
            "Smith and ",
            "said ",
            "he said that ",
            "officials said that police said that ",
            "who was ",
            "which seized the ",
            "of the ",
            "may possibly not ",
            "2 March ",
            "between 2020 and ",
            "from Kabul to ",
            "US ",
            "the Russian ambassador to ",
            "“He seized it,” she said. ",
            "\n",
            "A\n\n",
            "\u0301",
            "\ud83d\ude00",
            "\ud800",
            "\u0000",
            "http://")) {
      makers.put("‘" + printable(pattern) + "’ again and again", length -> repeat(pattern, length));
    }
    makers.put("noise", HostileTexts::noise);
    return makers;
  }

  private static String printable(String pattern) {
    StringBuilder out = new StringBuilder();
    for (char c : pattern.toCharArray()) {
      out.append(
          c < ' ' || c > '\u02ff' && c != '“' && c != '”' ? String.format("U+%04X", (int) c) : c);
    }
    return out.toString();
  }

  private static String repeat(String pattern, int length) {
    return pattern.repeat(length / pattern.length() + 1).substring(0, length);
  }

  private static String shuffled(String text) {
    Random random = new Random(SEED);
    char[] letters = text.toCharArray();
    for (int i = letters.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      char kept = letters[i];
      letters[i] = letters[j];
      letters[j] = kept;
    }
    return new String(letters);
  }

  private static String shuffledWords(String text) {
    List<String> words = new java.util.ArrayList<>(List.of(text.split(" ")));
    java.util.Collections.shuffle(words, new Random(SEED));
    return String.join(" ", words);
  }

  private static String noise(int length) {
    Random random = new Random(SEED);
    StringBuilder out = new StringBuilder(length);
    while (out.length() < length) {
      out.append((char) random.nextInt(0x10000));
    }
    return out.toString();
  }
}
