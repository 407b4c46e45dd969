package org.spoor.extract.numeral;

import org.jspecify.annotations.Nullable;
import org.spoor.extract.numeral.NumberWord.Role;
import org.spoor.extract.numeral.Numeral.Kind;
import org.spoor.text.Tag;

/**
 * Reads the number that starts at an atom. Immutable and safe to share; each call looks at no more
 * than {@link #LONGEST} atoms.
 */
public final class NumeralParser {
  /** No number has more atoms. */
  private static final int LONGEST = 40;

  private NumeralParser() {}

  /** The number that starts here, the longest reading of it; null where none does. */
  public static @Nullable Numeral at(Strip strip, int i) {
    return at(strip, i, true);
  }

  /**
   * The number that starts here.
   *
   * @param joining whether 'and' may join its parts: not after 'between', where it parts two
   *     numbers
   */
  public static @Nullable Numeral at(Strip strip, int i, boolean joining) {
    Numeral number = plainAt(strip, i, joining);
    return number != null && number.whole() && !number.vague() ? ratio(strip, number) : number;
  }

  /** 'one in five', 'two out of three', '1 over 20': a share; else the number itself. */
  private static Numeral ratio(Strip strip, Numeral above) {
    int to = above.to();
    boolean in = strip.is(to, "in") && above.kind() == Kind.WORDS;
    boolean out = strip.is(to, "out") && strip.is(to + 1, "of");
    boolean over = strip.is(to, "over");
    if (!in && !out && !over) {
      return above;
    }
    Numeral below = plainAt(strip, out ? to + 2 : to + 1, true);
    if (below == null || !below.whole() || below.vague() || below.low() < 2) {
      return above;
    }
    boolean share =
        in
            ? below.kind() == Kind.WORDS && above.low() < below.low() && above.low() > 0
            : out ? above.low() <= below.low() && above.low() > 0 : ends(strip, below.to());
    double value = above.low() / below.low();
    return share
        ? new Numeral(above.from(), below.to(), value, value, Kind.FRACTION, false)
        : above;
  }

  private static @Nullable Numeral plainAt(Strip strip, int i, boolean joining) {
    String lower = strip.lower(i);
    if (lower.isEmpty()) {
      return null;
    }
    if (numeric(lower)) {
      return digits(strip, i, joining);
    }
    char first = lower.charAt(0);
    if (lower.length() == 1) {
      if (DigitReader.vulgar(first) > 0) {
        return fraction(i, i + 1, DigitReader.vulgar(first));
      }
      if ((first == '-' || first == '\u2212') && signed(strip, i)) {
        Numeral positive = digits(strip, i + 1, joining);
        return positive == null || positive.ordinal() ? null : positive.negated();
      }
      if (first == '.'
          && strip.glued(i + 1)
          && plain(strip.lower(i + 1))
          && !(strip.glued(i) && i > 0)) {
        Numeral part = decimalPart(strip, i);
        return part;
      }
    }
    NumberWord word = strip.word(i);
    if (word == null) {
      return switch (lower) {
        case "a", "an" -> article(strip, i, joining);
        case "minus", "negative" -> {
          Numeral positive = at(strip, i + 1, joining);
          yield positive == null || positive.ordinal() || positive.vague()
              ? null
              : positive.negated();
        }
        default -> null;
      };
    }
    return words(strip, i, word, joining);
  }

  /** Whether an atom starts with a digit. */
  public static boolean numeric(String lower) {
    if (lower.isEmpty()) {
      return false;
    }
    char c = lower.charAt(0);
    return c >= '0' && c <= '9';
  }

  private static boolean plain(String lower) {
    for (int k = 0; k < lower.length(); k++) {
      if (lower.charAt(k) < '0' || lower.charAt(k) > '9') {
        return false;
      }
    }
    return !lower.isEmpty();
  }

  /** A minus sign: glued to digits and not to what stands before it. */
  private static boolean signed(Strip strip, int i) {
    return numeric(strip.lower(i + 1)) && strip.glued(i + 1) && !(i > 0 && strip.glued(i));
  }

  private static Numeral fraction(int from, int to, double value) {
    return new Numeral(from, to, value, value, Kind.FRACTION, false);
  }

  private static @Nullable Numeral decimalPart(Strip strip, int i) {
    double value = DigitReader.value("0." + strip.lower(i + 1));
    return value < 0 ? null : scaled(strip, i, i + 2, value, false, false);
  }

  private static @Nullable Numeral digits(Strip strip, int i, boolean joining) {
    String lower = strip.lower(i);
    double ordinal = DigitReader.ordinal(lower);
    if (ordinal >= 0) {
      return new Numeral(i, i + 1, ordinal, ordinal, Kind.ORDINAL, false);
    }
    double value = DigitReader.value(lower);
    if (value < 0) {
      return null;
    }
    int to = i + 1;
    boolean bare = plain(lower);
    if (bare && lower.length() <= 3) {
      // 83 000: groups of three digits, one blank between
      int groups = DigitReader.spacedGroups(strip, i);
      for (int k = 1; k <= groups; k++) {
        value = value * 1000 + Integer.parseInt(strip.lower(i + k));
        to++;
        bare = false;
      }
    }
    String next = strip.lower(to);
    if (next.length() == 1 && DigitReader.vulgar(next.charAt(0)) > 0) {
      return fraction(i, to + 1, value + DigitReader.vulgar(next.charAt(0)));
    }
    if (bare && next.equals("/") && plain(strip.lower(to + 1)) && slashed(strip, to)) {
      double below = DigitReader.value(strip.lower(to + 1));
      return below > 0 ? fraction(i, to + 2, value / below) : null;
    }
    if (bare
        && plain(next)
        && strip.is(to + 1, "/")
        && plain(strip.lower(to + 2))
        && slashed(strip, to + 1)) {
      double below = DigitReader.value(strip.lower(to + 2));
      double above = DigitReader.value(next);
      if (below > above) {
        return fraction(i, to + 3, value + above / below);
      }
    }
    return scaled(strip, i, to, value, bare, joining);
  }

  /** A slash with digits glued on both sides, and no further slash: not a date. */
  private static boolean slashed(Strip strip, int slash) {
    return strip.glued(slash)
        && strip.glued(slash + 1)
        && !strip.is(slash + 2, "/")
        && !strip.is(slash - 2, "/")
        && strip.lower(slash + 1).length() <= 3;
  }

  /** '10k', '1.2b', '3M': magnitudes glued to digits; 0 where the letter is none. */
  private static double suffix(Strip strip, int i) {
    if (!strip.glued(i) || strip.hyphenated(i) || strip.glued(i + 1)) {
      return 0;
    }
    return switch (strip.text(i)) {
      case "k" -> 1e3;
      case "M", "mil" -> 1e6;
      case "b" -> 1e9;
      default -> 0;
    };
  }

  /** '1.3x10^6', '2^10', '1.5e6', all glued; null where the digits have no exponent. */
  private static @Nullable Numeral power(Strip strip, int from, int to, double value) {
    if (!strip.glued(to)) {
      return null;
    }
    int at = to;
    boolean tens = false;
    String mark = strip.lower(at);
    if (mark.equals("x10") || mark.equals("e")) {
      tens = true;
      at++;
    }
    if (!mark.equals("e")) {
      if (!strip.is(at, "^")) {
        return null;
      }
      at++;
    }
    double sign = 1;
    for (int k = 0; k < 2 && (strip.is(at, "-") || strip.is(at, "--") || strip.is(at, "+")); k++) {
      sign = strip.is(at, "+") ? 1 : -1;
      at++;
    }
    if (!plain(strip.lower(at)) || !strip.glued(at) || strip.lower(at).length() > 3) {
      return null;
    }
    double exponent = sign * Integer.parseInt(strip.lower(at));
    double figure = tens ? value * Math.pow(10, exponent) : Math.pow(value, exponent);
    return Double.isFinite(figure)
        ? new Numeral(from, at + 1, figure, figure, Kind.DIGITS, false)
        : null;
  }

  /** Applies the magnitudes, 'dozen' and 'and a half' that follow. */
  private static Numeral scaled(
      Strip strip, int from, int to, double value, boolean bare, boolean joining) {
    Numeral power = power(strip, from, to, value);
    if (power != null) {
      return power;
    }
    double suffix = suffix(strip, to);
    if (suffix > 0) {
      return new Numeral(from, to + 1, value * suffix, value * suffix, Kind.DIGITS, false);
    }
    Scan scan = new Scan(strip, from, to, value);
    scan.scales(joining);
    boolean scaled = scan.to > to;
    return new Numeral(
        from,
        scan.to,
        scan.value(),
        scan.value(),
        scan.part ? Kind.FRACTION : Kind.DIGITS,
        bare && !scaled);
  }

  private static @Nullable Numeral article(Strip strip, int i, boolean joining) {
    NumberWord next = strip.word(i + 1);
    if (next == null) {
      return strip.is(i + 1, "good") && strip.is(i + 2, "dozen")
          ? words(strip, i, new NumberWord(Role.UNIT, 12, 12), false)
          : null;
    }
    switch (next.role()) {
      case HUNDRED, SCALE, COLLECTIVE -> {
        Scan scan = new Scan(strip, i, i + 1, 1);
        scan.scales(joining);
        return scan.to > i + 1 ? scan.words() : null;
      }
      case VAGUE -> {
        if (next.value() == 2 && next.high() > 9 && !strip.is(i + 1, "number")) {
          return null; // 'a multi-million-dollar': the article is not part of it
        }
        Numeral vague = vague(strip, i + 1, next);
        return vague == null
            ? null
            : new Numeral(i, vague.to(), vague.low(), vague.high(), vague.kind(), false);
      }
      case PART -> {
        return part(strip, i, i + 1, 1);
      }
      case ORDINAL -> {
        // 'a third of' and 'a twentieth' are shares; 'a third man' is no number of men.
        return next.value() >= 3 && ends(strip, i + 2)
            ? fraction(i, i + 2, 1 / next.value())
            : null;
      }
      default -> {
        return null;
      }
    }
  }

  /** Whether no noun follows, so that an ordinal before it is a share. */
  private static boolean ends(Strip strip, int i) {
    String lower = strip.lower(i);
    return lower.isEmpty() || lower.equals("of") || !Character.isLetterOrDigit(lower.charAt(0));
  }

  /** 'half', 'a quarter', 'three quarters', with 'of a million' or 'a million' after it. */
  private static @Nullable Numeral part(Strip strip, int from, int i, double times) {
    NumberWord word = strip.word(i);
    if (word == null) {
      return null;
    }
    double value = times * (word.role() == Role.PARTS ? 1 / word.value() : word.value());
    int to = i + 1;
    int at = to;
    if (strip.is(at, "of")) {
      at++;
    }
    if (strip.is(at, "a") || strip.is(at, "one")) {
      at++;
    }
    NumberWord scale = strip.word(at);
    if (scale != null && (at > to || scale.role() != Role.HUNDRED)) {
      if (scale.role() == Role.SCALE
          || scale.role() == Role.COLLECTIVE
          || scale.role() == Role.HUNDRED) {
        return new Numeral(
            from, at + 1, value * scale.value(), value * scale.value(), Kind.WORDS, false);
      }
    }
    return fraction(from, to, value);
  }

  private static @Nullable Numeral words(Strip strip, int i, NumberWord word, boolean joining) {
    switch (word.role()) {
      case UNIT, TENS -> {
        if (word.value() == 1 && (strip.is(i - 1, "this") || strip.is(i - 1, "that"))) {
          return null; // a pronoun
        }
        Scan scan = new Scan(strip, i, i, -1);
        scan.cardinal(joining);
        return scan.finish(joining);
      }
      case HUNDRED, SCALE, COLLECTIVE -> {
        // 'hundred men' without an article only in headlines and after a determiner
        if (word.role() == Role.COLLECTIVE && word.value() != 12) {
          return null;
        }
        Scan scan = new Scan(strip, i, i, 1);
        scan.scales(joining);
        return scan.to > i ? scan.words() : null;
      }
      case PART -> {
        return shared(strip, i) ? part(strip, i, i, 1) : null;
      }
      case ORDINAL -> {
        return new Numeral(i, i + 1, word.value(), word.value(), Kind.ORDINAL, false);
      }
      case VAGUE, VAGUE_SCALE -> {
        return vague(strip, i, word);
      }
      case PARTS -> {
        return null;
      }
    }
    return null;
  }

  /** 'half of', 'half the', 'half a million': not 'the first half', 'a quarter to five'. */
  private static boolean shared(Strip strip, int i) {
    NumberWord next = strip.word(i + 1);
    if (next != null && (next.role() == Role.SCALE || next.role() == Role.COLLECTIVE)) {
      return true;
    }
    if (!strip.is(i, "half")) {
      return false;
    }
    return switch (strip.lower(i + 1)) {
      case "of",
          "the",
          "a",
          "an",
          "its",
          "their",
          "his",
          "her",
          "our",
          "my",
          "all",
          "these",
          "those",
          "this" ->
          true;
      default -> false;
    };
  }

  private static @Nullable Numeral vague(Strip strip, int i, NumberWord word) {
    double low = word.value();
    double high = word.high();
    int to = i + 1;
    String lower = strip.lower(i);
    if (strip.tokenOf(i).tag() == Tag.VERB && lower.equals("scores")) {
      return null;
    }
    if (word.role() == Role.VAGUE) {
      switch (lower) {
        case "number", "pair", "handful", "couple" -> {
          boolean article =
              strip.is(i - 1, "a") || (lower.equals("number") && strip.is(i - 2, "a"));
          if (!article || (lower.equals("number") && !strip.is(i + 1, "of"))) {
            return null;
          }
        }
        case "few" -> {
          if (!strip.is(i - 1, "a") && !strip.is(i - 1, "last") && !strip.is(i - 1, "past")) {
            return null;
          }
        }
        default -> {}
      }
      int at = strip.is(to, "of") ? to + 1 : to;
      NumberWord scale = strip.word(at);
      if (scale != null
          && !lower.equals("number")
          && (scale.role() == Role.HUNDRED
              || scale.role() == Role.SCALE
              || scale.role() == Role.COLLECTIVE)) {
        low *= scale.value();
        high = lower.equals("couple") || lower.equals("pair") ? low : 10 * scale.value() - 1;
        to = at + 1;
        NumberWord second = strip.word(to);
        if (second != null && second.role() == Role.SCALE && second.value() > scale.value()) {
          low *= second.value();
          high *= second.value();
          to++;
        }
      }
      return new Numeral(i, to, low, high, low == high ? Kind.WORDS : Kind.VAGUE, false);
    }
    // tens of millions, hundreds of thousands; 'tens' alone is none
    boolean multiplied = false;
    while (to - i < LONGEST
        && strip.is(to, "of")
        && strip.word(to + 1) instanceof NumberWord next
        && next.role() == Role.VAGUE_SCALE
        && next.value() > 99) {
      double factor = next.value();
      low *= factor;
      high = lower.equals("tens") ? high * factor : (high + 1) * factor - 1;
      to += 2;
      multiplied = true;
    }
    if (lower.equals("tens") && !multiplied) {
      return null;
    }
    return new Numeral(i, to, low, high, Kind.VAGUE, false);
  }

  /** The running value while the atoms of a number are read. */
  private static final class Scan {
    private final Strip strip;
    private final int from;
    private int to;
    private double total;
    private double current;
    private double last = Double.POSITIVE_INFINITY;
    private double multiplier = 1;
    private boolean part;
    private boolean ordinal;
    private double joined;
    private double joinedAt;

    Scan(Strip strip, int from, int to, double value) {
      this.strip = strip;
      this.from = from;
      this.to = to;
      this.current = value;
    }

    double value() {
      return total + Math.max(current, 0);
    }

    Numeral words() {
      Kind kind = ordinal ? Kind.ORDINAL : part ? Kind.FRACTION : Kind.WORDS;
      return new Numeral(from, to, value(), value(), kind, false);
    }

    /** The rest of a number in words whose first word stands at {@code to}. */
    void cardinal(boolean joining) {
      while (to - from < LONGEST) {
        NumberWord word = strip.word(to);
        if (word == null) {
          if (strip.is(to, "-") && spacedHyphen()) {
            to++;
            continue;
          }
          if (strip.is(to, "and") && joining && join()) {
            continue;
          }
          return;
        }
        if (!take(word)) {
          return;
        }
      }
    }

    /** Only tens and units: what 'and' may join to a hundred. */
    private void belowHundred() {
      while (strip.word(to) instanceof NumberWord word
          && (word.role() == Role.UNIT || word.role() == Role.TENS)
          && take(word)) {
        // take moves on
      }
    }

    /** 'ninety - five': a hyphen that was set apart, between tens and units. */
    private boolean spacedHyphen() {
      return current >= 20
          && current % 10 == 0
          && current % 100 != 0
          && strip.word(to + 1) instanceof NumberWord next
          && next.role() == Role.UNIT
          && next.value() < 10
          && next.value() > 0;
    }

    private boolean take(NumberWord word) {
      double v = word.value();
      switch (word.role()) {
        case UNIT, TENS -> {
          boolean fits =
              current < 0
                  || (current > 0 && current % 100 == 0)
                  || (v > 0 && v < 10 && current >= 20 && current % 10 == 0 && current % 100 != 0);
          if (!fits) {
            return false;
          }
          current = Math.max(current, 0) + v;
          multiplier = 1;
        }
        case HUNDRED -> {
          if (current <= 0 || current >= 100) {
            return false;
          }
          current *= 100;
          multiplier = 100;
        }
        case SCALE -> {
          if (current < 0 && total > 0 && last < 1e6 && v > last) {
            // 'three hundred thousand million', 'lakh crore'
            total *= v;
            last = v;
            multiplier = v;
            to++;
            return true;
          }
          if (current < 0 || v >= last) {
            return false;
          }
          total += current * v;
          current = -1;
          last = v;
          multiplier = v;
        }
        case COLLECTIVE -> {
          if (current <= 0) {
            return false;
          }
          total += current * v;
          current = -1;
          last = 0;
          multiplier = v;
        }
        case VAGUE_SCALE -> {
          // 'three dozens', 'two millions'
          if (current <= 0 || current >= 1000 || total > 0 || v == 10) {
            return false;
          }
          double factor = v == 24 ? 12 : v == 40 ? 20 : v;
          total += current * factor;
          current = -1;
          last = 0;
          multiplier = factor;
        }
        case PART, PARTS, ORDINAL, VAGUE -> {
          return false;
        }
      }
      to++;
      return true;
    }

    /** 'and' between the parts of one number: after a magnitude, before something smaller. */
    private boolean join() {
      if (multiplier < 100) {
        return false;
      }
      NumberWord next = strip.word(to + 1);
      if (next == null || (next.role() != Role.UNIT && next.role() != Role.TENS)) {
        return false;
      }
      Scan rest = new Scan(strip, to + 1, to + 1, -1);
      if (multiplier == 100) {
        rest.belowHundred();
      } else {
        rest.cardinal(true);
      }
      if (rest.value() >= multiplier) {
        return false;
      }
      if (current >= 0) {
        current += rest.value();
      } else {
        total += rest.value();
      }
      joinedAt = multiplier;
      joined = rest.value();
      to = rest.to;
      multiplier = 1;
      return true;
    }

    private void undoJoin() {
      if (current >= 0 && joinedAt == 100) {
        current -= joined;
      } else {
        total -= joined;
      }
      multiplier = joinedAt;
    }

    /** Magnitudes after a value that is already there. */
    void scales(boolean joining) {
      while (to - from < LONGEST) {
        NumberWord word = strip.word(to);
        if (word == null) {
          break;
        }
        boolean magnitude =
            word.role() == Role.HUNDRED
                || word.role() == Role.SCALE
                || word.role() == Role.VAGUE_SCALE
                || word.role() == Role.COLLECTIVE;
        if (!magnitude || !take(word)) {
          break;
        }
      }
      if (multiplier > 1) {
        cardinal(joining);
      }
      halves();
    }

    /** 'and a half', before or after a magnitude. */
    private void halves() {
      boolean hyphen = strip.hyphenated(to);
      if (!strip.is(to, "and") || !(strip.is(to + 1, "a") || strip.is(to + 1, "one"))) {
        threeQuarters();
        return;
      }
      NumberWord word = strip.word(to + 2);
      if (word == null
          || !(word.role() == Role.PART || (word.role() == Role.ORDINAL && word.value() >= 3))
          || (word.role() == Role.ORDINAL
              && !hyphen
              && !strip.is(to + 1, "one")
              && !ends(strip, to + 3))) {
        return;
      }
      add(word.role() == Role.PART ? word.value() : 1 / word.value(), to + 3);
    }

    private void threeQuarters() {
      NumberWord above = strip.word(to + 1);
      NumberWord below = strip.word(to + 2);
      if (strip.is(to, "and")
          && above != null
          && above.role() == Role.UNIT
          && below != null
          && below.role() == Role.PARTS
          && above.value() < below.value()) {
        add(above.value() / below.value(), to + 3);
      }
    }

    private void add(double share, int after) {
      double factor = multiplier > 100 || (multiplier == 100 && joined == 0) ? multiplier : 1;
      if (current >= 0) {
        current += share * factor;
      } else {
        total += share * factor;
      }
      part = true;
      to = after;
      NumberWord scale = strip.word(to);
      if (scale != null && scale.role() == Role.SCALE && factor == 1) {
        double whole = value() * scale.value();
        total = whole;
        current = -1;
        to++;
      }
    }

    /** Fractions, decimals in words and ordinals that a cardinal in words turns out to begin. */
    @Nullable Numeral finish(boolean joining) {
      if (strip.is(to, "point")
          && strip.word(to + 1) instanceof NumberWord after
          && (after.role() == Role.UNIT || after.role() == Role.TENS)) {
        decimals();
        scales(joining);
        return words();
      }
      NumberWord next = strip.word(to);
      if (strip.is(to, "-")
          && strip.word(to + 1) instanceof NumberWord part
          && (part.role() == Role.PARTS
              || (part.role() == Role.ORDINAL && part.value() >= 3 && value() == 1))) {
        // 'five - eighths'
        to++;
        next = part;
      }
      if (next != null) {
        switch (next.role()) {
          case PARTS -> {
            if (joined > 0) {
              // 'five billion and three quarters': the share belongs to the magnitude
              double above = joined;
              undoJoin();
              add(above / next.value(), to + 1);
              return words();
            }
            double share = value() / next.value();
            return share > 0 ? partOf(share) : null;
          }
          case PART -> {
            Numeral share = value() == 1 ? NumeralParser.part(strip, from, to, 1) : null;
            return share != null ? share : words();
          }
          case ORDINAL -> {
            boolean joins =
                value() % 10 == 0 && value() > 0 && next.value() < 10
                    || multiplier >= 100 && next.value() < multiplier;
            boolean whole = value() == 1 && next.value() >= 3;
            if (whole) {
              return fraction(from, to + 1, 1 / next.value());
            }
            if (joins || next.value() >= 100) {
              double sum =
                  next.value() >= 100 && !joins ? value() * next.value() : value() + next.value();
              return new Numeral(from, to + 1, sum, sum, Kind.ORDINAL, false);
            }
          }
          default -> {}
        }
      }
      if (strip.is(to, "and")
          && multiplier >= 100
          && strip.word(to + 1) instanceof NumberWord after
          && after.role() == Role.ORDINAL
          && after.value() < multiplier) {
        double sum = value() + after.value();
        return new Numeral(from, to + 2, sum, sum, Kind.ORDINAL, false);
      }
      halves();
      return words();
    }

    private Numeral partOf(double share) {
      NumberWord scale = strip.word(to + 1);
      int after = to + 1;
      if (strip.is(after, "of") && strip.is(after + 1, "a")) {
        scale = strip.word(after + 2);
        after += 2;
      }
      if (scale != null && scale.role() == Role.SCALE) {
        double whole = share * scale.value();
        return new Numeral(from, after + 1, whole, whole, Kind.WORDS, false);
      }
      return fraction(from, to + 1, share);
    }

    private void decimals() {
      double place = 0.1;
      double sum = 0;
      int at = to + 1;
      while (at - to < 12
          && strip.word(at) instanceof NumberWord digit
          && (digit.role() == Role.UNIT || digit.role() == Role.TENS)) {
        double v = digit.value();
        if (v >= 10) {
          NumberWord unit = strip.word(at + 1);
          if (v % 10 == 0 && unit != null && unit.role() == Role.UNIT && unit.value() < 10) {
            v += unit.value();
            at++;
          }
          sum += v * place / 10;
          place /= 100;
        } else {
          sum += v * place;
          place /= 10;
        }
        at++;
      }
      double whole = value() + sum;
      total = 0;
      current = whole;
      to = at;
    }
  }
}
