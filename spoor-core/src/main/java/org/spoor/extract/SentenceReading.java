package org.spoor.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.lexicon.Hit;
import org.spoor.model.Span;
import org.spoor.text.Sentence;
import org.spoor.text.Token;

/**
 * A sentence with the terms of the lexicons that stand in it.
 *
 * @param hits in the order of their first token, longer ones first
 */
public record SentenceReading(Sentence sentence, List<Hit> hits) {
  public SentenceReading {
    hits = List.copyOf(hits);
  }

  /** The hits of one list, in order. */
  public List<Hit> hits(String list) {
    List<Hit> some = new ArrayList<>();
    for (Hit hit : hits) {
      if (hit.in(list)) {
        some.add(hit);
      }
    }
    return some;
  }

  /** The longest hit of a list that covers this token. */
  public Optional<Hit> hitAt(String list, int token) {
    for (Hit hit : hits) {
      if (hit.covers(token) && hit.in(list)) {
        return Optional.of(hit);
      }
    }
    return Optional.empty();
  }

  /** The hit of a list that starts at this token. */
  public Optional<Hit> hitFrom(String list, int token) {
    for (Hit hit : hits) {
      if (hit.from() == token && hit.in(list)) {
        return Optional.of(hit);
      }
    }
    return Optional.empty();
  }

  /** The sentence's tokens. */
  public List<Token> tokens() {
    return sentence.tokens();
  }

  /** The token at this position. */
  public Token token(int index) {
    return sentence.token(index);
  }

  /** How many tokens the sentence has. */
  public int size() {
    return sentence.size();
  }

  /** From its first to its last token, in the document's text. */
  public Span span() {
    return sentence.span();
  }
}
