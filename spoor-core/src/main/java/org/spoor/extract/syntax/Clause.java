package org.spoor.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A verb with its subject, objects and phrases.
 *
 * @param index position among the sentence's clauses, from 0, in the order of their verbs
 * @param kind how it hangs together with the clause around it
 * @param verb its verb group
 * @param subjects coordinated noun groups of the subject; for relative clauses the antecedent, for
 *     participles and infinitives the subject that is understood
 * @param objects noun groups behind the verb without preposition, coordinated or not
 * @param phrases prepositional phrases that stand in the clause, in order, also those before the
 *     verb
 * @param parent index of the clause around it, -1 for a main clause
 * @param link word that ties it to the clause around it ('that', 'after', 'which'), or empty
 * @param from first token of the stretch that belongs to the clause
 * @param to after the last token of that stretch, embedded clauses included
 */
public record Clause(
    int index,
    Kind kind,
    VerbGroup verb,
    List<NounGroup> subjects,
    List<NounGroup> objects,
    List<PrepositionalPhrase> phrases,
    int parent,
    String link,
    int from,
    int to) {

  public Clause {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    phrases = List.copyOf(phrases);
  }

  /** How clauses hang together. */
  public enum Kind {
    MAIN,
    /** Shares the subject of the clause before: 'and expelled …'. */
    COORDINATE,
    /** 'which had pumped …'; the antecedent is its subject or object. */
    RELATIVE,
    /** 'that', 'because', 'while' with a subject of its own, or speech without 'that'. */
    SUBORDINATE,
    /** 'run by …', '…, confiscating …', 'after disrupting …'. */
    PARTICIPIAL,
    /** 'to expel …'. */
    INFINITIVE
  }

  /** The phrases with one of these prepositions, in order. */
  public List<PrepositionalPhrase> phrases(String... prepositions) {
    List<PrepositionalPhrase> some = new ArrayList<>();
    for (PrepositionalPhrase phrase : phrases) {
      if (phrase.is(prepositions)) {
        some.add(phrase);
      }
    }
    return some;
  }

  /** Who acts: the subject of an active verb, the 'by' of a passive one. */
  public List<NounGroup> agents() {
    if (!verb.passive()) {
      return subjects;
    }
    for (PrepositionalPhrase phrase : phrases) {
      if (phrase.preposition().equals("by") && phrase.at() >= verb.to()) {
        return phrase.groups();
      }
    }
    return List.of();
  }

  /** What is acted on: the objects of an active verb, the subject of a passive one. */
  public List<NounGroup> patients() {
    return verb.passive() ? subjects : objects;
  }

  /** The first subject. */
  public Optional<NounGroup> subject() {
    return subjects.isEmpty() ? Optional.empty() : Optional.of(subjects.getFirst());
  }
}
