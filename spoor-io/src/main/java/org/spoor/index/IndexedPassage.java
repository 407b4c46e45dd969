package org.spoor.index;

import java.util.List;
import org.spoor.model.Span;

/**
 * A block of a report's kept text: a paragraph, heading, list item or table row.
 *
 * @param start where it begins in the kept text, in UTF-16 code units, not negative
 * @param text its words as they stand there
 * @param firstSentence number of its first sentence within the report, from 1
 * @param sentenceStarts where its sentences begin in the kept text, ascending and within the
 *     passage; empty when the passage is one sentence
 */
public record IndexedPassage(
    int start, String text, int firstSentence, List<Integer> sentenceStarts) {
  public IndexedPassage {
    sentenceStarts = List.copyOf(sentenceStarts);
    if (start < 0 || firstSentence < 1) {
      throw new IllegalArgumentException("not a passage: " + start + ", §" + firstSentence);
    }
    int last = -1;
    for (int at : sentenceStarts) {
      if (at <= last || at < start || at > start + text.length()) {
        throw new IllegalArgumentException("sentence start " + at + " out of order or place");
      }
      last = at;
    }
  }

  /** A passage of one sentence. */
  public static IndexedPassage of(int start, String text, int sentence) {
    return new IndexedPassage(start, text, sentence, List.of());
  }

  /** The place of the passage in the kept text. */
  public Span span() {
    return new Span(start, start + text.length());
  }

  /** Number of the sentence that a position of the kept text lies in. */
  public int sentenceAt(int position) {
    int sentence = firstSentence;
    for (int i = 1; i < sentenceStarts.size() && sentenceStarts.get(i) <= position; i++) {
      sentence++;
    }
    return sentence;
  }
}
