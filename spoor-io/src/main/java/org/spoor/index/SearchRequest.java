package org.spoor.index;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A question to the index.
 *
 * @param query what a person typed, see the package's chapter for its language; blank finds all
 *     reports
 * @param chosen values that the results are narrowed to: any of those of one facet, in every facet
 * @param offset how many results to leave out, not negative
 * @param size how many results to show, 0 to {@value #MAX_SIZE}
 * @param facetValues how many values to count a facet, 0 (facets are not counted) to {@value
 *     #MAX_FACET_VALUES}
 * @param timeout after which the search ends with what it has, positive
 */
public record SearchRequest(
    String query,
    Map<Facet, SortedSet<String>> chosen,
    int offset,
    int size,
    int facetValues,
    Duration timeout) {
  /** Most results a page. */
  public static final int MAX_SIZE = 200;

  /** Most values a facet. */
  public static final int MAX_FACET_VALUES = 1000;

  private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(5);

  public SearchRequest {
    if (offset < 0 || size < 0 || size > MAX_SIZE) {
      throw new IllegalArgumentException("no such page: " + offset + ", " + size);
    }
    if (facetValues < 0 || facetValues > MAX_FACET_VALUES) {
      throw new IllegalArgumentException("facet values: " + facetValues);
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("timeout: " + timeout);
    }
    EnumMap<Facet, SortedSet<String>> copy = new EnumMap<>(Facet.class);
    chosen.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, Collections.unmodifiableSortedSet(new TreeSet<>(values)));
          }
        });
    chosen = Collections.unmodifiableMap(copy);
  }

  /** The first ten results with ten values a facet. */
  public static SearchRequest of(String query) {
    return new SearchRequest(query, Map.of(), 0, 10, 10, USUAL_TIMEOUT);
  }

  /** The same, narrowed to values of a facet besides those already chosen. */
  public SearchRequest narrowedTo(Facet facet, String... values) {
    EnumMap<Facet, SortedSet<String>> more = new EnumMap<>(Facet.class);
    more.putAll(chosen);
    TreeSet<String> all = new TreeSet<>(more.getOrDefault(facet, Collections.emptySortedSet()));
    Collections.addAll(all, values);
    more.put(facet, all);
    return new SearchRequest(query, more, offset, size, facetValues, timeout);
  }

  /** Another page of the same. */
  public SearchRequest page(int newOffset, int newSize) {
    return new SearchRequest(query, chosen, newOffset, newSize, facetValues, timeout);
  }
}
