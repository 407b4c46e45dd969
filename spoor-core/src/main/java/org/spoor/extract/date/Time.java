package org.spoor.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoor.model.DateValue;

/**
 * A resolved time on its way to a {@link DateValue}.
 *
 * @param grain how fine it is
 * @param first first day, null where unknown or open
 * @param last last day, null where unknown or open
 * @param edtf its value
 * @param narrowed whether the words are vaguer or narrower than {@code edtf}: the days are told too
 * @param inferred whether the year was inferred
 */
record Time(
    Grain grain,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    String edtf,
    boolean narrowed,
    boolean inferred) {

  /** How fine a time is, or what else it is. */
  enum Grain {
    DAY,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY,
    SPAN,
    UNKNOWN,
    DURATION,
    RECURRING,
    CLOCK
  }

  static Time day(LocalDate day) {
    return new Time(Grain.DAY, day, day, day.toString(), false, false);
  }

  static Time month(LocalDate first) {
    return new Time(
        Grain.MONTH, first, Unit.MONTH.last(first), first.toString().substring(0, 7), false, false);
  }

  static Time year(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return new Time(Grain.YEAR, first, Unit.YEAR.last(first), four(year), false, false);
  }

  /** The unit that starts on this day. */
  static Time of(Unit unit, LocalDate first) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT -> day(first);
      case MONTH -> month(first);
      case YEAR -> year(first.getYear());
      case DECADE ->
          new Time(
              Grain.DECADE,
              first,
              unit.last(first),
              four(first.getYear()).substring(0, 3) + "X",
              false,
              false);
      case CENTURY ->
          new Time(
              Grain.CENTURY,
              first,
              unit.last(first),
              four(first.getYear()).substring(0, 2) + "XX",
              false,
              false);
      case WEEK, WEEKEND, FORTNIGHT -> days(Grain.WEEK, first, unit.last(first));
      case QUARTER, HALF -> months(Grain.QUARTER, first, unit.last(first));
    };
  }

  static Time days(Grain grain, LocalDate first, LocalDate last) {
    return first.equals(last)
        ? day(first)
        : new Time(grain, first, last, first + "/" + last, false, false);
  }

  static Time months(Grain grain, LocalDate first, LocalDate last) {
    String edtf = first.toString().substring(0, 7) + "/" + last.toString().substring(0, 7);
    return new Time(grain, first, last, edtf, false, false);
  }

  /** A season; winter starts in December and bears the year it ends in. */
  static Time season(int number, int year) {
    LocalDate first =
        number == 24 ? LocalDate.of(year - 1, 12, 1) : LocalDate.of(year, 3 * (number - 20), 1);
    return new Time(
        Grain.SEASON,
        first,
        first.plusMonths(3).minusDays(1),
        four(year) + "-" + number,
        true,
        false);
  }

  static Time unknown(String edtf) {
    return new Time(Grain.UNKNOWN, null, null, edtf, false, false);
  }

  static Time plain(Grain grain, String value) {
    return new Time(grain, null, null, value, false, false);
  }

  /** From the start of one to the end of another. */
  static Time range(Time from, Time to) {
    return new Time(
        Grain.SPAN,
        from.first,
        to.last,
        startOf(from.edtf) + "/" + endOf(to.edtf),
        false,
        from.inferred || to.inferred);
  }

  Time openAfter() {
    return new Time(Grain.SPAN, first, null, startOf(edtf) + "/..", false, inferred);
  }

  Time openBefore() {
    return new Time(Grain.SPAN, null, last, "../" + endOf(edtf), false, inferred);
  }

  private static String startOf(String edtf) {
    int slash = edtf.indexOf('/');
    return slash < 0 ? edtf : edtf.substring(0, slash);
  }

  private static String endOf(String edtf) {
    int slash = edtf.indexOf('/');
    return slash < 0 ? edtf : edtf.substring(slash + 1);
  }

  Time narrowedTo(LocalDate earliest, LocalDate latest) {
    return new Time(grain, earliest, latest, edtf, true, inferred);
  }

  Time asInferred() {
    return new Time(grain, first, last, edtf, narrowed, true);
  }

  Time withClock(String clock) {
    return new Time(grain, first, last, edtf + clock, narrowed, inferred);
  }

  DateValue value() {
    Optional<String> earliest =
        narrowed ? Optional.ofNullable(first).map(LocalDate::toString) : Optional.empty();
    Optional<String> latest =
        narrowed ? Optional.ofNullable(last).map(LocalDate::toString) : Optional.empty();
    return new DateValue(edtf, earliest, latest, inferred);
  }

  static String four(int year) {
    String digits = Integer.toString(year);
    return "0000".substring(Math.min(4, digits.length())) + digits;
  }
}
