package org.spoor.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.spoor.model.Span;

/** Finds where in a report the parts of a query stand, from the places that the index keeps. */
final class Places {
  /** Places of one part in one report; more are not shown. */
  private static final int MAX_PLACES = 2_000;

  private final IndexSearcher searcher;
  private final List<Part> parts = new ArrayList<>();

  /**
   * A place.
   *
   * @param part which part of the query stands there, from 0
   * @param weight how telling the part is
   */
  record Place(Span span, int part, double weight) {}

  private record Part(Weight text, Weight title, double weight) {}

  Places(IndexSearcher searcher, List<LookedFor> lookedFor) throws IOException {
    this.searcher = searcher;
    for (LookedFor part : lookedFor) {
      parts.add(new Part(weight(part.text()), weight(part.title()), part.weight()));
    }
  }

  private Weight weight(Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** Places in the kept text, ascending. */
  List<Place> inText(int document) throws IOException {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      for (Span span : spans(parts.get(i).text(), Fields.TEXT, document)) {
        places.add(new Place(span, i, parts.get(i).weight()));
      }
    }
    places.sort(Comparator.comparing(Place::span).thenComparingInt(Place::part));
    return places;
  }

  /** Places in the title, ascending, joined where they overlap. */
  List<Span> inTitle(int document) throws IOException {
    List<Span> spans = new ArrayList<>();
    for (Part part : parts) {
      spans.addAll(spans(part.title(), Fields.TITLE, document));
    }
    return joined(spans);
  }

  /** The same places without overlap, ascending. */
  static List<Span> joined(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    Collections.sort(sorted);
    List<Span> joined = new ArrayList<>();
    for (Span span : sorted) {
      if (!joined.isEmpty() && joined.getLast().end() > span.start()) {
        joined.set(joined.size() - 1, joined.getLast().cover(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private List<Span> spans(Weight weight, String field, int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    List<Span> spans = new ArrayList<>();
    Matches matches = weight.matches(leaf, document - leaf.docBase);
    MatchesIterator each = matches == null ? null : matches.getMatches(field);
    while (each != null && each.next() && spans.size() < MAX_PLACES) {
      if (each.startOffset() >= 0 && each.endOffset() >= each.startOffset()) {
        spans.add(new Span(each.startOffset(), each.endOffset()));
      }
    }
    return spans;
  }
}
