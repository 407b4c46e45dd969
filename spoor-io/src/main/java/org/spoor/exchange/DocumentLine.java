package org.spoor.exchange;

import java.util.Optional;
import org.spoor.model.Document;

/** What one line of input turned out to be. */
public sealed interface DocumentLine {

  /** The line's number in the input, from 1. */
  long number();

  /** A document. */
  record Sound(long number, Document document) implements DocumentLine {}

  /**
   * A line that is not a document.
   *
   * @param document the id that it carried, where that could be read
   * @param message what is wrong and what to do, in one sentence
   */
  record Faulty(long number, LineFault fault, Optional<String> document, String message)
      implements DocumentLine {}
}
