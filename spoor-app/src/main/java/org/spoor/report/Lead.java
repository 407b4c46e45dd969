package org.spoor.report;

import java.util.List;

/**
 * Something that a person should look at next.
 *
 * @param why what is odd, in a clause
 * @param what the figures or words
 * @param places what to compare; empty for files that could not be read
 */
record Lead(Kind kind, String why, String what, List<Place> places) {
  Lead {
    places = List.copyOf(places);
  }

  /** Kinds, the most pressing first. */
  enum Kind {
    CONTRADICTION("Figures that differ"),
    VARIANT("Nearly the same words, other figures"),
    SAME_TWICE("Perhaps one incident, added twice"),
    MERGE("Perhaps one party under two names"),
    ONE_VOICE("Rests on one unnamed voice"),
    UNCERTAIN("Least certain"),
    UNREAD("Not read");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }
}
