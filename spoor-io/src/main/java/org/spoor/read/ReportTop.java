package org.spoor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the first lines of a report tell: its headline, where the first line looks like one, and its
 * date, where a line is nothing but a date, is labelled as one, or opens with a place and a date as
 * agencies and ministries write it. A date in the running text is not the report's. Where the
 * agency stands behind the place and the date ({@code RIGA, March 6 (Some Wire) -}), it is the
 * publisher, unless something better names one.
 */
record ReportTop(Optional<String> title, Optional<String> date, Optional<String> publisher) {
  private static final int LINES = 15;
  private static final int HEAD = 4_000;
  private static final int LONGEST_TITLE = 200;

  private static final String WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)";

  /** Before a date: what names it the report's date. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:.{0,80}[.|·] )?(?:(?:date |last )?(?:published|posted|issued|released|updated)(?: on| at)?"
              + "|(?:release |publication |press release )?date|for immediate release"
              + "|press release|news release)[ :,\\-–—|]{0,4}(?:"
              + WEEKDAY
              + ",? )?",
          Pattern.CASE_INSENSITIVE);

  /** Before a date: nothing, or a column of its own; a weekday may stand between. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?:.{0,90}(?: {3}|\t|[·|•] ))?\\(?(?:" + WEEKDAY + ",? )?", Pattern.CASE_INSENSITIVE);

  /** After such a date: the end, a sign that parts it from what follows, or a time. */
  private static final Pattern PARTED =
      Pattern.compile(
          "\\)?(?:$| {3}|\t| ?[·|•.–—]| -|:|,? (?:at )?\\d{1,2}[:.]\\d\\d).*", Pattern.DOTALL);

  /** Before a date: a place as agencies and ministries write it. */
  private static final Pattern PLACE =
      Pattern.compile("(\\p{Lu}[\\p{L} .,'’/-]{2,50}?)[ ,]{1,2}\\(?(?i:" + WEEKDAY + ",? )?");

  /** After a date behind a place: a bracket, full stop or dash; the agency may stand between. */
  private static final Pattern OPENED =
      Pattern.compile(
          "\\s?(?:\\)?$|[.):]|(?:\\([^)]{2,40}\\)\\s{0,2})?(?:--?|[–—:])).*", Pattern.DOTALL);

  /** A place, maybe a date, an agency in brackets, the dash that ends a dateline, a sentence. */
  private static final Pattern WIRED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L} .,'’/-]{1,60}?)(?:[ ,]{1,2}[^()]{0,40}\\d[^()]{0,12})?[ ,]{1,2}"
              + "\\((\\p{Lu}[\\p{L}\\d .&'’/-]{1,40})\\)\\s{0,2}(?:--?|[–—:])\\s{1,2}[\\p{Lu}\\d\"“‘'].*",
          Pattern.DOTALL);

  /** What stands in such brackets to say where the place is. */
  private static final Set<String> STATES =
      Stream.concat(
              Stream.of("US", "USA", "UK", "UAE", "EU"),
              Stream.of(Locale.getISOCountries())
                  .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?:for )?immediate release.{0,40}|(?:press|news|media) release.{0,40}",
          Pattern.CASE_INSENSITIVE);

  static ReportTop of(String text) {
    List<String> lines = lines(text);
    Optional<String> date = Optional.empty();
    for (int i = 0; i < lines.size() && date.isEmpty(); i++) {
      date = date(lines.get(i));
    }
    return new ReportTop(
        title(lines), date, lines.stream().flatMap(line -> wire(line).stream()).findFirst());
  }

  /** The agency of a line that opens with a dateline. */
  private static Optional<String> wire(String line) {
    String head = line.length() > 200 ? line.substring(0, 200) : line;
    Matcher wired = WIRED.matcher(head);
    if (!wired.matches() || !isPlace(wired.group(1))) {
      return Optional.empty();
    }
    String name = wired.group(2).strip();
    boolean other = STATES.contains(name) || WrittenDate.locate(name).isPresent();
    return other ? Optional.empty() : Optional.of(name);
  }

  /** The first lines, blank ones as empty strings, leading blank ones left out. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int filled = 0;
    int end = Math.min(text.length(), HEAD);
    for (int i = 0; i < end && filled < LINES; ) {
      int stop = text.indexOf('\n', i);
      int to = stop < 0 || stop > end ? end : stop;
      String line = text.substring(i, to).strip();
      if (!line.isEmpty()) {
        filled++;
        lines.add(line);
      } else if (!lines.isEmpty()) {
        lines.add("");
      }
      i = to + 1;
    }
    return lines;
  }

  private static Optional<String> title(List<String> lines) {
    List<String> from = lines;
    while (!from.isEmpty()
        && (from.getFirst().isEmpty()
            || NO_TITLE.matcher(from.getFirst()).matches()
            || date(from.getFirst()).isPresent())) {
      from = from.subList(1, from.size());
    }
    if (from.size() < 2) {
      return Optional.empty();
    }
    String first = from.getFirst();
    char last = first.charAt(first.length() - 1);
    boolean standsAlone = from.get(1).isEmpty() || date(from.get(1)).isPresent();
    boolean plausible =
        first.length() <= LONGEST_TITLE
            && first.length() >= 6
            && ".,;:".indexOf(last) < 0
            && (standsAlone || isCapitals(first));
    return plausible ? Optional.of(first) : Optional.empty();
  }

  private static boolean isCapitals(String line) {
    return line.chars().noneMatch(Character::isLowerCase)
        && line.chars().anyMatch(Character::isUpperCase);
  }

  private static Optional<String> date(String line) {
    String head = line.length() > 200 ? line.substring(0, 200) : line;
    Optional<WrittenDate.Found> found = WrittenDate.locate(head);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String before = head.substring(0, found.get().start());
    String after = head.substring(found.get().end());
    Matcher place = PLACE.matcher(before);
    boolean told =
        LABEL.matcher(before).matches()
            || (ALONE.matcher(before).matches() && PARTED.matcher(after).matches())
            || (place.matches() && isPlace(place.group(1)) && OPENED.matcher(after).matches());
    return told ? Optional.of(found.get().edtf()) : Optional.empty();
  }

  /** 'KABUL, Afghanistan', 'WASHINGTON', 'The Hague': at most five words, each with a capital. */
  private static boolean isPlace(String words) {
    String[] parts = words.split("[ ,./-]+");
    for (String part : parts) {
      if (!part.isEmpty() && !Character.isUpperCase(part.charAt(0))) {
        return false;
      }
    }
    return parts.length <= 5;
  }
}
