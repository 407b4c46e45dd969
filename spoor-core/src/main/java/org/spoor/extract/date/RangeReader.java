package org.spoor.extract.date;

import org.jspecify.annotations.Nullable;
import org.spoor.extract.numeral.NumeralParser;
import org.spoor.extract.numeral.Strip;

/** Ranges between two dates: 'from 2014 to 2018', '12–16 December', 'March 5-7, 2022'. */
final class RangeReader {
  private final Scope scope;
  private final Strip strip;
  private final CalendarReader calendar;
  private final TimeReader times;

  RangeReader(Scope scope, CalendarReader calendar, TimeReader times) {
    this.scope = scope;
    this.strip = scope.strip;
    this.calendar = calendar;
    this.times = times;
  }

  @Nullable Timex joined(int i, boolean between, boolean from) {
    int start = strip.is(i, "the") ? i + 1 : i;
    // '12–16 December', 'between 12 and 16 December'
    int day = calendar.dayNumber(start);
    if (day != 0) {
      int at = calendar.dayEnd(start);
      int next = connected(at, between, from);
      if (next > 0) {
        Partial end = calendar.at(next);
        if (end != null
            && end.month() != 0
            && end.day() != 0
            && calendar.month(next) == 0
            && !NumeralParser.numeric(strip.lower(next + 1))) {
          Partial begin = new Partial(i, at, end.year(), end.month(), day);
          return both(begin, end);
        }
      }
    }
    Partial begin = calendar.at(start);
    if (begin != null) {
      int next = connected(begin.to(), between, from);
      if (next < 0) {
        return null;
      }
      if (begin.month() == 0 && begin.year() != 0) {
        return years(i, begin, next, from || between);
      }
      if (present(next)) {
        return mixed(i, begin, next);
      }
      Partial end = calendar.at(next);
      if (end != null) {
        if (begin.day() != 0 && end.day() == 0 && end.month() == 0) {
          end = null;
        }
      }
      if (end == null && begin.day() != 0) {
        // 'March 5-7, 2022'
        int last = calendar.dayNumber(next);
        if (last > 0 && last > begin.day()) {
          int after = calendar.dayEnd(next);
          int year = begin.year() != 0 ? 0 : calendar.yearAfter(after);
          int to = year != 0 ? calendar.yearStop(after) : after;
          int whole = year != 0 ? year : begin.year();
          return both(begin.withYear(whole), new Partial(next, to, whole, begin.month(), last));
        }
        return null;
      }
      if (end == null || (begin.day() == 0) != (end.day() == 0)) {
        return mixed(i, begin, next);
      }
      Timex spanned = both(begin, end);
      return spanned == null ? null : spanned.from(i);
    }
    // '2 to 5 p.m.' and relative ends: 'from last March to yesterday'
    if (from || between) {
      Timex a = times.single(i);
      if (a == null || a.time().first() == null) {
        return null;
      }
      int next = connected(a.to(), between, from);
      Timex b = next < 0 ? null : times.single(next);
      if (b == null || b.time().last() == null || b.time().last().isBefore(a.time().first())) {
        return null;
      }
      return new Timex(
          i, b.to(), Time.range(a.time(), b.time()), true, a.withYear() || b.withYear());
    }
    return null;
  }

  private @Nullable Timex mixed(int i, Partial begin, int next) {
    Time first = begin.resolve(scope, 0);
    if (first != null && first.first() != null && present(next)) {
      return new Timex(i, next + 1, first.openAfter(), true, begin.year() != 0);
    }
    Timex end = times.single(next);
    if (first == null
        || end == null
        || first.first() == null
        || end.time().last() == null
        || end.time().last().isBefore(first.first())) {
      return null;
    }
    return new Timex(i, end.to(), Time.range(first, end.time()), true, true);
  }

  private boolean present(int i) {
    return strip.is(i, "present") || strip.is(i, "now") || strip.is(i, "date");
  }

  /** The atom after a connector; -1 where there is none. */
  private int connected(int at, boolean between, boolean from) {
    if (!connector(at, between, from)) {
      // '2014-2018' may be one compound
      boolean number = NumeralParser.numeric(strip.lower(at)) || calendar.month(at) != 0;
      return strip.hyphenated(at) && number ? at : -1;
    }
    int next = at + 1;
    if (strip.is(next, "from")) {
      next++;
    }
    return strip.is(next, "the") ? next + 1 : next;
  }

  private @Nullable Timex years(int i, Partial begin, int next, boolean told) {
    int last = calendar.year(next);
    int to = next + 1;
    if (last == 0
        && strip.lower(next).length() == 2
        && NumeralParser.numeric(strip.lower(next))
        && strip.glued(next)) {
      int two =
          calendar.dayNumber(next) != 0 || strip.lower(next).compareTo("31") > 0
              ? Integer.parseInt(strip.lower(next).replaceAll("\\D", "0"))
              : -1;
      last = two < 0 ? 0 : begin.year() / 100 * 100 + two;
      if (last != begin.year() + 1 && !told) {
        return null;
      }
    }
    if (last == 0) {
      boolean clear = told || present(next) || calendar.month(next) != 0;
      return clear ? mixed(i, begin, next) : null;
    }
    if (last <= begin.year()) {
      return null;
    }
    return new Timex(i, to, Time.range(Time.year(begin.year()), Time.year(last)), true, true);
  }

  private @Nullable Timex both(Partial begin, Partial end) {
    Partial first = begin;
    if (begin.year() == 0 && end.year() != 0) {
      int year = end.year();
      boolean before =
          begin.month() * 100 + begin.day() > end.month() * 100 + Math.max(end.day(), 0);
      first = begin.withYear(before ? year - 1 : year);
    }
    Time a = first.resolve(scope, 0);
    if (a == null) {
      return null;
    }
    Partial last = end;
    if (end.year() == 0 && a.first() != null) {
      int year = a.first().getYear();
      boolean over = begin.month() * 100 + begin.day() > end.month() * 100 + end.day();
      last = end.withYear(over ? year + 1 : year);
    }
    Time b = last.resolve(scope, 0);
    if (b == null || a.first() != null && b.last() != null && b.last().isBefore(a.first())) {
      return null;
    }
    boolean withYear = begin.year() != 0 || end.year() != 0;
    boolean days = begin.day() != 0;
    return new Timex(begin.from(), end.to(), Time.range(a, b), !days, withYear);
  }

  private boolean connector(int i, boolean between, boolean from) {
    return switch (strip.lower(i)) {
      case "-", "–", "—", "--" -> true;
      case "to", "until", "till", "through", "thru" -> !between;
      case "and" -> between;
      default -> false;
    };
  }
}
