package org.spoor.extract.mention;

import org.spoor.lexicon.Hit;

/** What a name's letters and the words around it show. */
final class NameSigns {
  private NameSigns() {}

  /** '1956 United Kingdom general election': the state is part of the event's name. */
  static boolean electionOfYear(Scan scan, int from, int to) {
    if (from == 0 || !scan.token(from - 1).numeric() || scan.lower(from - 1).length() != 4) {
      return false;
    }
    for (int i = to; i < to + 4; i++) {
      String word = scan.lower(i);
      if (word.startsWith("election") || word.equals("referendum") || word.endsWith("election")) {
        return true;
      }
      if (!word.matches("[a-z]+")) {
        return false;
      }
    }
    return false;
  }

  static boolean acronym(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isUpperCase(c)) {
        capitals++;
      }
    }
    return capitals >= 2 && word.length() <= 8 && !word.matches("[IVXLC]+");
  }

  static boolean digits(String word) {
    return Character.isDigit(word.charAt(word.length() - 1));
  }

  static boolean initials(Scan scan, int from, int to) {
    for (int i = from; i < to; i++) {
      String text = scan.token(i).text();
      boolean initial =
          text.length() == 1 && i + 1 < to && scan.is(i + 1, ".")
              || text.length() == 2 && text.charAt(1) == '.';
      if (initial && Character.isUpperCase(text.charAt(0)) || text.equals("Jr.")) {
        return true;
      }
    }
    return false;
  }

  /** 'Smith, 34,' or 'Smith (34)'. */
  static boolean aged(Scan scan, int to) {
    String mark = scan.lower(to);
    if (!mark.equals(",") && !mark.equals("(") || to + 1 >= scan.size()) {
      return false;
    }
    String number = scan.lower(to + 1);
    return number.length() == 2
        && Character.isDigit(number.charAt(0))
        && Character.isDigit(number.charAt(1))
        && (scan.is(to + 2, ",") || scan.is(to + 2, ")"));
  }

  static boolean particles(Scan scan, int from, int to) {
    for (int i = from; i < to; i++) {
      String text = scan.token(i).text();
      if (Character.isLowerCase(text.charAt(0)) && !text.equals("of") && !text.equals("e")) {
        return true;
      }
    }
    return false;
  }

  /** 'spokesman', 'his brother', 'President', directly before the name. */
  static boolean roleBefore(Scan scan, int from) {
    Hit title = scan.titleBefore(from);
    if (title == null || !title.entry().attribute("before").orElse("").equals("yes")) {
      return false;
    }
    return !scan.capital(title.from()) || title.from() == 0;
  }

  static boolean placedBefore(NameWords words, Scan scan, int from) {
    return words.is(WordClass.LOCATIVE, scan.lower(from - 1))
        || words.is(WordClass.PLACE_BEFORE, scan.lower(from - 1))
        || scan.is(from - 1, "of") && words.is(WordClass.PLACE_BEFORE, scan.lower(from - 2))
        || scan.is(from - 1, "from")
        || scan.is(from - 1, "to");
  }

  /** ', Poland' or ', Calif.' after the name. */
  static boolean stateAfter(Scan scan, int to) {
    if (!scan.is(to, ",")) {
      return false;
    }
    Hit next = scan.name(to + 1);
    return next != null && (next.in("country") || next.in("subdivision"))
        || scan.reading.hitFrom("subdivision_short", to + 1).isPresent();
  }
}
