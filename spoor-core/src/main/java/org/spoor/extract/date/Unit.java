package org.spoor.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A stretch of the calendar. */
enum Unit {
  SECOND("PT", "S"),
  MINUTE("PT", "M"),
  HOUR("PT", "H"),
  DAY("P", "D"),
  NIGHT("P", "D"),
  WEEKEND("P", "WE"),
  WEEK("P", "W"),
  FORTNIGHT("P", "W"),
  MONTH("P", "M"),
  QUARTER("P", "M"),
  HALF("P", "M"),
  YEAR("P", "Y"),
  DECADE("P", "Y"),
  CENTURY("P", "Y");

  private final String prefix;
  private final String suffix;

  Unit(String prefix, String suffix) {
    this.prefix = prefix;
    this.suffix = suffix;
  }

  /** How many of the ISO 8601 designator's units it has: a decade ten years. */
  int factor() {
    return switch (this) {
      case FORTNIGHT -> 2;
      case QUARTER -> 3;
      case HALF -> 6;
      case DECADE -> 10;
      case CENTURY -> 100;
      case SECOND, MINUTE, HOUR, DAY, NIGHT, WEEKEND, WEEK, MONTH, YEAR -> 1;
    };
  }

  /** Whether it is shorter than a day. */
  boolean clock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /** ISO 8601 duration. */
  String duration(String amount) {
    return prefix + amount + suffix;
  }

  /** The first day of the unit that holds a day. */
  LocalDate first(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT -> day;
      case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
      case YEAR -> LocalDate.of(day.getYear(), 1, 1);
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
      case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
    };
  }

  /** The last day of the unit that starts on a day. */
  LocalDate last(LocalDate first) {
    return this == WEEKEND ? first.plusDays(1) : plus(first, 1).minusDays(1);
  }

  /** A day moved by some units. */
  LocalDate plus(LocalDate day, long amount) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY, NIGHT -> day.plusDays(amount);
      case WEEK, WEEKEND -> day.plusWeeks(amount);
      case FORTNIGHT -> day.plusWeeks(2 * amount);
      case MONTH -> day.plusMonths(amount);
      case QUARTER -> day.plusMonths(3 * amount);
      case HALF -> day.plusMonths(6 * amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears(10 * amount);
      case CENTURY -> day.plusYears(100 * amount);
    };
  }
}
