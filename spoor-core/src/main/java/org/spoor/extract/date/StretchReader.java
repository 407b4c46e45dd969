package org.spoor.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.date.DateWord.Role;
import org.spoor.extract.numeral.NumberWord;
import org.spoor.extract.numeral.Numeral;
import org.spoor.extract.numeral.NumeralParser;
import org.spoor.extract.numeral.Strip;

/** Parts of the calendar's units: 'early September', 'the first half of 2021', 'the 1990s'. */
final class StretchReader {
  private final Scope scope;
  private final Strip strip;
  private final CalendarReader calendar;
  private final SpanReader spans;
  private final RelativeReader relative;

  StretchReader(Scope scope, CalendarReader calendar, SpanReader spans, RelativeReader relative) {
    this.scope = scope;
    this.strip = scope.strip;
    this.calendar = calendar;
    this.spans = spans;
    this.relative = relative;
  }

  /** 'early September', 'the end of 2021', 'mid-2020s', 'late last year'. */
  @Nullable Timex parts(int i) {
    int at = strip.is(i, "the") ? i + 1 : i;
    if (strip.is(at, "very")) {
      at++;
    }
    DateWord word = scope.words.at(strip, at, Role.PART);
    if (word == null) {
      return null;
    }
    boolean noun =
        switch (strip.lower(at)) {
          case "early", "late", "mid" -> false;
          default -> true;
        };
    int next = at + 1;
    if (noun) {
      if (!strip.is(next, "of") && !strip.is(at, "end") && !strip.is(at, "start")) {
        return null;
      }
      if (strip.is(next, "of")) {
        next++;
      } else if (!strip.is(at - 1, "the")) {
        return null;
      }
    } else if (strip.is(next, "in") || strip.is(next, "on")) {
      next++;
    } else if (strip.is(next, "-")) {
      next++;
    }
    if (strip.is(next, "to") && strip.hyphenated(next)) {
      return null;
    }
    Timex whole = whole(next);
    if (whole == null || whole.time().first() == null || whole.time().last() == null) {
      return whole == null || whole.time().grain() != Time.Grain.UNKNOWN ? null : whole.from(i);
    }
    Time time = narrowed(whole.time(), word.value());
    return time == null ? null : whole.with(time).from(at);
  }

  /** A time that has parts: with 'the year' and 'the month' for the document's own. */
  private @Nullable Timex whole(int next) {
    if (strip.is(next, "the")) {
      Unit unit = spans.unit(next + 1);
      if (unit != null && !strip.lower(next + 1).endsWith("s") && unit.compareTo(Unit.WEEK) >= 0) {
        Time told = scope.told();
        boolean earlier =
            told != null
                && told.grain() == Time.Grain.YEAR
                && unit == Unit.YEAR
                && told.first() != null;
        return new Timex(next, next + 2, told != null && earlier ? told : scope.relative(unit, 0));
      }
    }
    int at = strip.is(next, "the") ? next + 1 : next;
    Timex stretch = stretch(next, at);
    if (stretch != null) {
      return stretch;
    }
    Partial date = calendar.at(at);
    if (date != null) {
      Time time = date.resolve(scope, 0);
      return time == null ? null : new Timex(next, date.to(), time, false, date.year() != 0);
    }
    Timex era = era(next, at);
    return era != null ? era : relative.at(next);
  }

  private static @Nullable Time narrowed(Time whole, String part) {
    LocalDate first = whole.first();
    LocalDate last = whole.last();
    if (first == null || last == null) {
      return null;
    }
    long days = last.toEpochDay() - first.toEpochDay() + 1;
    if (days < 3) {
      return whole;
    }
    LocalDate early;
    LocalDate late;
    if (whole.grain() == Time.Grain.MONTH) {
      early = first.plusDays(9);
      late = first.plusDays(20);
    } else if (whole.grain() == Time.Grain.YEAR) {
      early = first.plusMonths(4).minusDays(1);
      late = first.plusMonths(8);
    } else {
      early = first.plusDays(days / 3 - 1);
      late = first.plusDays(2 * days / 3);
    }
    return switch (part) {
      case "early" -> whole.narrowedTo(first, early);
      case "late" -> whole.narrowedTo(late, last);
      default -> whole.narrowedTo(early.plusDays(1), late.minusDays(1));
    };
  }

  /** Halves, quarters, 'first three months of', seasons, fiscal years. */
  @Nullable Timex stretch(int from, int at) {
    DateWord season = scope.words.at(strip, at, Role.SEASON);
    if (season != null) {
      int year = calendar.yearAfter(at + 1);
      if (year != 0) {
        int to = calendar.yearStop(at + 1);
        return new Timex(from, to, Time.season(season.number(), year), false, true);
      }
      boolean seasonal =
          strip.is(at - 1, "in")
              || strip.is(at - 1, "the") && !strip.is(at, "fall") && !strip.is(at, "spring");
      if (strip.is(at + 1, "of") && strip.is(at + 2, "the") || !seasonal) {
        return null;
      }
      return scope.anchor.day().isEmpty() || at == from && !strip.is(at - 1, "in")
          ? null
          : new Timex(from, at + 1, relative.season(season.number(), 0));
    }
    String lower = strip.lower(at);
    if (lower.equals("fiscal") && strip.is(at + 1, "year") || lower.equals("fy")) {
      int next = lower.equals("fy") ? at + 1 : at + 2;
      int year = calendar.year(next);
      return year == 0 ? null : new Timex(from, next + 1, Time.year(year), true, true);
    }
    if (lower.length() == 2 && (lower.charAt(0) == 'q' || lower.charAt(0) == 'h')) {
      int n = lower.charAt(1) - '0';
      int parts = lower.charAt(0) == 'q' ? 4 : 2;
      if (n < 1 || n > parts) {
        return null;
      }
      int year = calendar.yearAfter(at + 1);
      if (year != 0) {
        int to = calendar.yearStop(at + 1);
        return new Timex(from, to, portion(Time.year(year), n, parts), true, true);
      }
      Timex whole = ofWhole(at + 1);
      return whole == null ? null : portioned(from, whole, n, parts);
    }
    if (calendar.year(at) != 0) {
      // '2016 H2'
      int mark = strip.is(at + 1, "-") && strip.glued(at + 1) ? at + 2 : at + 1;
      String part = strip.lower(mark);
      boolean half = part.equals("h1") || part.equals("h2");
      boolean quarter =
          part.length() == 2 && part.charAt(0) == 'q' && "1234".indexOf(part.charAt(1)) >= 0;
      if (half || quarter) {
        Time year = Time.year(calendar.year(at));
        Time time = portion(year, part.charAt(1) - '0', half ? 2 : 4);
        return new Timex(from, mark + 1, time, true, true);
      }
      return null;
    }
    NumberWord rank = strip.word(at);
    Numeral ordinal =
        rank == null && !NumeralParser.numeric(lower) ? null : NumeralParser.at(strip, at);
    boolean last = lower.equals("last") || lower.equals("final");
    if ((ordinal == null || !ordinal.ordinal() || ordinal.low() > 366) && !last) {
      return null;
    }
    int n = last || ordinal == null ? -1 : (int) ordinal.low();
    int next = last || ordinal == null ? at + 1 : ordinal.to();
    if (strip.is(next, "half") || strip.is(next, "quarter")) {
      int parts = strip.is(next, "half") ? 2 : 4;
      int which = n < 0 ? parts : n;
      if (which > parts) {
        return null;
      }
      Timex whole = ofWhole(next + 1);
      if (whole == null && strip.is(next, "quarter") && !last) {
        whole = new Timex(next, next + 1, scope.relative(Unit.YEAR, 0));
      }
      return whole == null ? null : portioned(from, whole, which, parts);
    }
    Timex nth = nth(from, next, n);
    if (nth != null) {
      return nth;
    }
    SpanReader.Length length = strip.is(next, "a") ? null : spans.length(next);
    if (length == null || (n != 1 && n != -1)) {
      return null;
    }
    Timex whole = ofWhole(length.to());
    if (whole == null || whole.time().first() == null || whole.time().last() == null) {
      return null;
    }
    LocalDate first = whole.time().first();
    LocalDate end = whole.time().last();
    LocalDate a = n > 0 ? first : length.unit().plus(end.plusDays(1), -length.whole());
    LocalDate b = n > 0 ? length.unit().plus(first, length.whole()).minusDays(1) : end;
    boolean months = length.unit().compareTo(Unit.MONTH) >= 0;
    Time time = months ? Time.months(Time.Grain.SPAN, a, b) : Time.days(Time.Grain.SPAN, a, b);
    return new Timex(from, whole.to(), time, true, whole.withYear());
  }

  private @Nullable Timex ofWhole(int i) {
    if (strip.is(i, "of") || strip.is(i, "in")) {
      return whole(i + 1);
    }
    int year = calendar.year(i);
    if (year != 0) {
      return new Timex(i, i + 1, Time.year(year), false, true);
    }
    boolean shifted =
        (strip.is(i, "this") || strip.is(i, "last") || strip.is(i, "next"))
            && strip.is(i + 1, "year");
    return shifted ? relative.at(i) : null;
  }

  private static @Nullable Timex portioned(int from, Timex whole, int which, int parts) {
    Time time = whole.time();
    if (time.first() == null || time.last() == null) {
      return null;
    }
    return new Timex(from, whole.to(), portion(time, which, parts), true, whole.withYear());
  }

  private static Time portion(Time whole, int which, int parts) {
    LocalDate first = whole.first();
    LocalDate last = whole.last();
    if (first == null || last == null) {
      return whole;
    }
    if (whole.grain() == Time.Grain.YEAR) {
      int months = 12 / parts;
      LocalDate a = first.plusMonths((long) months * (which - 1));
      return Time.months(Time.Grain.QUARTER, a, a.plusMonths(months).minusDays(1));
    }
    long days = last.toEpochDay() - first.toEpochDay() + 1;
    LocalDate a = first.plusDays(days * (which - 1) / parts);
    LocalDate b = first.plusDays(days * which / parts - 1);
    return whole.narrowedTo(a, b);
  }

  /** Decades and centuries: 'the 1990s', "the '90s", 'the 19th century'. */
  @Nullable Timex era(int from, int at) {
    String lower = strip.lower(at);
    if (at > from && lower.endsWith("0") && strip.is(at + 1, "'s") && calendar.year(at) != 0) {
      LocalDate first = LocalDate.of(calendar.year(at), 1, 1);
      return new Timex(from, at + 2, Time.of(Unit.DECADE, first), false, true);
    }
    if (lower.length() == 5 && lower.endsWith("0s") && NumeralParser.numeric(lower)) {
      int year = year(lower.substring(0, 4));
      if (year >= 1000) {
        return new Timex(from, at + 1, Time.of(Unit.DECADE, LocalDate.of(year, 1, 1)), false, true);
      }
    }
    int mark =
        "'’‘".indexOf(lower.isEmpty() ? ' ' : lower.charAt(0)) >= 0 && lower.length() == 1
            ? at + 1
            : at;
    String short_ = strip.lower(mark);
    if ((mark > at || at > from)
        && short_.length() == 3
        && short_.endsWith("0s")
        && NumeralParser.numeric(short_)) {
      int year = CalendarReader.century(year(short_.substring(0, 2)));
      return new Timex(from, mark + 1, Time.of(Unit.DECADE, LocalDate.of(year, 1, 1)), false, true);
    }
    DateWord decade = scope.words.at(strip, at, Role.DECADE);
    if (decade != null && at > from && !strip.is(at + 1, "of")) {
      int year = CalendarReader.century(decade.number());
      return new Timex(from, at + 1, Time.of(Unit.DECADE, LocalDate.of(year, 1, 1)), false, true);
    }
    Numeral ordinal = NumeralParser.at(strip, at);
    if (ordinal != null
        && ordinal.ordinal()
        && ordinal.low() >= 2
        && ordinal.low() <= 22
        && (strip.is(ordinal.to(), "century") || strip.is(ordinal.to(), "centuries"))) {
      LocalDate first = LocalDate.of((int) (ordinal.low() - 1) * 100, 1, 1);
      return new Timex(from, ordinal.to() + 1, Time.of(Unit.CENTURY, first), false, true);
    }
    return null;
  }

  private static int year(String digits) {
    for (int k = 0; k < digits.length(); k++) {
      if (digits.charAt(k) < '0' || digits.charAt(k) > '9') {
        return 0;
      }
    }
    return Integer.parseInt(digits);
  }

  /** 'the last week of July', 'the first Monday of next month', 'the 15th day of next month'. */
  private @Nullable Timex nth(int from, int next, int n) {
    DateWord weekday = scope.words.at(strip, next, Role.WEEKDAY);
    Unit unit = spans.unit(next);
    boolean plural = strip.lower(next).endsWith("s");
    if (weekday == null
        && (plural || (unit != Unit.WEEK && unit != Unit.DAY && unit != Unit.WEEKEND))) {
      return null;
    }
    Timex whole = ofWhole(next + 1);
    LocalDate first = whole == null ? null : whole.time().first();
    LocalDate last = whole == null ? null : whole.time().last();
    if (whole == null || first == null || last == null) {
      return null;
    }
    LocalDate day;
    if (weekday != null || unit == Unit.WEEKEND) {
      DayOfWeek wanted = DayOfWeek.of(weekday == null ? 6 : weekday.number());
      day =
          n > 0
              ? first.with(TemporalAdjusters.nextOrSame(wanted)).plusWeeks(n - 1L)
              : last.with(TemporalAdjusters.previousOrSame(wanted));
    } else if (unit == Unit.DAY) {
      day = n > 0 ? first.plusDays(n - 1L) : last;
    } else {
      // The week that holds the first Thursday is the first, as in ISO 8601.
      LocalDate thursday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
      LocalDate end = last.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
      day = Unit.WEEK.first(n > 0 ? thursday.plusWeeks(n - 1L) : end);
    }
    if (day.isAfter(last)) {
      return null;
    }
    Time time = unit == Unit.WEEK || unit == Unit.WEEKEND ? Time.of(unit, day) : Time.day(day);
    return new Timex(from, whole.to(), time, false, whole.withYear());
  }
}
