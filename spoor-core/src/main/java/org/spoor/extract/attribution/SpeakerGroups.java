package org.spoor.extract.attribution;

import java.util.Optional;
import java.util.Set;
import org.spoor.lexicon.Hit;
import org.spoor.text.Tag;
import org.spoor.text.Token;
import org.spoor.text.VerbForm;

/** Reads the noun group of a speaker from its last or its first token. */
final class SpeakerGroups {
  /** No speaker's group is longer, in tokens. */
  private static final int LONGEST = 40;

  private static final Set<String> LINKS =
      Set.of(
          "of", "for", "from", "in", "at", "to", "with", "on", "by", "near", "against", "within",
          "between", "under", "inside", "outside", "across", "behind", "into", "over");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "who", "which", "that", "another", "both");
  private static final Set<String> COUNTS =
      Set.of(
          "one", "two", "three", "four", "five", "six", "seven", "another", "other", "others",
          "both", "first", "second", "third", "latter", "former");
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my");
  private static final Set<String> AND = Set.of("and", "or", "&");

  private SpeakerGroups() {}

  /**
   * The group that ends with a token.
   *
   * @param low first token that may belong to it
   */
  static Optional<NounGroup> endingAt(SpokenSentence s, int last, int low) {
    int floor = Math.max(low, last - LONGEST);
    if (last < floor) {
      return Optional.empty();
    }
    Token token = s.token(last);
    if (PRONOUNS.contains(token.lower()) && !s.nominal(last)) {
      return Optional.of(new NounGroup(last, last + 1, last, last, SpeakerClass.PRONOUN, false));
    }
    int end = last;
    if (s.is(end, ")")) {
      end = before(s, end, "(", floor);
    } else if (s.is(end, "]")) {
      end = before(s, end, "[", floor);
    }
    if (end < floor || !s.nominal(end) && !headlike(s, end) && !s.is(end, "them")) {
      return Optional.empty();
    }
    if (s.is(end, "them") && s.is(end - 1, "of") && end - 2 >= floor) {
      int count = coreStart(s, end - 2, floor);
      return counted(s, count, end - 1)
          ? Optional.of(new NounGroup(count, end + 1, end - 2, count, SpeakerClass.PRONOUN, false))
          : Optional.empty();
    }
    Optional<NounGroup> best = Optional.empty();
    int at = end;
    int from = coreStart(s, at, floor);
    for (int links = 0; links < 6; links++) {
      SpeakerClass kind = kind(s, from, at + 1);
      NounGroup group = new NounGroup(from, last + 1, at, from, kind, false);
      if (best.isEmpty() || kind.speaks()) {
        best = Optional.of(group);
      }
      int next = linked(s, from, floor);
      if (next < floor) {
        break;
      }
      if (s.any(next, COUNTS) && s.is(next + 1, "of")) {
        // 'one of the officials', 'two of the three'
        int count = s.is(next - 1, "the") && next - 1 >= floor ? next - 1 : next;
        return best.map(
            part ->
                new NounGroup(
                    count,
                    last + 1,
                    part.kind() == SpeakerClass.PRONOUN ? next : part.head(),
                    part.coreFrom(),
                    part.kind(),
                    false));
      }
      at = next;
      from = coreStart(s, at, floor);
      if (links == 5) {
        break;
      }
    }
    if (best.isPresent() && from < best.get().from() && opensClause(s, from, floor)) {
      // 'the number of cases with officials': the outermost noun is the subject.
      best = Optional.of(new NounGroup(from, last + 1, at, from, kind(s, from, at + 1), false));
    }
    return best.map(group -> joined(s, group, floor));
  }

  /** Last token of the group that governs the one starting at {@code from}, or -1. */
  private static int linked(SpokenSentence s, int from, int floor) {
    int link = from - 1;
    if (link <= floor) {
      return -1;
    }
    if (s.tag(link, Tag.VERB) && s.token(link).form() == VerbForm.ING && s.nominal(link - 1)) {
      return link - 1; // 'cases involving officials'
    }
    if (s.any(link, LINKS) || s.tag(link, Tag.ADP)) {
      int left = link - 1;
      if (left >= floor && (s.tag(left, Tag.VERB) && participle(s, left) || s.tag(left, Tag.ADJ))) {
        // 'an official based in Brussels', 'people familiar with the matter'
        return left - 1 >= floor && s.nominal(left - 1) ? left - 1 : -1;
      }
      if (s.is(link, "to") && s.is(left, "close") && left - 1 >= floor && s.nominal(left - 1)) {
        return left - 1; // 'a source close to the inquiry'
      }
      if (s.is(link, "of") && left >= floor && s.any(left, COUNTS)) {
        return left;
      }
      return s.nominal(left) && !s.time(left) ? left : -1;
    }
    return -1;
  }

  private static boolean participle(SpokenSentence s, int i) {
    VerbForm form = s.token(i).form();
    return form.participle() || form == VerbForm.ING;
  }

  private static int before(SpokenSentence s, int close, String mark, int floor) {
    for (int i = close - 1; i >= floor; i--) {
      if (s.is(i, mark)) {
        return i - 1;
      }
    }
    return -1;
  }

  private static boolean headlike(SpokenSentence s, int i) {
    Optional<Hit> hit = s.hit(SpeechLexicon.SPEAKER, i);
    return hit.isPresent() || s.tag(i, Tag.NUM) || s.token(i).capitalised() && s.token(i).word();
  }

  /** First token of the group without dependents whose last token is {@code last}. */
  private static int coreStart(SpokenSentence s, int last, int floor) {
    int i = last;
    while (i - 1 >= floor && s.quotation(i - 1) == s.quotation(last)) {
      Token before = s.token(i - 1);
      if (s.time(i - 1) && i - 1 != last && !before.tag().equals(Tag.PROPN) || weekday(s, i - 1)) {
        break;
      }
      boolean part =
          switch (before.tag()) {
            case NOUN, PROPN, ADJ, NUM, SYM -> true;
            case PART -> before.lower().startsWith("'") && !before.is("'ll");
            case VERB -> modifier(s, i - 1);
            case ADV -> s.tag(i, Tag.ADJ) || s.tag(i, Tag.NUM);
            default -> before.is("'s") || before.is("&") || before.is("/");
          };
      if (!part) {
        if (before.tag() == Tag.DET
            || POSSESSIVES.contains(before.lower())
            || before.is("no")
            || before.is("one")) {
          i--;
          if (i - 1 >= floor
              && (s.is(i - 1, "all") || s.is(i - 1, "both") || s.is(i - 1, "half"))) {
            i--;
          }
        }
        break;
      }
      i--;
    }
    while (i < last && (s.tag(i, Tag.PART) || s.is(i, "'s") || s.tag(i, Tag.SYM))) {
      i++;
    }
    return i;
  }

  private static boolean weekday(SpokenSentence s, int i) {
    return s.time(i) && s.tag(i, Tag.PROPN) && !s.is(i, "may") && !s.is(i, "march");
  }

  /** A participle that stands before a noun: 'armed officers', 'the leading prosecutor'. */
  private static boolean modifier(SpokenSentence s, int i) {
    if (!participle(s, i)) {
      return false;
    }
    return s.tag(i - 1, Tag.DET) || s.tag(i - 1, Tag.ADJ) || s.tag(i - 1, Tag.NUM);
  }

  /** The group with the speakers that 'and' joins to it on the left. */
  private static NounGroup joined(SpokenSentence s, NounGroup group, int floor) {
    NounGroup whole = group;
    for (int members = 0; members < 6; members++) {
      int at = whole.from() - 1;
      boolean comma = s.comma(at);
      if (at > floor && s.any(at, AND)) {
        at--;
        if (s.comma(at)) {
          at--;
        }
      } else if (comma && whole.joint()) {
        at--;
      } else {
        break;
      }
      if (at < floor || !(s.nominal(at) || s.tag(at, Tag.ADJ))) {
        break;
      }
      int from = coreStart(s, at, floor);
      boolean opensClause = opensClause(s, from, floor);
      SpeakerClass kind = kind(s, from, at + 1);
      if (!kind.speaks() || kind == SpeakerClass.NAME && !opensClause) {
        // 'Law enforcement and intelligence officials': the first words only describe.
        boolean describes =
            opensClause && !s.tag(whole.from(), Tag.DET) && !whole.joint() && !s.comma(at + 1);
        if (!describes) {
          break;
        }
        return new NounGroup(from, whole.to(), whole.head(), from, whole.kind(), false);
      }
      int outer = linked(s, from, floor);
      if (outer >= floor) {
        int outerFrom = coreStart(s, outer, floor);
        if (!kind(s, outerFrom, outer + 1).speaks() || !opensClause(s, outerFrom, floor)) {
          break;
        }
        from = outerFrom;
      } else if (!opensClause && !s.comma(from - 1)) {
        break;
      }
      boolean same =
          !s.tag(whole.from(), Tag.DET)
              && kind == SpeakerClass.BODY
              && whole.kind() == SpeakerClass.PERSON
              && !whole.joint();
      whole =
          same
              ? new NounGroup(from, whole.to(), whole.head(), from, whole.kind(), false)
              : whole.from(from);
    }
    return whole;
  }

  /** Whether a clause can start at this token. */
  private static boolean opensClause(SpokenSentence s, int from, int floor) {
    int before = from - 1;
    if (before < floor) {
      return true;
    }
    Token token = s.token(before);
    return switch (token.tag()) {
      case PUNCT, SCONJ, CCONJ, ADV -> true;
      case PRON, DET -> token.is("that") || token.is("which") || token.is("what");
      default -> s.time(before);
    };
  }

  /**
   * The group that starts at a token.
   *
   * @param high after the last token that may belong to it
   */
  static Optional<NounGroup> startingAt(SpokenSentence s, int first, int high) {
    int ceiling = Math.min(high, first + LONGEST);
    if (first >= ceiling) {
      return Optional.empty();
    }
    Token token = s.token(first);
    if (PRONOUNS.contains(token.lower())
        && token.tag() == Tag.PRON
        && !token.is("that")
        && !token.is("which")
        && !token.is("who")) {
      return Optional.of(
          new NounGroup(first, first + 1, first, first, SpeakerClass.PRONOUN, false));
    }
    if (s.is(first, "under") && s.is(first + 1, "secretary")) {
      return startingAt(s, first + 1, high) // a title of two words
          .map(g -> new NounGroup(first, g.to(), g.head(), first, g.kind(), g.joint()));
    }
    int end = coreEnd(s, first, ceiling);
    if (end <= first) {
      return Optional.empty();
    }
    int head = end - 1;
    SpeakerClass kind = kind(s, first, end);
    NounGroup group = new NounGroup(first, end, head, first, kind, false);
    for (int links = 0; links < 6; links++) {
      int at = group.to();
      if (at + 1 >= ceiling) {
        break;
      }
      if (s.is(at, "(")) {
        int close = at + 1;
        while (close < ceiling && !s.is(close, ")") && close - at < 12) {
          close++;
        }
        if (close >= ceiling || !s.is(close, ")")) {
          break;
        }
        group = group.to(close + 1);
        continue;
      }
      int open = at;
      if (s.tag(at, Tag.VERB) && participle(s, at) && s.tag(at + 1, Tag.ADP)
          || s.tag(at, Tag.ADJ) && s.tag(at + 1, Tag.ADP)) {
        open = at + 1; // 'based in Brussels', 'familiar with the matter'
      }
      if (s.any(open, LINKS) && !timeGroup(s, open + 1)) {
        int next = coreEnd(s, open + 1, ceiling);
        if (next <= open + 1) {
          if (open > at && s.tag(open + 1, Tag.PRON)) {
            group = group.to(open + 2); // 'familiar with it'
          }
          break;
        }
        SpeakerClass inner = kind(s, open + 1, next);
        group =
            kind == SpeakerClass.PRONOUN && inner == SpeakerClass.PERSON
                ? new NounGroup(first, next, next - 1, open + 1, inner, false)
                : group.to(next);
        kind = group.kind();
        head = group.head();
        continue;
      }
      if (s.any(at, AND) || s.comma(at) && members(s, at + 1, ceiling)) {
        int start = at + 1;
        if (s.comma(at) && s.any(start, AND)) {
          start++;
        }
        int next = coreEnd(s, start, ceiling);
        boolean otherClause =
            s.finite(next) && !s.comma(at) && !(participle(s, next) && s.tag(next + 1, Tag.ADP));
        if (next <= start || otherClause) {
          break;
        }
        SpeakerClass other = kind(s, start, next);
        if (group.to() > head + 1 && kind.speaks() && other != SpeakerClass.NAME) {
          group = group.to(next); // 'head of the division for customs and tax': joined within 'for'
          continue;
        }
        if (!other.speaks() && kind.speaks()) {
          // 'Customs and Excise' goes on with a name, 'police and …' does not.
          if (!s.tag(next - 1, Tag.PROPN)) {
            break;
          }
          group = group.to(next);
          continue;
        }
        boolean describes =
            !kind.speaks() || kind == SpeakerClass.NAME && other != SpeakerClass.NAME;
        group =
            describes
                ? new NounGroup(first, next, next - 1, first, other, false)
                : new NounGroup(first, next, head, first, kind, true);
        kind = group.kind();
        head = group.head();
        continue;
      }
      break;
    }
    return Optional.of(group);
  }

  /** Whether a list of speakers goes on here: 'A, B and C'. */
  private static boolean members(SpokenSentence s, int at, int ceiling) {
    if (s.any(at, AND)) {
      return true;
    }
    int end = coreEnd(s, at, ceiling);
    return end > at
        && (s.any(end, AND) || s.comma(end) && s.any(end + 1, AND))
        && kind(s, at, end).speaks();
  }

  static boolean timeGroup(SpokenSentence s, int at) {
    for (int i = at; i < at + 4 && s.in(i); i++) {
      if (s.time(i) || s.token(i).numeric()) {
        return true;
      }
      if (!s.tag(i, Tag.DET) && !s.tag(i, Tag.ADJ) && !s.tag(i, Tag.NUM) && !s.tag(i, Tag.ADV)) {
        return false;
      }
    }
    return false;
  }

  private static int coreEnd(SpokenSentence s, int first, int ceiling) {
    int i = first;
    int end = first;
    while (i < ceiling && s.quotation(i) == s.quotation(first)) {
      Token token = s.token(i);
      if (end > first && (s.time(i) && !s.is(i, "may")) && s.nominal(i)) {
        break;
      }
      boolean part =
          switch (token.tag()) {
            case NOUN, PROPN -> true;
            case NUM, SYM -> end == first || !token.numeric();
            case ADJ ->
                end == first || s.nominal(i + 1) || s.hit(SpeechLexicon.SPEAKER, i).isPresent();
            case DET -> i == first || i == first + 1 && end == first;
            case PART -> token.lower().startsWith("'") && s.in(i + 1);
            case PRON -> (POSSESSIVES.contains(token.lower()) || token.is("one")) && i == first;
            case VERB ->
                end == first && i > first && participle(s, i) && modifies(s, i)
                    || wordOfTerm(s, i)
                    || headlike(s, i)
                        && i > first
                        && s.token(i).form() == VerbForm.BASE
                        && s.token(i).capitalised();
            case ADV -> i == first && (s.tag(i + 1, Tag.ADJ) || s.tag(i + 1, Tag.NUM));
            case PUNCT -> token.is("/") || token.is("&");
            default -> false;
          };
      if (!part) {
        break;
      }
      i++;
      if (token.tag().nominal() || token.tag() == Tag.NUM || headlike(s, i - 1)) {
        end = i;
      }
    }
    // 'the raid' with a noun that the tagger took for an adjective
    return end == first && i > first + 1 && s.tag(first, Tag.DET) && s.tag(i - 1, Tag.ADJ)
        ? i
        : end;
  }

  /** Part of a longer term of speakers.csv, whatever the tagger took it for: 'court documents'. */
  private static boolean wordOfTerm(SpokenSentence s, int i) {
    return s.hit(SpeechLexicon.SPEAKER, i).filter(hit -> hit.length() > 1).isPresent();
  }

  private static boolean modifies(SpokenSentence s, int i) {
    return s.nominal(i + 1) || s.tag(i + 1, Tag.ADJ);
  }

  /** What kind of speaker a group without dependents names. */
  static SpeakerClass kind(SpokenSentence s, int from, int to) {
    int head = to - 1;
    if (counted(s, from, to)) {
      return SpeakerClass.PRONOUN;
    }
    if (bodyName(s, from, to)) {
      return SpeakerClass.BODY;
    }
    Optional<Hit> noun = s.hit(SpeechLexicon.SPEAKER, head);
    if (noun.isPresent() && noun.get().to() == to) {
      SpeakerClass kind = SpeakerClass.of(noun.get().entry().attribute("class").orElseThrow());
      if (kind == SpeakerClass.PERSON
          && s.token(head).capitalised()
          && s.tag(head, Tag.PROPN)
          && head - 1 >= from
          && s.tag(head - 1, Tag.PROPN)
          && title(s, from, head)) {
        return SpeakerClass.NAME; // 'Prime Minister Robert Driver'
      }
      return kind;
    }
    Token token = s.token(head);
    if (s.time(head)) {
      return SpeakerClass.OTHER;
    }
    if (token.tag() == Tag.PROPN || token.capitalised() && token.word() && head > from) {
      return name(s, from, to);
    }
    if (token.tag() == Tag.PROPN || token.allCapitals()) {
      return SpeakerClass.BODY;
    }
    return SpeakerClass.OTHER;
  }

  /**
   * Whether the group ends with the name of a state, its capital or seat, an agency or a medium.
   */
  private static boolean bodyName(SpokenSentence s, int from, int to) {
    int first = firstName(s, from, to);
    for (Hit hit : s.reading.hits()) {
      if (hit.to() == to
          && hit.from() <= first
          && hit.from() >= from - 1
          && (hit.in("country")
              || hit.in("capital")
              || hit.in("government")
              || hit.in("agency")
              || hit.in("media")
              || hit.in("organisation"))) {
        return true;
      }
    }
    return false;
  }

  /** 'one', 'two', 'the other': of people spoken of before. */
  private static boolean counted(SpokenSentence s, int from, int to) {
    int first = s.is(from, "the") || s.is(from, "all") ? from + 1 : from;
    return to - first == 1 && COUNTS.contains(s.token(first).lower());
  }

  private static int firstName(SpokenSentence s, int from, int to) {
    int i = to - 1;
    while (i - 1 >= from && s.tag(i - 1, Tag.PROPN)) {
      i--;
    }
    return i;
  }

  private static boolean title(SpokenSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Hit> hit = s.hit(SpeechLexicon.SPEAKER, i);
      if (hit.isPresent()
          && hit.get().to() <= to
          && hit.get().entry().attribute("class").orElse("").equals("office")) {
        return true;
      }
    }
    return false;
  }

  private static SpeakerClass name(SpokenSentence s, int from, int to) {
    int first = firstName(s, from, to);
    boolean person = false;
    for (int i = from; i < to; i++) {
      Optional<Hit> hit = s.hit(SpeechLexicon.SPEAKER, i);
      if (hit.isEmpty() || hit.get().to() > to) {
        continue;
      }
      switch (SpeakerClass.of(hit.get().entry().attribute("class").orElseThrow())) {
        case BODY, DOCUMENT -> person = false;
        case PERSON, OFFICE -> person = true;
        case NAME, PRONOUN, OTHER -> {}
      }
      if (!person && s.nominal(i)) {
        return SpeakerClass.BODY;
      }
      i = hit.get().to() - 1;
    }
    if (person) {
      return SpeakerClass.NAME;
    }
    if (s.tag(from, Tag.DET)) {
      return SpeakerClass.BODY;
    }
    if (to - first == 1 && s.token(to - 1).allCapitals() && s.token(to - 1).text().length() < 7) {
      return SpeakerClass.BODY;
    }
    return SpeakerClass.NAME;
  }
}
