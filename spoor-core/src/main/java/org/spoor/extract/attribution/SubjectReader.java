package org.spoor.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.text.Tag;
import org.spoor.text.Token;
import org.spoor.text.VerbForm;

/** Finds who stands as the subject of a verb. */
final class SubjectReader {
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final Set<String> LONGER_PARENTHESIS =
      Set.of("who", "whose", "which", "whom", "where");

  /** How far a parenthesis between subject and verb may reach, in tokens. */
  private static final int LONGEST_PARENTHESIS = 45;

  private final SpokenSentence s;

  SubjectReader(SpokenSentence s) {
    this.s = s;
  }

  /**
   * The subject of a verb.
   *
   * @param shared whether it was read from another verb of the sentence
   * @param relative whether a relative pronoun stands before it ('which officials say are')
   */
  record Subject(NounGroup group, boolean shared, boolean relative) {}

  /**
   * The subject that stands before a verb group.
   *
   * @param verb first token of the verb group
   * @param acts what was read in the sentence so far
   */
  Optional<Subject> before(int verb, int low, List<SpeechAct> acts) {
    int last = verb - 1;
    for (int skipped = 0; skipped < 4 && last >= low; skipped++) {
      int next = skip(last, low);
      if (next == last) {
        break;
      }
      last = next;
    }
    if (last < low) {
      return Optional.empty();
    }
    if (s.any(last, Set.of("and", "but", "or"))
        || s.comma(last) && s.any(last - 1, Set.of("and", "but"))) {
      int end = s.comma(last) ? last - 1 : last;
      return ofClause(low, end, acts).map(group -> new Subject(group, true, false));
    }
    if (s.any(last, RELATIVES) && !s.nominal(last)) {
      int antecedent = last - 1;
      if (s.comma(antecedent) || s.dash(antecedent)) {
        antecedent--;
      }
      return SpeakerGroups.endingAt(s, antecedent, low)
          .filter(group -> group.kind().speaks() && group.kind() != SpeakerClass.PRONOUN)
          .map(group -> new Subject(group, false, false));
    }
    Optional<NounGroup> group = SpeakerGroups.endingAt(s, last, low);
    if (group.isEmpty()) {
      return Optional.empty();
    }
    if (!group.get().kind().speaks()
        || group.get().from() > low && s.tag(group.get().from() - 1, Tag.ADP)) {
      Optional<NounGroup> clause = beforeRelative(group.get().from(), low);
      if (clause.isPresent()) {
        return Optional.of(new Subject(clause.get(), false, false));
      }
    }
    NounGroup found = appositionName(named(group.get(), low));
    boolean relative =
        s.any(found.from() - 1, Set.of("which", "that", "what", "whom", "who"))
            && found.from() - 1 >= low;
    return Optional.of(new Subject(found, false, relative));
  }

  /** 'officials who spoke on condition of anonymity said': the speaker stands before 'who'. */
  private Optional<NounGroup> beforeRelative(int from, int low) {
    for (int i = from - 1; i > low && i > from - 16; i--) {
      if (s.is(i, "who") && s.finite(i + 1) | s.finite(i + 2)) {
        return SpeakerGroups.endingAt(s, i - 1, low).filter(group -> group.kind().speaks());
      }
      Token token = s.token(i);
      if (s.comma(i) || token.is(";") || s.quotation(i) >= 0) {
        break;
      }
    }
    return Optional.empty();
  }

  /** 'Jan Novak, head of the unit, said' was read as 'head of the unit': the name speaks. */
  private NounGroup named(NounGroup group, int low) {
    int comma = group.from() - 1;
    if (!s.comma(comma) || group.kind() == SpeakerClass.NAME || comma - 1 < low) {
      return group;
    }
    Optional<NounGroup> before = SpeakerGroups.endingAt(s, comma - 1, low);
    return before
        .filter(name -> name.kind() == SpeakerClass.NAME && properName(name))
        .filter(name -> name.from() == low || s.any(name.from() - 1, Set.of("that", "and", "but")))
        .orElse(group);
  }

  /** 'The Belarusian president, Alexander Lukashenko, denies': the name is the speaker. */
  private NounGroup appositionName(NounGroup group) {
    boolean role =
        group.kind() == SpeakerClass.OFFICE
            || group.kind() == SpeakerClass.PERSON && s.is(group.from(), "the");
    if (!role || !s.comma(group.to())) {
      return group;
    }
    return SpeakerGroups.startingAt(s, group.to() + 1, s.size())
        .filter(name -> name.kind() == SpeakerClass.NAME && properName(name) && s.comma(name.to()))
        .orElse(group);
  }

  private boolean properName(NounGroup name) {
    return name.to() - name.coreFrom() >= 2;
  }

  /** Steps over what may stand between subject and verb; the same place where nothing does. */
  private int skip(int last, int low) {
    Token token = s.token(last);
    if (token.tag() == Tag.ADV && !s.is(last, "when")
        || s.is(last, "also")
        || s.is(last, "both") && last - 1 >= low && s.tag(last - 1, Tag.PRON)) {
      return last - 1;
    }
    if (s.time(last) && last - 1 >= low) {
      return time(last, low);
    }
    if (token.numeric() && last - 1 >= low && s.time(last - 1)) {
      return time(last, low);
    }
    if (s.comma(last) || s.dash(last) || s.is(last, ")")) {
      return parenthesis(last, low);
    }
    return last;
  }

  /** 'on Monday', 'last week', 'earlier this month' directly before the verb. */
  private int time(int last, int low) {
    int i = last - 1;
    while (i > low
        && (s.time(i)
            || s.tag(i, Tag.NUM)
            || s.any(
                i, Set.of("last", "this", "next", "earlier", "late", "early", "the", "later")))) {
      i--;
    }
    if (s.any(i, Set.of("on", "in", "at"))) {
      return i - 1;
    }
    return s.any(
            i + 1,
            Set.of(
                "today",
                "yesterday",
                "last",
                "this",
                "earlier",
                "late",
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday"))
        ? i
        : last;
  }

  private int parenthesis(int close, int low) {
    boolean bracket = s.is(close, ")");
    boolean dash = s.dash(close);
    int floor = Math.max(low, close - LONGEST_PARENTHESIS);
    int nearest = -1;
    for (int i = close - 1; i > floor; i--) {
      if (s.quotation(i) != s.quotation(close)) {
        continue;
      }
      boolean opener = bracket ? s.is(i, "(") : dash ? s.dash(i) : s.comma(i);
      if (!opener) {
        continue;
      }
      int before = i - 1;
      boolean noun =
          s.nominal(before)
              || s.is(before, ")")
              || s.tag(before, Tag.NUM)
              || s.tag(before, Tag.PRON)
              || s.token(before).capitalised();
      if (bracket || dash) {
        return noun ? before : close;
      }
      if (noun && opensParenthesis(i + 1, close)) {
        if (s.any(i + 1, LONGER_PARENTHESIS)
            || s.tag(i + 1, Tag.VERB)
            || nearest < 0 && !s.comma(before)) {
          nearest = before;
        }
        if (s.any(i + 1, LONGER_PARENTHESIS)) {
          return before;
        }
        // An apposition may itself hold commas; an earlier 'who' would open the whole.
        if (!whoBefore(i, floor)) {
          return nearest;
        }
      }
    }
    if (nearest < 0
        && s.comma(close)
        && close - 1 >= low
        && (s.nominal(close - 1) || s.token(close - 1).capitalised())) {
      // A stray comma: 'In June a study on behalf of the company, found that'.
      Optional<NounGroup> group = SpeakerGroups.endingAt(s, close - 1, floor);
      if (group.isPresent()
          && group.get().kind().speaks()
          && (group.get().from() <= low || s.time(group.get().from() - 1))) {
        return close - 1;
      }
    }
    return nearest >= 0 ? nearest : close;
  }

  private boolean whoBefore(int comma, int floor) {
    for (int i = comma - 1; i > floor && i > comma - 20; i--) {
      if (s.comma(i) && s.any(i + 1, LONGER_PARENTHESIS)) {
        return s.nominal(i - 1);
      }
    }
    return false;
  }

  private boolean opensParenthesis(int i, int close) {
    Token token = s.token(i);
    return switch (token.tag()) {
      case DET, ADJ, NOUN, PROPN, NUM, ADP, PRON -> !s.is(i, "that") && i < close;
      case VERB -> token.form() == VerbForm.ING || token.form().participle();
      case ADV -> true;
      case SCONJ -> s.is(i, "as");
      default -> token.is("'s");
    };
  }

  /**
   * The subject with which a sentence opens, behind 'On Friday,' and the like; only where a verb or
   * an apposition follows it.
   */
  Optional<NounGroup> opening() {
    int at = 0;
    while (at < s.size() && (s.tag(at, Tag.CCONJ) || s.tag(at, Tag.ADV) || s.comma(at))) {
      at++;
    }
    if (s.quotation(at) >= 0) {
      return Optional.empty();
    }
    if (s.tag(at, Tag.ADP) || s.tag(at, Tag.SCONJ)) {
      int comma = at;
      while (comma < Math.min(s.size(), at + 12) && !s.comma(comma)) {
        comma++;
      }
      if (!s.comma(comma)) {
        return Optional.empty();
      }
      at = comma + 1;
    }
    return SpeakerGroups.startingAt(s, at, s.size())
        .filter(
            group ->
                s.token(Math.min(group.to(), s.size() - 1)).tag().verbal()
                    || s.comma(group.to())
                    || s.tag(group.to(), Tag.ADV)
                    || s.any(group.to(), LONGER_PARENTHESIS))
        .map(this::appositionName);
  }

  /** The subject of the first verb between two places, for verbs that share it. */
  Optional<NounGroup> ofClause(int low, int end, List<SpeechAct> acts) {
    for (int a = acts.size() - 1; a >= 0; a--) {
      SpeechAct act = acts.get(a);
      if (act.cueFrom >= low && act.cueFrom < end && act.speaker.to() <= end) {
        return Optional.of(act.speaker);
      }
    }
    for (int i = low; i < end; i++) {
      if (s.quotation(i) != s.quotation(end)) {
        continue;
      }
      if (s.finite(i) && !s.any(i - 1, RELATIVES)) {
        int first = i;
        while (first - 1 >= low && s.tag(first - 1, Tag.ADV)) {
          first--;
        }
        int last = first - 1;
        for (int skipped = 0; skipped < 3 && last >= low; skipped++) {
          int next = skip(last, low);
          if (next == last) {
            break;
          }
          last = next;
        }
        if (last < low) {
          continue;
        }
        if (s.any(last, RELATIVES)) {
          continue;
        }
        Optional<NounGroup> group = SpeakerGroups.endingAt(s, last, low);
        if (group.isPresent() && group.get().kind().speaks()) {
          return group.map(found -> named(found, low));
        }
        if (group.isPresent()) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** After the appositions and relative clauses behind a speaker: ', head of the unit,'. */
  int skipApposition(int at, int high) {
    if (!s.comma(at)) {
      return at;
    }
    int open = at + 1;
    boolean who =
        s.any(open, LONGER_PARENTHESIS)
            || s.tag(open, Tag.VERB) && s.token(open).form() == VerbForm.ING;
    boolean apposition = false;
    if (!who) {
      Optional<NounGroup> group = SpeakerGroups.startingAt(s, open, high);
      apposition =
          group.isPresent()
              && group.get().kind() != SpeakerClass.PRONOUN
              && group.get().kind() != SpeakerClass.NAME
              && s.comma(group.get().to())
              && s.tag(open, Tag.DET);
    }
    if (!who && !apposition) {
      return at;
    }
    for (int i = open + 1; i < Math.min(high, open + LONGEST_PARENTHESIS); i++) {
      if (s.comma(i)) {
        return i;
      }
    }
    return at;
  }
}
