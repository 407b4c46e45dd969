package org.spoor.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoor.lexicon.Hit;
import org.spoor.text.Tag;
import org.spoor.text.Token;
import org.spoor.text.VerbForm;

/** Reads the constructions of the cues of one sentence. */
final class CueReader {
  private static final Set<String> MODALS =
      Set.of(
          "may", "might", "could", "would", "should", "must", "can", "cannot", "will", "shall",
          "'ll", "'d", "to", "ca", "wo");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "hardly", "nobody", "neither", "nor");
  private static final Set<String> OPINIONS =
      Set.of(
          "view",
          "opinion",
          "words",
          "eyes",
          "reckoning",
          "count",
          "account",
          "estimate",
          "estimates",
          "estimation",
          "assessment",
          "judgement",
          "judgment",
          "reading",
          "calculation",
          "calculations",
          "version",
          "figures",
          "telling");
  private static final Set<String> GENITIVES = Set.of("'s", "’s", "'", "’");
  private static final Set<String> OPENERS = Set.of("in", "by", "on", "to", "from");
  private static final Set<String> SELF = Set.of("i", "we", "you", "'i", "me", "us");

  private final SpeechLexicon lexicon;
  private final List<Quotation> quotations;
  private final SpokenSentence s;
  private final ContentReader contents;
  private final SubjectReader subjects;
  private final List<SpeechAct> acts = new ArrayList<>();

  CueReader(SpeechLexicon lexicon, List<Quotation> quotations, SpokenSentence[] all, int index) {
    this.lexicon = lexicon;
    this.quotations = quotations;
    this.s = all[index];
    this.contents =
        new ContentReader(s, quotations, index + 1 < all.length ? all[index + 1] : null);
    this.subjects = new SubjectReader(s);
  }

  /** The speech acts of the sentence, in the order of their cues. */
  List<SpeechAct> read() {
    for (Hit hit : s.reading.hits()) {
      boolean noun = hit.in(SpeechLexicon.NOUN_CUE);
      if (!noun && !hit.in(SpeechLexicon.CUE)) {
        continue;
      }
      SpeechCue cue = lexicon.cue(hit.entry());
      Range range = range(hit.from());
      SpeechAct act =
          noun
              ? noun(hit, range)
              : cue.takes(SpeechCue.Takes.PHRASE) ? phrase(hit, range) : verb(cue, hit, range);
      if (act != null && !act.empty()) {
        acts.add(act);
      }
    }
    opinions();
    contents.separate(acts);
    acts.removeIf(SpeechAct::empty);
    return acts;
  }

  /** The tokens on one level with the cue: inside its quotation, or the whole sentence. */
  record Range(int low, int high, int quotation) {}

  private Range range(int at) {
    int q = s.quotation(at);
    if (q < 0) {
      return new Range(0, s.size(), -1);
    }
    int low = at;
    while (low > 0 && s.quotation(low - 1) == q) {
      low--;
    }
    int high = at + 1;
    while (high < s.size() && s.quotation(high) == q) {
      high++;
    }
    Quotation whole = quotations.get(q);
    if (whole.firstSentence() == s.index) {
      low++;
    }
    if (whole.lastSentence() == s.index && whole.closed()) {
      high--;
    }
    return new Range(low, high, q);
  }

  // --- 'according to X' ---

  private @Nullable SpeechAct phrase(Hit hit, Range range) {
    Optional<NounGroup> group = SpeakerGroups.startingAt(s, hit.to(), range.high());
    if (group.isEmpty() || !group.get().kind().speaks()) {
      return null;
    }
    NounGroup speaker = group.get();
    if (s.any(speaker.to(), Set.of("'s"))) {
      return null;
    }
    SpeechAct act = new SpeechAct(s, hit.from(), hit.to(), s, speaker, false);
    int behind = subjects.skipApposition(speaker.to(), range.high());
    int before = hit.from();
    boolean first = before == range.low() || onlyOpeners(range.low(), before);
    if (first) {
      int start = s.comma(behind) ? behind + 1 : behind;
      contents.clause(act, start, range.high());
      return act;
    }
    int end = s.comma(before - 1) || s.dash(before - 1) ? before - 1 : before;
    int start = contents.clauseStart(end, range.low());
    int q = s.quotation(end - 1);
    if (q >= 0 && q != range.quotation() && quotations.get(q).lastSentence() == s.index) {
      act.quotations.add(quotations.get(q));
    }
    boolean inside = s.comma(behind) && !s.stop(behind + 1) && behind + 1 < range.high();
    if (inside && s.quotation(behind + 1) >= 0 && s.quotation(behind + 1) != range.quotation()) {
      act.quotations.add(quotations.get(s.quotation(behind + 1)));
      return act;
    }
    if (act.quotations.isEmpty()
        && !(inside && end - start == 1 && !s.nominal(start))) { // 'This, according to X, is …'
      act.frontFrom = start;
      act.frontTo = end;
    }
    if (inside && !contents.finiteIn(start, end)) {
      contents.clause(act, behind + 1, range.high());
    }
    return act;
  }

  /** 'In the agency's view, …', 'by Europol's reckoning …', 'in the minister's words'. */
  private void opinions() {
    for (int i = 3; i < s.size(); i++) {
      if (!s.any(i, OPINIONS) || !s.any(i - 1, GENITIVES)) {
        continue;
      }
      Range range = range(i);
      Optional<NounGroup> owner = SpeakerGroups.endingAt(s, i - 2, range.low());
      if (owner.isEmpty() || !owner.get().kind().speaks() || self(owner.get())) {
        continue;
      }
      int opener = owner.get().from() - 1;
      if (opener < range.low() || !s.any(opener, OPENERS)) {
        continue;
      }
      SpeechAct act = new SpeechAct(s, opener, i + 1, s, owner.get(), false);
      if (opener == range.low() || onlyOpeners(range.low(), opener)) {
        contents.clause(act, s.comma(i + 1) ? i + 2 : i + 1, range.high());
      } else {
        int end = s.comma(opener - 1) || s.dash(opener - 1) ? opener - 1 : opener;
        act.frontFrom = contents.clauseStart(end, range.low());
        act.frontTo = end;
      }
      if (!act.empty()) {
        acts.add(act);
      }
    }
  }

  private boolean onlyOpeners(int low, int to) {
    for (int i = low; i < to; i++) {
      Tag tag = s.token(i).tag();
      if (tag != Tag.CCONJ && tag != Tag.ADV && tag != Tag.PUNCT && tag != Tag.SCONJ) {
        return false;
      }
    }
    return true;
  }

  // --- verbs ---

  private @Nullable SpeechAct verb(SpeechCue cue, Hit hit, Range range) {
    int v = hit.from();
    Token token = s.token(v);
    if (!verbal(token, v)) {
      return null;
    }
    int group = v;
    boolean be = false;
    boolean have = false;
    while (group - 1 >= range.low() && s.quotation(group - 1) == range.quotation()) {
      Token before = s.token(group - 1);
      if (MODALS.contains(before.lower()) && !s.nominal(group - 1)) {
        return null;
      }
      if (NEGATIONS.contains(before.lower())) {
        return null;
      }
      if (before.tag() == Tag.AUX || before.lemma().equals("have") || before.lemma().equals("be")) {
        be |=
            before.lemma().equals("be") && group == v
                || before.lemma().equals("be") && !be && !have;
        have |= before.lemma().equals("have");
        if (before.is("did") || before.is("does") || before.is("do")) {
          return question(group - 1) ? null : verbOf(cue, hit, range, group - 1, false);
        }
        group--;
      } else if (before.tag() == Tag.ADV
          && !before.is("when")
          && !before.is("where")
          && !before.is("how")
          && !before.is("why")) {
        group--;
      } else {
        break;
      }
    }
    VerbForm form = s.token(v).form();
    boolean passive = be && form.participle();
    boolean infinitive = s.is(hit.to(), "to") && !cue.takes(SpeechCue.Takes.TO);
    boolean reduced =
        !passive
            && group == v
            && form.participle()
            && (s.is(hit.to(), "by")
                || s.is(hit.to(), "of") && cue.takes(SpeechCue.Takes.OF)
                || infinitive && !have)
            && (s.nominal(v - 1) || s.comma(v - 1));
    if (passive || reduced) {
      return passive(cue, hit, range);
    }
    if (form == VerbForm.ING && !be) {
      return participial(cue, hit, range, group);
    }
    return verbOf(cue, hit, range, group, form == VerbForm.BASE);
  }

  private boolean question(int at) {
    return at == 0;
  }

  private boolean verbal(Token token, int v) {
    if (token.tag().verbal()) {
      // 'several suspected insurgents', 'the announced plan'
      boolean modifier =
          token.form().participle()
              && (s.nominal(v + 1) || s.tag(v + 1, Tag.ADJ) && s.tag(v - 1, Tag.NUM))
              && (s.tag(v - 1, Tag.DET)
                  || s.tag(v - 1, Tag.ADJ)
                  || s.tag(v - 1, Tag.NUM)
                  || s.tag(v - 1, Tag.ADP));
      // '1,300 kg suspected illicit tobacco'
      boolean measured =
          token.form().participle()
              && v > 1
              && s.nominal(v - 1)
              && s.tag(v - 2, Tag.NUM)
              && (s.nominal(v + 1) || s.tag(v + 1, Tag.ADJ));
      modifier |= measured;
      return !modifier;
    }
    if (token.tag() == Tag.ADJ
        && token.lower().endsWith("ed")
        && s.comma(v - 1)
        && (s.tag(v + 1, Tag.PROPN) || s.tag(v + 1, Tag.DET))) {
      return true; // ', announced Assistant Attorney General …'
    }
    if (token.tag() == Tag.ADJ || token.tag() == Tag.NOUN && !token.lower().endsWith("ed")) {
      if (token.tag() == Tag.NOUN
          && (s.tag(v - 1, Tag.PROPN) || s.nominal(v - 1) && s.is(v + 1, "that"))
          && (s.comma(v + 1) || s.stop(v + 1) || s.is(v + 1, "that"))) {
        return true; // 'Frontex reports,'
      }
      return token.tag() == Tag.NOUN
          && (s.is(v + 1, "that") || s.quotation(v - 1) >= 0 && s.quotation(v) < 0)
          && !s.tag(v - 1, Tag.DET)
          && !s.tag(v - 1, Tag.ADJ)
          && !s.tag(v - 1, Tag.PART);
    }
    return token.lower().endsWith("ed") || token.is("said") || token.is("told");
  }

  private @Nullable SpeechAct verbOf(SpeechCue cue, Hit hit, Range range, int group, boolean base) {
    SpeechAct inverted = inverted(cue, hit, range, group);
    if (inverted != null) {
      return inverted;
    }
    Optional<SubjectReader.Subject> found = subjects.before(group, range.low(), acts);
    if (found.isEmpty()) {
      return null;
    }
    SubjectReader.Subject subject = found.get();
    NounGroup speaker = subject.group();
    if (base && !plural(speaker)) {
      return null;
    }
    if (!accepted(cue, speaker) || self(speaker) || negated(speaker)) {
      return null;
    }
    SpeechAct act = new SpeechAct(s, hit.from(), hit.to(), s, speaker, subject.shared());
    if (cue.takes(SpeechCue.Takes.ASIDE) && !subject.shared() && behindQuotation(speaker, range)) {
      return aside(act, cue, range) ? act : null;
    }
    if (contents.after(act, cue, hit.to(), range, subject.relative())) {
      return act;
    }
    if (cue.takes(SpeechCue.Takes.ASIDE)
        && !subject.shared()
        && contents.nothingAfter(cue, hit.to(), range)
        && aside(act, cue, range)) {
      return act;
    }
    return null;
  }

  /** Whether a quotation ends directly before the speaker: '“…,” X said'. */
  private boolean behindQuotation(NounGroup speaker, Range range) {
    int at = speaker.from() - 1;
    if (s.comma(at)) {
      at--;
    }
    int q = at >= range.low() ? s.quotation(at) : -1;
    if (q < 0 || q == range.quotation()) {
      return false;
    }
    Quotation quotation = quotations.get(q);
    return quotation.firstToken() == 0
        || quotation.firstSentence() < s.index
        || s.comma(at - 1)
        || s.stop(at - 1)
        || s.comma(quotation.firstToken() - 1)
        || s.is(quotation.firstToken() - 1, ":");
  }

  /** '…, X said' and '“…,” X said': what is said stands before the speaker. */
  private boolean aside(SpeechAct act, SpeechCue cue, Range range) {
    int at = act.speaker.from() - 1;
    if (at < range.low()) {
      return false;
    }
    int q = s.quotation(at);
    if (q >= 0 && q != range.quotation()) {
      act.quotations.add(quotations.get(q));
      contents.rest(act, act.cueTo, range);
      return true;
    }
    if (s.is(at, "as")) {
      at--;
    }
    if (!s.comma(at) && !s.dash(at)) {
      return false;
    }
    if (at - 1 >= range.low()
        && s.quotation(at - 1) >= 0
        && s.quotation(at - 1) != range.quotation()) {
      act.quotations.add(quotations.get(s.quotation(at - 1)));
      contents.rest(act, act.cueTo, range);
      return true;
    }
    int start = contents.clauseStart(at, range.low());
    if (at - start < (s.size() - act.cueTo <= 2 ? 1 : 2) || at - start == 1 && s.time(start)) {
      return false;
    }
    act.frontFrom = start;
    act.frontTo = at;
    int behind = contents.behindGroups(cue, act.cueTo, range);
    if (s.comma(behind)) {
      contents.second(act, behind, range);
    }
    if (act.contentFrom >= 0
        && s.tag(start, Tag.ADP)
        && at - start <= 5
        && !contents.finiteIn(start, at)) {
      act.frontFrom = -1; // 'In March, police said, …'
      act.frontTo = -1;
    }
    return true;
  }

  /** '“…,” said X', '…, said X.', '… announced X.' */
  private @Nullable SpeechAct inverted(SpeechCue cue, Hit hit, Range range, int group) {
    if (group != hit.from()
        || !cue.takes(SpeechCue.Takes.ASIDE)
        || cue.addressee() == SpeechCue.Addressee.REQUIRED) {
      return null;
    }
    int left = group - 1;
    boolean quoted =
        left >= range.low() && s.quotation(left) >= 0 && s.quotation(left) != range.quotation();
    boolean comma = s.comma(left) || s.dash(left);
    if (left < range.low()) {
      return null;
    }
    int first = hit.to();
    Optional<NounGroup> right = SpeakerGroups.startingAt(s, first, range.high());
    if (right.isEmpty()) {
      return null;
    }
    NounGroup speaker = right.get();
    int next = speaker.to();
    boolean ends =
        next >= range.high()
            || s.stop(next)
            || s.comma(next)
            || s.dash(next)
            || s.is(next, ";")
            || s.is(next, ":")
            || s.is(next, "(")
            || s.any(next, Set.of("who", "whose", "which", "that"))
            || s.time(next)
            || s.quotation(next) != range.quotation()
            || s.tag(next, Tag.ADP)
            || s.tag(next, Tag.VERB) && s.token(next).form() == VerbForm.ING
            || s.tag(next, Tag.ADJ) && s.tag(next + 1, Tag.ADP)
            || quoted && !s.finite(next);
    if (!ends || !accepted(cue, speaker) || self(speaker)) {
      return null;
    }
    if (!quoted && !comma) {
      // 'was jailed today announced Assistant Attorney General John Doe.'
      boolean tail =
          cue.words().equals("announce")
              && speaker.kind() == SpeakerClass.NAME
              && contents.finiteIn(range.low(), left)
              && (next >= range.high() || s.stop(next));
      if (!tail) {
        return null;
      }
    }
    if (comma && !quoted && speaker.kind() == SpeakerClass.OTHER) {
      return null;
    }
    SpeechAct act = new SpeechAct(s, hit.from(), hit.to(), s, speaker, false);
    if (quoted) {
      act.quotations.add(quotations.get(s.quotation(left)));
      contents.rest(act, next, range);
      return act;
    }
    int end = comma ? left : left + 1;
    if (comma
        && s.quotation(end - 1) >= 0
        && s.quotation(end - 1) != range.quotation()
        && s.quotation(contents.clauseStart(end, range.low())) == s.quotation(end - 1)) {
      act.quotations.add(quotations.get(s.quotation(end - 1)));
      contents.rest(act, next, range);
      return act;
    }
    int start = contents.clauseStart(end, range.low());
    if (end - start < 2) {
      return null;
    }
    act.frontFrom = start;
    act.frontTo = end;
    if (!contents.finiteIn(start, end)) {
      contents.second(act, next, range);
    }
    return act;
  }

  /** '…, saying that', 'officials warning that'. */
  private @Nullable SpeechAct participial(SpeechCue cue, Hit hit, Range range, int group) {
    int left = group - 1;
    if (left < range.low()) {
      return null;
    }
    NounGroup speaker;
    boolean shared = false;
    if (s.comma(left) || s.any(left, Set.of("and", "while", "by"))) {
      Optional<NounGroup> main = subjects.ofClause(range.low(), left, acts);
      if (main.isEmpty()) {
        return null;
      }
      speaker = main.get();
      shared = true;
    } else if (s.is(left, "as")) {
      return quoted(cue, hit, left, range);
    } else if (s.nominal(left)) {
      Optional<NounGroup> before = SpeakerGroups.endingAt(s, left, range.low());
      if (before.isEmpty()) {
        return null;
      }
      speaker = before.get();
    } else {
      return null;
    }
    if (!speaker.kind().speaks() || !accepted(cue, speaker) || self(speaker)) {
      return null;
    }
    SpeechAct act = new SpeechAct(s, hit.from(), hit.to(), s, speaker, shared);
    return contents.after(act, cue, hit.to(), range, false) ? act : null;
  }

  /** 'X was quoted (by Y) as saying'. */
  private @Nullable SpeechAct quoted(SpeechCue cue, Hit hit, int as, Range range) {
    int quote = as - 1;
    while (quote > range.low() && quote > as - 8 && !s.token(quote).lemma().equals("quote")) {
      quote--;
    }
    if (!s.token(quote).lemma().equals("quote")) {
      return null;
    }
    int group = verbGroup(quote, range);
    Optional<SubjectReader.Subject> main = subjects.before(group, range.low(), acts);
    if (main.isEmpty() || !main.get().group().kind().speaks()) {
      return null;
    }
    boolean passive = group < quote;
    NounGroup speaker = main.get().group();
    if (!passive) { // 'Y quoted X as saying'
      Optional<NounGroup> object = SpeakerGroups.startingAt(s, quote + 1, as);
      if (object.isEmpty() || !object.get().kind().speaks()) {
        return null;
      }
      speaker = object.get();
    }
    SpeechAct act = new SpeechAct(s, hit.from(), hit.to(), s, speaker, false);
    if (!contents.after(act, cue, hit.to(), range, false)) {
      return null;
    }
    Optional<NounGroup> relay =
        passive
            ? s.is(quote + 1, "by") ? SpeakerGroups.startingAt(s, quote + 2, as) : Optional.empty()
            : Optional.of(main.get().group());
    if (relay.isPresent() && relay.get().kind().speaks() && act.contentFrom >= 0) {
      SpeechAct outer = new SpeechAct(s, quote, quote + 1, s, relay.get(), false);
      outer.contentFrom = act.contentFrom;
      outer.contentTo = act.contentTo;
      acts.add(outer);
    }
    return act;
  }

  private int verbGroup(int verb, Range range) {
    int group = verb;
    while (group - 1 >= range.low() && (s.tag(group - 1, Tag.AUX) || s.tag(group - 1, Tag.ADV))) {
      group--;
    }
    return group;
  }

  /** 'is believed by X to', 'accused, by X, of', 'described by X as'. */
  private @Nullable SpeechAct passive(SpeechCue cue, Hit hit, Range range) {
    if (!cue.takes(SpeechCue.Takes.PASSIVE) && cue.linkWords().isEmpty()) {
      return null;
    }
    SpeechAct document = inDocument(hit, range);
    if (document != null) {
      return document;
    }
    int by = hit.to();
    while (by < range.high() && by < hit.to() + 4 && !s.is(by, "by")) {
      if (s.finite(by) || s.is(by, "to") || s.is(by, "that")) {
        return null;
      }
      by++;
    }
    if (by >= range.high() || !s.is(by, "by")) {
      return null;
    }
    Optional<NounGroup> agent = SpeakerGroups.startingAt(s, by + 1, range.high());
    if (agent.isEmpty() || !agent.get().kind().speaks() || self(agent.get())) {
      return null;
    }
    NounGroup speaker = agent.get();
    int link = -1;
    for (int i = by + 2; i < Math.min(range.high(), by + 30); i++) {
      if (s.any(i, Set.of("as", "to", "that")) || s.is(i, "of") && cue.takes(SpeechCue.Takes.OF)) {
        link = i;
        break;
      }
      if (s.finite(i) && i >= speaker.to()) {
        break;
      }
    }
    if (link >= 0 && s.is(link, "of") && link < speaker.to()) {
      Optional<NounGroup> shorter = SpeakerGroups.startingAt(s, by + 1, link);
      if (shorter.isEmpty()) {
        return null;
      }
      speaker = shorter.get();
    }
    SpeechAct act = new SpeechAct(s, hit.from(), hit.to(), s, speaker, false);
    if (link >= 0) {
      contents.clause(act, link + 1, range.high());
      return act;
    }
    if (s.quotation(speaker.to()) >= 0 && s.quotation(speaker.to()) != range.quotation()) {
      act.quotations.add(quotations.get(s.quotation(speaker.to())));
      return act;
    }
    if (cue.takes(SpeechCue.Takes.OBJECT) && cue.takes(SpeechCue.Takes.ASIDE)) {
      int end = verbGroup(hit.from(), range);
      int start = contents.clauseStart(end, range.low());
      act.frontFrom = start;
      act.frontTo = end;
      return act;
    }
    return null;
  }

  /** 'In the indictment it was alleged that'. */
  private @Nullable SpeechAct inDocument(Hit hit, Range range) {
    if (!s.is(hit.to(), "that") || !s.is(range.low(), "in")) {
      return null;
    }
    Optional<NounGroup> group = SpeakerGroups.startingAt(s, range.low() + 1, hit.from());
    if (group.isEmpty() || group.get().kind() != SpeakerClass.DOCUMENT) {
      return null;
    }
    int it = s.comma(group.get().to()) ? group.get().to() + 1 : group.get().to();
    if (!s.is(it, "it") || hit.from() - it > 4) {
      return null;
    }
    SpeechAct act = new SpeechAct(s, hit.from(), hit.to(), s, group.get(), false);
    contents.clause(act, hit.to() + 1, range.high());
    return act;
  }

  /** 'the claim (made) by X that …', 'X's claim that …'. */
  private @Nullable SpeechAct noun(Hit hit, Range range) {
    int at = hit.to();
    NounGroup speaker = null;
    if ((s.is(at, "is") || s.is(at, "was")) && s.is(at + 1, "that")) {
      at++; // 'X's view is that …'
    }
    if (s.is(at, "that") && s.any(hit.from() - 1, Set.of("'s", "'"))) {
      Optional<NounGroup> owner = SpeakerGroups.endingAt(s, hit.from() - 2, range.low());
      speaker = owner.orElse(null);
    } else {
      if (s.tag(at, Tag.VERB) && s.token(at).form().participle()) {
        at++;
      }
      if (s.is(at, "by")) {
        Optional<NounGroup> agent = SpeakerGroups.startingAt(s, at + 1, range.high());
        speaker = agent.orElse(null);
        at = speaker == null ? at : speaker.to();
      }
    }
    if (speaker == null || !speaker.kind().speaks() || !s.is(at, "that") || self(speaker)) {
      return null;
    }
    SpeechAct act = new SpeechAct(s, hit.from(), hit.to(), s, speaker, false);
    contents.clause(act, at + 1, range.high());
    return act;
  }

  private boolean accepted(SpeechCue cue, NounGroup speaker) {
    SpeakerClass kind = speaker.kind();
    return switch (cue.subject()) {
      case ANY ->
          kind != SpeakerClass.OTHER || !s.time(speaker.head()) && s.nominal(speaker.head());
      case SPEAKER -> kind.speaks();
      case DOCUMENT ->
          switch (kind) {
            case DOCUMENT, BODY, PRONOUN -> true;
            case NAME, PERSON, OFFICE, OTHER -> false;
          };
    };
  }

  private boolean plural(NounGroup speaker) {
    Token head = s.token(speaker.head());
    return speaker.joint()
        || head.is("they")
        || head.is("who")
        || head.lower().endsWith("s")
        || head.is("people")
        || head.is("police")
        || head.is("customs")
        || head.lower().endsWith("men")
        || speaker.kind() == SpeakerClass.BODY
        || head.is("both")
        || s.token(speaker.from()).tag() == Tag.NUM
        || head.tag() == Tag.NOUN && !head.lower().equals(head.lemma());
  }

  private boolean self(NounGroup speaker) {
    return SELF.contains(s.token(speaker.head()).lower());
  }

  private boolean negated(NounGroup speaker) {
    return s.is(speaker.from(), "no")
        || s.is(speaker.from(), "nobody")
        || s.is(speaker.from(), "neither");
  }
}
