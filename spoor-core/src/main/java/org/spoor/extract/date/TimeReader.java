package org.spoor.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.date.DateWord.Role;
import org.spoor.extract.numeral.NumberWord;
import org.spoor.extract.numeral.Numeral;
import org.spoor.extract.numeral.NumeralParser;
import org.spoor.extract.numeral.Strip;

/** The longest time expression at an atom: ranges, open intervals, parts, times of day. */
final class TimeReader {
  private final Scope scope;
  private final Strip strip;
  private final CalendarReader calendar;
  private final SpanReader spans;
  private final RelativeReader relative;
  private final ClockReader clocks;

  TimeReader(Scope scope) {
    this.scope = scope;
    this.strip = scope.strip;
    this.calendar = new CalendarReader(scope);
    this.spans = new SpanReader(scope);
    this.relative = new RelativeReader(scope, spans, calendar);
    this.clocks = new ClockReader(scope);
  }

  /** Whether a time can start at this atom at all. */
  boolean starts(int i) {
    String lower = strip.lower(i);
    if (NumeralParser.numeric(lower) || strip.word(i) != null || scope.words.find(lower) != null) {
      return true;
    }
    return switch (lower) {
      case "the",
          "from",
          "between",
          "since",
          "until",
          "till",
          "before",
          "after",
          "by",
          "a",
          "an",
          "so",
          "earlier",
          "later",
          "every",
          "each",
          "that",
          "same",
          "half",
          "fiscal",
          "fy",
          "over",
          "for",
          "within",
          "'",
          "’",
          "‘",
          "prior",
          "a.d.",
          "to",
          "through",
          "as",
          "at",
          "on" ->
          true;
      default ->
          lower.length() == 2 && (lower.charAt(0) == 'q' || lower.charAt(0) == 'h')
              || lower.startsWith("fy");
    };
  }

  /** The time expression that starts here. */
  @Nullable Timex at(int i) {
    if (!starts(i)) {
      return null;
    }
    switch (strip.lower(i)) {
      case "from", "between" -> {
        return range(i, i + 1, strip.is(i, "between"));
      }
      case "since" -> {
        return since(i);
      }
      case "until", "till", "before", "by" -> {
        return before(i, i + 1);
      }
      case "after" -> {
        Timex told = single(i + 1);
        return told == null
                || told.time().first() == null
                || told.time().grain() == Time.Grain.DURATION
            ? null
            : new Timex(i, told.to(), told.time().openAfter(), false, told.withYear());
      }
      case "prior" -> {
        return strip.is(i + 1, "to") ? before(i, i + 2) : null;
      }
      case "so" -> {
        return soFar(i);
      }
      case "to", "through", "as", "at", "on", "for", "over", "within" -> {
        return null;
      }
      default -> {
        return ranged(i);
      }
    }
  }

  private @Nullable Timex soFar(int i) {
    if (!strip.is(i + 1, "far")) {
      return null;
    }
    int at = strip.is(i + 2, "in") || strip.is(i + 2, "during") ? i + 3 : i + 2;
    Timex told = single(at);
    return told == null ? null : told.from(i).asPeriod();
  }

  private @Nullable Timex before(int i, int at) {
    Timex told = single(at);
    if (told == null
        || told.time().last() == null && told.time().grain() != Time.Grain.UNKNOWN
        || told.time().grain() == Time.Grain.DURATION) {
      return null;
    }
    return told.time().last() == null
        ? null
        : new Timex(i, told.to(), told.time().openBefore(), false, told.withYear());
  }

  private @Nullable Timex since(int i) {
    int at = i + 1;
    if (strip.is(at, "at") && strip.is(at + 1, "least")) {
      at += 2;
    } else if (strip.is(at, "about") || strip.is(at, "around")) {
      at++;
    }
    Timex told = single(at);
    if (told != null && told.time().grain() != Time.Grain.DURATION) {
      return told.time().first() == null
          ? null
          : new Timex(i, told.to(), told.time().openAfter(), true, told.withYear());
    }
    return null;
  }

  /** 'from X to Y', 'between X and Y'. */
  private @Nullable Timex range(int i, int first, boolean between) {
    Timex both = joined(first, between, true);
    if (both != null) {
      return both.from(i);
    }
    if (between) {
      return null;
    }
    Timex told = single(first);
    return told;
  }

  /** 'X', or 'X to Y' and 'X–Y'. */
  private @Nullable Timex ranged(int i) {
    Timex both = joined(i, false, false);
    if (both != null) {
      return both;
    }
    return single(i);
  }

  private boolean connector(int i, boolean between, boolean from) {
    return switch (strip.lower(i)) {
      case "-", "–", "—", "--" -> true;
      case "to", "until", "till", "through", "thru" -> !between;
      case "and" -> between;
      default -> false;
    };
  }

  private @Nullable Timex joined(int i, boolean between, boolean from) {
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
          int to = year != 0 ? yearStop(after) : after;
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
      Timex a = single(i);
      if (a == null || a.time().first() == null) {
        return null;
      }
      int next = connected(a.to(), between, from);
      Timex b = next < 0 ? null : single(next);
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
    Timex end = single(next);
    if (first == null
        || end == null
        || first.first() == null
        || end.time().last() == null
        || end.time().last().isBefore(first.first())) {
      return null;
    }
    return new Timex(i, end.to(), Time.range(first, end.time()), true, true);
  }

  private int yearStop(int after) {
    int at = after;
    while (at < after + 4 && calendar.year(at) == 0) {
      at++;
    }
    return at + 1;
  }

  /** The atom after a connector; -1 where there is none. */
  private int connected(int at, boolean between, boolean from) {
    if (!connector(at, between, from)) {
      // '2014-2018' may be one compound
      return strip.hyphenated(at) && NumeralParser.numeric(strip.lower(at)) ? at : -1;
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
      return told ? mixed(i, begin, next) : null;
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

  /** One time, no range. */
  @Nullable Timex single(int i) {
    Timex found = clocked(i);
    if (found == null) {
      found = core(i);
    }
    if (found == null) {
      return null;
    }
    return withClockAfter(found);
  }

  /** '10:30 a.m. on Monday', 'the morning of 5 March', or a time of day alone. */
  private @Nullable Timex clocked(int i) {
    ClockReader.Clock clock = clocks.at(i);
    if (clock != null) {
      int next = clock.to();
      if (strip.is(next, ",")) {
        next++;
      }
      if (strip.is(next, "on") || strip.is(next, "of")) {
        next++;
      }
      Timex day = core(strip.is(next, "the") ? next + 1 : next);
      if (day != null && day.time().grain() == Time.Grain.DAY) {
        return new Timex(i, day.to(), day.time().withClock(clock.value()), false, day.withYear());
      }
      return new Timex(i, clock.to(), Time.plain(Time.Grain.CLOCK, clock.value()));
    }
    int at = strip.is(i, "the") || strip.is(i, "early") || strip.is(i, "late") ? i + 1 : i;
    boolean part = scope.words.at(strip, at, Role.DAYPART) != null || strip.is(at, "night");
    if (part && (strip.is(at + 1, "of") || strip.is(at + 1, "on"))) {
      Timex day = core(strip.is(at + 2, "the") ? at + 3 : at + 2);
      if (day != null && day.time().grain() == Time.Grain.DAY) {
        return day.from(i);
      }
    }
    return null;
  }

  private Timex withClockAfter(Timex found) {
    if (found.time().grain() != Time.Grain.DAY) {
      return found;
    }
    int at = found.to();
    if (scope.words.at(strip, at, Role.DAYPART) != null || strip.is(at, "night")) {
      found = new Timex(found.from(), at + 1, found.time(), false, found.withYear());
      at++;
    }
    if (found.time().edtf().indexOf('T') > 0) {
      return found;
    }
    if (strip.is(at, ",")) {
      at++;
    }
    if (strip.is(at, "at")) {
      at++;
      if (strip.is(at, "about") || strip.is(at, "around") || strip.is(at, "approximately")) {
        at++;
      }
    }
    ClockReader.Clock clock = clocks.at(at);
    return clock == null
        ? found
        : new Timex(
            found.from(),
            clock.to(),
            found.time().withClock(clock.value()),
            false,
            found.withYear());
  }

  /** A time without a time of day. */
  private @Nullable Timex core(int i) {
    Timex part = parts(i);
    if (part != null) {
      return part;
    }
    int at = strip.is(i, "the") ? i + 1 : i;
    Timex stretch = stretch(i, at);
    if (stretch != null) {
      return stretch;
    }
    Partial date = calendar.at(at);
    if (date != null && (at == i || date.day() != 0 || date.year() != 0)) {
      Time time = date.resolve(scope, 0);
      if (time != null) {
        int from = at != i && date.day() != 0 ? i : at;
        return new Timex(from, date.to(), time, false, date.year() != 0);
      }
    }
    Timex era = era(i, at);
    if (era != null) {
      return era;
    }
    Timex shifted = relative.at(i);
    if (shifted != null) {
      return shifted;
    }
    Timex recurring = spans.recurring(i);
    if (recurring != null) {
      return recurring;
    }
    return strip.is(i, "the") ? null : spans.duration(i);
  }

  /** 'early September', 'the end of 2021', 'mid-2020s', 'late last year'. */
  private @Nullable Timex parts(int i) {
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
    return time == null ? null : whole.with(time).from(noun ? i : at);
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
  private @Nullable Timex stretch(int from, int at) {
    DateWord season = scope.words.at(strip, at, Role.SEASON);
    if (season != null) {
      int year = calendar.yearAfter(at + 1);
      if (year != 0) {
        int to = yearStop(at + 1);
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
      int year = n >= 1 && n <= parts ? calendar.yearAfter(at + 1) : 0;
      return year == 0
          ? null
          : new Timex(from, yearStop(at + 1), portion(Time.year(year), n, parts), true, true);
    }
    NumberWord rank = strip.word(at);
    Numeral ordinal =
        rank == null && !NumeralParser.numeric(lower) ? null : NumeralParser.at(strip, at);
    boolean last = lower.equals("last") || lower.equals("final");
    if ((ordinal == null || !ordinal.ordinal() || ordinal.low() > 12) && !last) {
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
    return year == 0 ? null : new Timex(i, i + 1, Time.year(year), false, true);
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
  private @Nullable Timex era(int from, int at) {
    String lower = strip.lower(at);
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
}
