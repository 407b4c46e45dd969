package org.spoor.index;

import java.util.List;

/** What a search ended with. */
public sealed interface SearchOutcome {
  /**
   * Reports were looked for.
   *
   * @param total how many reports match, near-copies not counted
   * @param copies how many further reports match that are near-copies of these
   * @param hits those of the page, best first, by number where they are equally good
   * @param facets counts of the matching reports, near-copies not counted, in the order of {@link
   *     Facet}; values of a facet in which values were chosen are counted as if none were
   * @param notes what of the query was read otherwise than it might be meant, or cut
   * @param complete false when time ran out: totals and counts are then lower bounds
   */
  record Answer(
      int total,
      int copies,
      List<Hit> hits,
      List<FacetCounts> facets,
      List<QueryNote> notes,
      boolean complete)
      implements SearchOutcome {
    public Answer {
      hits = List.copyOf(hits);
      facets = List.copyOf(facets);
      notes = List.copyOf(notes);
    }
  }

  /**
   * The files of the index are damaged: it is to be built again.
   *
   * @param why for the log
   */
  record Damaged(String why) implements SearchOutcome {}
}
