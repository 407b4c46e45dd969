package org.spoor.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitDocIdSet;
import org.apache.lucene.util.FixedBitSet;

/** Counts values of facets and finds the reports that have them. */
final class FacetCounter {
  private static final String FIELD = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;

  private final IndexReader reader;
  private final Optional<SortedSetDocValuesReaderState> state;

  private FacetCounter(IndexReader reader, Optional<SortedSetDocValuesReaderState> state) {
    this.reader = reader;
    this.state = state;
  }

  static FacetCounter of(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      if (leaf.reader().getSortedSetDocValues(FIELD) != null) {
        return new FacetCounter(
            reader, Optional.of(new DefaultSortedSetDocValuesReaderState(reader, Fields.facets())));
      }
    }
    return new FacetCounter(reader, Optional.empty());
  }

  /** For each facet in which values are chosen, the reports that have one of them. */
  Map<Facet, FixedBitSet> having(Map<Facet, SortedSet<String>> chosen) throws IOException {
    Map<Facet, FixedBitSet> having = new EnumMap<>(Facet.class);
    for (Map.Entry<Facet, SortedSet<String>> facet : chosen.entrySet()) {
      FixedBitSet reports = new FixedBitSet(Math.max(1, reader.maxDoc()));
      for (String value : facet.getValue()) {
        String kept = Fields.kept(value);
        if (!kept.isEmpty()) {
          add(new Term(FIELD, FacetsConfig.pathToString(facet.getKey().word(), kept)), reports);
        }
      }
      having.put(facet.getKey(), reports);
    }
    return having;
  }

  private void add(Term term, FixedBitSet reports) throws IOException {
    PostingsEnum postings =
        MultiTerms.getTermPostingsEnum(reader, term.field(), term.bytes(), PostingsEnum.NONE);
    if (postings != null) {
      for (int i = postings.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = postings.nextDoc()) {
        reports.set(i);
      }
    }
  }

  /** Counts of these facets in these reports. */
  List<FacetCounts> count(
      FixedBitSet reports, List<Facet> facets, int values, Map<Facet, SortedSet<String>> chosen)
      throws IOException {
    List<FacetCounts> counts = new ArrayList<>();
    if (state.isEmpty()) {
      facets.forEach(facet -> counts.add(new FacetCounts(facet, List.of(), 0)));
      return counts;
    }
    SortedSetDocValuesFacetCounts counted =
        new SortedSetDocValuesFacetCounts(state.get(), new Given(reader, reports));
    for (Facet facet : facets) {
      counts.add(
          counts(counted, facet, values, chosen.getOrDefault(facet, Collections.emptySortedSet())));
    }
    return counts;
  }

  private static FacetCounts counts(
      SortedSetDocValuesFacetCounts counted, Facet facet, int top, SortedSet<String> chosen)
      throws IOException {
    FacetResult result = counted.getTopChildren(top, facet.word());
    List<FacetCounts.Value> values = new ArrayList<>();
    TreeSet<String> missing = new TreeSet<>();
    chosen.forEach(value -> missing.add(Fields.kept(value)));
    if (result != null) {
      for (LabelAndValue value : result.labelValues) {
        boolean isChosen = missing.remove(value.label);
        values.add(new FacetCounts.Value(value.label, value.value.intValue(), isChosen));
      }
    }
    // What is chosen is always shown, or it could not be taken back.
    for (String value : missing) {
      int count =
          result == null || value.isEmpty()
              ? 0
              : Math.max(0, counted.getSpecificValue(facet.word(), value).intValue());
      values.add(new FacetCounts.Value(value, count, true));
    }
    return new FacetCounts(facet, values, result == null ? 0 : result.childCount);
  }

  /** Reports that were found elsewhere, in the shape in which the library counts them. */
  private static final class Given extends FacetsCollector {
    private final List<MatchingDocs> found = new ArrayList<>();

    Given(IndexReader reader, FixedBitSet reports) {
      for (LeafReaderContext leaf : reader.leaves()) {
        int size = leaf.reader().maxDoc();
        FixedBitSet inLeaf = new FixedBitSet(size);
        int count = 0;
        int end = leaf.docBase + size;
        for (int i = Columns.next(reports, leaf.docBase);
            i >= 0 && i < end;
            i = Columns.next(reports, i + 1)) {
          inLeaf.set(i - leaf.docBase);
          count++;
        }
        found.add(new MatchingDocs(leaf, new BitDocIdSet(inLeaf), count, new float[0]));
      }
    }

    @Override
    public List<MatchingDocs> getMatchingDocs() {
      return found;
    }
  }
}
