package org.spoor.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that a time may cover.
 *
 * @param first days since 1970-01-01, inclusive; {@link #OPEN_START} where it has no beginning
 * @param last likewise, inclusive, not before {@code first}; {@link #OPEN_END} where it has no end
 */
public record Period(long first, long last) {
  /** Before all days. */
  public static final long OPEN_START = -4_000_000;

  /** After all days. */
  public static final long OPEN_END = 4_000_000;

  /** Any day. */
  public static final Period ALWAYS = new Period(OPEN_START, OPEN_END);

  public Period {
    if (last < first) {
      throw new IllegalArgumentException("a period ends before it begins: " + first + ", " + last);
    }
  }

  /**
   * Of an EDTF level 1 value, also with seasons (months 21 to 24) and a time of day; empty for
   * durations, recurring times and anything else that names no days.
   */
  public static Optional<Period> of(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return edtf.equals("..") || edtf.isEmpty() ? Optional.empty() : end(edtf, true);
    }
    Optional<Period> first = end(edtf.substring(0, slash), true);
    if (first.isEmpty()) {
      return first;
    }
    return end(edtf.substring(slash + 1), false)
        .filter(last -> first.get().first <= last.last)
        .map(last -> new Period(first.get().first, last.last));
  }

  /** Of a resolved time: its own bounds where it has some, else those of its EDTF value. */
  public static Optional<Period> of(DateValue date) {
    Optional<Period> whole = of(date.edtf());
    Optional<Period> first = date.earliest().flatMap(Period::of).or(() -> whole);
    Optional<Period> last = date.latest().flatMap(Period::of).or(() -> whole);
    if (first.isEmpty() || last.isEmpty() || first.get().first > last.get().last) {
      return whole;
    }
    return Optional.of(new Period(first.get().first, last.get().last));
  }

  private static Optional<Period> end(String text, boolean start) {
    if (text.equals("..") || text.isEmpty()) {
      return Optional.of(
          start ? new Period(OPEN_START, OPEN_START) : new Period(OPEN_END, OPEN_END));
    }
    String plain = plain(text);
    try {
      if (shaped(plain, "0000-00-00")) {
        // Not by a formatter: this is asked for every incident of a ledger, twice.
        long day =
            LocalDate.of(digits(plain, 0, 4), digits(plain, 5, 7), digits(plain, 8, 10))
                .toEpochDay();
        return Optional.of(new Period(day, day));
      }
      if (shaped(plain, "0000-00")) {
        return Optional.of(month(Integer.parseInt(plain.substring(0, 4)), plain.substring(5)));
      }
      if (shaped(plain, "0000") || plain.endsWith("X") && shaped(plain.replace('X', '0'), "0000")) {
        int from = Integer.parseInt(plain.replace('X', '0'));
        int to = Integer.parseInt(plain.replace('X', '9'));
        return Optional.of(
            new Period(
                LocalDate.of(from, 1, 1).toEpochDay(), LocalDate.of(to, 12, 31).toEpochDay()));
      }
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Without marks of doubt and without the time of day. */
  private static String plain(String text) {
    if (shaped(text, "0000-00-00")) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'T' && plain.length() == 10) {
        break;
      }
      if (c != '~' && c != '?' && c != '%') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static int digits(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static boolean shaped(String text, String shape) {
    if (text.length() != shape.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (shape.charAt(i) == '0' ? !digit : c != shape.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static Period month(int year, String digits) {
    int month = Integer.parseInt(digits);
    // EDTF level 1: 21 spring, 22 summer, 23 autumn, 24 winter, taken as the northern ones.
    if (month >= 21 && month <= 24) {
      YearMonth begins = YearMonth.of(year, month == 24 ? 12 : (month - 20) * 3);
      return new Period(
          begins.atDay(1).toEpochDay(), begins.plusMonths(2).atEndOfMonth().toEpochDay());
    }
    YearMonth whole = YearMonth.of(year, month);
    return new Period(whole.atDay(1).toEpochDay(), whole.atEndOfMonth().toEpochDay());
  }

  /** How many days it covers. */
  public long days() {
    return last - first + 1;
  }

  /** Whether it has both a beginning and an end. */
  public boolean bounded() {
    return first != OPEN_START && last != OPEN_END;
  }

  /** Whether every day of the other is one of this. */
  public boolean contains(Period other) {
    return first <= other.first && other.last <= last;
  }

  /** Whether they share a day. */
  public boolean overlaps(Period other) {
    return first <= other.last && other.first <= last;
  }

  /** Days between them; 0 where they overlap or touch the same day. */
  public long gap(Period other) {
    return Math.max(0, Math.max(other.first - last, first - other.last));
  }

  /** The same, ending no later than a day; as it is where it begins after that day. */
  public Period until(long day) {
    return day < first || day >= last ? this : new Period(first, day);
  }

  /** First day, ISO 8601; empty where it has no beginning. */
  public Optional<String> firstDay() {
    return first == OPEN_START
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(first).toString());
  }

  /** Last day, ISO 8601; empty where it has no end. */
  public Optional<String> lastDay() {
    return last == OPEN_END ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last).toString());
  }
}
