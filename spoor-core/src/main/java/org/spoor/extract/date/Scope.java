package org.spoor.extract.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.date.Anchor.Precision;
import org.spoor.extract.numeral.Strip;

/** One sentence with what its times count from. Mutable: {@link #told} follows the text. */
final class Scope {
  /** How far from a time a verb makes it future, in atoms. */
  private static final int REACH = 14;

  final Strip strip;
  final DateWords words;
  final Anchor anchor;
  private final Told told;

  Scope(Strip strip, DateWords words, Anchor anchor, Told told) {
    this.strip = strip;
    this.words = words;
    this.anchor = anchor;
    this.told = told;
  }

  /** What the text told last, for 'a week after' and for months that continue a narrative. */
  static final class Told {
    @Nullable Time last;
    int yearSentence = -10;
    int year;
    int anyYear;

    void note(Time time, int sentence, boolean withYear) {
      if (time.first() != null && time.last() != null) {
        last = time;
        if (withYear) {
          anyYear = time.first().getYear();
          if (time.grain() != Time.Grain.YEAR && time.grain() != Time.Grain.DECADE) {
            year = anyYear;
            yearSentence = sentence;
          }
        }
      }
    }
  }

  @Nullable Time told() {
    return told.last;
  }

  /** A unit counted from the document's date; coarser where that is not known so finely. */
  Time relative(Unit unit, long offset) {
    if (anchor.day().isEmpty()) {
      return Time.unknown(
          switch (unit) {
            case YEAR, DECADE, CENTURY -> "XXXX";
            case MONTH, QUARTER, HALF -> "XXXX-XX";
            case SECOND, MINUTE, HOUR, DAY, NIGHT, WEEK, WEEKEND, FORTNIGHT -> "XXXX-XX-XX";
          });
    }
    LocalDate day = anchor.day().get();
    boolean long_ = unit == Unit.YEAR || unit == Unit.DECADE || unit == Unit.CENTURY;
    boolean middle = unit == Unit.MONTH || unit == Unit.QUARTER || unit == Unit.HALF;
    if (anchor.precision() == Precision.YEAR && !long_) {
      return Time.year(day.getYear());
    }
    if (anchor.precision() == Precision.MONTH && !long_ && !middle) {
      return Time.month(Unit.MONTH.first(day));
    }
    return Time.of(unit, unit.first(unit.plus(unit.first(day), offset)));
  }

  /** Whether verbs near an atom speak of the future. */
  boolean future(int at) {
    for (int i = Math.max(0, at - REACH); i < Math.min(strip.size(), at + REACH); i++) {
      switch (strip.lower(i)) {
        case "will", "shall", "'ll", "wo", "scheduled", "due", "upcoming" -> {
          return true;
        }
        case "set", "expected", "planned", "plans", "going", "likely" -> {
          if (strip.is(i + 1, "to") && i < at) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** The nearest such day of the week. */
  Time weekday(int number, int at, int relative) {
    if (anchor.precision() != Precision.DAY) {
      return relative(Unit.DAY, 0);
    }
    LocalDate day = anchor.day().orElseThrow();
    DayOfWeek wanted = DayOfWeek.of(number);
    if (relative < 0) {
      return Time.day(day.with(TemporalAdjusters.previous(wanted)));
    }
    if (relative > 0) {
      // 'next Monday': that of the week after
      return Time.day(Unit.WEEK.first(day).plusWeeks(1).plusDays(number - 1));
    }
    return Time.day(
        future(at)
            ? day.with(TemporalAdjusters.nextOrSame(wanted))
            : day.with(TemporalAdjusters.previousOrSame(wanted)));
  }

  /**
   * The year of a month without one: that of the narrative where the sentence or the one before
   * tells it, else the nearest not after the document's date (not before it, if the verb is in the
   * future).
   *
   * @param day day of the month, 0 where it is not told
   */
  @Nullable Time yearless(int month, int day, int at, int direction) {
    int sentence = strip.sentence().index();
    int year;
    boolean inferred = false;
    if (direction == 0 && told.year != 0 && sentence - told.yearSentence <= 1 && !future(at)) {
      year = told.year;
    } else if (anchor.day().isPresent()) {
      LocalDate now = anchor.day().get();
      year = now.getYear();
      if (anchor.precision() == Precision.YEAR) {
        inferred = true;
      } else {
        int here = now.getMonthValue() * 100 + (day == 0 ? 0 : now.getDayOfMonth());
        int there = month * 100 + day;
        if (direction > 0 || (direction == 0 && future(at))) {
          year += there < here ? 1 : 0;
        } else {
          year -= there > here ? 1 : 0;
        }
      }
    } else if (told.anyYear != 0) {
      year = told.anyYear;
      inferred = true;
    } else {
      return Time.unknown("XXXX-" + two(month) + (day == 0 ? "" : "-" + two(day)));
    }
    Time time = date(year, month, day);
    return time == null ? null : inferred ? time.asInferred() : time;
  }

  /** A date; null where the calendar has none. */
  static @Nullable Time date(int year, int month, int day) {
    try {
      if (month == 0) {
        return Time.year(year);
      }
      LocalDate first = LocalDate.of(year, month, Math.max(day, 1));
      return day == 0 ? Time.month(first) : Time.day(first);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
