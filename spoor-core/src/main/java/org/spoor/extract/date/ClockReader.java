package org.spoor.extract.date;

import org.jspecify.annotations.Nullable;
import org.spoor.extract.date.DateWord.Role;
import org.spoor.extract.numeral.NumberWord;
import org.spoor.extract.numeral.NumeralParser;
import org.spoor.extract.numeral.Strip;

/** Times of day. */
final class ClockReader {
  private final Scope scope;
  private final Strip strip;

  ClockReader(Scope scope) {
    this.scope = scope;
    this.strip = scope.strip;
  }

  /**
   * A time of day.
   *
   * @param hour 0 to 24
   * @param half 1 for a.m., 2 for p.m., 0 where the words do not tell
   */
  record Clock(int from, int to, int hour, int minute, int second, int half) {

    /** {@code T10:30}. */
    String value() {
      return "T"
          + Scope.two(hour)
          + ":"
          + Scope.two(minute)
          + (second == 0 ? "" : ":" + Scope.two(second));
    }

    /** Whether the half of the day is known. */
    boolean halved() {
      return half != 0 || hour > 12;
    }

    Clock inHalf(int other) {
      return halved() ? this : new Clock(from, to, shift(hour, other), minute, second, other);
    }
  }

  /** The time of day that starts here and shows by itself that it is one. */
  @Nullable Clock at(int i) {
    DateWord word = scope.words.at(strip, i, Role.CLOCK);
    if (word != null) {
      int hour = word.number();
      return new Clock(i, i + 1, hour, 0, 0, hour == 0 ? 1 : 2);
    }
    if (NumeralParser.numeric(strip.lower(i))) {
      Clock past = past(i);
      return past != null ? past : digits(i);
    }
    Clock past = past(i);
    if (past != null) {
      return past;
    }
    Clock named = words(i);
    if (named == null) {
      return null;
    }
    Clock halved = halved(named);
    return halved != null && halved.to() > named.to() ? halved : null;
  }

  /**
   * An hour without a mark of its own, where the words around it make it one.
   *
   * @param half 1 for a.m., 2 for p.m., 0 where unknown
   */
  @Nullable Clock loose(int i, int half) {
    String lower = strip.lower(i);
    int stop = lower.indexOf('.');
    int hour =
        NumeralParser.numeric(lower) ? small(stop > 0 ? lower.substring(0, stop) : lower) : -1;
    Clock clock;
    if (hour >= 0) {
      int minute = stop > 0 ? small(lower.substring(stop + 1)) : 0;
      if (minute < 0 || minute > 59 || (stop > 0 && lower.length() != stop + 3)) {
        return null;
      }
      clock = new Clock(i, i + 1, hour, minute, 0, 0);
    } else {
      Clock named = words(i);
      if (named == null) {
        return null;
      }
      clock = named;
    }
    return clock.hour() > 24 ? null : half == 0 || clock.hour() > 12 ? clock : clock.inHalf(half);
  }

  /** 'five', 'two thirty', 'five-thirty'. */
  private @Nullable Clock words(int i) {
    NumberWord number = strip.word(i);
    if (number == null
        || number.role() != NumberWord.Role.UNIT
        || number.value() > 12
        || number.value() < 1) {
      return null;
    }
    int hour = (int) number.value();
    NumberWord more = strip.word(i + 1);
    if (more != null
        && (more.role() == NumberWord.Role.TENS && more.value() < 60
            || more.role() == NumberWord.Role.UNIT && more.value() >= 10)) {
      NumberWord unit = strip.word(i + 2);
      boolean both =
          more.role() == NumberWord.Role.TENS
              && unit != null
              && unit.role() == NumberWord.Role.UNIT
              && unit.value() < 10
              && unit.value() > 0;
      int minute = (int) (more.value() + (unit != null && both ? unit.value() : 0));
      return new Clock(i, both ? i + 3 : i + 2, hour, minute, 0, 0);
    }
    return new Clock(i, i + 1, hour, 0, 0, 0);
  }

  /** 'half past seven', 'quarter to six', 'twenty past eight'. */
  private @Nullable Clock past(int i) {
    int at = strip.is(i, "a") ? i + 1 : i;
    int minutes;
    if (strip.is(at, "half")) {
      minutes = 30;
    } else if (strip.is(at, "quarter")) {
      minutes = 15;
    } else if (strip.word(at) instanceof NumberWord word
        && (word.role() == NumberWord.Role.UNIT || word.role() == NumberWord.Role.TENS)) {
      minutes = (int) word.value();
    } else {
      minutes = NumeralParser.numeric(strip.lower(at)) ? small(strip.lower(at)) : -1;
    }
    if (minutes < 1 || minutes > 59) {
      return null;
    }
    at++;
    boolean named = minutes == 30 || minutes == 15;
    if (strip.is(at, "min") || strip.is(at, "minutes") || strip.is(at, "mins")) {
      named = true;
      at++;
    }
    boolean past = strip.is(at, "past");
    if (!past && !strip.is(at, "to")) {
      return null;
    }
    Clock hour = loose(at + 1, 0);
    if (hour == null || hour.minute() != 0 || hour.hour() > 12 || hour.hour() < 1) {
      return null;
    }
    Clock whole = halved(hour);
    boolean told = whole != null && whole.to() > hour.to();
    if (!(past || (named && told))) {
      return null;
    }
    Clock base = whole == null ? hour : whole;
    int total = base.hour() * 60 + (past ? minutes : -minutes);
    return new Clock(i, base.to(), total / 60, total % 60, 0, base.half());
  }

  private @Nullable Clock digits(int i) {
    String lower = strip.lower(i);
    int hour;
    int minute = 0;
    int second = 0;
    int to = i + 1;
    boolean colon = false;
    int stop = lower.indexOf('.');
    if (stop > 0) {
      hour = small(lower.substring(0, stop));
      minute = lower.length() == stop + 3 ? small(lower.substring(stop + 1)) : -1;
    } else {
      hour = small(lower);
      if (two(to)) {
        minute = small(strip.lower(to + 1));
        colon = true;
        to += 2;
        if (two(to)) {
          second = small(strip.lower(to + 1));
          to += 2;
        }
      }
    }
    if (lower.length() == 4 && stop < 0 && hour < 0) {
      int whole = small(lower.substring(0, 2)) * 100 + small(lower.substring(2));
      boolean military = military(to);
      Clock clock = new Clock(i, military ? to + 1 : to, whole / 100, whole % 100, 0, 0);
      if (whole < 0 || clock.hour() > 24 || clock.minute() > 59) {
        return null;
      }
      if (military) {
        return clock;
      }
      Clock halved = clock.hour() <= 12 ? halved(clock) : null;
      return halved != null && halved.to() > clock.to() ? halved : null;
    }
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 59) {
      return null;
    }
    Clock clock = new Clock(i, to, hour, minute, second, 0);
    Clock halved = hour <= 12 ? halved(clock) : null;
    if (halved != null && halved.to() > to) {
      return halved;
    }
    if (colon && !(strip.is(i - 1, ":") && strip.glued(i)) && !strip.is(to, ":")) {
      return military(to) ? new Clock(i, to + 1, hour, minute, second, 0) : clock;
    }
    return null;
  }

  private boolean two(int at) {
    return strip.is(at, ":")
        && strip.glued(at)
        && strip.glued(at + 1)
        && strip.lower(at + 1).length() == 2;
  }

  private boolean military(int i) {
    return strip.is(i, "hours") || strip.is(i, "hrs") || strip.is(i, "gmt") || strip.is(i, "utc");
  }

  private static int small(String digits) {
    if (digits.isEmpty() || digits.length() > 2) {
      return -1;
    }
    for (int k = 0; k < digits.length(); k++) {
      if (digits.charAt(k) < '0' || digits.charAt(k) > '9') {
        return -1;
      }
    }
    return Integer.parseInt(digits);
  }

  /** The clock with the "o'clock" and the half of the day that follow it. */
  private @Nullable Clock halved(Clock clock) {
    int at = clock.to();
    if (strip.is(at, "o'clock") || strip.is(at, "oclock")) {
      at++;
    }
    int half = 0;
    int to = at;
    switch (strip.lower(at)) {
      case "am", "a.m.", "a.m" -> {
        half = 1;
        to = at + 1;
      }
      case "pm", "p.m.", "p.m" -> {
        half = 2;
        to = at + 1;
      }
      case "a", "p" -> {
        if (strip.glued(at) && !strip.hyphenated(at)) {
          half = strip.is(at, "a") ? 1 : 2;
          to = at + 1;
        }
      }
      default -> {
        int word = strip.is(at, "in") && strip.is(at + 1, "the") ? at + 2 : -1;
        if (strip.is(at, "at") && strip.is(at + 1, "night")) {
          half = 2;
          to = at + 2;
        } else if (word > 0 && strip.is(word, "morning")) {
          half = 1;
          to = word + 1;
        } else if (word > 0 && (strip.is(word, "afternoon") || strip.is(word, "evening"))) {
          half = 2;
          to = word + 1;
        }
      }
    }
    if (half == 0) {
      return new Clock(clock.from(), at, clock.hour(), clock.minute(), clock.second(), 0);
    }
    return new Clock(
        clock.from(), to, shift(clock.hour(), half), clock.minute(), clock.second(), half);
  }

  private static int shift(int hour, int half) {
    return switch (half) {
      case 1 -> hour == 12 ? 0 : hour;
      case 2 -> hour >= 12 ? hour : hour + 12;
      default -> hour;
    };
  }
}
