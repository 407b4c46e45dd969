package org.spoor.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a date of publication in a short piece of text, as EDTF. The time zone is not converted:
 * the day is the one that is written. {@code 03/04/2022} is no date, for nobody knows which.
 */
final class WrittenDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ \\-/.]{1,2}"
              + MONTH
              + "\\b[ .,\\-/]{1,2}((?:19|20)\\d\\d)(?!\\d)",
          FLAGS);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + "\\b[ .]{1,2}(\\d{1,2})(?:st|nd|rd|th)?[ ,]{1,2}((?:19|20)\\d\\d)(?!\\d)",
          FLAGS);
  private static final Pattern MONTH_ONLY =
      Pattern.compile("\\b" + MONTH + "\\b[ .,]{1,2}((?:19|20)\\d\\d)(?!\\d)", FLAGS);
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d.])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern PACKED =
      Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T.*)?");
  private static final int LONGEST = 400;

  private WrittenDate() {}

  /** The first full date in a text of at most 400 characters; longer ones are cut. */
  static Optional<String> find(String text) {
    return locate(text).map(Found::edtf);
  }

  /** Likewise, with its place. */
  static Optional<Found> locate(String text) {
    String within = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Found best = null;
    best = earlier(best, YEAR_FIRST.matcher(within), m -> day(m.group(1), m.group(3), m.group(4)));
    best = earlier(best, DAY_FIRST.matcher(within), m -> named(m.group(3), m.group(2), m.group(1)));
    best =
        earlier(best, MONTH_FIRST.matcher(within), m -> named(m.group(3), m.group(1), m.group(2)));
    best = earlier(best, NUMBERS.matcher(within), WrittenDate::numbers);
    return Optional.ofNullable(best);
  }

  /**
   * The date in a field that is known to hold one: EDTF as it is, ISO 8601 and other full dates as
   * a day, {@code October 2022} as a month.
   */
  static Optional<String> inField(String field) {
    String value = field.strip();
    if (Edtf.isDate(value)) {
      return Optional.of(value);
    }
    Matcher packed = PACKED.matcher(value);
    if (packed.matches()) {
      return day(packed.group(1), packed.group(2), packed.group(3));
    }
    return find(value).or(() -> month(value));
  }

  private static Optional<String> month(String value) {
    Matcher only = MONTH_ONLY.matcher(value.length() > LONGEST ? "" : value);
    return only.find()
        ? Optional.of(
            String.format(Locale.ROOT, "%s-%02d", only.group(2), monthNumber(only.group(1))))
        : Optional.empty();
  }

  /** A date in a text: from {@code start}, inclusive, to {@code end}, exclusive. */
  record Found(int start, int end, String edtf) {}

  private interface Reading {
    Optional<String> of(Matcher match);
  }

  private static @org.jspecify.annotations.Nullable Found earlier(
      @org.jspecify.annotations.Nullable Found best, Matcher matcher, Reading reading) {
    while (matcher.find()) {
      if (best != null && matcher.start() >= best.start) {
        return best;
      }
      Optional<String> date = reading.of(matcher);
      if (date.isPresent()) {
        return new Found(matcher.start(), matcher.end(), date.get());
      }
    }
    return best;
  }

  private static Optional<String> named(String year, String month, String day) {
    return day(year, Integer.toString(monthNumber(month)), day);
  }

  private static int monthNumber(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<String> numbers(Matcher match) {
    int first = Integer.parseInt(match.group(1));
    int second = Integer.parseInt(match.group(3));
    // With dots the day stands first everywhere; with slashes only a number over 12 tells.
    if (match.group(2).equals(".") || first > 12 || first == second) {
      return day(match.group(4), match.group(3), match.group(1));
    }
    return second > 12 ? day(match.group(4), match.group(1), match.group(3)) : Optional.empty();
  }

  private static Optional<String> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
