package org.spoor.index;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A report as the index is given it.
 *
 * @param number its number in the case, positive, unique
 * @param id the document's id, e.g. the file's name
 * @param title headline
 * @param publisher who published it
 * @param published EDTF date of publication; one that is not understood is kept and not searched
 * @param language BCP 47 tag
 * @param url address
 * @param nearCopyOf number of the first report with nearly the same words
 * @param passages its blocks, in the order of the text and without overlap
 * @param facets values of the facets that are {@link Facet#given()}
 */
public record IndexedReport(
    long number,
    String id,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> published,
    Optional<String> language,
    Optional<String> url,
    OptionalLong nearCopyOf,
    List<IndexedPassage> passages,
    Map<Facet, SortedSet<String>> facets) {
  public IndexedReport {
    if (number < 1 || id.isBlank()) {
      throw new IllegalArgumentException("a report needs a number and an id: " + number);
    }
    if (nearCopyOf.isPresent()
        && (nearCopyOf.getAsLong() < 1 || nearCopyOf.getAsLong() == number)) {
      throw new IllegalArgumentException("report " + number + " is no copy of " + nearCopyOf);
    }
    passages = List.copyOf(passages);
    int end = 0;
    for (IndexedPassage passage : passages) {
      if (passage.start() < end) {
        throw new IllegalArgumentException(
            "report " + number + ": passages overlap at " + passage.start());
      }
      end = passage.span().end();
    }
    EnumMap<Facet, SortedSet<String>> copy = new EnumMap<>(Facet.class);
    facets.forEach(
        (facet, values) -> {
          if (!facet.given()) {
            throw new IllegalArgumentException(facet + " follows from the report itself");
          }
          copy.put(facet, Collections.unmodifiableSortedSet(new TreeSet<>(values)));
        });
    facets = Collections.unmodifiableMap(copy);
  }
}
