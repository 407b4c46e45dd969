package org.spoor.read;

import java.util.List;
import org.spoor.model.Document;

/** A line of JSON Lines that is not blank. */
public sealed interface JsonLine {
  /** Its number in the file, counted from 1, blank lines included. */
  long number();

  /**
   * A document.
   *
   * @param notices fields that had to be left out
   */
  record Parsed(long number, Document document, List<Notice> notices) implements JsonLine {
    public Parsed {
      notices = List.copyOf(notices);
    }
  }

  /**
   * Not a document.
   *
   * @param detail what is wrong with it
   */
  record Bad(long number, ErrorCode code, String detail) implements JsonLine {
    /** The detail with what to do about it. */
    public String message() {
      return Messages.withRemedy(detail, code);
    }
  }
}
