package org.spoor.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.syntax.Clause;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.extract.syntax.PrepositionalPhrase;
import org.spoor.extract.syntax.Syntax;
import org.spoor.lexicon.Hit;
import org.spoor.model.Relation;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** Binds the frames of a sentence to its parties. */
final class FrameReader {
  /** What stands behind a preposition begins at most this many tokens behind the verb. */
  private static final int REACH = 5;

  private final SentenceReading sentence;
  private final Syntax syntax;
  private final Frames frames;
  private final PartyReader parties;
  private final Context context;
  private final Misread misread;

  FrameReader(Syntax syntax, Frames frames, PartyReader parties, Context context) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.frames = frames;
    this.parties = parties;
    this.context = context;
    this.misread = new Misread(syntax, this);
  }

  List<Told> read() {
    List<Told> told = new ArrayList<>();
    for (Hit hit : sentence.hits()) {
      for (Frame frame : frames.of(hit.entry())) {
        switch (hit.entry().list()) {
          case Frames.VERB -> verb(hit, frame).ifPresent(told::add);
          case Frames.CUE -> cue(hit, frame).ifPresent(told::add);
          case Frames.NOUN -> noun(hit, frame).ifPresent(told::add);
          default -> {}
        }
      }
    }
    return told;
  }

  // ---- verbs ---------------------------------------------------------------------------------

  private Optional<Told> verb(Hit hit, Frame frame) {
    Optional<Clause> found = syntax.clauseOfVerb(hit.from());
    if (found.isEmpty() || found.get().verb().head() != hit.from()) {
      return misread(hit, frame);
    }
    Clause clause = found.get();
    boolean passive = clause.verb().passive();
    if (clause.verb().negated() || frame.passiveOnly() && !passive || denied(clause)) {
      return Optional.empty();
    }
    List<NounGroup> subjects = frame.behind().isEmpty() ? acting(clause) : patientOrSubject(clause);
    if (frame.reciprocal()) {
      boolean object = syntax.groups().stream().anyMatch(g -> g.from() == hit.to());
      return object || beside("with", hit.to()) ? Optional.empty() : reciprocal(subjects, frame);
    }
    if (clause.kind() != Clause.Kind.RELATIVE) {
      subjects = describedBy(subjects);
    }
    if (subjects.isEmpty() && hit.from() == 0 && !frame.behind().isEmpty()) {
      return misread.opening(hit, frame);
    }
    List<NounGroup> objects = frame.behind().isEmpty() ? patients(clause) : behind(hit.to(), frame);
    return frame.swapped() ? told(objects, subjects, frame) : told(subjects, objects, frame);
  }

  private List<NounGroup> patientOrSubject(Clause clause) {
    return blamed(clause).orElseGet(clause::subjects);
  }

  /** 'sanctioned five men for supporting the cartel': those who bear it did what 'for' tells. */
  private Optional<List<NounGroup>> blamed(Clause clause) {
    if (clause.kind() != Clause.Kind.PARTICIPIAL
        || !clause.link().equals("for")
        || clause.parent() < 0) {
      return Optional.empty();
    }
    Clause parent = syntax.clauses().get(clause.parent());
    List<NounGroup> borne = parent.verb().passive() ? parent.subjects() : parent.objects();
    return sentence.hitFrom("event_verb", parent.verb().head()).isPresent() && !borne.isEmpty()
        ? Optional.of(borne)
        : Optional.empty();
  }

  private boolean beside(String word, int at) {
    return at < sentence.size() && sentence.token(at).is(word);
  }

  /** What is done to; of a relative clause's objects those behind its verb. */
  private static List<NounGroup> patients(Clause clause) {
    if (clause.verb().passive()) {
      return clause.subjects();
    }
    List<NounGroup> behind = new ArrayList<>();
    for (NounGroup group : clause.objects()) {
      if (group.from() >= clause.verb().to()) {
        behind.add(group);
      }
    }
    return behind.isEmpty() ? clause.objects() : behind;
  }

  /** 'Oligarchs close to the president control …': the subject is what is described so. */
  private List<NounGroup> describedBy(List<NounGroup> subjects) {
    if (subjects.size() == 1) {
      for (Hit hit : sentence.hits()) {
        if (hit.in(Frames.CUE) && hit.to() == subjects.getFirst().from()) {
          List<NounGroup> left = before(hit.from());
          return left.isEmpty() ? subjects : left;
        }
      }
    }
    return subjects;
  }

  /** Who acts; of 'used the police to protect loads' the police. */
  private List<NounGroup> acting(Clause clause) {
    Optional<List<NounGroup>> blamed = blamed(clause);
    if (blamed.isPresent()) {
      return blamed.get();
    }
    if (clause.kind() == Clause.Kind.INFINITIVE && clause.parent() >= 0) {
      Clause parent = syntax.clauses().get(clause.parent());
      if (!frames.raises(parent.verb().lemma())) {
        return List.of();
      }
      if (parent.verb().lemma().equals("use")
          && !parent.objects().isEmpty()
          && !clause.verb().passive()) {
        return parent.objects();
      }
    }
    return clause.agents();
  }

  /** Whether the clause stands in a denial, or is only asked, wished or feared. */
  private boolean denied(Clause clause) {
    int parent = clause.parent();
    int steps = 0;
    while (parent >= 0 && steps++ < 20) {
      Clause outer = syntax.clauses().get(parent);
      String lemma = outer.verb().lemma();
      if (outer.verb().negated() || lemma.equals("deny")) {
        return true;
      }
      parent = outer.parent();
    }
    return denialBefore(clause.verb().from());
  }

  private boolean denialBefore(int token) {
    for (int i = Math.max(0, token - 10); i < token; i++) {
      Token before = sentence.token(i);
      if (before.is("no") && i + 1 < sentence.size()) {
        String next = sentence.token(i + 1).lower();
        if (next.equals("evidence")
            || next.equals("proof")
            || next.equals("sign")
            || next.equals("indication")) {
          return true;
        }
      }
    }
    return false;
  }

  /** A verb that was taken for a noun: 'reportedly fund the PKK', 'are helping fund spies'. */
  private Optional<Told> misread(Hit hit, Frame frame) {
    int at = hit.from();
    if (at == 0) {
      return frame.behind().isEmpty() ? Optional.empty() : misread.opening(hit, frame);
    }
    if (sentence.token(at).tag() == Tag.AUX) {
      return Optional.empty();
    }
    if (frame.behind().isEmpty() && !frame.swapped() && beside("by", hit.to())) {
      return misread.passive(hit, frame);
    }
    Token before = sentence.token(at - 1);
    if (!frame.behind().isEmpty()) {
      // 'some keep operating from A'
      Optional<Clause> clause = syntax.clauseOfVerb(at - 1);
      return clause.isPresent() && frames.raises(clause.get().verb().lemma())
          ? told(clause.get().subjects(), behind(hit.to(), frame), frame)
          : misread.base(hit, frame);
    }
    boolean verbal =
        before.tag() == Tag.ADV && before.lower().endsWith("ly")
            || before.tag() == Tag.VERB && frames.raises(before.lemma());
    if (!verbal) {
      return misread.beforeArticle(hit, frame);
    }
    List<NounGroup> objects = new ArrayList<>();
    for (NounGroup group : syntax.groups()) {
      if (group.covers(at) && group.to() > hit.to()) {
        objects.add(new NounGroup(hit.to(), group.to(), group.head(), -1));
      }
    }
    if (objects.isEmpty()) {
      objects = joined(hit.to());
    }
    return told(before(at), objects, frame);
  }

  /** 'A and B work together': each is the other's partner. */
  private Optional<Told> reciprocal(List<NounGroup> subjects, Frame frame) {
    if (subjects.size() == 2) {
      NounGroup first = subjects.getFirst();
      NounGroup second = subjects.getLast();
      boolean adjective =
          first.to() - first.from() == 1
              && sentence.hitFrom("nationality", first.from()).isPresent();
      Optional<Party> band = parties.of(List.of(second));
      if (adjective && band.isPresent() && band.get().is(frame.subject())) {
        // 'Serbian and Montenegrin clans', where the first adjective was taken for a noun
        String head = parties.words(second.head(), second.head() + 1);
        Party one =
            new Party(
                first.from(),
                second.to(),
                parties.words(first.from(), first.to()) + " " + head,
                band.get().kinds(),
                true);
        return Optional.of(new Told(one, frame.relation(), band.get()));
      }
      return told(subjects.subList(0, 1), subjects.subList(1, 2), frame);
    }
    if (subjects.size() != 1) {
      return Optional.empty();
    }
    NounGroup group = subjects.getFirst();
    for (int i = group.from() + 1; i < group.head() - 1; i++) {
      if (sentence.token(i).is("and")) {
        Optional<Party> whole = parties.of(subjects);
        if (whole.isEmpty() || !whole.get().is(frame.subject())) {
          return Optional.empty();
        }
        String head = parties.words(group.head(), group.head() + 1);
        Party one =
            new Party(
                group.from(),
                group.to(),
                parties.words(group.from(), i) + " " + head,
                whole.get().kinds(),
                true);
        Party other =
            new Party(
                group.from(),
                group.to(),
                parties.words(i + 1, group.to()),
                whole.get().kinds(),
                true);
        return Optional.of(new Told(one, frame.relation(), other));
      }
    }
    return Optional.empty();
  }

  // ---- phrases -------------------------------------------------------------------------------

  private Optional<Told> cue(Hit hit, Frame frame) {
    if (denialBefore(hit.from())) {
      return Optional.empty();
    }
    List<NounGroup> left = before(hit.from());
    List<NounGroup> right = joined(hit.to());
    if (left.isEmpty() && frame.relation() == Relation.Type.MEMBER_OF) {
      left = syntax.groupAt(hit.from()).map(List::of).orElse(List.of()); // 'officers of X'
    }
    return frame.swapped() ? told(right, left, frame) : told(left, right, frame);
  }

  /**
   * The noun groups that a phrase says something of: the subject of the verb before it, else the
   * group before it, over adverbs, adjectives and 'with'.
   */
  private List<NounGroup> before(int at) {
    Optional<Clause> own = syntax.clauseOfVerb(at);
    if (own.isPresent()
        && at > 0
        && sentence.token(at - 1).is(",")
        && own.get().kind() != Clause.Kind.PARTICIPIAL
        && !own.get().verb().negated()
        && !own.get().subjects().isEmpty()) {
      return own.get().subjects(); // 'Gomez, who heads the union, took bribes from …'
    }
    int k = at - 1;
    while (k >= 0) {
      Token token = sentence.token(k);
      Optional<Clause> clause = syntax.clauseOfVerb(k);
      if (clause.isPresent()) {
        if (clause.get().verb().negated()) {
          return List.of();
        }
        boolean fits =
            frames.raises(clause.get().verb().lemma())
                || clause.get().verb().covers(at)
                || clause.get().verb().head() == k && clause.get().verb().passive();
        if (!fits && clause.get().kind() != Clause.Kind.PARTICIPIAL) {
          return List.of();
        }
        return clause.get().subjects();
      }
      if (token.is("them") && k > 0 && sentence.token(k - 1).is("among")) {
        k -= 2; // ', among them members of X'
        continue;
      }
      Optional<NounGroup> group = groupEnding(k + 1, at);
      if (group.isPresent()) {
        return List.of(group.get());
      }
      boolean skip =
          token.tag() == Tag.ADV
              || token.tag() == Tag.ADJ
              || token.tag() == Tag.DET
              || token.is("with")
              || token.is("who")
              || token.is("which")
              || token.is("that")
              || token.is(",") && k == at - 1 && !sentence.token(at).is("in")
              || token.is("including")
              || token.is(",") && k + 1 < at && sentence.token(k + 1).is("including")
              || token.is(",") && k + 1 < at && sentence.token(k + 1).is("among")
              || token.tag() == Tag.PART;
      if (!skip) {
        return List.of();
      }
      k--;
    }
    return List.of();
  }

  /** The group that ends here and has its head before the phrase. */
  Optional<NounGroup> groupEnding(int end, int before) {
    for (NounGroup group : syntax.groups()) {
      if (group.to() == end && group.head() < before) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  private Optional<Told> noun(Hit hit, Frame frame) {
    Optional<NounGroup> group = syntax.groupAt(hit.to() - 1);
    if (group.isEmpty() || group.get().to() != hit.to() || hit.to() >= sentence.size()) {
      return Optional.empty();
    }
    if (!frame.behind().contains(sentence.token(hit.to()).lower())) {
      return Optional.empty();
    }
    return told(List.of(group.get()), joined(hit.to() + 1), frame);
  }

  // ---- sides ---------------------------------------------------------------------------------

  /** The groups behind one of the frame's prepositions, close behind the verb. */
  List<NounGroup> behind(int from, Frame frame) {
    for (int at = from; at < Math.min(sentence.size(), from + REACH); at++) {
      for (String preposition : frame.behind()) {
        int end = matches(preposition, at);
        if (end > 0) {
          return joined(end);
        }
      }
      if (sentence.token(at).is(",") || sentence.token(at).tag().verbal()) {
        break;
      }
    }
    return List.of();
  }

  private int matches(String words, int at) {
    int i = at;
    for (String word : words.split(" ")) {
      if (i >= sentence.size() || !sentence.token(i).is(word)) {
        return -1;
      }
      i++;
    }
    return i;
  }

  /** The group that starts here, and those joined to it. */
  List<NounGroup> joined(int from) {
    List<NounGroup> members = new ArrayList<>();
    if (from >= sentence.size()) {
      return members;
    }
    for (Clause clause : syntax.clauses()) {
      for (PrepositionalPhrase phrase : clause.phrases()) {
        if (phrase.from() == from) {
          return phrase.groups();
        }
      }
    }
    for (NounGroup group : syntax.groups()) {
      if (group.from() == from) {
        members.add(group);
        int and = group.to();
        if (and + 1 < sentence.size() && sentence.token(and).is("and")) {
          for (NounGroup next : syntax.groups()) {
            if (next.from() == and + 1) {
              members.add(next);
            }
          }
        }
      }
    }
    return members.isEmpty() ? misreadGroup(from) : members;
  }

  /** 'to nationalist politicians', where the first word was taken for a verb. */
  private List<NounGroup> misreadGroup(int from) {
    for (NounGroup group : syntax.groups()) {
      if (group.from() > from && group.from() <= from + 2) {
        for (int i = from; i < group.from(); i++) {
          Tag tag = sentence.token(i).tag();
          if (tag == Tag.PUNCT || tag == Tag.ADP || tag == Tag.CCONJ || tag == Tag.AUX) {
            return List.of();
          }
        }
        return List.of(new NounGroup(from, group.to(), group.head(), -1));
      }
    }
    return List.of();
  }

  Optional<Told> told(List<NounGroup> subjects, List<NounGroup> objects, Frame frame) {
    Optional<Party> subject = party(subjects);
    Optional<Party> object = parties.of(objects);
    if (subject.isEmpty() || object.isEmpty()) {
      return Optional.empty();
    }
    boolean fits =
        subject.get().is(frame.subject())
            && object.get().is(frame.object())
            && !subject.get().text().equalsIgnoreCase(object.get().text());
    return fits
        ? Optional.of(new Told(subject.get(), frame.relation(), object.get()))
        : Optional.empty();
  }

  private Optional<Party> party(List<NounGroup> groups) {
    if (groups.size() == 1 && parties.pronoun(groups.getFirst())) {
      int at = groups.getFirst().head();
      List<Party> nearer = new ArrayList<>();
      for (Clause clause : syntax.clauses()) {
        if (clause.verb().to() <= at) {
          parties.of(clause.subjects()).filter(p -> !p.kinds().isEmpty()).ifPresent(nearer::add);
        }
      }
      return context.and(nearer).resolve(sentence.token(at));
    }
    return parties.of(groups);
  }
}
