package org.spoor.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date may mean.
 *
 * @param first days since 1970-01-01, inclusive
 * @param last inclusive, not before {@code first}
 */
record DayRange(int first, int last) {
  /** Where an interval is open. */
  private static final int OPEN = 4_000_000;

  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{2}(?:\\d\\d|\\dX|XX))(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?(?:T.{0,40})?[?~%]?");

  DayRange {
    if (last < first) {
      throw new IllegalArgumentException("no days: " + first + " to " + last);
    }
  }

  /**
   * The days of an EDTF date or interval, as reports are dated and queries ask: {@code 2022},
   * {@code 2022-03}, {@code 2022-03-05}, {@code 202X}, {@code 2022-21} (spring), {@code
   * 2022-03/2022-05}, {@code 2022-03..2022-05}, {@code 2022-03..}. Empty when it is none of these.
   */
  static Optional<DayRange> parse(String text) {
    String trimmed = text.trim();
    if (trimmed.length() > 100) {
      return Optional.empty();
    }
    int slash = trimmed.indexOf('/');
    if (slash >= 0) {
      return interval(trimmed.substring(0, slash), trimmed.substring(slash + 1));
    }
    int dots = trimmed.indexOf("..");
    if (dots >= 0) {
      return interval(trimmed.substring(0, dots), trimmed.substring(dots + 2));
    }
    return single(trimmed);
  }

  private static Optional<DayRange> interval(String from, String to) {
    boolean openFrom = from.isBlank() || from.equals("..");
    boolean openTo = to.isBlank() || to.equals("..");
    Optional<DayRange> begin = openFrom ? Optional.empty() : single(from.trim());
    Optional<DayRange> end = openTo ? Optional.empty() : single(to.trim());
    if (!openFrom && begin.isEmpty() || !openTo && end.isEmpty() || openFrom && openTo) {
      return Optional.empty();
    }
    int first = begin.map(DayRange::first).orElse(-OPEN);
    int last = end.map(DayRange::last).orElse(OPEN);
    return first <= last ? Optional.of(new DayRange(first, last)) : Optional.empty();
  }

  private static Optional<DayRange> single(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int firstYear = Integer.parseInt(parts.group(1).replace('X', '0'));
    int lastYear = Integer.parseInt(parts.group(1).replace('X', '9'));
    String month = parts.group(2);
    String day = parts.group(3);
    if (firstYear != lastYear || month == null || month.equals("XX")) {
      return days(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
    }
    try {
      int number = Integer.parseInt(month);
      if (number >= 21 && number <= 24) {
        // Winter is taken to begin in December of the year that it is named by.
        YearMonth begin = YearMonth.of(firstYear, 3 * (number - 20));
        return days(begin.atDay(1), begin.plusMonths(2).atEndOfMonth());
      }
      YearMonth whole = YearMonth.of(firstYear, number);
      if (day == null || day.equals("XX")) {
        return days(whole.atDay(1), whole.atEndOfMonth());
      }
      LocalDate one = whole.atDay(Integer.parseInt(day));
      return days(one, one);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<DayRange> days(LocalDate first, LocalDate last) {
    return Optional.of(new DayRange((int) first.toEpochDay(), (int) last.toEpochDay()));
  }

  /** The year, e.g. {@code 2022}, that all days lie in. */
  Optional<String> year() {
    return common(4);
  }

  /** The month, e.g. {@code 2022-03}, that all days lie in. */
  Optional<String> month() {
    return common(7);
  }

  private Optional<String> common(int length) {
    if (Math.abs(first) == OPEN || Math.abs(last) == OPEN) {
      return Optional.empty();
    }
    String from = LocalDate.ofEpochDay(first).toString().substring(0, length);
    String to = LocalDate.ofEpochDay(last).toString().substring(0, length);
    return from.equals(to) ? Optional.of(from) : Optional.empty();
  }
}
