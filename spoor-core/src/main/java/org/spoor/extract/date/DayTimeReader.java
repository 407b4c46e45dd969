package org.spoor.extract.date;

import org.jspecify.annotations.Nullable;
import org.spoor.extract.date.ClockReader.Clock;
import org.spoor.extract.date.DateWord.Role;
import org.spoor.extract.numeral.Strip;

/** Days with times of day: '10:30 a.m. on Monday', 'from 3 to 5 pm tomorrow', 'Tuesday evening'. */
final class DayTimeReader {
  private final Scope scope;
  private final Strip strip;
  private final ClockReader clocks;
  private final TimeReader times;

  DayTimeReader(Scope scope, ClockReader clocks, TimeReader times) {
    this.scope = scope;
    this.strip = scope.strip;
    this.clocks = clocks;
    this.times = times;
  }

  /**
   * Two times of day.
   *
   * @param sure whether the words alone show that they are times ('3 to 5 pm', not '3 to 5')
   */
  private record Hours(int from, int to, String value, boolean sure) {}

  /** The expression that starts with a time of day here. */
  @Nullable Timex at(int i) {
    Hours hours = hours(i);
    if (hours != null) {
      Timex day = dayAfter(hours.to());
      if (day != null) {
        return new Timex(i, day.to(), within(day.time(), hours.value()), false, day.withYear());
      }
      if (hours.sure()) {
        return new Timex(i, hours.to(), Time.plain(Time.Grain.CLOCK, hours.value()));
      }
    }
    Clock clock = clocks.at(i);
    if (clock != null) {
      Timex day = dayAfter(clock.to());
      return day == null
          ? new Timex(i, clock.to(), Time.plain(Time.Grain.CLOCK, clock.value()))
          : new Timex(i, day.to(), day.time().withClock(clock.value()), false, day.withYear());
    }
    int at = strip.is(i, "the") || strip.is(i, "early") || strip.is(i, "late") ? i + 1 : i;
    String part = part(at);
    if (!part.isEmpty()) {
      int next = strip.is(at + 1, "of") || strip.is(at + 1, "on") ? at + 2 : at + 1;
      Timex day = next > at + 1 ? day(next) : null;
      if (day != null) {
        return day.from(i).withPart(part);
      }
    }
    return null;
  }

  /** The part of a day that is named here, by its TIMEX3 name; empty where none is. */
  private String part(int i) {
    DateWord word = scope.words.at(strip, i, Role.DAYPART);
    if (word != null) {
      return word.value();
    }
    return strip.is(i, "night") ? "TNI" : "";
  }

  private @Nullable Timex dayAfter(int i) {
    int next = strip.is(i, ",") ? i + 1 : i;
    if (strip.is(next, "on") || strip.is(next, "of")) {
      next++;
    }
    return day(next);
  }

  private @Nullable Timex day(int i) {
    Timex day = times.core(strip.is(i, "the") && !strip.is(i + 1, "day") ? i + 1 : i);
    if (day == null || day.time().grain() != Time.Grain.DAY) {
      return null;
    }
    String part = part(day.to());
    return part.isEmpty() ? day : day.to(day.to() + 1).withPart(part);
  }

  private static Time within(Time day, String hours) {
    int slash = hours.indexOf('/');
    Time time =
        new Time(
            day.grain(),
            day.first(),
            day.last(),
            day.edtf() + hours.substring(0, slash) + "/" + day.edtf() + hours.substring(slash + 1),
            false,
            day.inferred());
    return time;
  }

  /** The same time with the part of the day and the time of day that follow it. */
  Timex extended(Timex found) {
    Timex whole = found;
    if (whole.time().grain() != Time.Grain.DAY || whole.time().edtf().indexOf('T') > 0) {
      return whole;
    }
    int at = whole.to();
    String part = part(at);
    if (!part.isEmpty()) {
      at++;
      whole = whole.to(at).withPart(part);
    } else if (strip.is(at, "in") && strip.is(at + 1, "the") && !part(at + 2).isEmpty()) {
      whole = whole.to(at + 3).withPart(part(at + 2));
      at += 3;
    }
    int next = strip.is(at, ",") ? at + 1 : at;
    Hours hours = hours(next);
    if (hours != null) {
      return whole.to(hours.to()).with(within(whole.time(), hours.value()));
    }
    if (strip.is(next, "at") || strip.is(next, "around") || strip.is(next, "about")) {
      next++;
      while (strip.is(next, "about")
          || strip.is(next, "around")
          || strip.is(next, "approximately")) {
        next++;
      }
      hours = hours(next);
      if (hours != null && hours.sure()) {
        return whole.to(hours.to()).with(within(whole.time(), hours.value()));
      }
    }
    Clock clock = clocks.at(next);
    if (clock == null && next > at && !strip.is(at, ",")) {
      clock = clocks.loose(next, whole.part().equals("TMO") ? 1 : whole.part().isEmpty() ? 0 : 2);
    }
    return clock == null ? whole : whole.to(clock.to()).with(whole.time().withClock(clock.value()));
  }

  /** 'from 3 to 5 pm', 'between 10 and 11:30', '3:00-4:00'. */
  private @Nullable Hours hours(int i) {
    boolean from = strip.is(i, "from");
    boolean between = strip.is(i, "between");
    int at = from || between ? i + 1 : i;
    Clock first = clocks.at(at);
    boolean firstSure = first != null;
    if (first == null) {
      first = clocks.loose(at, 0);
    }
    if (first == null) {
      return null;
    }
    boolean connected =
        switch (strip.lower(first.to())) {
          case "to", "until", "till", "through" -> !between;
          case "and" -> between;
          case "-", "–", "—" -> true;
          default -> false;
        };
    if (!connected) {
      return null;
    }
    Clock second = clocks.at(first.to() + 1);
    boolean secondSure = second != null;
    if (second == null) {
      if (!firstSure && !from && !between) {
        return null;
      }
      second = clocks.loose(first.to() + 1, first.half());
    }
    if (second == null || !(firstSure || secondSure || from || between)) {
      return null;
    }
    if (!first.halved() && second.halved()) {
      // '3 to 5 pm': both in the afternoon, but '11 to 1 pm' starts in the morning
      Clock moved = first.inHalf(second.half());
      first = moved.value().compareTo(second.value()) < 0 ? moved : first;
    } else if (first.halved() && !second.halved()) {
      Clock moved = second.inHalf(first.half());
      second = moved.value().compareTo(first.value()) > 0 ? moved : second.inHalf(3 - first.half());
    } else if (!first.halved() && second.value().compareTo(first.value()) < 0) {
      second = second.inHalf(2);
    }
    return new Hours(i, second.to(), first.value() + "/" + second.value(), firstSure || secondSure);
  }
}
