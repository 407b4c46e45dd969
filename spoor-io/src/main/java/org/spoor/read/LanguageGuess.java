package org.spoor.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The language of a text by its script and its commonest small words ({@code languages.csv}). Says
 * nothing where two languages are close or the words too few: no language is better than a wrong
 * one. Looks at the first 20,000 characters.
 */
final class LanguageGuess {
  private static final int SAMPLE = 20_000;
  private static final int FEWEST_HITS = 4;

  /** In running text about 40 words of 100 are on a language's list; other languages reach 10. */
  private static final double LEAST_SHARE = 0.12;

  private static final double LEAST_LEAD = 1.25;

  /** A row of the list. An empty set of words means that the script alone tells. */
  record Language(String tag, UnicodeScript script, Set<String> words, String example) {}

  private LanguageGuess() {}

  /** The BCP 47 tag. */
  static Optional<String> of(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    Optional<UnicodeScript> script = script(sample);
    if (script.isEmpty()) {
      return Optional.empty();
    }
    List<Language> candidates =
        Lists.ALL.stream().filter(language -> language.script == script.get()).toList();
    if (candidates.size() == 1 && candidates.getFirst().words.isEmpty()) {
      return Optional.of(candidates.getFirst().tag);
    }
    return byWords(sample, candidates);
  }

  static List<Language> all() {
    return Lists.ALL;
  }

  private static Optional<String> byWords(String sample, List<Language> candidates) {
    String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’]+");
    Map<String, Double> hits = new HashMap<>();
    int counted = 0;
    for (String word : words) {
      if (word.isEmpty()) {
        continue;
      }
      counted++;
      for (Language language : candidates) {
        if (language.words.contains(word)) {
          hits.merge(language.tag, 1.0, Double::sum);
        }
      }
    }
    String best = "";
    double most = 0;
    double second = 0;
    for (Language language : candidates) {
      double count = hits.getOrDefault(language.tag, 0.0);
      if (count > most) {
        second = most;
        most = count;
        best = language.tag;
      } else {
        second = Math.max(second, count);
      }
    }
    boolean clear =
        most >= FEWEST_HITS && most >= LEAST_SHARE * counted && most >= LEAST_LEAD * second;
    return clear ? Optional.of(best) : Optional.empty();
  }

  /** The script of most letters; kana anywhere makes it Japanese, whatever the Han between. */
  private static Optional<UnicodeScript> script(String sample) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int letters = 0;
    for (int i = 0; i < sample.length(); ) {
      int c = sample.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        UnicodeScript script = UnicodeScript.of(c);
        counts.merge(
            script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script, 1, Integer::sum);
        letters++;
      }
    }
    if (counts.getOrDefault(UnicodeScript.HIRAGANA, 0) * 10 > letters) {
      return Optional.of(UnicodeScript.HIRAGANA);
    }
    int half = letters / 2;
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > half)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Loaded at the first question. */
  private static final class Lists {
    private static final List<Language> ALL = load();

    private static List<Language> load() {
      try (InputStream in = LanguageGuess.class.getResourceAsStream("languages.csv")) {
        if (in == null) {
          throw new IllegalStateException("languages.csv is missing from the build");
        }
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<Language> rows = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("tag;")) {
            rows.add(row(line));
          }
        }
        return List.copyOf(rows);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Language row(String line) {
      String[] cells = line.split(";", -1);
      if (cells.length != 4) {
        throw new IllegalStateException("languages.csv needs four cells: " + line);
      }
      Set<String> words = new HashSet<>(List.of(cells[2].strip().split(" +")));
      words.remove("");
      return new Language(
          cells[0].strip(),
          UnicodeScript.forName(cells[1].strip()),
          Set.copyOf(words),
          cells[3].strip());
    }
  }
}
