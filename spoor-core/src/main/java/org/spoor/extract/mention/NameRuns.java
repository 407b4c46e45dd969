package org.spoor.extract.mention;

import org.jspecify.annotations.Nullable;
import org.spoor.lexicon.Hit;

/** Finds where a run of name-like words ends. Stateless. */
final class NameRuns {
  /** No run is longer; text in capitals throughout would otherwise be one name. */
  private static final int LONGEST = 14;

  private final NameWords words;

  NameRuns(NameWords words) {
    this.words = words;
  }

  /** End of the run of capitals and terms that starts at this token, without joining words. */
  int end(Scan scan, int from) {
    int at = from;
    while (at < scan.size() && at - from < LONGEST) {
      Hit hit = scan.name(at);
      if (hit != null) {
        at = hit.to();
        continue;
      }
      Hit title = scan.title(at);
      if (title != null && title.length() > 1 && scan.capital(at)) {
        at = title.to();
        continue;
      }
      if (at == from ? scan.startsName(at, words) : goesOn(scan, at)) {
        at++;
        continue;
      }
      if (at == from) {
        return from + 1;
      }
      if (initial(scan, at)) {
        at++;
        continue;
      }
      int skipped = joining(scan, at);
      if (skipped == at) {
        break;
      }
      at = skipped;
    }
    return at;
  }

  /** The full stop of 'George W. Bush' where it is a token of its own. */
  private static boolean initial(Scan scan, int at) {
    return scan.is(at, ".")
        && at > 0
        && scan.token(at - 1).text().length() == 1
        && Character.isUpperCase(scan.token(at - 1).text().charAt(0))
        && scan.token(at).start() == scan.token(at - 1).end()
        && scan.capital(at + 1);
  }

  private boolean goesOn(Scan scan, int at) {
    if (!scan.capital(at)) {
      return false;
    }
    String lower = scan.lower(at);
    if (lower.length() == 1 && scan.is(at + 1, ".")) {
      return true; // 'Robert A. Nakamura'
    }
    return !words.is(WordClass.CALENDAR, lower)
        && !(words.is(WordClass.NEVER, lower) && !words.perhapsGiven(scan.token(at).text()));
  }

  /** After a small word inside a name: 'Osama bin Laden', 'Smith &amp; Wesson', 'Acme, Ltd.'. */
  private int joining(Scan scan, int at) {
    String lower = scan.lower(at);
    if (lower.equals("&") && scan.capital(at + 1)) {
      return at + 1;
    }
    if (lower.equals(",")
        && words.is(WordClass.COMPANY, scan.lower(at + 1))
        && scan.capital(at + 1)) {
      return at + 2;
    }
    int after = at;
    while (after < at + 3 && words.is(WordClass.PARTICLE, scan.lower(after))) {
      after++;
    }
    boolean names = after > at && scan.capital(after) && scan.name(after) == null;
    return names && !words.is(WordClass.NEVER, scan.lower(after)) ? after : at;
  }

  /**
   * End of a name that its head carries on over a small word: 'Ministry | of the Interior', 'Bank |
   * of Ireland', 'Department | of Health and Human Services'.
   *
   * @param to end of the run so far
   */
  int carriedOn(Scan scan, int from, int to) {
    int end = to;
    for (int parts = 0; parts < 3; parts++) {
      NameWords.@Nullable Head head = headBefore(scan, from, end, parts > 0);
      if (head == null || !head.joins().contains(scan.lower(end))) {
        return end;
      }
      int next = end + 1;
      if (scan.is(end, "of") || scan.is(end, "for")) {
        if (scan.is(next, "the")) {
          next++;
        }
      } else if (scan.is(end, "and") && parts == 0) {
        return end;
      }
      if (!scan.capital(next)
          || words.is(WordClass.NEVER, scan.lower(next)) && scan.name(next) == null) {
        return end;
      }
      int part = partEnd(scan, next);
      if (part == next) {
        return end;
      }
      end = part;
    }
    return end;
  }

  /**
   * End of 'Social Democratic and Labour Party', 'Law and Justice party': two runs under one head.
   *
   * @param to end of the first run
   */
  int doubled(Scan scan, int from, int to) {
    boolean opened = scan.is(from - 1, "the") || scan.name(from) != null;
    if (!opened
        || !scan.is(to, "and")
        || to - from > 3
        || headBefore(scan, from, to, false) != null) {
      return to;
    }
    for (int i = from; i < to; i++) {
      Hit hit = scan.name(i);
      if (words.given(scan.token(i).text()) || hit != null && !hit.in("nationality")) {
        return to;
      }
    }
    Hit next = scan.name(to + 1);
    if (!scan.capital(to + 1) || next != null && !next.in("organisation")) {
      return to;
    }
    int end = end(scan, to + 1);
    NameWords.Head head = headBefore(scan, to + 1, end, false);
    boolean organised =
        head != null && (head.type() == NameType.ORGANISATION || head.type() == NameType.AGENCY);
    return organised && end - to > 2 ? end : to;
  }

  private int partEnd(Scan scan, int from) {
    int at = from;
    while (at < scan.size() && at - from < LONGEST) {
      Hit hit = scan.name(at);
      Hit title = scan.title(at);
      if (at > from && title != null && title.length() > 1 && scan.capital(at)) {
        return at; // 'Liberal Party of Canada Member of Parliament'
      }
      if (hit != null) {
        at = hit.to();
      } else if (goesOn(scan, at)) {
        if (words.head(scan.lower(at)) == null
            && words.given(scan.token(at).text())
            && scan.capital(at + 1)
            && at > from) {
          return at; // 'Prime Minister of Poland Donald Tusk'
        }
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** The head at the end of the name so far, or the head that the first part ended with. */
  NameWords.@Nullable Head headBefore(Scan scan, int from, int to, boolean anywhere) {
    NameWords.Head last = to > from ? words.head(scan.lower(to - 1)) : null;
    if (last != null || !anywhere) {
      return last != null && scan.capital(to - 1) ? last : null;
    }
    for (int i = from; i + 1 < to; i++) {
      NameWords.Head head = words.head(scan.lower(i));
      if (head != null && head.joins().contains(scan.lower(i + 1))) {
        return head;
      }
    }
    return null;
  }
}
