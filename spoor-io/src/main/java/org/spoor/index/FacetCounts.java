package org.spoor.index;

import java.util.List;

/**
 * How many of the reports found have which value.
 *
 * @param facet what is counted
 * @param values the most frequent values, by count and then by value; years and months too
 * @param distinct how many values there are in all
 */
public record FacetCounts(Facet facet, List<Value> values, int distinct) {
  public FacetCounts {
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param value as the report was given it
   * @param count reports, near-copies not counted
   * @param chosen whether the search is narrowed to it
   */
  public record Value(String value, int count, boolean chosen) {}
}
