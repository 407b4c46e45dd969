package org.spoor.extract.attribution;

import java.util.List;
import org.spoor.model.Span;

/**
 * What stands inside a pair of quotation marks.
 *
 * @param firstSentence position of the sentence with the opening mark
 * @param firstToken the opening mark, in that sentence
 * @param lastSentence position of the sentence with the closing mark, or of the last one inside
 * @param lastToken the closing mark, or the last token inside where there is no mark
 * @param parts the quoted words without the marks, one part a paragraph
 * @param closed whether there is a closing mark
 */
record Quotation(
    int firstSentence,
    int firstToken,
    int lastSentence,
    int lastToken,
    List<Span> parts,
    boolean closed) {
  Quotation {
    parts = List.copyOf(parts);
  }

  /** From the first to the last quoted word. */
  Span span() {
    return parts.getFirst().cover(parts.getLast());
  }
}
