package org.spoor.index;

import java.util.List;
import org.spoor.model.Span;

/**
 * Sentences of a report that show why it was found. Text as it stands in the report, never markup:
 * who shows it escapes it.
 *
 * @param span its place in the kept text, in UTF-16 code units
 * @param text the words there
 * @param matches places that match, in the kept text, ascending, within {@code span}
 * @param sentence number of the sentence with the first match, or of the first without one
 */
public record Snippet(Span span, String text, List<Span> matches, int sentence) {
  public Snippet {
    matches = List.copyOf(matches);
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("snippet of " + text.length() + " units at " + span);
    }
  }
}
