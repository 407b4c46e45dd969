package org.spoor.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.spoor.extract.Reading;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.hedge.Standings;
import org.spoor.extract.syntax.Clause;
import org.spoor.extract.syntax.Syntax;
import org.spoor.lexicon.Hit;
import org.spoor.lexicon.LexiconBuilder;
import org.spoor.model.Relation;
import org.spoor.model.Span;

/** Finds how parties stand to each other. Immutable and safe to share. */
public final class RelationFinder {
  /** A pronoun stands for something at most this many sentences before. */
  private static final int MEMORY = 2;

  /** Repetitions are looked for among this many relations before; bounds the work. */
  private static final int WINDOW = 300;

  private final Frames frames;

  private RelationFinder(Frames frames) {
    this.frames = frames;
  }

  /** Adds the verbs and phrases of the frames to the lexicons. */
  public static void enter(LexiconBuilder builder) {
    Frames.load().enter(builder);
  }

  /** Reads the frames. */
  public static RelationFinder load() {
    return new RelationFinder(Frames.load());
  }

  /**
   * The relations of a text in its order, each once.
   *
   * @param syntax of each sentence of the reading, in order
   */
  public List<Relation> find(Reading reading, List<Syntax> syntax, Standings standings) {
    List<Relation> relations = new ArrayList<>();
    List<Syntax> before = new ArrayList<>();
    for (SentenceReading sentence : reading.sentences()) {
      if (!sentence.sentence().block().kind().reports()) {
        before.clear();
        continue;
      }
      if (framed(sentence)) {
        Syntax parsed = syntax.get(sentence.sentence().index());
        PartyReader parties = new PartyReader(parsed, frames);
        Context context = context(before);
        List<Told> told = new ArrayList<>(new FrameReader(parsed, frames, parties, context).read());
        told.addAll(new Appositions(parsed, frames, parties).read());
        for (Told one : told) {
          add(relations, sentence, one, standings);
        }
      }
      before.add(syntax.get(sentence.sentence().index()));
      if (before.size() > MEMORY) {
        before.removeFirst();
      }
    }
    return relations;
  }

  /** Whether a frame or an office stands in the sentence; the others cost nothing more. */
  private boolean framed(SentenceReading sentence) {
    for (Hit hit : sentence.hits()) {
      if (hit.in(Frames.VERB) || hit.in(Frames.CUE) || hit.in(Frames.NOUN)) {
        return true;
      }
    }
    boolean comma = false;
    boolean office = false;
    for (int i = 0; i < sentence.size(); i++) {
      comma |= sentence.token(i).is(",");
      String lemma = sentence.token(i).lemma();
      office |= frames.office(lemma) || frames.ally(lemma);
    }
    return comma
        && (office
            || !sentence.hits("agency").isEmpty()
            || !sentence.hits("agency_noun").isEmpty());
  }

  /** The subjects of the last sentence before that names any. */
  private Context context(List<Syntax> before) {
    for (Syntax syntax : before.reversed()) {
      PartyReader parties = new PartyReader(syntax, frames);
      List<Party> subjects = new ArrayList<>();
      for (Clause clause : syntax.clauses()) {
        parties
            .of(clause.subjects())
            .filter(party -> !party.kinds().isEmpty())
            .ifPresent(subjects::add);
      }
      if (!subjects.isEmpty()) {
        return new Context(subjects);
      }
    }
    return new Context(List.of());
  }

  private static void add(
      List<Relation> relations, SentenceReading sentence, Told told, Standings standings) {
    for (Relation known :
        relations.subList(Math.max(0, relations.size() - WINDOW), relations.size())) {
      if (known.type() == told.relation()
          && alike(known.subject(), told.subject().text())
          && alike(known.object(), told.object().text())) {
        return;
      }
    }
    Span span = sentence.sentence().span(Math.max(0, told.from()), told.to());
    relations.add(
        new Relation(
            "relation-" + (relations.size() + 1),
            span,
            told.subject().text(),
            told.relation(),
            told.object().text(),
            standings.at(sentence.sentence().span(told.to() - 1, told.to()))));
  }

  /** Whether two wordings have a last word in common or one holds the other. */
  private static boolean alike(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    return a.contains(b) || b.contains(a) || last(a).equals(last(b));
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
