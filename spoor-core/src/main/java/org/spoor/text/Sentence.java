package org.spoor.text;

import java.util.List;
import java.util.Optional;
import org.spoor.model.Span;

/**
 * A sentence, or what stands for one in a headline or list.
 *
 * @param index position among the document's sentences, from 0
 * @param block the block it stands in
 * @param blockIndex position of that block among the document's blocks, from 0
 * @param heading text of the nearest heading above it
 * @param tokens at least one
 */
public record Sentence(
    int index, Block block, int blockIndex, Optional<String> heading, List<Token> tokens) {
  public Sentence {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without tokens");
    }
    tokens = List.copyOf(tokens);
  }

  /** From its first to its last token. */
  public Span span() {
    return new Span(tokens.getFirst().start(), tokens.getLast().end());
  }

  /**
   * The place of some of its tokens in the document's text.
   *
   * @param from first token, inclusive
   * @param to last token, exclusive; greater than {@code from}
   */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The token at this position. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** How many tokens it has. */
  public int size() {
    return tokens.size();
  }

  /** The first token that ends after this offset of the document's text; {@code size()} if none. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
