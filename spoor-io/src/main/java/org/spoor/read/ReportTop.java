package org.spoor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first lines of a report tell: its headline, where the first line looks like one, and its
 * date, where a line is nothing but a date, is labelled as one, or opens with a place and a date as
 * agencies and ministries write it. A date in the running text is not the report's.
 */
record ReportTop(Optional<String> title, Optional<String> date) {
  private static final int LINES = 15;
  private static final int HEAD = 4_000;
  private static final int LONGEST_TITLE = 200;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:date )?(?:published|posted|issued|released|updated|last updated)(?: on| at)?"
              + "|(?:release |publication |press release )?date|for immediate release"
              + "|press release|news release)\\b[ :,\\-–—|]{0,4}(.{6,80})",
          Pattern.CASE_INSENSITIVE);

  /** A line that is a date, with a weekday before and a time after at most. */
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
              + "(?=[^a-z]{0,12}(?:[a-z]{3,9}\\b[^a-z]{0,12})?(?:\\d|$))(.{8,24}?)"
              + "(?:[ ,|–—-]{1,4}\\d{1,2}[:.]\\d\\d.{0,20})?",
          Pattern.CASE_INSENSITIVE);

  /** A place, mostly in capitals, then a date closed by a bracket, a dash or a colon. */
  private static final Pattern DATELINE =
      Pattern.compile("(\\p{Lu}[\\p{L} .,'’/-]{2,50}?)[ ,]{1,2}\\(?([^()–—]{8,22}?) ?[)–—:-]");

  static ReportTop of(String text) {
    List<String> lines = lines(text);
    Optional<String> date = Optional.empty();
    for (int i = 0; i < lines.size() && date.isEmpty(); i++) {
      date = date(lines.get(i));
    }
    return new ReportTop(title(lines), date);
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
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String first = lines.getFirst();
    char last = first.charAt(first.length() - 1);
    boolean standsAlone =
        lines.size() == 1 || lines.get(1).isEmpty() || date(lines.get(1)).isPresent();
    boolean plausible =
        first.length() <= LONGEST_TITLE
            && first.length() >= 8
            && lines.size() > 1
            && last != '.'
            && last != ','
            && last != ';'
            && last != ':'
            && date(first).isEmpty()
            && (standsAlone || isCapitals(first));
    return plausible ? Optional.of(first) : Optional.empty();
  }

  private static boolean isCapitals(String line) {
    return line.chars().noneMatch(Character::isLowerCase)
        && line.chars().anyMatch(Character::isUpperCase);
  }

  private static Optional<String> date(String line) {
    String head = line.length() > 140 ? line.substring(0, 140) : line;
    Matcher label = LABEL.matcher(head);
    if (label.lookingAt()) {
      return WrittenDate.find(label.group(1));
    }
    Matcher dateLine = DATE_LINE.matcher(head);
    if (line.length() <= 60 && dateLine.matches() && isOnlyDate(dateLine.group(1))) {
      return WrittenDate.find(dateLine.group(1));
    }
    Matcher dateline = DATELINE.matcher(head);
    if (dateline.lookingAt() && isPlace(dateline.group(1)) && isOnlyDate(dateline.group(2))) {
      return WrittenDate.find(dateline.group(2));
    }
    return Optional.empty();
  }

  /** At least one word wholly in capitals: 'KABUL, Afghanistan', 'VILNIUS', 'WASHINGTON'. */
  private static boolean isPlace(String words) {
    for (String word : words.split("[ ,./-]+")) {
      if (word.length() >= 3 && isCapitals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but the date is there: at most one word of letters, and digits. */
  private static boolean isOnlyDate(String words) {
    int names = 0;
    for (String word : words.split("[\\s,./-]+")) {
      if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
        names++;
      }
    }
    return names <= 1;
  }
}
