package org.spoor.extract.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.numeral.Strip;
import org.spoor.resource.CsvTable;

/** The named days of {@code holidays.csv}. Immutable. */
final class Holidays {
  /** No name has more words. */
  private static final int LONGEST = 5;

  private final Map<String, String> rules = new HashMap<>();
  private final Set<String> firsts = new HashSet<>();

  static Holidays load() {
    Holidays holidays = new Holidays();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/extract/date/holidays.csv").rows()) {
      for (String name : row.list("names")) {
        holidays.rules.put(name, row.get("rule"));
        holidays.firsts.add(name.split("[ ']", 2)[0]);
      }
    }
    return holidays;
  }

  /** Whether a name starts with this word. */
  boolean starts(String lower) {
    return firsts.contains(lower);
  }

  /** The named day here: of the year that follows it, else the nearest. */
  @Nullable Timex at(Scope scope, CalendarReader calendar, int i) {
    Strip strip = scope.strip;
    if (!starts(strip.lower(i))) {
      return null;
    }
    String best = "";
    int to = i;
    StringBuilder name = new StringBuilder();
    for (int k = i; k < Math.min(i + LONGEST, strip.size()); k++) {
      if (k > i && !strip.is(k, "'s") && !strip.is(k, "'")) {
        name.append(' ');
      }
      name.append(strip.lower(k));
      String rule = rules.get(name.toString());
      if (rule != null) {
        best = rule;
        to = k + 1;
      }
    }
    if (best.isEmpty()) {
      return null;
    }
    int year = calendar.yearAfter(to);
    LocalDate day;
    if (year != 0) {
      to = calendar.yearStop(to);
      day = day(best, year);
    } else if (scope.anchor.day().isPresent()) {
      LocalDate now = scope.anchor.day().get();
      boolean next = strip.is(i - 1, "next") || strip.is(i - 1, "following") || scope.future(i);
      day = day(best, now.getYear());
      if (day != null && next && day.isBefore(now)) {
        day = day(best, now.getYear() + 1);
      } else if (day != null && !next && day.isAfter(now)) {
        day = day(best, now.getYear() - 1);
      }
    } else {
      return null;
    }
    return day == null ? null : new Timex(i, to, Time.day(day), false, year != 0);
  }

  /**
   * The day of a rule: {@code 12-25}; {@code 11/4/4}, the fourth Thursday of November; {@code
   * 5/1/-1}, the last Monday of May; {@code easter+1}.
   */
  static @Nullable LocalDate day(String rule, int year) {
    try {
      if (rule.startsWith("easter")) {
        int days = rule.length() == 6 ? 0 : Integer.parseInt(rule.substring(6));
        return easter(year).plusDays(days);
      }
      if (rule.indexOf('/') > 0) {
        String[] parts = rule.split("/");
        LocalDate first = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[1]));
        return first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), weekday));
      }
      return LocalDate.parse(Time.four(year) + "-" + rule);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Western Easter Sunday: the anonymous Gregorian algorithm (Nature, 20 April 1876). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
