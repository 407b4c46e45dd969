package org.spoor.extract.date;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.numeral.Strip;
import org.spoor.resource.CsvTable;

/** The words of {@code dates.csv}. Immutable. */
final class DateWords {
  private final Map<String, DateWord> words;
  private final Holidays holidays = Holidays.load();

  private DateWords(Map<String, DateWord> words) {
    this.words = words;
  }

  static DateWords load() {
    Map<String, DateWord> words = new HashMap<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/extract/date/dates.csv").rows()) {
      DateWord.Role role;
      try {
        role = DateWord.Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw row.error("there is no role '" + row.get("role") + "'");
      }
      String value = row.get("value");
      int number = value.matches("-?\\d{1,4}") ? Integer.parseInt(value) : 0;
      for (String word : row.list("words")) {
        words.put(word, new DateWord(role, value, number, row.get("capital").equals("yes")));
      }
    }
    return new DateWords(words);
  }

  /** The named days. */
  Holidays holidays() {
    return holidays;
  }

  @Nullable DateWord find(String lower) {
    return words.get(lower);
  }

  /** The word of time at this atom, as far as its letters are written so. */
  @Nullable DateWord at(Strip strip, int i) {
    DateWord word = words.get(strip.lower(i));
    if (word != null && word.capital() && !Character.isUpperCase(strip.text(i).charAt(0))) {
      // 'july' is a month however it is written; 'may', 'march', 'mar' and 'sun' are not.
      boolean plain = strip.lower(i).length() >= 4 && !strip.is(i, "march") && !strip.is(i, "mars");
      return plain ? word : null;
    }
    return word;
  }

  /** The word at this atom if it has this role. */
  @Nullable DateWord at(Strip strip, int i, DateWord.Role role) {
    DateWord word = at(strip, i);
    return word != null && word.role() == role ? word : null;
  }
}
