package org.spoor.extract.quantity;

import org.jspecify.annotations.Nullable;
import org.spoor.extract.numeral.NumberWord;
import org.spoor.extract.numeral.Numeral;
import org.spoor.extract.numeral.NumeralParser;
import org.spoor.extract.numeral.Strip;
import org.spoor.model.Qualifier;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** Reads the quantity at an atom of one sentence. */
final class QuantityReader {
  private final Strip strip;
  private final UnitBook units;
  private final Phrases phrases;
  private final Trends trends;
  private final References references;
  private final MoneyContext context;
  private int floor;

  QuantityReader(
      Strip strip,
      UnitBook units,
      Phrases phrases,
      Trends trends,
      References references,
      MoneyContext context) {
    this.strip = strip;
    this.units = units;
    this.phrases = phrases;
    this.trends = trends;
    this.references = references;
    this.context = context;
  }

  /**
   * The quantity whose number starts at an atom; null where there is none.
   *
   * @param floor first atom that no quantity before has taken
   */
  @Nullable Draft at(int i, int floor) {
    this.floor = floor;
    boolean between = strip.is(i - 1, "between");
    Numeral number = NumeralParser.at(strip, i, !between);
    if (number == null) {
      return null;
    }
    Draft draft = new Draft(number);
    unit(draft);
    if (draft.unit == null && (pronoun(draft) || references.refers(strip, number))) {
      return null;
    }
    range(draft, between);
    if (draft.unit == null) {
      age(draft);
    }
    if (draft.unit == null) {
      draft.unit =
          number.ordinal()
              ? MeasureUnit.ORDINAL
              : number.kind() == Numeral.Kind.FRACTION && number.low() < 1
                  ? MeasureUnit.SHARE
                  : MeasureUnit.COUNT;
    }
    qualifier(draft, between);
    MeasureUnit unit = draft.unit;
    if (unit != null && unit.id().equals("degree") && warm()) {
      unit = DEGREE;
      draft.unit = unit;
    }
    boolean measured = unit != MeasureUnit.COUNT && unit != MeasureUnit.ORDINAL;
    rate(draft);
    draft.of = CountedNoun.after(strip, draft.wholeTo, measured, draft.money());
    qualifierAfterNoun(draft);
    if (!number.ordinal()) {
      draft.trend = trends.of(strip, draft.wholeFrom, draft.wholeTo);
    }
    return draft;
  }

  private void unit(Draft draft) {
    if (draft.first.ordinal()) {
      return;
    }
    UnitBook.Match before = units.before(strip, draft.from);
    if (before == null && strip.is(draft.from - 1, "-")) {
      before = units.before(strip, draft.from - 1);
    }
    if (before != null && before.from() >= floor) {
      draft.unit = before.unit();
      draft.from = before.from();
      magnitude(draft);
      UnitBook.Match again = units.at(strip, draft.to, true);
      if (again != null
          && again.unit().money()
          && again.unit().factor() == 1
          && !again.unit().id().equals("peso")) {
        // '$5 million dollars', '$5 USD'
        draft.to = again.to();
        draft.unit = again.unit().id().equals("USD") ? before.unit() : again.unit();
      }
      return;
    }
    UnitBook.Match after = unitAfter(draft, draft.to);
    if (after != null) {
      draft.to = after.to();
      draft.unit = after.unit();
      trailing(draft);
    }
  }

  /**
   * '75 USD million', 'thirteen dollars and forty-five cents', '5 ft 2 in', '2 hours 30 minutes'.
   */
  private void trailing(Draft draft) {
    MeasureUnit unit = draft.unit;
    if (unit == null || draft.low != draft.high) {
      return;
    }
    if (unit.money()
        && draft.first.bare()
        && strip.word(draft.to) instanceof NumberWord scale
        && scale.role() == NumberWord.Role.SCALE) {
      draft.scale(scale.value());
      draft.to++;
      return;
    }
    boolean and = strip.is(draft.to, "and");
    Numeral more = NumeralParser.at(strip, and ? draft.to + 1 : draft.to);
    if (more == null || more.ordinal() || more.vague() || more.from() >= strip.size()) {
      return;
    }
    UnitBook.Match part = units.at(strip, more.to(), more.kind() == Numeral.Kind.DIGITS);
    if (part == null || !part.unit().dimension().equals(unit.dimension())) {
      return;
    }
    MeasureUnit small = part.unit();
    boolean cents = unit.money() && (small.base().equals(unit.id()) || small.id().equals("cent"));
    if ((!cents && small.factor() >= unit.factor()) || (and && !joins(unit))) {
      return;
    }
    if (unit.money() ? cents : small.base().equals(unit.base())) {
      double factor = cents ? 0.01 : small.factor() / unit.factor();
      double sum = draft.low + more.low() * factor;
      draft.low = sum;
      draft.high = sum;
      draft.to = part.to();
    }
  }

  /** Units whose parts are joined by 'and'; '10 kg and 500 g' may be two things. */
  private static boolean joins(MeasureUnit unit) {
    return unit.money() || unit.id().equals("ft");
  }

  /** '1.5m', '5k', '2bn' after a sign of money. */
  private void magnitude(Draft draft) {
    double factor = letter(draft.to);
    if (factor > 0) {
      draft.scale(factor);
      draft.to++;
    }
  }

  private double letter(int at) {
    if (!strip.glued(at) || strip.hyphenated(at)) {
      return 0;
    }
    return switch (strip.lower(at)) {
      case "k" -> 1e3;
      case "m" -> 1e6;
      case "b" -> 1e9;
      case "t" -> 1e12;
      default -> 0;
    };
  }

  private UnitBook.@Nullable Match unitAfter(Draft draft, int at) {
    boolean digits =
        draft.first.kind() == Numeral.Kind.DIGITS || draft.first.kind() == Numeral.Kind.FRACTION;
    int start = at;
    if (strip.is(start, "-") && strip.glued(start)) {
      start++;
    } else if (strip.is(start, "of") && draft.first.vague()) {
      start++;
    } else if (strip.is(start, "of") && strip.is(start - 1, "couple")) {
      start++;
    } else if (strip.is(start, "[") || strip.is(start, "<")) {
      UnitBook.Match match = units.at(strip, start + 1, digits);
      return match != null && (strip.is(match.to(), "]") || strip.is(match.to(), ">"))
          ? new UnitBook.Match(start, match.to() + 1, match.unit(), true)
          : null;
    } else if (draft.first.kind() == Numeral.Kind.FRACTION
        && draft.low < 1
        && (strip.is(start, "a")
            || strip.is(start, "an")
            || strip.is(start, "of") && (strip.is(start + 1, "a") || strip.is(start + 1, "an")))) {
      start += strip.is(start, "of") ? 2 : 1;
    }
    double factor = letter(start);
    if (factor > 0 && digits) {
      UnitBook.Match money = units.at(strip, start + 1, true);
      boolean thousand = factor == 1e3;
      boolean capital =
          strip.text(start).equals("M") || strip.text(start).equals("B") && money != null;
      if (money != null && money.unit().money() && !strip.glued(start + 1)) {
        draft.scale(factor);
        return money;
      }
      if (thousand && !strip.text(start).equals("K") || capital) {
        draft.scale(factor);
        draft.to = start + 1;
        return units.at(strip, start + 1, true);
      }
    }
    if (start == at
        && (strip.is(start, "full")
            || strip.is(start, "extra")
            || strip.is(start, "more")
            || strip.is(start, "additional")
            || strip.is(start, "consecutive"))
        && units.at(strip, start + 1, false) instanceof UnitBook.Match later
        && later.unit().time()) {
      start++;
    }
    UnitBook.Match match = units.at(strip, start, digits);
    if (match == null || !stands(match, draft, start)) {
      return null;
    }
    if (match.symbol()
        && match.unit().money()
        && !strip.glued(start)
        && strip.glued(match.to())
        && NumeralParser.numeric(strip.lower(match.to()))) {
      return null; // '1 $10 bill'
    }
    if (match.unit().id().equals("lb")
        && !match.symbol()
        && strip.lower(match.to() - 1).startsWith("pound")) {
      return context.pounds(strip, draft, match)
          ? new UnitBook.Match(match.from(), match.to(), units.unit("GBP"), false)
          : match;
    }
    return match;
  }

  /** Whether a unit's word is the unit here: not '5 in Kabul', '6 A', '3 seconds' rank'. */
  private boolean stands(UnitBook.Match match, Draft draft, int start) {
    int to = match.to();
    String lower = strip.lower(start);
    if (to == start + 1) {
      boolean glued = strip.glued(start);
      switch (lower) {
        case "in", "a", "at" -> {
          return glued && strip.is(start, "in");
        }
        case "second" -> {
          return draft.low == 1
              || strip.hyphenated(start)
              || draft.first.kind() == Numeral.Kind.FRACTION;
        }
        case "\"", "'", "''", "′", "″" -> {
          return glued
              && !strip.is(start - 1, "\"")
              && draft.first.kind() == Numeral.Kind.DIGITS
              && even(lower, start);
        }
        case "c", "f", "k" -> {
          return match.unit().dimension().equals("temperature") && degrees(draft);
        }
        case "v", "w", "j", "y", "h", "b" -> {
          return !(strip.is(to, ".") && strip.glued(to)) || glued;
        }
        case "won", "real", "sol", "som", "mark" -> {
          return strip.tokenOf(start).tag() == Tag.NOUN || draft.low >= 1000;
        }
        case "foot", "feet", "yard", "stone" -> {
          return true;
        }
        default -> {}
      }
    }
    return true;
  }

  /** Whether a bare C or F after a number are degrees and no letters of a name ('Boeing 777F'). */
  private boolean degrees(Draft draft) {
    if (Math.abs(draft.low) > 200) {
      return false;
    }
    return switch (strip.lower(draft.from - 1)) {
      case "",
          "to",
          "at",
          "of",
          "is",
          "was",
          "be",
          "below",
          "above",
          "minus",
          "=",
          ":",
          "reach",
          "reached",
          "hit",
          "hits",
          "about",
          "around",
          "-" ->
          true;
      default -> warm();
    };
  }

  /** Whether the sentence speaks of heat or cold. */
  private boolean warm() {
    for (int i = 0; i < strip.size(); i++) {
      switch (strip.lower(i)) {
        case "temperature",
            "temperatures",
            "weather",
            "heat",
            "cold",
            "warm",
            "hot",
            "freezing",
            "celsius",
            "fahrenheit",
            "thermostat",
            "oven",
            "boil",
            "boils",
            "cool",
            "warmer",
            "colder",
            "hotter",
            "cooler",
            "outside" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** An inch sign, not the end of a quotation: no opening mark stands open before it. */
  private boolean even(String mark, int at) {
    int marks = 0;
    for (int i = 0; i < at; i++) {
      if (strip.is(i, mark)) {
        marks++;
      }
    }
    return marks % 2 == 0;
  }

  private void range(Draft draft, boolean between) {
    if (draft.first.ordinal() || draft.first.vague() && draft.first.high() > 1e15) {
      return;
    }
    int at = draft.to;
    String mark = strip.lower(at);
    boolean connects;
    int next = at + 1;
    boolean from = strip.is(draft.from - 1, "from") || strip.is(draft.wholeFrom - 1, "from");
    if (strip.hyphenated(at) && strip.word(at) instanceof NumberWord) {
      next = at;
      connects = draft.unit == null;
    } else {
      connects =
          switch (mark) {
            case "-", "–", "—" -> true;
            case "through", "thru" -> draft.first.bare();
            case "to" -> !from && !between;
            case "and" -> between;
            case "or" -> draft.first.whole() && draft.high < 1000;
            default -> false;
          };
    }
    if (!connects) {
      return;
    }
    UnitBook.Match sign = null;
    for (int k = 1; k <= 2 && sign == null; k++) {
      UnitBook.Match match = units.at(strip, next, true);
      if (match != null
          && match.symbol()
          && match.unit().money()
          && NumeralParser.numeric(strip.lower(match.to()))) {
        sign = match;
      }
    }
    int start = sign == null ? next : sign.to();
    Numeral other = NumeralParser.at(strip, start, !between);
    if (other == null || other.ordinal() || other.vague()) {
      return;
    }
    Draft end = new Draft(other);
    if (sign != null || draft.money()) {
      magnitude(end);
    }
    UnitBook.Match after = unitAfter(end, end.to);
    MeasureUnit unit = sign != null ? sign.unit() : after != null ? after.unit() : null;
    if (draft.unit != null && unit != null && !draft.unit.equals(unit)) {
      return;
    }
    if (mark.equals("or")
        && (unit == null && draft.unit != null || other.low() - draft.low > draft.low)) {
      return;
    }
    double low = draft.low;
    double high = end.high;
    // '20 to 30 million': the magnitude is shared
    double magnitude = magnitudeOf(other);
    if (magnitude > 1 && draft.first.bare() && low < high / magnitude) {
      low *= magnitude;
    }
    if (!(low < high)) {
      return;
    }
    draft.second = other;
    draft.low = low;
    draft.high = high;
    draft.to = after != null ? after.to() : end.to;
    if (draft.unit == null) {
      draft.unit = unit;
    }
  }

  /** The magnitude word that ends a number: a million for '30 million'. */
  private double magnitudeOf(Numeral number) {
    NumberWord last = strip.word(number.to() - 1);
    return last != null
            && number.to() - number.from() > 1
            && (last.role() == NumberWord.Role.SCALE || last.role() == NumberWord.Role.HUNDRED)
        ? last.value()
        : 1;
  }

  /** '20-year-old', 'aged 20', 'John Smith, 35, of …'; also turns years of age into an age. */
  private void age(Draft draft) {
    String before = strip.lower(draft.from - 1);
    if (before.equals("aged") || before.equals("age") || before.equals("ages")) {
      draft.unit = AGE;
      return;
    }
    if (draft.first.bare()
        && draft.low >= 10
        && draft.low <= 110
        && before.equals(",")
        && draft.from > 1
        && (strip.is(draft.to, ",")
            || strip.is(draft.to, ".")
            || strip.is(draft.to, ";")
            || strip.is(draft.to, ")")
            || draft.to == strip.size())
        && name(strip.tokenOf(draft.from - 2))) {
      draft.unit = AGE;
    }
  }

  private static boolean name(Token token) {
    return token.tag() == Tag.PROPN && token.capitalised() && token.word();
  }

  private static final MeasureUnit DEGREE = new MeasureUnit("degree", "temperature", 1, 0, "");
  static final MeasureUnit AGE = new MeasureUnit("year", "age", 1, 0, "year");
  private static final MeasureUnit AGE_MONTH = new MeasureUnit("month", "age", 1 / 12.0, 0, "year");
  private static final MeasureUnit AGE_WEEK =
      new MeasureUnit("week", "age", 7 / 365.2425, 0, "year");
  private static final MeasureUnit AGE_DAY = new MeasureUnit("day", "age", 1 / 365.2425, 0, "year");

  private void qualifier(Draft draft, boolean between) {
    draft.wholeFrom = draft.from;
    draft.wholeTo = draft.to;
    MeasureUnit unit = draft.unit;
    if (unit != null && unit.time()) {
      int old = strip.is(draft.to, "of") && strip.is(draft.to + 1, "age") ? 2 : 0;
      if (strip.is(draft.to, "old") || strip.is(draft.to, "olds") || strip.is(draft.to - 1, "yo")) {
        old = 1;
      }
      MeasureUnit age =
          switch (unit.id()) {
            case "year" -> AGE;
            case "month" -> AGE_MONTH;
            case "week" -> AGE_WEEK;
            case "day" -> AGE_DAY;
            default -> unit;
          };
      if (old > 0) {
        draft.unit = age;
        draft.to += old;
        draft.wholeTo = draft.to;
      }
    }
    if (between && draft.second != null) {
      draft.wholeFrom = draft.from - 1;
      return;
    }
    int edge = draft.from;
    if (strip.is(edge - 1, "another") || strip.is(edge - 1, "the") && strip.is(edge - 2, "of")) {
      edge--;
    }
    Phrases.Match before = phrases.before(strip, edge);
    if (before != null && !(draft.first.ordinal())) {
      draft.qualifier = before.qualifier();
      draft.wholeFrom = before.edge();
    }
    Phrases.Match after = phrases.after(strip, draft.wholeTo);
    boolean vaguely = before == null || before.qualifier() == Qualifier.ABOUT;
    if (after != null
        && vaguely
        && !(strip.is(draft.wholeTo, "plus")
            && draft.wholeTo + 1 < strip.size()
            && NumeralParser.numeric(strip.lower(draft.wholeTo + 1)))) {
      draft.qualifier = after.qualifier();
      draft.wholeFrom = draft.from;
      draft.wholeTo = after.edge() + 1;
    }
    if (draft.qualifier == null && draft.first.vague()) {
      draft.qualifier = Qualifier.MULTIPLE;
    }
  }

  /** '40 men or more': the qualifier counts, the noun stays outside the expression. */
  private void qualifierAfterNoun(Draft draft) {
    CountedNoun.Group of = draft.of;
    if (of == null || draft.qualifier != null || draft.first.ordinal()) {
      return;
    }
    int at = draft.wholeTo;
    while (at < strip.size() && strip.token(at) < of.to()) {
      at++;
    }
    Phrases.Match after = phrases.after(strip, at);
    if (after != null && after.edge() > at) {
      draft.qualifier = after.qualifier();
    }
  }

  private void rate(Draft draft) {
    int at = draft.wholeTo;
    MeasureUnit unit = draft.unit;
    if (unit == null || draft.first.ordinal()) {
      return;
    }
    int noun = -1;
    if (strip.is(at, "per")
        || strip.is(at, "/") && !strip.glued(at + 1)
        || strip.is(at, "/") && unit != MeasureUnit.COUNT) {
      noun = at + 1;
    } else if ((strip.is(at, "a")
            || strip.is(at, "an")
            || strip.is(at, "each")
            || strip.is(at, "every"))
        && unit != MeasureUnit.ORDINAL) {
      boolean time = timeUnit(at + 1);
      boolean item =
          unit.money() && at + 1 < strip.size() && strip.tokenOf(at + 1).tag() == Tag.NOUN;
      noun = time && !unit.time() || item ? at + 1 : -1;
    } else if (unit == MeasureUnit.COUNT && strip.is(at + 1, "per")) {
      noun = -1;
    }
    if (noun < 0 || noun >= strip.size() || !strip.tokenOf(noun).word()) {
      if (unit.money() && (strip.is(at, "each") || strip.is(at, "apiece"))) {
        draft.per = "piece";
        draft.wholeTo = at + 1;
      }
      return;
    }
    UnitBook.Match match = units.at(strip, noun, false);
    draft.per = match != null ? match.unit().id() : strip.tokenOf(noun).lemma();
    draft.wholeTo = match != null ? match.to() : noun + 1;
  }

  private boolean timeUnit(int i) {
    UnitBook.Match match = units.at(strip, i, false);
    return match != null && match.unit().time() && !strip.lower(i).endsWith("s");
  }

  /** 'one' that stands for somebody: only 'one man' and 'one of' a kind of things count. */
  private boolean pronoun(Draft draft) {
    Numeral number = draft.first;
    if (!strip.is(draft.from, "one")
        || number.to() != number.from() + 1
        || strip.hyphenated(draft.to)) {
      return number.ordinal() && adverb(draft);
    }
    if (draft.to >= strip.size()) {
      return true;
    }
    switch (strip.lower(draft.from - 1)) {
      case "no",
          "any",
          "the",
          "this",
          "that",
          "each",
          "every",
          "another",
          "which",
          "someone",
          "only",
          "'s",
          "and",
          "or" -> {
        if (!nounAt(draft.to)) {
          return true;
        }
      }
      default -> {}
    }
    return switch (strip.lower(draft.to)) {
      case "of",
          "another",
          "who",
          "that",
          "way",
          "thing",
          "day",
          "point",
          "side",
          "time",
          "can",
          "could",
          "must",
          "may",
          "might" ->
          true;
      default -> !nounAt(draft.to);
    };
  }

  /** 'first' as an adverb ('was first reported') and 'second' as a sentence's opener. */
  private boolean adverb(Draft draft) {
    if (draft.first.from() >= strip.size() || NumeralParser.numeric(strip.lower(draft.from))) {
      return false;
    }
    return !nounAt(draft.first.to());
  }

  private boolean nounAt(int i) {
    if (i >= strip.size()) {
      return false;
    }
    for (int k = i; k < Math.min(i + 4, strip.size()); k++) {
      Tag tag = strip.tokenOf(k).tag();
      if (tag.nominal()) {
        return true;
      }
      if (tag != Tag.ADJ
          && tag != Tag.NUM
          && !(tag == Tag.VERB && strip.tokenOf(k).form().participle())) {
        return false;
      }
    }
    return false;
  }
}
