package org.spoor.extract.mention;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoor.lexicon.Entry;
import org.spoor.lexicon.Hit;
import org.spoor.text.Tag;

/** Splits a run into names and types each by what can be seen in its sentence. Stateless. */
final class NameTyper {

  private final NameWords words;
  private final NameRuns runs;

  NameTyper(NameWords words, NameRuns runs) {
    this.words = words;
    this.runs = runs;
  }

  /** All names of a sentence, typed as far as it tells; appended to {@code names}. */
  void read(Scan scan, List<Name> names) {
    int at = 0;
    while (at < scan.size()) {
      Hit hit = scan.name(at);
      boolean starts = hit != null || !scan.capitalsTellNothing && startsRun(scan, at);
      if (scan.capitalsTellNothing && hit == null) {
        at = headline(scan, at, names);
      } else if (!starts) {
        at++;
      } else if (scan.capitalsTellNothing && hit != null) {
        add(scan, hit.from(), hit.to(), hit, names);
        at = hit.to();
      } else {
        at = run(scan, at, names);
      }
    }
  }

  private boolean startsRun(Scan scan, int at) {
    Hit title = scan.title(at);
    return scan.startsName(at, words) || title != null && scan.capital(at) && title.length() > 1;
  }

  /** In a headline only a given name with the name after it can be told. */
  private int headline(Scan scan, int at, List<Name> names) {
    boolean person =
        scan.capital(at)
            && words.given(scan.token(at).text())
            && scan.capital(at + 1)
            && scan.token(at + 1).tag() == Tag.PROPN
            && scan.name(at + 1) == null
            && words.head(scan.lower(at + 1)) == null;
    if (person) {
      names.add(name(scan, at, at + 2, NameType.PERSON, 1, Optional.empty(), null));
      return at + 2;
    }
    return at + 1;
  }

  /** Reads the run that starts here; gives the first token after it. */
  private int run(Scan scan, int from, List<Name> names) {
    int to = runs.end(scan, from);
    int at = from;
    boolean titled = false;
    while (at < to) {
      Hit title = scan.title(at);
      Hit hit = scan.name(at);
      if (title != null
          && (hit == null || hit.to() <= title.to() && !agencyGoesOn(scan, hit, title))
          && scan.capital(at)
          && title.entry().attribute("before").orElse("").equals("yes")
          && !isHeadedName(scan, at, title, to)) {
        titled = true;
        at = title.to();
        continue;
      }
      int end = part(scan, at, to, titled, names);
      titled = false;
      if (end > to) {
        to = Math.max(end, runs.end(scan, end - 1));
        to = Math.max(to, end);
        at = end;
        to = end;
      } else {
        at = end;
      }
    }
    return Math.max(at, from + 1);
  }

  private static boolean agencyGoesOn(Scan scan, Hit hit, Hit title) {
    return hit.length() > 1 && hit.in("agency") && title.length() < hit.length();
  }

  /** 'Major Crimes Unit', 'General Staff': the title is part of a name with a head. */
  private boolean isHeadedName(Scan scan, int at, Hit title, int to) {
    NameWords.Head head = to - 1 >= title.to() ? words.head(scan.lower(to - 1)) : null;
    return head != null
        && to - title.to() == 1
        && head.type() != NameType.EVENT
        && !words.given(scan.token(title.to()).text());
  }

  /** Reads one name at the start of the rest of a run; gives the first token after it. */
  private int part(Scan scan, int from, int end, boolean titled, List<Name> names) {
    int to = personAfterHead(scan, from, end);
    Hit hit = scan.name(from);
    if (hit != null && hit.to() >= to) {
      boolean open = hit.in("organisation") || hit.in("agency") || hit.in("group");
      int carried = open ? runs.carriedOn(scan, from, to) : to;
      if (carried > to) {
        return headed(scan, from, carried, names);
      }
      return listed(scan, hit, titled, names);
    }
    int doubled = runs.doubled(scan, from, to);
    if (doubled > to) {
      return headed(scan, from, runs.carriedOn(scan, from, doubled), names);
    }
    NameWords.@Nullable Head head = runs.headBefore(scan, from, to, false);
    int carried = runs.carriedOn(scan, from, to);
    if (head != null && (to - from > 1 || carried > to)) {
      if (!(titled && head.type() == NameType.ORGANISATION && to - from <= 2)) {
        return headed(scan, from, carried, names);
      }
    }
    if (hit != null) {
      boolean person =
          hit.length() == 1
              && words.perhapsGiven(scan.token(from).text())
              && to - from <= 3
              && scan.name(hit.to()) == null
              && !hit.in("nationality");
      if (person || titled && hit.length() == 1 && to - from == 2 && hit.in("place")) {
        add(scan, from, to, NameType.PERSON, titled ? 3 : 2, names);
        return to;
      }
      return listed(scan, hit, titled, names);
    }
    int split = split(scan, from, to);
    shaped(scan, from, split, titled, names);
    return split;
  }

  /** Where a person starts behind a head: 'Ontario Liberal Party | Joe Dickson'. */
  private int personAfterHead(Scan scan, int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      if (words.given(scan.token(i).text())
          && words.head(scan.lower(i - 1)) != null
          && words.head(scan.lower(i)) == null
          && scan.name(i) == null) {
        return i;
      }
    }
    return to;
  }

  /** Where a run without a head at its end falls apart: before a term, a title, a given name. */
  private int split(Scan scan, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Hit hit = scan.name(i);
      if (hit != null) {
        boolean surname =
            hit.length() == 1
                && i == to - 1
                && words.perhapsGiven(scan.token(from).text())
                && !hit.in("nationality")
                && !hit.in("people")
                && !hit.in("ethnic")
                && !hit.in("agency");
        if (!surname) {
          return i;
        }
      }
      Hit title = scan.title(i);
      if (title != null
          && i + title.length() < to
          && !words.given(scan.token(i).text())
          && title.entry().attribute("before").orElse("").equals("yes")) {
        return i;
      }
      if (i + 1 < to
          && words.given(scan.token(i).text())
          && !words.perhapsGiven(scan.token(from).text())
          && (i > from + 1 || words.head(scan.lower(from)) != null)) {
        return i;
      }
    }
    return to;
  }

  private int headed(Scan scan, int from, int to, List<Name> names) {
    NameWords.@Nullable Head head = runs.headBefore(scan, from, to, true);
    if (head == null) {
      head = words.head(scan.lower(to - 1));
    }
    NameType type = head == null ? NameType.UNKNOWN : head.type();
    Optional<String> country = Optional.empty();
    boolean group = false;
    for (int i = from; i < to; i++) {
      Hit hit = scan.name(i);
      if (hit != null) {
        if (country.isEmpty()) {
          country = NameWords.countryOf(hit);
        }
        group |= hit.in("group");
        i = hit.to() - 1;
      }
    }
    if (type == NameType.EVENT) {
      Hit first = scan.name(from);
      if (first != null && first.in("nationality")) {
        add(scan, first.from(), first.to(), first, names);
      }
      names.add(name(scan, from, to, NameType.EVENT, 2, Optional.empty(), null));
      return to;
    }
    if (group && type == NameType.ORGANISATION) {
      type = NameType.GROUP;
    }
    if (words.is(WordClass.EVENT_AFTER, scan.lower(to))) {
      type = NameType.EVENT;
    }
    names.add(name(scan, from, to, type, 2, country, null));
    return to;
  }

  /** A term of a list by itself; gives the token after it. */
  private int listed(Scan scan, Hit hit, boolean titled, List<Name> names) {
    boolean person =
        titled && hit.length() == 1 && (hit.in("place") || hit.in("country")) && !placed(scan, hit);
    if (person) {
      add(scan, hit.from(), hit.to(), NameType.PERSON, 1, names);
    } else {
      add(scan, hit.from(), hit.to(), hit, names);
    }
    return hit.to();
  }

  private boolean placed(Scan scan, Hit hit) {
    return words.is(WordClass.LOCATIVE, scan.lower(hit.from() - 1));
  }

  /** Types a name that is in no list and has no head. */
  private void shaped(Scan scan, int from, int to, boolean titled, List<Name> names) {
    int n = to - from;
    String first = scan.token(from).text();
    boolean acronym = n == 1 && NameSigns.acronym(first);
    if (n == 1 && words.is(WordClass.ALONE, scan.lower(from)) && !scan.starts(from)) {
      add(scan, from, to, NameType.AGENCY, 1, names);
      return;
    }
    if (n == 1
        && (words.is(WordClass.NOT_ALONE, scan.lower(from))
            || words.head(scan.lower(from)) != null)) {
      return;
    }
    if (first.matches("[RDI]-[A-Z].*")) {
      return;
    }
    for (int i = from; i < to; i++) {
      NameWords.@Nullable Head inner = words.head(scan.lower(i));
      boolean event = inner != null && inner.type() == NameType.EVENT;
      if (event && i + 1 < to && !words.perhapsGiven(scan.token(i).text())) {
        names.add(name(scan, from, to, NameType.EVENT, 2, Optional.empty(), null));
        return; // 'World War II'
      }
    }
    if (n >= 2 && words.firstHead(scan.lower(from)) != null) {
      add(scan, from, to, NameType.ORGANISATION, 2, names);
      return;
    }
    Hit place = scan.ambiguousPlace(from);
    boolean locative = words.is(WordClass.LOCATIVE, scan.lower(from - 1));
    if (place != null
        && place.to() == to
        && (NameSigns.placedBefore(words, scan, from) || NameSigns.stateAfter(scan, to))) {
      add(scan, from, to, place, names);
      return;
    }
    String after = scan.lower(to);
    if (words.is(WordClass.EVENT_AFTER, after)) {
      names.add(name(scan, from, to, NameType.EVENT, 1, Optional.empty(), null));
    } else if (titled && n <= 4 && !acronym) {
      add(scan, from, to, NameType.PERSON, 3, names);
    } else if (n >= 2
        && (words.given(first) || NameSigns.initials(scan, from, to) || NameSigns.aged(scan, to))) {
      add(scan, from, to, NameType.PERSON, 2, names);
    } else if (words.is(WordClass.GROUP_AFTER, after)) {
      add(scan, from, to, NameType.GROUP, 2, names);
    } else if (words.is(WordClass.PLACE_AFTER, after) || NameSigns.stateAfter(scan, to)) {
      add(scan, from, to, NameType.PLACE, 2, names);
    } else if (words.is(WordClass.ORGANISATION_AFTER, after)) {
      add(scan, from, to, NameType.ORGANISATION, 2, names);
    } else if (n <= 4
        && !acronym
        && (NameSigns.roleBefore(scan, from) || n >= 2 && NameSigns.particles(scan, from, to))) {
      add(scan, from, to, NameType.PERSON, 2, names);
    } else if (scan.is(from - 1, "of") && words.is(WordClass.PLACE_BEFORE, scan.lower(from - 2))
        || words.is(WordClass.PLACE_BEFORE, scan.lower(from - 1)) && !acronym) {
      add(scan, from, to, NameType.PLACE, 2, names);
    } else if (acronym) {
      add(scan, from, to, NameType.ORGANISATION, 1, names);
    } else if (n <= 3 && words.is(WordClass.SPEECH, after) && !NameSigns.digits(first)) {
      add(scan, from, to, NameType.PERSON, n >= 2 ? 2 : 1, names);
    } else if (locative && n <= 2 && !scan.is(from - 1, "at")) {
      add(scan, from, to, NameType.PLACE, 1, names);
    } else if (n == 2
        && (words.is(WordClass.DIRECTION, scan.lower(from))
            || words.is(WordClass.DIRECTION, scan.lower(from + 1)))) {
      add(scan, from, to, NameType.PLACE, 1, names);
    } else if (n >= 2 && words.perhapsGiven(first)) {
      add(scan, from, to, NameType.PERSON, 1, names);
    } else if (n == 1 && words.given(first)) {
      add(scan, from, to, NameType.PERSON, 1, names);
    } else {
      names.add(name(scan, from, to, NameType.UNKNOWN, 0, Optional.empty(), null));
    }
  }

  private void add(Scan scan, int from, int to, NameType type, int strength, List<Name> names) {
    names.add(name(scan, from, to, type, strength, Optional.empty(), null));
  }

  private void add(Scan scan, int from, int to, Hit hit, List<Name> names) {
    if (NameSigns.electionOfYear(scan, from, to)) {
      names.add(name(scan, from, to, NameType.EVENT, 2, Optional.empty(), null));
      return;
    }
    Optional<String> country = NameWords.countryOf(hit).filter(code -> !code.isEmpty());
    names.add(name(scan, from, to, NameWords.typeOf(hit), 3, country, hit.entry()));
  }

  private static Name name(
      Scan scan,
      int from,
      int to,
      NameType type,
      int strength,
      Optional<String> country,
      @Nullable Entry entry) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && scan.token(i).start() > scan.token(i - 1).end()) {
        text.append(' ');
      }
      text.append(scan.token(i).text());
    }
    return new Name(
        scan.index,
        from,
        to,
        text.toString(),
        type,
        strength,
        country.filter(code -> !code.isEmpty()),
        Optional.ofNullable(entry));
  }
}
