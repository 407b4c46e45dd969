package org.spoor.extract.syntax;

import java.util.List;
import java.util.Optional;
import org.spoor.extract.SentenceReading;

/**
 * Groups and clauses of a sentence.
 *
 * @param groups noun groups in order, without overlap
 * @param clauses in the order of their verbs
 */
public record Syntax(SentenceReading sentence, List<NounGroup> groups, List<Clause> clauses) {
  public Syntax {
    groups = List.copyOf(groups);
    clauses = List.copyOf(clauses);
  }

  /** Finds the groups and clauses of a sentence. */
  public static Syntax parse(SentenceReading sentence) {
    Chunker.Chunks chunks = Chunker.chunk(sentence);
    List<Clause> clauses = ClauseParser.parse(chunks);
    return new Syntax(sentence, chunks.groups(), clauses);
  }

  /** The noun group that covers this token. */
  public Optional<NounGroup> groupAt(int token) {
    for (NounGroup group : groups) {
      if (group.covers(token)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  /** The clause whose verb group covers this token. */
  public Optional<Clause> clauseOfVerb(int token) {
    for (Clause clause : clauses) {
      if (clause.verb().covers(token)) {
        return Optional.of(clause);
      }
    }
    return Optional.empty();
  }

  /** The innermost clause in whose stretch this token stands. */
  public Optional<Clause> clauseAround(int token) {
    Clause best = null;
    for (Clause clause : clauses) {
      if (clause.from() <= token
          && token < clause.to()
          && (best == null || clause.to() - clause.from() < best.to() - best.from())) {
        best = clause;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The phrases that follow a noun group directly, one behind the other: 'seizure of cocaine at
   * Antwerp by customs'. Ends at anything that is neither a phrase nor a bracket.
   */
  public List<PrepositionalPhrase> phrasesAfter(NounGroup group) {
    return NounPhrases.after(this, group);
  }

  /** The words of some tokens, joined by blanks as in the text. */
  public String words(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && sentence.token(i).start() > sentence.token(i - 1).end()) {
        out.append(' ');
      }
      out.append(sentence.token(i).text());
    }
    return out.toString();
  }
}
