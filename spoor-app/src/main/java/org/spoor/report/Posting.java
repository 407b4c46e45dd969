package org.spoor.report;

import java.util.List;
import org.spoor.model.Event;

/**
 * One event in one account.
 *
 * @param figures at most one a unit; empty where the text gives no amount
 * @param caption who, where and when, in a few words
 */
record Posting(Place place, Event event, List<Figure> figures, Role role, String caption) {
  Posting {
    figures = List.copyOf(figures);
  }

  /** What a posting does to the account's total. */
  enum Role {
    /** A single event: added. */
    COUNTED(""),
    /** Part of an event that is itself counted here. */
    PART("part of another"),
    /** A total over a period or over several actors, as a report gives it. */
    REPORTED_TOTAL("total reported"),
    /** Planned or threatened, not done. */
    NOT_DONE(""),
    /** The text says that it is not so. */
    DENIED("");

    private final String words;

    Role(String words) {
      this.words = words;
    }

    /** Why it is not added; empty where it is, or where the caption says why. */
    String words() {
      return words;
    }
  }

  Posting as(Role other) {
    return new Posting(place, event, figures, other, caption);
  }
}
