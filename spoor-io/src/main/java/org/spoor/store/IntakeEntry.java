package org.spoor.store;

import java.util.List;

/**
 * What became of one thing when it was last read.
 *
 * @param origin where it was found
 * @param notices reservations about the reading, in the order found
 */
public record IntakeEntry(String origin, Outcome outcome, List<Remark> notices) {
  public IntakeEntry {
    notices = List.copyOf(notices);
  }

  /** What it turned out to be. */
  public sealed interface Outcome {
    /** The document of the case that came from here. */
    record Read(String document) implements Outcome {}

    /** The words of a document that came from elsewhere. */
    record Copy(String document) implements Outcome {}

    /** No document. */
    record Unreadable(Remark why) implements Outcome {}
  }
}
