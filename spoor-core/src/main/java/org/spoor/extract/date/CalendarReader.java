package org.spoor.extract.date;

import org.jspecify.annotations.Nullable;
import org.spoor.extract.date.DateWord.Role;
import org.spoor.extract.numeral.NumberWord;
import org.spoor.extract.numeral.NumeralParser;
import org.spoor.extract.numeral.Strip;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** Dates that name a year, a month or a day. */
final class CalendarReader {
  /** Years that prose of our kind speaks of. */
  private static final int FIRST_YEAR = 1500;

  private static final int LAST_YEAR = 2100;

  private final Scope scope;
  private final Strip strip;

  CalendarReader(Scope scope) {
    this.scope = scope;
    this.strip = scope.strip;
  }

  /** The longest date that starts here. */
  @Nullable Partial at(int i) {
    DateWord weekday = scope.words.at(strip, i, Role.WEEKDAY);
    if (weekday != null) {
      int next = strip.is(i + 1, ",") ? i + 2 : i + 1;
      if (strip.is(next, "the")) {
        next++;
      }
      Partial date = plain(next);
      return date != null && date.day() != 0 && date.month() != 0 ? date.from(i) : null;
    }
    return plain(i);
  }

  private @Nullable Partial plain(int i) {
    Partial numeric = numeric(i);
    if (numeric != null) {
      return numeric;
    }
    int month = month(i);
    if (month != 0) {
      return fromMonth(i, month);
    }
    int day = dayNumber(i);
    if (day != 0) {
      int next = dayEnd(i);
      if (strip.is(next, "of")) {
        next++;
      }
      if (strip.is(next, "the") || strip.is(next, "-") || joint(next)) {
        next++;
      }
      if (strip.is(next, "day") && strip.is(next + 1, "of")) {
        next += 2;
      }
      int named = month(next);
      if (named != 0) {
        int year = yearAfter(next + 1);
        return new Partial(i, year == 0 ? next + 1 : yearEnd, year, named, day);
      }
    }
    int year = year(i);
    if (year != 0 && !strip.glued(i + 1)) {
      // '2016 June', but 'in 2016 June Smith …' is a name
      int after = month(i + 1);
      boolean alone = after != 0 && scope.words.at(strip, i + 1, Role.MONTH) != null;
      if (alone && dayNumber(i + 2) == 0 && year(i + 2) == 0 && ends(i + 2)) {
        return new Partial(i, i + 2, year, after, 0);
      }
    }
    return year != 0 && yearStands(i) ? new Partial(i, i + 1, year, 0, 0) : null;
  }

  private int yearEnd;

  private Partial fromMonth(int i, int month) {
    int next = i + 1;
    int year = yearAfter(next);
    if (year != 0) {
      return new Partial(i, yearEnd, year, month, 0);
    }
    if (strip.is(next, "the")) {
      next++;
    }
    if (strip.is(next, "-") && strip.glued(next) || joint(next)) {
      next++;
    }
    int day = dayNumber(next);
    if (day == 0 || counts(i, next)) {
      return new Partial(i, i + 1, 0, month, 0);
    }
    int end = dayEnd(next);
    year = yearAfter(end);
    return new Partial(i, year == 0 ? end : yearEnd, year, month, day);
  }

  /** 'In March 12 men …': the number counts something. */
  private boolean counts(int month, int number) {
    if (!NumeralParser.numeric(strip.lower(number)) || number + 1 >= strip.size()) {
      return false;
    }
    if (!strip.is(month - 1, "in")) {
      return strip.word(number + 1) != null || strip.is(number + 1, "%");
    }
    Token next = strip.tokenOf(number + 1);
    return next.tag() == Tag.NOUN || next.tag() == Tag.ADJ || next.tag() == Tag.NUM;
  }

  /** A year after a month or day: '2022', ', 2022', 'of 2022', "'22". Sets {@code yearEnd}. */
  int yearAfter(int i) {
    int at = i;
    if (strip.is(at, ",")
        || strip.is(at, "of")
        || strip.is(at, "in")
        || ((strip.is(at, "-") || strip.is(at, "/")) && strip.glued(at))) {
      at++;
    }
    int year = year(at);
    if (year != 0) {
      yearEnd = at + 1;
      return year;
    }
    if (apostrophe(at) && strip.glued(at + 1) && strip.lower(at + 1).length() == 2) {
      int two = number(strip.lower(at + 1));
      if (two >= 0) {
        yearEnd = at + 2;
        return century(two);
      }
    }
    return 0;
  }

  /** After the year that {@link #yearAfter} reads at the same atom. */
  int yearStop(int i) {
    return yearAfter(i) == 0 ? i : yearEnd;
  }

  private boolean apostrophe(int i) {
    return strip.is(i, "'") || strip.is(i, "’") || strip.is(i, "‘");
  }

  /** Two-digit years: those past 40 are of the last century. */
  static int century(int two) {
    return two > 40 ? 1900 + two : 2000 + two;
  }

  /** The month named here; 0 where none is. */
  int month(int i) {
    DateWord word = scope.words.find(strip.lower(i));
    if (word == null || word.role() != Role.MONTH) {
      return 0;
    }
    boolean written = scope.words.at(strip, i, Role.MONTH) != null;
    boolean short_ = strip.lower(i).length() <= 4 && !strip.is(i, "june") && !strip.is(i, "july");
    boolean ambiguous = short_ || strip.is(i, "march");
    boolean bare =
        !NumeralParser.numeric(strip.lower(i + 1))
            && !(strip.is(i + 1, ",") && year(i + 2) != 0)
            && !(strip.is(i + 1, "of") && year(i + 2) != 0)
            && !apostrophe(i + 1)
            && !joint(i + 1)
            && !joint(i - 1)
            && !(strip.is(i + 1, "the") && dayNumber(i + 2) != 0)
            && !NumeralParser.numeric(strip.lower(i - 1))
            && !(strip.is(i - 1, "of") && dayNumber(i - 2) != 0)
            && !(strip.word(i + 1) != null && dayNumber(i + 1) != 0)
            && !(strip.word(i - 1) != null && dayNumber(i - 1) != 0);
    if (!bare) {
      return word.number();
    }
    if (!written) {
      return 0;
    }
    if (timely(i - 1)) {
      return word.number();
    }
    if (ambiguous) {
      return 0;
    }
    boolean name =
        i + 1 < strip.size()
            && strip.tokenOf(i + 1).capitalised()
            && strip.tokenOf(i + 1).tag() == Tag.PROPN
            && scope.words.find(strip.lower(i + 1)) == null;
    boolean nameBefore =
        i > 0 && strip.tokenOf(i - 1).tag() == Tag.PROPN && strip.tokenOf(i - 1).capitalised();
    return name || nameBefore ? 0 : word.number();
  }

  /** A hyphen or slash between a month and a number that is glued to both. */
  private boolean joint(int i) {
    return (strip.is(i, "-") || strip.is(i, "/"))
        && strip.glued(i)
        && strip.glued(i + 1)
        && (NumeralParser.numeric(strip.lower(i - 1)) || NumeralParser.numeric(strip.lower(i + 1)));
  }

  /** Words before a time. */
  private boolean timely(int i) {
    return switch (strip.lower(i)) {
      case "in",
          "since",
          "until",
          "till",
          "by",
          "of",
          "last",
          "next",
          "this",
          "past",
          "early",
          "late",
          "mid",
          "during",
          "from",
          "between",
          "before",
          "after",
          "through",
          "throughout",
          "every",
          "each",
          "following",
          "previous" ->
          true;
      case "to", "and", "or", "-", "–" -> scope.words.at(strip, i - 1, Role.MONTH) != null;
      default -> false;
    };
  }

  /** A day of the month, '5', '5th' or 'fifth'; 0 where it is none. */
  int dayNumber(int i) {
    String lower = strip.lower(i);
    if (NumeralParser.numeric(lower)) {
      int n = lower.length();
      int digits = 0;
      while (digits < n && lower.charAt(digits) >= '0' && lower.charAt(digits) <= '9') {
        digits++;
      }
      if (digits > 2
          || (digits < n && (n - digits != 2 || !Character.isLetter(lower.charAt(digits))))) {
        return 0;
      }
      int day = Integer.parseInt(lower.substring(0, digits));
      return day <= 31 ? day : 0;
    }
    NumberWord word = strip.word(i);
    if (word != null && word.role() == NumberWord.Role.ORDINAL && word.value() <= 31) {
      return (int) word.value();
    }
    if (word != null
        && word.role() == NumberWord.Role.TENS
        && word.value() <= 30
        && strip.word(i + 1) instanceof NumberWord unit
        && unit.role() == NumberWord.Role.ORDINAL
        && unit.value() < 10) {
      int day = (int) (word.value() + unit.value());
      return day <= 31 ? day : 0;
    }
    return 0;
  }

  int dayEnd(int i) {
    NumberWord word = strip.word(i);
    return word != null && word.role() == NumberWord.Role.TENS ? i + 2 : i + 1;
  }

  private static int number(String digits) {
    for (int k = 0; k < digits.length(); k++) {
      if (digits.charAt(k) < '0' || digits.charAt(k) > '9') {
        return -1;
      }
    }
    return digits.isEmpty() || digits.length() > 4 ? -1 : Integer.parseInt(digits);
  }

  /** A year of four digits; 0 where the atom is none. */
  int year(int i) {
    String lower = strip.lower(i);
    if (lower.length() != 4) {
      return 0;
    }
    int year = number(lower);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  /** Whether four digits alone are a year and not an amount. */
  private boolean yearStands(int i) {
    String before = strip.lower(i - 1);
    if (before.length() == 1 && Character.getType(before.charAt(0)) == Character.CURRENCY_SYMBOL) {
      return false;
    }
    if (strip.glued(i) && !strip.hyphenated(i) && i > 0 && !opening(before)) {
      return false;
    }
    if (strip.glued(i + 1)) {
      char next = strip.lower(i + 1).charAt(0);
      if (Character.isLetterOrDigit(next) && !strip.hyphenated(i + 1)
          || next == '%'
          || next == '/'
          || next == ':'
          || next == '°') {
        return false;
      }
    }
    if (strip.word(i + 1) instanceof NumberWord scale
        && !strip.hyphenated(i + 1)
        && scale.role() == NumberWord.Role.SCALE) {
      return false;
    }
    int year = year(i);
    boolean preposition =
        switch (before) {
          case "in",
              "since",
              "until",
              "till",
              "during",
              "from",
              "throughout",
              "through",
              "early",
              "late",
              "mid",
              "of",
              "by",
              "before",
              "after",
              "year",
              "between",
              "around" ->
              true;
          default -> false;
        };
    if (year < 1900 && !preposition) {
      return false;
    }
    Token next = i + 1 < strip.size() ? strip.tokenOf(i + 1) : null;
    if (next == null || next.tag() != Tag.NOUN && next.tag() != Tag.ADJ) {
      return switch (before) {
        case "than",
            "least",
            "about",
            "nearly",
            "almost",
            "some",
            "approximately",
            "no",
            "no.",
            "number",
            "resolution",
            "article",
            "#" ->
            false;
        default -> true;
      };
    }
    // 'in 2022 cigarettes worth …' is rare; '2022 cigarettes' is not a year; 'a failed 2020 coup'
    // is.
    if (next.tag() == Tag.NOUN && next.lower().equals(next.lemma()) && !measure(next.lower())) {
      return true;
    }
    boolean plural = next.lower().endsWith("s") && !next.lower().equals(next.lemma());
    boolean determined =
        before.equals("the")
            || before.equals("'s")
            || before.equals("its")
            || before.equals("his")
            || before.equals("their")
            || before.equals("a")
            || before.equals("this");
    return preposition
            && !before.equals("of")
            && !before.equals("between")
            && !before.equals("around")
            && !before.equals("by")
            && !plural
        || determined
        || preposition && year % 50 != 0;
  }

  /** Units and words for people whose singular follows a number: '2000 metre', '2000 people'. */
  private static boolean measure(String noun) {
    return switch (noun) {
      case "people",
          "men",
          "women",
          "children",
          "police",
          "kg",
          "km",
          "m",
          "g",
          "t",
          "ton",
          "tonne",
          "percent",
          "%",
          "euro",
          "dollar",
          "pound",
          "hectare",
          "litre",
          "liter",
          "metre",
          "meter",
          "personnel",
          "staff",
          "migrant",
          "troop",
          "aircraft",
          "sheep",
          "fish" ->
          true;
      default -> false;
    };
  }

  private boolean ends(int i) {
    return i >= strip.size() || !strip.tokenOf(i).capitalised();
  }

  private static boolean opening(String mark) {
    return switch (mark) {
      case "(", "[", "\"", "“", "‘", "–", "—", "-", "/", "'" -> true;
      default -> false;
    };
  }

  /** 2022-03-12, 12/03/2022, 12.03.2022, 3/12/22. */
  private @Nullable Partial numeric(int i) {
    String lower = strip.lower(i);
    if (!NumeralParser.numeric(lower)) {
      return null;
    }
    if (lower.indexOf('.') > 0) {
      String[] parts = lower.split("\\.");
      if (parts.length == 3 && parts[0].length() <= 2 && parts[1].length() <= 2) {
        return order(i, i + 1, parts[0], parts[1], parts[2], false);
      }
      return null;
    }
    String mark = strip.lower(i + 1);
    if (mark.length() != 1
        || "/-–".indexOf(mark.charAt(0)) < 0
        || !mark.equals(strip.lower(i + 3))
        || !strip.glued(i + 1)
        || !strip.glued(i + 2)
        || !strip.glued(i + 3)
        || !strip.glued(i + 4)
        || strip.is(i + 5, mark) && strip.glued(i + 5)) {
      return null;
    }
    return order(i, i + 5, lower, strip.lower(i + 2), strip.lower(i + 4), mark.equals("/"));
  }

  private static @Nullable Partial order(
      int from, int to, String a, String b, String c, boolean slashes) {
    int first = number(a);
    int second = number(b);
    int third = number(c);
    if (first < 0 || second < 0 || third < 0) {
      return null;
    }
    if (a.length() == 4) {
      return valid(new Partial(from, to, first, second, third));
    }
    if (a.length() > 2 || b.length() > 2 || (c.length() != 4 && c.length() != 2)) {
      return null;
    }
    int year = c.length() == 2 ? century(third) : third;
    // With slashes the month comes first as in US texts, unless it cannot be one.
    boolean monthFirst = slashes ? first <= 12 : first <= 12 && second > 12;
    return monthFirst
        ? valid(new Partial(from, to, year, first, second))
        : valid(new Partial(from, to, year, second, first));
  }

  private static @Nullable Partial valid(Partial date) {
    return date.month() >= 1
            && date.month() <= 12
            && date.day() >= 1
            && date.year() >= FIRST_YEAR
            && date.year() <= LAST_YEAR
            && Scope.date(date.year(), date.month(), date.day()) != null
        ? date
        : null;
  }
}
