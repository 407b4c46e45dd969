package org.spoor.extract.date;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.date.DateWord.Role;
import org.spoor.extract.numeral.Numeral;
import org.spoor.extract.numeral.NumeralParser;
import org.spoor.extract.numeral.Strip;
import org.spoor.text.Tag;

/** Lengths of time and recurring times. */
final class SpanReader {
  private final Scope scope;
  private final Strip strip;

  SpanReader(Scope scope) {
    this.scope = scope;
    this.strip = scope.strip;
  }

  /**
   * A number of units.
   *
   * @param from first atom, inclusive
   * @param to last atom, exclusive
   * @param low how many; negative where the words do not say
   * @param exact whether {@code low} is the figure and not only a bound
   */
  record Length(int from, int to, double low, boolean exact, Unit unit) {

    /** ISO 8601, with {@code X} for an unknown number. */
    String duration() {
      return unit.duration(exact && low >= 0 ? plain(low * unit.factor()) : "X");
    }

    /** The whole number of units, at least one. */
    long whole() {
      return Math.max(1, Math.min(100_000, Math.round(low)));
    }
  }

  static String plain(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e12) {
      return Long.toString((long) value);
    }
    return Double.toString(Math.round(value * 1000) / 1000.0);
  }

  /** 'two weeks', 'a year', '30-month', 'several days', 'half an hour'. */
  @Nullable Length length(int i) {
    Numeral number = NumeralParser.at(strip, i);
    int next;
    double low;
    boolean exact;
    if (number != null) {
      if (number.ordinal() || number.low() < 0) {
        return null;
      }
      next = number.to();
      low = number.low();
      exact = number.low() == number.high();
      if (number.kind() == Numeral.Kind.FRACTION && (strip.is(next, "an") || strip.is(next, "a"))) {
        next++;
      }
      if (strip.is(next, "of")
          && (number.vague() || strip.is(i, "couple") || strip.is(i + 1, "couple"))) {
        next++;
      }
    } else if ((strip.is(i, "a") || strip.is(i, "an")) && !strip.hyphenated(i)) {
      next = i + 1;
      low = 1;
      exact = true;
    } else {
      switch (strip.lower(i)) {
        case "all", "full", "whole", "another", "half" -> {
          next = i + 1;
          low = strip.is(i, "half") ? 0.5 : 1;
        }
        case "couple" -> {
          next = strip.is(i + 1, "of") ? i + 2 : i + 1;
          low = 2;
        }
        default -> {
          return null;
        }
      }
      exact = true;
      if (unit(next) == null || (low == 1 && strip.lower(next).endsWith("s"))) {
        return null;
      }
    }
    while (strip.is(next, "full")
        || strip.is(next, "whole")
        || strip.is(next, "long")
        || strip.is(next, "more")
        || strip.is(next, "additional")
        || strip.is(next, "calendar")
        || strip.is(next, "consecutive")) {
      next++;
    }
    Unit unit = unit(next);
    if (unit == null || unit == Unit.SECOND && strip.is(next, "second") && number == null) {
      return null;
    }
    if (number != null
        && number.bare()
        && number.low() > 1900
        && number.low() < 2100
        && number.to() == i + 1
        && !strip.lower(next).endsWith("s")) {
      return null;
    }
    // 'a year and a half'
    if (strip.is(next + 1, "and")
        && (strip.is(next + 2, "a") || strip.is(next + 2, "one"))
        && strip.is(next + 3, "half")
        && unit(next + 4) == null) {
      return new Length(i, next + 4, low + 0.5, exact, unit);
    }
    return new Length(i, next + 1, low, exact, unit);
  }

  @Nullable Unit unit(int i) {
    DateWord word = scope.words.at(strip, i, Role.UNIT);
    return word == null ? null : Unit.valueOf(word.value().toUpperCase(Locale.ROOT));
  }

  /** A duration that stands for itself. */
  @Nullable Timex duration(int i) {
    Length length = length(i);
    if (length == null || age(length.to()) || rate(i)) {
      return null;
    }
    String value = length.duration();
    int to = length.to();
    // '2 years and 6 months'
    int next = strip.is(to, "and") || strip.is(to, ",") ? to + 1 : to;
    if (strip.is(next, "and")) {
      next++;
    }
    if (next > to || NumeralParser.numeric(strip.lower(to))) {
      Length more = length(next);
      if (more != null
          && more.exact()
          && length.exact()
          && more.unit().compareTo(length.unit()) < 0
          && !age(more.to())) {
        String rest = more.duration();
        value = join(value, rest);
        to = more.to();
      }
    }
    return new Timex(i, to, Time.plain(Time.Grain.DURATION, value));
  }

  private static String join(String a, String b) {
    boolean clock = b.startsWith("PT");
    return clock && !a.contains("T") ? a + b.substring(1) : a + b.substring(clock ? 2 : 1);
  }

  private boolean age(int to) {
    return strip.is(to, "old")
        || strip.is(to, "olds")
        || strip.is(to, "of") && strip.is(to + 1, "age");
  }

  /** 'twice a week', '$5 a day': the article means 'per'. */
  private boolean rate(int i) {
    if (!(strip.is(i, "a") || strip.is(i, "an")) || i == 0) {
      return false;
    }
    Tag before = strip.tokenOf(i - 1).tag();
    String lower = strip.lower(i - 1);
    return before == Tag.NUM
        || lower.equals("%")
        || lower.equals("once")
        || lower.equals("twice")
        || lower.equals("times")
        || strip.word(i - 1) != null
        || before == Tag.NOUN && lower.endsWith("s");
  }

  /** 'daily', 'every week', 'each Monday'. */
  @Nullable Timex recurring(int i) {
    DateWord word = scope.words.at(strip, i, Role.RECURRING);
    if (word != null) {
      if (strip.tokenOf(i).capitalised() && i > 0) {
        return null; // 'Daily' of a newspaper's name
      }
      return new Timex(i, i + 1, Time.plain(Time.Grain.RECURRING, word.value()));
    }
    if (!strip.is(i, "every") && !strip.is(i, "each")) {
      return null;
    }
    int next = i + 1;
    int factor = 1;
    if (strip.is(next, "other")) {
      factor = 2;
      next++;
    } else {
      Length length = length(next);
      if (length != null && length.exact()) {
        return new Timex(
            i, length.to(), Time.plain(Time.Grain.RECURRING, "R/" + length.duration()));
      }
    }
    Unit unit = unit(next);
    if (unit != null) {
      String value = unit.duration(plain(factor * unit.factor()));
      return new Timex(i, next + 1, Time.plain(Time.Grain.RECURRING, "R/" + value));
    }
    DateWord day = scope.words.at(strip, next, Role.WEEKDAY);
    if (day != null) {
      return new Timex(i, next + 1, Time.plain(Time.Grain.RECURRING, "R/P" + factor + "W"));
    }
    DateWord month = scope.words.at(strip, next, Role.MONTH);
    DateWord season = scope.words.at(strip, next, Role.SEASON);
    if (month != null || season != null) {
      return new Timex(i, next + 1, Time.plain(Time.Grain.RECURRING, "R/P" + factor + "Y"));
    }
    DateWord part = scope.words.at(strip, next, Role.DAYPART);
    return part == null ? null : new Timex(i, next + 1, Time.plain(Time.Grain.RECURRING, "R/P1D"));
  }
}
