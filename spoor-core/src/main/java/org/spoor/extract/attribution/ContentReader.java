package org.spoor.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoor.text.Tag;
import org.spoor.text.Token;
import org.spoor.text.VerbForm;

/** Finds the words that a cue governs. */
final class ContentReader {
  /** How far 'that' or a quotation mark may stand behind its cue, in tokens. */
  private static final int REACH = 28;

  /** How far the second part of 'described A as B' may stand behind the verb, in tokens. */
  private static final int OBJECT_REACH = 30;

  private static final Set<String> CLAUSE_WORDS =
      Set.of("how", "whether", "what", "why", "where", "who");
  private static final Set<String> CONJUNCTIONS =
      Set.of("and", "but", "or", "while", "whereas", "although", "though");
  private static final Set<String> MEDIA_GROUP =
      Set.of(
          "in", "on", "at", "during", "to", "by", "via", "through", "from", "after", "before",
          "under", "with", "late", "early", "earlier", "last", "this");

  private final SpokenSentence s;
  private final List<Quotation> quotations;
  private final @Nullable SpokenSentence next;

  ContentReader(SpokenSentence s, List<Quotation> quotations, @Nullable SpokenSentence next) {
    this.s = s;
    this.quotations = quotations;
    this.next = next;
  }

  /** What stands behind a cue as its content; false where nothing does. */
  boolean after(SpeechAct act, SpeechCue cue, int at, CueReader.Range range, boolean relative) {
    int start = at;
    while (start < range.high()
        && s.tag(start, Tag.ADV)
        && !s.any(start, CLAUSE_WORDS)
        && !s.is(start, "there")) {
      start++;
    }
    int told = start;
    boolean addressed = cue.addressee() != SpeechCue.Addressee.NONE;
    if (addressed) {
      told = addressee(start, range.high());
      if (cue.addressee() == SpeechCue.Addressee.REQUIRED && told == start) {
        return false;
      }
      if (told > start && s.is(told, "to") && !s.nominal(told + 1) && !s.tag(told + 1, Tag.DET)) {
        return false; // told three diplomats to leave
      }
    }
    boolean groups = told > start || !objectAt(start);
    if (groups && marked(act, cue, told, range)) {
      return true;
    }
    if (cue.takes(SpeechCue.Takes.ABOUT)
        && s.in(start)
        && cue.prepositions().contains(s.token(start).lower())) {
      clause(act, start + 1, range.high());
      return true;
    }
    if (cue.takes(SpeechCue.Takes.TO)
        && s.is(start, "to")
        && s.token(Math.min(start + 1, s.size() - 1)).tag().verbal()) {
      clause(act, start, range.high());
      return true;
    }
    for (String link : cue.linkWords()) {
      if (linked(act, link, start, range)) {
        return true;
      }
    }
    if (cue.takes(SpeechCue.Takes.CALL) && called(act, cue, start, range, relative)) {
      return true;
    }
    if (cue.takes(SpeechCue.Takes.BARE)) {
      int clause = skipGroups(told, range.high());
      if (clauseAt(clause, range, relative)) {
        clause(act, clause, range.high());
        return true;
      }
    }
    if (cue.takes(SpeechCue.Takes.OBJECT) && objectAt(start)) {
      clause(act, start, range.high());
      return true;
    }
    return false;
  }

  /** Behind the person told and the time and place that follow a cue. */
  int behindGroups(SpeechCue cue, int at, CueReader.Range range) {
    int i = at;
    while (i < range.high() && s.tag(i, Tag.ADV)) {
      i++;
    }
    if (cue.addressee() != SpeechCue.Addressee.NONE) {
      i = addressee(i, range.high());
    }
    return skipGroups(i, range.high());
  }

  /** Whether the sentence ends behind the cue, but for the person told and the time and place. */
  boolean nothingAfter(SpeechCue cue, int at, CueReader.Range range) {
    int i = at;
    while (i < range.high() && s.tag(i, Tag.ADV)) {
      i++;
    }
    if (cue.addressee() != SpeechCue.Addressee.NONE) {
      i = addressee(i, range.high());
    }
    if (s.is(i, "to") && !s.nominal(i + 1) && !s.tag(i + 1, Tag.DET)) {
      return false;
    }
    i = skipGroups(i, range.high());
    return i >= range.high()
        || s.stop(i)
        || s.comma(i)
        || s.dash(i)
        || s.is(i, ";")
        || s.is(i, ":")
        || s.is(i, ")")
        || s.tag(i, Tag.ADP)
        || s.tag(i, Tag.SCONJ)
        || s.tag(i, Tag.CCONJ)
        || s.quotation(i) != range.quotation()
        || s.tag(i, Tag.VERB) && s.token(i).form() == VerbForm.ING;
  }

  /** A clause with 'that', a quotation or a colon. */
  private boolean marked(SpeechAct act, SpeechCue cue, int from, CueReader.Range range) {
    int high = Math.min(range.high(), from + REACH);
    for (int i = from; i < high; i++) {
      int q = s.quotation(i);
      if (q >= 0 && q != range.quotation()) {
        boolean near =
            i == from
                || s.comma(i - 1)
                || s.is(i - 1, ":")
                || s.is(i - 1, "that")
                || groupsOnly(from, i);
        if (cue.takes(SpeechCue.Takes.QUOTE) && near && whole(q, i, range)) {
          act.quotations.add(quotations.get(q));
          return true;
        }
        return false;
      }
      if (s.is(i, "that") && cue.takes(SpeechCue.Takes.CLAUSE)) {
        int start = i + 1;
        while (s.comma(start)) {
          start++;
        }
        int quoted = s.quotation(start);
        if (quoted >= 0 && quoted != range.quotation() && whole(quoted, start, range)) {
          act.quotations.add(quotations.get(quoted));
        } else {
          clause(act, start, range.high());
        }
        return true;
      }
      if (i == from && s.any(i, CLAUSE_WORDS) && cue.takes(SpeechCue.Takes.CLAUSE)) {
        clause(act, i, range.high());
        return true;
      }
      if (s.is(i, ":") && (cue.takes(SpeechCue.Takes.QUOTE) || cue.takes(SpeechCue.Takes.CLAUSE))) {
        return colon(act, i + 1, range);
      }
      if (s.comma(i)) {
        int after = s.quotation(i + 1);
        if (after >= 0 && after != range.quotation()) {
          continue;
        }
        if (i == from && (s.tag(i + 1, Tag.ADV) || s.tag(i + 1, Tag.ADP))
            || s.is(i + 1, "that")
            || s.tag(i + 1, Tag.VERB)
                && s.token(i + 1).form() == VerbForm.ING
                && thatBehind(i, high)) {
          continue;
        }
        return false;
      }
      if (s.stop(i)
          || s.is(i, ";")
          || s.finite(i) && !s.is(i - 1, "who")
          || s.any(i, CONJUNCTIONS) && s.tag(i + 1, Tag.VERB)) {
        return false;
      }
    }
    return false;
  }

  private boolean thatBehind(int comma, int high) {
    for (int i = comma + 1; i < high; i++) {
      if (s.comma(i)) {
        return s.is(i + 1, "that") || s.quotation(i + 1) >= 0;
      }
      if (s.finite(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean groupsOnly(int from, int to) {
    return from == to
        || from + 1 == to && s.tag(from, Tag.DET)
        || s.any(from, MEDIA_GROUP)
        || s.time(from);
  }

  /** Whether the quotation is what is said, and does not only open a clause: '“X” was a lie'. */
  private boolean whole(int q, int at, CueReader.Range range) {
    Quotation quotation = quotations.get(q);
    if (quotation.lastSentence() != s.index) {
      return true;
    }
    int end = quotation.lastToken() + 1;
    if (end >= range.high()
        || s.stop(end)
        || s.comma(end)
        || s.comma(end - 2)
        || s.any(
            end,
            Set.of(
                "and", "but", ";", "when", "after", "in", "as", "during", ")", "–", "before", "to",
                "on", "at", "while", "without"))) {
      return true;
    }
    return end - at > 10;
  }

  private boolean colon(SpeechAct act, int at, CueReader.Range range) {
    if (at >= range.high()) {
      SpokenSentence following = next;
      if (following != null
          && following.quotation(0) >= 0
          && range.quotation() < 0
          && quotations.get(following.quotation(0)).firstSentence() == following.index) {
        act.quotations.add(quotations.get(following.quotation(0)));
        return true;
      }
      return false;
    }
    int q = s.quotation(at);
    if (q >= 0 && q != range.quotation()) {
      act.quotations.add(quotations.get(q));
      return true;
    }
    clause(act, at, range.high());
    return true;
  }

  /**
   * After the person told and where ('reporters in Vilnius'); the same place where there is none.
   */
  private int addressee(int at, int high) {
    Optional<NounGroup> group = SpeakerGroups.startingAt(s, at, high);
    if (group.isEmpty()) {
      return s.any(at, Set.of("me", "us", "him", "them", "her")) ? at + 1 : at;
    }
    NounGroup told = group.get();
    // 'told the court the gang had fled': the bare clause must not be taken for the person told.
    return told.to();
  }

  /** Whether an object starts here: nothing that only tells when, where or to whom. */
  private boolean objectAt(int at) {
    if (!s.in(at) || s.time(at) || s.quotation(at) >= 0 && s.is(at, "“")) {
      return false;
    }
    Token token = s.token(at);
    return switch (token.tag()) {
      case DET -> !token.is("that") && !SpeakerGroups.timeGroup(s, at);
      case NOUN, PROPN, ADJ, NUM ->
          !s.is(at, "last") && !s.is(at, "earlier") && !SpeakerGroups.timeGroup(s, at);
      case PRON -> !token.is("that") && !s.any(at, CLAUSE_WORDS);
      case VERB -> token.form() == VerbForm.ING;
      default -> token.tag() == Tag.SYM;
    };
  }

  private int skipGroups(int at, int high) {
    int i = at;
    for (int n = 0; n < 3 && i < high; n++) {
      int start = i;
      while (i < high && s.time(i)) {
        i++;
      }
      if (s.any(
          i,
          Set.of("on", "in", "at", "to", "late", "early", "earlier", "last", "this", "during"))) {
        Optional<NounGroup> group = SpeakerGroups.startingAt(s, i + 1, high);
        boolean medium = s.any(i, Set.of("to", "in", "at", "during"));
        if (SpeakerGroups.timeGroup(s, i + 1) || s.time(i + 1)) {
          i++;
          while (i < high
              && (s.time(i) || s.tag(i, Tag.NUM) || s.tag(i, Tag.DET) || s.tag(i, Tag.ADJ))) {
            i++;
          }
        } else if (group.isPresent()
            && medium
            && group.get().to() < high
            && !s.comma(group.get().to())) {
          i = group.get().to();
        }
      }
      if (i == start) {
        break;
      }
    }
    return i;
  }

  /** Whether a clause with a finite verb starts here. */
  private boolean clauseAt(int at, CueReader.Range range, boolean relative) {
    if (at >= range.high() || s.comma(at) || s.stop(at)) {
      return false;
    }
    if (s.finite(at)) {
      return relative;
    }
    if (s.quotation(at) >= 0 && s.quotation(at) != range.quotation()) {
      return true;
    }
    if (s.any(at, CONJUNCTIONS)) {
      return false;
    }
    boolean relativeInside = false;
    for (int i = at; i < range.high() && i < at + 40; i++) {
      if (s.is(i, ";") || s.stop(i)) {
        return false;
      }
      if (s.any(i, Set.of("who", "which", "that", "when", "after", "before", "because"))
          && i > at) {
        relativeInside = true;
      } else if (s.finite(i)) {
        boolean subjectless = s.tag(i - 1, Tag.ADP) || s.tag(i - 1, Tag.DET);
        boolean bareParticiple =
            s.token(i).form() == VerbForm.PAST_OR_PARTICIPLE
                && s.tag(i, Tag.VERB)
                && (s.is(i + 1, "by") || s.is(i + 1, "in") && !s.nominal(i - 1));
        if (relativeInside) {
          relativeInside = false;
        } else if (!subjectless && !bareParticiple) {
          return true;
        }
      }
    }
    return false;
  }

  /** 'A as B', 'A of B', 'A for B', 'A at B'. */
  private boolean linked(SpeechAct act, String link, int start, CueReader.Range range) {
    if (!s.in(start)
        || s.tag(start, Tag.ADP) && !(link.equals("as") && s.is(start, "as"))
        || s.stop(start)
        || s.comma(start)) {
      return false;
    }
    int high = Math.min(range.high(), start + OBJECT_REACH);
    for (int i = start; i < high; i++) {
      if (s.is(i, link) && s.quotation(i) == range.quotation()) {
        if (i == start && !link.equals("as")) {
          return false;
        }
        if (link.equals("of") && !ofSplits(start, i)) {
          continue;
        }
        if (link.equals("at") && !number(i + 1, high)) {
          continue;
        }
        clause(act, start, range.high());
        return true;
      }
      if (i > start && s.finite(i) || s.is(i, ";") || s.stop(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether 'of' opens what somebody is accused of, and not 'the head of the gang'. */
  private boolean ofSplits(int start, int of) {
    Token behind = s.token(Math.min(of + 1, s.size() - 1));
    if (behind.form() == VerbForm.ING || behind.lower().endsWith("ing")) {
      return true;
    }
    Optional<NounGroup> object = SpeakerGroups.startingAt(s, start, of);
    return object.isPresent() && object.get().to() == of && !behind.tag().equals(Tag.DET);
  }

  private boolean number(int at, int high) {
    for (int i = at; i < Math.min(high, at + 5); i++) {
      if (s.token(i).numeric() || s.tag(i, Tag.NUM) || s.tag(i, Tag.SYM)) {
        return true;
      }
    }
    return false;
  }

  /** 'called the raid “a success”', 'what X called “Y”'. */
  private boolean called(
      SpeechAct act, SpeechCue cue, int start, CueReader.Range range, boolean relative) {
    int i = s.comma(start) ? start + 1 : start;
    int q = s.quotation(i);
    if (q >= 0 && q != range.quotation()) {
      act.quotations.add(quotations.get(q));
      return true;
    }
    Optional<NounGroup> object = SpeakerGroups.startingAt(s, start, range.high());
    if (object.isEmpty()) {
      return false;
    }
    int at = object.get().to();
    if (relative || s.any(at, cue.complements()) || s.any(at - 1, cue.complements())) {
      clause(act, start, range.high());
      return true;
    }
    int inside = s.quotation(at);
    if (inside >= 0 && inside != range.quotation() || s.is(at, "a") || s.is(at, "an")) {
      clause(act, start, range.high());
      return true;
    }
    return false;
  }

  /** Sets the content to the clause that starts here. */
  void clause(SpeechAct act, int start, int high) {
    int from = start;
    while (from < high && (s.comma(from) || s.is(from, ":"))) {
      from++;
    }
    int end = high;
    while (end > from && (s.stop(end - 1) || s.comma(end - 1) || s.is(end - 1, ";"))) {
      end--;
    }
    for (int i = from; i < end; i++) {
      if (s.is(i, ";") && s.quotation(i) < 0) {
        end = i;
      }
    }
    act.contentFrom = from;
    act.contentTo = end;
    // A quotation that opens within the clause and goes on through further sentences belongs to it.
    int q = end > from ? s.quotation(end - 1) : -1;
    if (q >= 0
        && quotations.get(q).lastSentence() > s.index
        && quotations.get(q).firstSentence() == s.index
        && quotations.get(q).firstToken() >= from) {
      act.quotations.add(quotations.get(q));
    }
  }

  /** A quotation that goes on behind '“…,” said X,'. */
  void rest(SpeechAct act, int at, CueReader.Range range) {
    for (int i = at; i < range.high(); i++) {
      int q = s.quotation(i);
      if (q >= 0 && q != range.quotation()) {
        boolean opens =
            quotations.get(q).firstSentence() == s.index && quotations.get(q).firstToken() == i;
        if (opens
            && (s.comma(i - 1)
                || s.is(i - 1, ":")
                || s.is(i - 1, ".")
                || s.dash(i - 1)
                || s.is(i - 1, ";"))) {
          act.quotations.add(quotations.get(q));
        }
        return;
      }
      if (s.reading.hitFrom(SpeechLexicon.CUE, i).isPresent() && s.token(i).tag().verbal()) {
        return;
      }
    }
  }

  /** What goes on behind '…, said X,'. */
  void second(SpeechAct act, int at, CueReader.Range range) {
    if (!s.comma(at) && !s.dash(at) || at + 2 >= range.high()) {
      return;
    }
    if (s.any(at + 1, Set.of("who", "which", "whose", "adding", "citing", "and", "but"))) {
      return;
    }
    int q = s.quotation(at + 1);
    if (q >= 0 && q != range.quotation()) {
      act.quotations.add(quotations.get(q));
      return;
    }
    clause(act, at + 1, range.high());
  }

  /** Start of the clause that ends before {@code end}. */
  int clauseStart(int end, int low) {
    int start = low;
    for (int i = end - 1; i > low; i--) {
      if (s.is(i, ";") && s.quotation(i) == s.quotation(end - 1)) {
        start = i + 1;
        break;
      }
    }
    while (start < end && (s.tag(start, Tag.CCONJ) || s.comma(start) || s.dash(start))) {
      start++;
    }
    return start;
  }

  boolean finiteIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.finite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Ends each content where the next act of the same level begins. */
  void separate(List<SpeechAct> acts) {
    for (int a = 0; a < acts.size(); a++) {
      SpeechAct act = acts.get(a);
      for (int b = a + 1; b < acts.size() && act.contentFrom >= 0; b++) {
        SpeechAct later = acts.get(b);
        int start = later.shared ? later.cueFrom : Math.min(later.cueFrom, later.speaker.from());
        if (later.frontFrom >= 0
            && later.frontFrom <= act.cueFrom
            && later.frontTo > act.contentFrom
            && later.frontTo <= act.contentTo) {
          act.contentTo = later.frontTo; // 'X said that …, according to Y'
          continue;
        }
        if (later.frontFrom >= 0
            || start <= act.contentFrom
            || start >= act.contentTo
            || s.quotation(start) != s.quotation(act.cueFrom)) {
          continue;
        }
        int cut = cut(act, later, start);
        if (cut > act.contentFrom) {
          act.contentTo = Math.min(act.contentTo, cut);
        }
      }
    }
  }

  private int cut(SpeechAct act, SpeechAct later, int start) {
    int i = start;
    while (i > act.contentFrom
        && (s.tag(i - 1, Tag.ADV) || s.tag(i - 1, Tag.AUX) || s.is(i - 1, "also"))) {
      i--;
    }
    boolean joined = s.any(i - 1, CONJUNCTIONS);
    if (joined) {
      i--;
    }
    boolean comma = s.comma(i - 1) || s.is(i - 1, ";") || s.dash(i - 1);
    if (comma) {
      i--;
    }
    boolean sameSpeaker = later.shared && later.speaker.equals(act.speaker);
    return sameSpeaker && (joined || comma) || joined && comma && !later.shared ? i : -1;
  }
}
