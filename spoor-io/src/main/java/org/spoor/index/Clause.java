package org.spoor.index;

import java.util.List;

/** A query as it was understood. */
sealed interface Clause {
  /**
   * Words that stand side by side in the text or title.
   *
   * @param text as typed
   * @param exact whether it was quoted: only these very words will do
   * @param prefix whether the last word is the beginning of one
   */
  record Words(String text, boolean exact, boolean prefix) implements Clause {}

  /** Words that stand side by side in a value of a facet. */
  record Value(Facet facet, String text) implements Clause {}

  /** Words that stand side by side in the title. */
  record Title(String text) implements Clause {}

  /** Published within these days, or within a time that touches them. */
  record Published(DayRange days) implements Clause {}

  /** Reports that the part does not find. */
  record Not(Clause part) implements Clause {}

  /** Reports that all parts find; all reports when there are none. */
  record All(List<Clause> parts) implements Clause {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** Reports that at least one part finds. */
  record Any(List<Clause> parts) implements Clause {
    public Any {
      parts = List.copyOf(parts);
    }
  }
}
