package org.spoor.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.date.Anchor.Precision;
import org.spoor.extract.date.DateWord.Role;
import org.spoor.extract.date.SpanReader.Length;
import org.spoor.extract.numeral.Strip;
import org.spoor.text.Tag;

/** Times that count from the document's date or from the date told before. */
final class RelativeReader {
  private final Scope scope;
  private final Strip strip;
  private final SpanReader spans;
  private final CalendarReader calendar;

  RelativeReader(Scope scope, SpanReader spans, CalendarReader calendar) {
    this.scope = scope;
    this.strip = scope.strip;
    this.spans = spans;
    this.calendar = calendar;
  }

  /** The relative time that starts here. */
  @Nullable Timex at(int i) {
    String lower = strip.lower(i);
    DateWord word = scope.words.at(strip, i);
    if (word != null) {
      switch (word.role()) {
        case DEICTIC -> {
          Timex day = new Timex(i, i + 1, scope.relative(Unit.DAY, word.number()));
          return lower.startsWith("tonig") || lower.equals("tonite") ? day.withPart("TNI") : day;
        }
        case WEEKDAY -> {
          int to = i + 1;
          if (strip.is(to, "last") && strip.is(to + 1, "week")) {
            return new Timex(i, to + 2, weekdayOfWeek(word.number(), -1));
          }
          if (strip.is(to, "next") && strip.is(to + 1, "week")) {
            return new Timex(i, to + 2, weekdayOfWeek(word.number(), 1));
          }
          if (strip.is(to, "of")
              && (strip.is(to + 1, "last") || strip.is(to + 1, "next"))
              && strip.is(to + 2, "week")) {
            return new Timex(
                i, to + 3, weekdayOfWeek(word.number(), strip.is(to + 1, "last") ? -1 : 1));
          }
          return lower.endsWith("days")
              ? null
              : new Timex(i, to, scope.weekday(word.number(), i, 0));
        }
        case RELATIVE -> {
          return shifted(i, i, word.number(), false);
        }
        default -> {}
      }
    }
    switch (lower) {
      case "the" -> {
        return definite(i);
      }
      case "that", "same" -> {
        return sameUnit(i, i + 1);
      }
      case "earlier", "later" -> {
        Unit unit = strip.is(i + 1, "this") ? spans.unit(i + 2) : null;
        if (unit != null && !unit.clock()) {
          return partOfNow(i, i + 3, unit, lower.equals("earlier"));
        }
        if (strip.is(i + 1, "that") || strip.is(i + 1, "in") && strip.is(i + 2, "the")) {
          int at = strip.is(i + 1, "that") ? i + 2 : i + 3;
          Unit told = spans.unit(at);
          return told == null ? null : sameAsTold(i, at + 1, told);
        }
        return null;
      }
      case "to", "until" -> {
        return null;
      }
      default -> {
        return counted(i);
      }
    }
  }

  private Time weekdayOfWeek(int number, int weeks) {
    if (scope.anchor.precision() != Precision.DAY) {
      return scope.relative(Unit.DAY, 0);
    }
    LocalDate monday = Unit.WEEK.first(scope.anchor.day().orElseThrow()).plusWeeks(weeks);
    return Time.day(monday.plusDays(number - 1));
  }

  /** 'last week', 'this year', 'next Monday', 'last March', 'last two years'. */
  private @Nullable Timex shifted(int from, int i, int offset, boolean definite) {
    int next = i + 1;
    Unit unit = spans.unit(next);
    if (unit != null) {
      if (strip.lower(next).endsWith("s") || unit.clock() || strip.is(next, "second")) {
        return null;
      }
      boolean past = strip.is(i, "past");
      if (definite && (past || strip.is(i, "last")) && unit != Unit.NIGHT && unit != Unit.WEEKEND) {
        return trailing(from, next + 1, new Length(i, next + 1, 1, true, unit), -1);
      }
      if (definite
          && !strip.is(i, "current")
          && !strip.is(i, "present")
          && !strip.is(i, "coming")
          && !strip.is(i, "past")) {
        Timex told = besideTold(from, next + 1, unit, offset);
        if (told != null) {
          return told;
        }
      }
      if (past) {
        return trailing(from, next + 1, new Length(i, next + 1, 1, true, unit), -1);
      }
      Timex told = new Timex(from, next + 1, scope.relative(unit, offset));
      return unit == Unit.NIGHT ? told.withPart("TNI") : told;
    }
    DateWord word = scope.words.at(strip, next);
    if (word != null) {
      switch (word.role()) {
        case WEEKDAY -> {
          return new Timex(
              from, next + 1, scope.weekday(word.number(), i, strip.is(i, "this") ? 0 : offset));
        }
        case MONTH -> {
          Partial date = calendar.at(next);
          if (date == null || date.year() != 0) {
            return null;
          }
          if (offset == 0 && scope.anchor.day().isPresent()) {
            int year = scope.anchor.day().get().getYear();
            Time time = Scope.date(year, date.month(), date.day());
            return time == null ? null : new Timex(from, date.to(), time);
          }
          Time time = date.resolve(scope, offset);
          return time == null ? null : new Timex(from, date.to(), time);
        }
        case SEASON -> {
          return scope.anchor.day().isEmpty()
              ? new Timex(from, next + 1, Time.unknown("XXXX-" + word.number()))
              : new Timex(from, next + 1, season(word.number(), offset));
        }
        case DAYPART -> {
          return offset == 0 && strip.is(i, "this")
              ? new Timex(from, next + 1, scope.relative(Unit.DAY, 0)).withPart(word.value())
              : null;
        }
        default -> {}
      }
    }
    Length length = strip.is(next, "a") ? null : spans.length(next);
    if (length != null && offset != 0 && !length.unit().clock()) {
      return trailing(from, length.to(), length, offset);
    }
    return null;
  }

  Time season(int number, int offset) {
    LocalDate now = scope.anchor.day().orElseThrow();
    int year = now.getYear() + (offset > 0 ? 1 : 0);
    Time season = Time.season(number, year);
    LocalDate first = season.first();
    if (offset < 0) {
      while (season.last() != null && !season.last().isBefore(now)) {
        year--;
        season = Time.season(number, year);
      }
    } else if (offset == 0
        && first != null
        && first.isAfter(now)
        && first.minusMonths(9).isAfter(now)) {
      season = Time.season(number, year - 1);
    }
    return season;
  }

  /** 'the past 20 years': up to the document's date. */
  private Timex trailing(int from, int to, Length length, int offset) {
    if (scope.anchor.day().isEmpty() || !length.exact()) {
      LocalDate end = scope.anchor.day().orElse(null);
      Time time =
          new Time(
              Time.Grain.SPAN,
              null,
              end,
              end == null ? length.duration() : "../" + truncated(end),
              false,
              false);
      return new Timex(from, to, time, true, false);
    }
    LocalDate now = scope.anchor.day().get();
    LocalDate other = length.unit().plus(now, offset * length.whole());
    boolean days = length.unit().compareTo(Unit.MONTH) < 0;
    LocalDate first = offset < 0 ? other : days ? now.plusDays(1) : now;
    LocalDate last = offset < 0 ? (days ? now.minusDays(1) : now) : other;
    int keep =
        switch (length.unit()) {
          case YEAR, DECADE, CENTURY -> 4;
          case MONTH, QUARTER, HALF -> length.low() > 1 ? 7 : 10;
          case SECOND, MINUTE, HOUR, DAY, NIGHT, WEEK, WEEKEND, FORTNIGHT -> 10;
        };
    keep = Math.min(keep, precision());
    String a = first.toString().substring(0, keep);
    String b = last.toString().substring(0, keep);
    String edtf = a.equals(b) ? a : a + "/" + b;
    return new Timex(
        from, to, new Time(Time.Grain.SPAN, first, last, edtf, false, false), true, false);
  }

  private int precision() {
    return switch (scope.anchor.precision()) {
      case NONE, YEAR -> 4;
      case MONTH -> 7;
      case DAY -> 10;
    };
  }

  private String truncated(LocalDate day) {
    return day.toString().substring(0, precision());
  }

  private @Nullable Timex definite(int i) {
    int next = i + 1;
    if (strip.is(next, "same")) {
      return sameUnit(i, next + 1);
    }
    if (strip.is(next, "day")) {
      if (strip.is(next + 1, "before") && strip.is(next + 2, "yesterday")) {
        return new Timex(i, next + 3, scope.relative(Unit.DAY, -2));
      }
      if (strip.is(next + 1, "after") && strip.is(next + 2, "tomorrow")) {
        return new Timex(i, next + 3, scope.relative(Unit.DAY, 2));
      }
      if (strip.is(next + 1, "before") || strip.is(next + 1, "after")) {
        Time told = scope.told();
        return told != null && told.grain() == Time.Grain.DAY
            ? besideTold(i, next + 2, Unit.DAY, strip.is(next + 1, "before") ? -1 : 1)
            : null;
      }
    }
    DateWord word = scope.words.at(strip, next, Role.RELATIVE);
    if (word != null) {
      return shifted(next, next, word.number(), true);
    }
    return null;
  }

  /** A unit beside the time told before: 'the next day', 'the following year'. */
  private @Nullable Timex besideTold(int from, int to, Unit unit, int offset) {
    Time told = scope.told();
    if (told == null || told.first() == null || told.last() == null || unit.clock()) {
      return null;
    }
    boolean fits =
        switch (told.grain()) {
          case DAY -> true;
          case WEEK, MONTH, SPAN, QUARTER, SEASON -> unit.compareTo(Unit.MONTH) >= 0;
          case YEAR -> unit.compareTo(Unit.YEAR) >= 0;
          case DECADE, CENTURY, UNKNOWN, DURATION, RECURRING, CLOCK -> false;
        };
    if (!fits) {
      return null;
    }
    LocalDate base = offset > 0 ? told.last() : told.first();
    return new Timex(from, to, Time.of(unit, unit.first(unit.plus(unit.first(base), offset))));
  }

  /** 'that year', 'the same day'. */
  private @Nullable Timex sameUnit(int from, int at) {
    Unit unit = spans.unit(at);
    if (unit == null || unit.clock() || strip.lower(at).endsWith("s")) {
      return null;
    }
    return sameAsTold(from, at + 1, unit);
  }

  private @Nullable Timex sameAsTold(int from, int to, Unit unit) {
    return besideTold(from, to, unit, 0);
  }

  private Timex partOfNow(int from, int to, Unit unit, boolean before) {
    Time whole = scope.relative(unit, 0);
    if (scope.anchor.precision() != Precision.DAY
        || whole.first() == null
        || whole.last() == null) {
      return new Timex(from, to, whole);
    }
    LocalDate now = scope.anchor.day().orElseThrow();
    return new Timex(
        from,
        to,
        before ? whole.narrowedTo(whole.first(), now) : whole.narrowedTo(now, whole.last()));
  }

  /**
   * 'the 18th', 'Friday the 26th', 'Monday 21': the nearest such day not after the document's date
   * (not before it, if the verb is in the future).
   */
  @Nullable Timex dayOfMonth(int i, CalendarReader calendar) {
    DateWord weekday = scope.words.at(strip, i, Role.WEEKDAY);
    int at = weekday == null ? i : i + 1;
    boolean article = strip.is(at, "the");
    at += article ? 1 : 0;
    int day = calendar.dayNumber(at);
    int to = calendar.dayEnd(at);
    if (day == 0 || (weekday == null && !article) || scope.anchor.precision() != Precision.DAY) {
      return null;
    }
    boolean digits = Character.isDigit(strip.lower(at).charAt(0));
    boolean ordinal = strip.lower(at).length() > 2 && digits;
    boolean alone =
        to >= strip.size()
            || !Character.isLetterOrDigit(strip.lower(to).charAt(0))
            || !counted(strip.tokenOf(to).tag())
            || strip.is(to, "and");
    if (!alone
        || strip.is(to, "of")
        || strip.is(to, "%")
        || strip.is(to, ":")
        || strip.is(to, "-")) {
      return null;
    }
    if (weekday == null && !(ordinal && digits && dated(i - 1))
        || strip.glued(to) && strip.is(to, "/")) {
      return null;
    }
    LocalDate now = scope.anchor.day().orElseThrow();
    boolean future = scope.future(i);
    for (int months = 0; months < 36; months++) {
      LocalDate first = now.withDayOfMonth(1).plusMonths(future ? months : -months);
      if (day > first.lengthOfMonth()) {
        continue;
      }
      LocalDate date = first.withDayOfMonth(day);
      boolean side = future ? !date.isBefore(now) : !date.isAfter(now);
      if (side && (weekday == null || date.getDayOfWeek().getValue() == weekday.number())) {
        return new Timex(i, to, Time.day(date));
      }
    }
    return null;
  }

  private static boolean counted(Tag tag) {
    return tag.nominal() || tag == Tag.ADJ || tag == Tag.NUM;
  }

  private boolean dated(int i) {
    return switch (strip.lower(i)) {
      case "on", "by", "until", "till", "since", "before", "after", "from", "to", "for" -> true;
      default -> false;
    };
  }

  /** 'in two weeks': from the document's date on. */
  @Nullable Timex ahead(int from, Length length) {
    LocalDate now = scope.anchor.day().orElse(null);
    return now == null ? null : new Timex(from, length.to(), moved(length, now, 1, true));
  }

  /** 'three weeks from tomorrow', 'two days before 5 March', 'a week after Easter'. */
  @Nullable Timex beside(int i, TimeReader times) {
    Length length = spans.length(i);
    if (length == null || length.unit().clock()) {
      return null;
    }
    int sign =
        switch (strip.lower(length.to())) {
          case "from", "after", "following" -> 1;
          case "before", "prior", "ahead" -> -1;
          default -> 0;
        };
    if (sign == 0) {
      return null;
    }
    int at = length.to() + 1;
    if (strip.is(length.to(), "prior") || strip.is(length.to(), "ahead")) {
      at++;
    }
    if (strip.is(at, "now") && scope.anchor.day().isPresent()) {
      return new Timex(i, at + 1, moved(length, scope.anchor.day().get(), sign, true));
    }
    Timex base = times.core(at);
    if (base == null || base.time().first() == null || base.time().last() == null) {
      return null;
    }
    LocalDate day = sign > 0 ? base.time().last() : base.time().first();
    boolean fine = base.time().grain() == Time.Grain.DAY;
    return new Timex(i, base.to(), moved(length, day, sign, fine), false, base.withYear());
  }

  /** 'two weeks ago', 'a year earlier', 'three days later', 'a week after'. */
  private @Nullable Timex counted(int i) {
    Length length = spans.length(i);
    if (length == null) {
      return null;
    }
    String after = strip.lower(length.to());
    int to = length.to() + 1;
    return switch (after) {
      case "ago" -> new Timex(i, to, moved(length, scope.anchor.day().orElse(null), -1, true));
      case "earlier", "prior", "previously" -> fromTold(i, to, length, -1, after);
      case "later", "afterwards" -> fromTold(i, to, length, 1, after);
      case "before", "after" -> {
        int sign = after.equals("after") ? 1 : -1;
        if (closes(to)) {
          yield fromTold(i, to, length, sign, after);
        }
        // 'This came a week after two men were expelled': the men were expelled a week before this.
        yield pointsBack() ? fromTold(i, to, length, -sign, after) : null;
      }
      case "upcoming", "coming", "next", "past", "previous", "last" -> null;
      default -> null;
    };
  }

  /** Whether nothing follows that the words could count from. */
  private boolean closes(int i) {
    return i >= strip.size()
        || !Character.isLetterOrDigit(strip.lower(i).charAt(0))
        || strip.is(i, "and");
  }

  /**
   * Whether the sentence's subject points back to what was told: 'This came', 'The move follows'.
   */
  private boolean pointsBack() {
    return switch (strip.lower(0)) {
      case "this", "that", "it" -> true;
      case "the" ->
          switch (strip.lower(2)) {
            case "came", "comes", "follows", "followed" -> true;
            default -> false;
          };
      default -> false;
    };
  }

  private @Nullable Timex fromTold(int from, int to, Length length, int sign, String word) {
    Time told = scope.told();
    LocalDate base = told == null ? null : sign > 0 ? told.last() : told.first();
    if (base == null) {
      if (word.equals("earlier") && scope.anchor.day().isPresent()) {
        base = scope.anchor.day().get();
      } else {
        return null;
      }
    }
    boolean fine = told == null || told.grain() == Time.Grain.DAY;
    return new Timex(from, to, moved(length, base, sign, fine));
  }

  private Time moved(Length length, @Nullable LocalDate base, int sign, boolean fine) {
    if (base == null || !length.exact()) {
      if (base != null) {
        return new Time(
            Time.Grain.SPAN,
            null,
            base,
            sign < 0 ? "../" + truncated(base) : truncated(base) + "/..",
            false,
            false);
      }
      return Time.unknown(
          switch (length.unit()) {
            case YEAR, DECADE, CENTURY -> "XXXX";
            case MONTH, QUARTER, HALF -> "XXXX-XX";
            case SECOND, MINUTE, HOUR, DAY, NIGHT, WEEK, WEEKEND, FORTNIGHT -> "XXXX-XX-XX";
          });
    }
    Unit unit = length.unit();
    LocalDate day = unit.plus(base, sign * length.whole());
    if (length.low() != Math.rint(length.low()) && unit == Unit.YEAR) {
      day = base.plusMonths(sign * Math.round(length.low() * 12));
      return Time.month(Unit.MONTH.first(day));
    }
    return switch (unit) {
      case YEAR, DECADE, CENTURY -> Time.year(day.getYear());
      case MONTH, QUARTER, HALF -> Time.month(Unit.MONTH.first(day));
      case SECOND, MINUTE, HOUR, DAY, NIGHT, WEEK, WEEKEND, FORTNIGHT ->
          fine
                  && scope.anchor.precision() != Precision.MONTH
                  && scope.anchor.precision() != Precision.YEAR
              ? Time.day(day)
              : Time.month(Unit.MONTH.first(day));
    };
  }
}
