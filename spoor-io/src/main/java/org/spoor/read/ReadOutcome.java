package org.spoor.read;

import java.util.List;
import org.spoor.model.Document;

/** What became of one thing that was found: a file, an archive's entry, a line of JSON Lines. */
public sealed interface ReadOutcome {
  /** Where it was found. */
  Origin origin();

  /**
   * A document.
   *
   * @param hash identifies its words
   * @param notices reservations, in the order found
   */
  record Read(
      Document document, Origin origin, ContentHash hash, Format format, List<Notice> notices)
      implements ReadOutcome {
    public Read {
      notices = List.copyOf(notices);
    }
  }

  /**
   * No document.
   *
   * @param code why
   * @param detail what was found
   */
  record Unreadable(Origin origin, ErrorCode code, String detail) implements ReadOutcome {
    /** The detail with what to do about it. */
    public String message() {
      return Messages.withRemedy(detail, code);
    }
  }

  /**
   * The words of a document that this run has read already.
   *
   * @param of where those were read
   */
  record Duplicate(Origin origin, Origin of, ContentHash hash) implements ReadOutcome {}
}
