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
   * @param value {@code T10:30}
   */
  record Clock(int from, int to, String value) {}

  /** The time of day that starts here. */
  @Nullable Clock at(int i) {
    DateWord word = scope.words.at(strip, i, Role.CLOCK);
    if (word != null) {
      return new Clock(i, i + 1, "T" + word.value());
    }
    String lower = strip.lower(i);
    if (NumeralParser.numeric(lower)) {
      return digits(i, lower);
    }
    NumberWord number = strip.word(i);
    if (number == null
        || number.role() != NumberWord.Role.UNIT
        || number.value() > 12
        || number.value() < 1) {
      return null;
    }
    int hour = (int) number.value();
    if (half(i + 1) != 0) {
      int half = half(i + 1);
      return new Clock(i, halfEnd, value(shift(hour, half), 0, 0));
    }
    if (strip.is(i + 1, "o'clock")) {
      int half = half(i + 2);
      return new Clock(i, half == 0 ? i + 2 : halfEnd, value(shift(hour, half), 0, 0));
    }
    return null;
  }

  private @Nullable Clock digits(int i, String lower) {
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
      if (strip.is(to, ":")
          && strip.glued(to)
          && strip.glued(to + 1)
          && strip.lower(to + 1).length() == 2) {
        minute = small(strip.lower(to + 1));
        colon = true;
        to += 2;
        if (strip.is(to, ":")
            && strip.glued(to)
            && strip.glued(to + 1)
            && strip.lower(to + 1).length() == 2) {
          second = small(strip.lower(to + 1));
          to += 2;
        }
      }
    }
    if (lower.length() == 4 && stop < 0 && military(to)) {
      int whole = Integer.parseInt(lower);
      hour = whole / 100;
      minute = whole % 100;
      return hour > 24 || minute > 59 ? null : new Clock(i, to + 1, value(hour, minute, 0));
    }
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 59) {
      return null;
    }
    int half = half(to);
    if (half != 0 && hour <= 12) {
      return new Clock(i, halfEnd, value(shift(hour, half), minute, second));
    }
    if (strip.is(to, "o'clock") && hour <= 12) {
      half = half(to + 1);
      return new Clock(i, half == 0 ? to + 1 : halfEnd, value(shift(hour, half), minute, second));
    }
    if (colon && !(strip.is(i - 1, ":") && strip.glued(i))) {
      if (military(to)) {
        to++;
      }
      return new Clock(i, to, value(hour, minute, second));
    }
    return null;
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

  private int halfEnd;

  /** 1 for a.m., 2 for p.m., 0 for neither; sets {@code halfEnd}. */
  private int half(int i) {
    String lower = strip.lower(i);
    halfEnd = i + 1;
    switch (lower) {
      case "am", "a.m.", "a.m" -> {
        return strip.text(i).equals("am") && !NumeralParser.numeric(strip.lower(i - 1)) ? 0 : 1;
      }
      case "pm", "p.m.", "p.m" -> {
        return 2;
      }
      default -> {}
    }
    if (strip.is(i, "in") && strip.is(i + 1, "the")) {
      halfEnd = i + 3;
      if (strip.is(i + 2, "morning")) {
        return 1;
      }
      if (strip.is(i + 2, "afternoon") || strip.is(i + 2, "evening")) {
        return 2;
      }
    }
    return 0;
  }

  private static int shift(int hour, int half) {
    return switch (half) {
      case 1 -> hour == 12 ? 0 : hour;
      case 2 -> hour == 12 ? 12 : hour + 12;
      default -> hour;
    };
  }

  private static String value(int hour, int minute, int second) {
    return "T"
        + Scope.two(hour)
        + ":"
        + Scope.two(minute)
        + (second == 0 ? "" : ":" + Scope.two(second));
  }
}
