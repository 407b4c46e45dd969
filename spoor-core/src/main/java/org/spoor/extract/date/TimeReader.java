package org.spoor.extract.date;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.numeral.NumeralParser;
import org.spoor.extract.numeral.Strip;
import org.spoor.text.Token;

/** The longest time expression at an atom; bounds ('since', 'until') and what the others read. */
final class TimeReader {
  /** Words that start a time and are none themselves. */
  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "from",
          "between",
          "since",
          "until",
          "till",
          "before",
          "after",
          "by",
          "a",
          "an",
          "so",
          "earlier",
          "later",
          "every",
          "each",
          "that",
          "same",
          "half",
          "fiscal",
          "fy",
          "'",
          "’",
          "‘",
          "prior",
          "in",
          "no",
          "not",
          "as",
          "to",
          "starting",
          "beginning",
          "effective",
          "all",
          "full",
          "whole",
          "another",
          "couple",
          "everyday",
          "christmas",
          "easter",
          "year",
          "few");

  private final Scope scope;
  private final Strip strip;
  private final CalendarReader calendar;
  private final SpanReader spans;
  private final RelativeReader relative;
  private final StretchReader stretches;
  private final RangeReader ranges;
  private final DayTimeReader dayTimes;

  TimeReader(Scope scope) {
    this.scope = scope;
    this.strip = scope.strip;
    this.calendar = new CalendarReader(scope);
    this.spans = new SpanReader(scope);
    this.relative = new RelativeReader(scope, spans, calendar);
    this.stretches = new StretchReader(scope, calendar, spans, relative);
    this.ranges = new RangeReader(scope, calendar, this);
    this.dayTimes = new DayTimeReader(scope, new ClockReader(scope), this);
  }

  /** Whether a time can start at this atom at all. */
  private boolean starts(int i) {
    String lower = strip.lower(i);
    if (NumeralParser.numeric(lower) || strip.word(i) != null || scope.words.find(lower) != null) {
      return true;
    }
    return OPENERS.contains(lower)
        || (lower.length() == 2 && (lower.charAt(0) == 'q' || lower.charAt(0) == 'h'))
        || lower.startsWith("fy")
        || scope.words.holidays().starts(lower);
  }

  /** The time expression that starts here. */
  @Nullable Timex at(int i) {
    if (!starts(i)) {
      return null;
    }
    return switch (strip.lower(i)) {
      case "from", "between" -> range(i, strip.is(i, "between"));
      case "since" -> since(i);
      case "until", "till", "by" -> before(i, i + 1);
      case "before" -> before(i, i + 1);
      case "after" -> after(i, i + 1);
      case "later", "earlier" -> {
        boolean than = strip.is(i + 1, "than");
        yield than && strip.is(i, "later") ? after(i, i + 2) : than ? before(i, i + 2) : ranged(i);
      }
      case "no", "not" ->
          strip.is(i + 1, "later") && strip.is(i + 2, "than") ? before(i, i + 3) : null;
      case "as" -> bound(i);
      case "prior" -> strip.is(i + 1, "to") ? before(i, i + 2) : null;
      case "starting", "beginning", "effective" -> {
        int at = strip.is(i + 1, "on") || strip.is(i + 1, "from") ? i + 2 : i + 1;
        yield strip.is(i + 1, "of") ? ranged(i) : after(i, at);
      }
      case "so" -> soFar(i);
      case "in" -> ahead(i);
      case "to" -> toDate(i);
      default -> orLater(ranged(i));
    };
  }

  private @Nullable Timex soFar(int i) {
    if (!strip.is(i + 1, "far")) {
      return null;
    }
    int at = strip.is(i + 2, "in") || strip.is(i + 2, "during") ? i + 3 : i + 2;
    Timex told = single(at);
    return told == null ? null : told.from(i).asPeriod();
  }

  /** 'as early as June', 'as late as June', 'as of June'. */
  private @Nullable Timex bound(int i) {
    if (strip.is(i + 1, "of")) {
      Timex told = single(i + 2);
      return told == null || told.time().first() == null ? null : told.from(i);
    }
    if (!strip.is(i + 2, "as")) {
      return null;
    }
    return switch (strip.lower(i + 1)) {
      case "early", "soon" -> after(i, i + 3);
      case "late" -> before(i, i + 3);
      default -> null;
    };
  }

  private @Nullable Timex toDate(int i) {
    LocalDate now = scope.anchor.day().orElse(null);
    return strip.is(i + 1, "date") && now != null && !strip.is(i - 1, "up")
        ? new Timex(i, i + 2, Time.day(now).openBefore(), true, false)
        : null;
  }

  /** 'in two weeks' where it looks ahead; else the length of time without the preposition. */
  private @Nullable Timex ahead(int i) {
    SpanReader.Length length = strip.is(i + 1, "the") ? null : spans.length(i + 1);
    if (length == null || length.unit().clock() || !length.exact() || !ahead(i, length)) {
      return null;
    }
    Timex moved = relative.ahead(i, length);
    return moved;
  }

  private boolean ahead(int i, SpanReader.Length length) {
    if (strip.is(length.to(), "of")
        || strip.is(length.to(), "in")
        || strip.hyphenated(length.to())) {
      return false;
    }
    if (strip.is(length.to(), "'") || strip.is(length.to(), "'s") || strip.is(length.to(), "old")) {
      return false;
    }
    if (scope.future(i)) {
      return true;
    }
    for (Token token : strip.sentence().tokens()) {
      if (token.tag().verbal() && (token.form().past() || token.form().participle())) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Timex before(int i, int at) {
    Timex told = single(at);
    if (told == null || told.time().last() == null || told.time().grain() == Time.Grain.DURATION) {
      return null;
    }
    return told.from(i).with(told.time().openBefore());
  }

  private @Nullable Timex after(int i, int at) {
    Timex told = single(at);
    return told == null || told.time().first() == null
        ? null
        : told.from(i).with(told.time().openAfter());
  }

  private @Nullable Timex since(int i) {
    int at = i + 1;
    if (strip.is(at, "at") && strip.is(at + 1, "least")) {
      at += 2;
    } else if (strip.is(at, "about") || strip.is(at, "around")) {
      at++;
    }
    Timex told = after(i, at);
    return told == null ? sinceEvent(i) : told.asPeriod();
  }

  /**
   * 'since the war began', 'since the invasion': from an unknown day to the document's date.
   * Nothing where a date follows that tells the day.
   */
  private @Nullable Timex sinceEvent(int i) {
    LocalDate now = scope.anchor.day().orElse(null);
    boolean definite =
        strip.is(i + 1, "the")
            || strip.is(i + 1, "its")
            || strip.is(i + 1, "russia")
            || strip.is(i + 1, "his")
            || strip.is(i + 1, "their");
    if (now == null || !definite) {
      return null;
    }
    int to = i + 2;
    boolean noun = false;
    while (to < strip.size() && to < i + 8) {
      Token token = strip.tokenOf(to);
      if (scope.words.find(strip.lower(to)) != null || NumeralParser.numeric(strip.lower(to))) {
        return null;
      }
      if (token.tag().nominal()) {
        noun = true;
      } else if (noun && token.tag().verbal() && token.form().past()) {
        return new Timex(i, to + 1, Time.day(now).openBefore(), true, false);
      } else if (token.tag() != org.spoor.text.Tag.ADJ && !token.is("'s") && !token.is("of")) {
        break;
      }
      to++;
    }
    while (to > i + 1 && strip.is(to - 1, "of")) {
      to--;
    }
    return noun && strip.is(i + 1, "the")
        ? new Timex(i, to, Time.day(now).openBefore(), true, false)
        : null;
  }

  /** 'from X to Y', 'between X and Y'. */
  private @Nullable Timex range(int i, boolean between) {
    Timex hours = dayTimes.at(i);
    if (hours != null) {
      return hours;
    }
    Timex both = ranges.joined(i + 1, between, true);
    if (both != null) {
      return both.from(i);
    }
    return between ? null : single(i + 1);
  }

  /** 'X', or 'X to Y' and 'X–Y'. */
  private @Nullable Timex ranged(int i) {
    Timex both = ranges.joined(i, false, false);
    return both != null ? both : single(i);
  }

  /** '2012 or later', '1/1/2016 and later', '2018 and earlier'. */
  private @Nullable Timex orLater(@Nullable Timex found) {
    if (found == null || found.time().first() == null || found.time().last() == null) {
      return found;
    }
    int at = found.to();
    if (!strip.is(at, "or") && !strip.is(at, "and")) {
      return found;
    }
    return switch (strip.lower(at + 1)) {
      case "later", "after", "onwards", "onward", "beyond" ->
          found.to(at + 2).with(found.time().openAfter());
      case "earlier", "before" -> found.to(at + 2).with(found.time().openBefore());
      default -> found;
    };
  }

  /** One time, no range. */
  @Nullable Timex single(int i) {
    Timex found = dayTimes.at(i);
    if (found == null) {
      found = core(i);
    }
    return found == null ? null : dayTimes.extended(found);
  }

  /** A time without a time of day. */
  @Nullable Timex core(int i) {
    Timex part = stretches.parts(i);
    if (part != null) {
      return part;
    }
    int at = strip.is(i, "the") ? i + 1 : i;
    Timex stretch = stretches.stretch(i, at);
    if (stretch != null) {
      return stretch;
    }
    Timex beside = relative.beside(i, this);
    if (beside != null) {
      return beside;
    }
    Timex era = stretches.era(i, at);
    if (era != null) {
      return era;
    }
    int named = strip.is(at, "year") && calendar.year(at + 1) != 0 ? at + 1 : at;
    Partial date = calendar.at(named);
    if (date != null && named > at) {
      date = date.from(i);
    }
    if (date != null && (at == i || date.day() != 0 || date.year() != 0)) {
      Time time = date.resolve(scope, 0);
      if (time != null) {
        int from = (at != i && date.day() != 0) || named > at ? i : at;
        return new Timex(from, date.to(), time, false, date.year() != 0);
      }
    }
    Timex dayOnly = relative.dayOfMonth(i, calendar);
    if (dayOnly != null) {
      return dayOnly;
    }
    Timex shifted = relative.at(i);
    if (shifted != null) {
      return shifted;
    }
    Timex holiday = scope.words.holidays().at(scope, calendar, at);
    if (holiday != null) {
      return holiday;
    }
    Timex recurring = spans.recurring(i);
    if (recurring != null) {
      return recurring;
    }
    return strip.is(i, "the") ? null : spans.duration(i);
  }
}
