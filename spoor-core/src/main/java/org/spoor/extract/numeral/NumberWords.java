package org.spoor.extract.numeral;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoor.resource.CsvTable;

/** The number words of {@code numbers.csv}. Immutable. */
final class NumberWords {
  /** First pieces of compounds that are taken apart although they are no numbers themselves. */
  private static final Set<String> PREFIXES =
      Set.of(
          "mid",
          "early",
          "late",
          "multi",
          "us",
          "a",
          "an",
          "per",
          "pre",
          "post",
          "year",
          "month",
          "day",
          "week",
          "hour",
          "sub",
          "minus",
          "jan",
          "feb",
          "mar",
          "apr",
          "may",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final NumberWords ALL = load();

  private final Map<String, NumberWord> words;

  private NumberWords(Map<String, NumberWord> words) {
    this.words = words;
  }

  static NumberWords get() {
    return ALL;
  }

  @Nullable NumberWord find(String lower) {
    return words.get(lower);
  }

  boolean prefix(String lower) {
    return PREFIXES.contains(lower);
  }

  private static NumberWords load() {
    Map<String, NumberWord> words = new HashMap<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/extract/numeral/numbers.csv").rows()) {
      NumberWord.Role role;
      double low;
      double high;
      try {
        role = NumberWord.Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
        low = Double.parseDouble(row.get("value"));
        String top = row.get("high");
        high =
            top.isEmpty()
                ? low
                : top.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(top);
      } catch (IllegalArgumentException e) {
        throw row.error("a role and figures are wanted here");
      }
      for (String word : row.list("words")) {
        words.put(word, new NumberWord(role, low, high));
      }
    }
    return new NumberWords(words);
  }
}
