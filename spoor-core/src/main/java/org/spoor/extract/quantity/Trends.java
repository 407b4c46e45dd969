package org.spoor.extract.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.numeral.Strip;
import org.spoor.model.Trend;
import org.spoor.resource.CsvTable;

/** The words of {@code trends.csv}. Immutable. */
final class Trends {
  private final Map<String, Trend> before = new HashMap<>();
  private final Map<String, Trend> after = new HashMap<>();

  static Trends load() {
    Trends trends = new Trends();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/extract/quantity/trends.csv").rows()) {
      Trend trend;
      try {
        trend = Trend.valueOf(row.get("trend").toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw row.error("there is no trend '" + row.get("trend") + "'");
      }
      for (String word : row.list("words")) {
        (row.get("place").equals("before") ? trends.before : trends.after).put(word, trend);
      }
    }
    return trends;
  }

  /**
   * The change that an amount is.
   *
   * @param from first atom with the qualifier, inclusive
   * @param to last atom, exclusive
   */
  @Nullable Trend of(Strip strip, int from, int to) {
    int at = from - 1;
    if (strip.is(at, "by") || strip.is(at, "of") || strip.is(at, "from") || strip.is(at, "to")) {
      Trend verb = before.get(strip.lower(at - 1));
      if (verb == null && !strip.is(at, "of")) {
        // 'rose sharply by'
        verb = before.get(strip.lower(at - 2));
      }
      return strip.is(at, "of") ? after.get(strip.lower(at - 1)) : verb;
    }
    Trend verb = before.get(strip.lower(at));
    return verb != null ? verb : after.get(strip.lower(to));
  }
}
