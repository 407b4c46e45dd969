package org.spoor.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/** Answers requests on one state of the index. Safe to share between threads. */
final class Searcher {
  private final IndexReader reader;
  private final Columns columns;
  private final FacetCounter facets;

  Searcher(IndexReader reader) throws IOException {
    this.reader = reader;
    this.columns = Columns.read(reader);
    this.facets = FacetCounter.of(reader);
  }

  SearchOutcome.Answer search(SearchRequest request) throws IOException {
    QueryReader.Understood understood = QueryReader.read(request.query());
    QueryTranslation translation = new QueryTranslation(reader);
    Query query = translation.of(understood.clause(), request.query().isBlank());
    List<QueryNote> notes = new ArrayList<>(understood.notes());
    notes.addAll(translation.notes());
    return answer(query, translation.lookedFor(), List.of(), notes, request);
  }

  SearchOutcome.Answer moreLike(long number, SearchRequest request) throws IOException {
    int document = columns.documentOf(number);
    if (document < 0) {
      return answer(new MatchNoDocsQuery(), List.of(), List.of(), List.of(), request);
    }
    List<LookedFor> lookedFor = new ArrayList<>();
    Query query = Likeness.to(report(document), reader, lookedFor);
    return answer(query, lookedFor, columns.familyOf(document), List.of(), request);
  }

  private SearchOutcome.Answer answer(
      Query query,
      List<LookedFor> lookedFor,
      List<Integer> without,
      List<QueryNote> notes,
      SearchRequest request)
      throws IOException {
    IndexSearcher searcher = searcher(request.timeout());
    Found found = new Found(reader.maxDoc());
    searcher.search(query, found);
    boolean complete = !searcher.timedOut();
    without.forEach(found.reports::clear);

    Map<Facet, FixedBitSet> having = facets.having(request.chosen());
    FixedBitSet narrowed = found.reports.clone();
    having.values().forEach(narrowed::and);
    Map<Integer, List<Integer>> folded = columns.fold(narrowed);

    List<FacetCounts> counts = counts(found.reports, having, narrowed, request);
    List<Hit> hits = new ArrayList<>();
    // The places are few and looked up by number, so they are found also when time has run out.
    Places places = new Places(plain(), lookedFor);
    for (int document : page(narrowed, found.scores, request)) {
      hits.add(hit(document, found.scores[document], folded, places));
    }
    List<QueryNote> said = new ArrayList<>(notes);
    if (!complete) {
      said.add(new QueryNote(QueryNote.Kind.TIME_RAN_OUT, ""));
    }
    int copies = folded.values().stream().mapToInt(List::size).sum();
    return new SearchOutcome.Answer(narrowed.cardinality(), copies, hits, counts, said, complete);
  }

  private IndexSearcher searcher(Duration timeout) {
    IndexSearcher searcher = plain();
    long begin = System.nanoTime();
    long nanos =
        timeout.compareTo(Duration.ofHours(1)) > 0
            ? Duration.ofHours(1).toNanos()
            : timeout.toNanos();
    searcher.setTimeout(() -> System.nanoTime() - begin > nanos);
    return searcher;
  }

  private IndexSearcher plain() {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    return searcher;
  }

  /** Facets in which values are chosen are counted without that choice, the others with all. */
  private List<FacetCounts> counts(
      FixedBitSet found,
      Map<Facet, FixedBitSet> having,
      FixedBitSet narrowed,
      SearchRequest request)
      throws IOException {
    if (request.facetValues() == 0) {
      return List.of();
    }
    List<Facet> free =
        Arrays.stream(Facet.values()).filter(facet -> !having.containsKey(facet)).toList();
    List<FacetCounts> counts =
        new ArrayList<>(facets.count(narrowed, free, request.facetValues(), request.chosen()));
    for (Facet facet : having.keySet()) {
      FixedBitSet reports = found.clone();
      having.forEach(
          (other, bits) -> {
            if (other != facet) {
              reports.and(bits);
            }
          });
      columns.fold(reports);
      counts.addAll(facets.count(reports, List.of(facet), request.facetValues(), request.chosen()));
    }
    counts.sort(Comparator.comparing(FacetCounts::facet));
    return counts;
  }

  /** The documents of the page, by score and then by number. */
  private List<Integer> page(FixedBitSet reports, float[] scores, SearchRequest request) {
    long wanted = (long) request.offset() + request.size();
    Comparator<Integer> bestFirst =
        (a, b) -> {
          int byScore = Float.compare(scores[b], scores[a]);
          return byScore != 0 ? byScore : Long.compare(columns.numberOf(a), columns.numberOf(b));
        };
    if (request.size() == 0) {
      return List.of();
    }
    PriorityQueue<Integer> worstFirst = new PriorityQueue<>(bestFirst.reversed());
    for (int i = Columns.next(reports, 0); i >= 0; i = Columns.next(reports, i + 1)) {
      if (worstFirst.size() < wanted) {
        worstFirst.add(i);
      } else if (scores[i] >= scores[worstFirst.peek()]
          && bestFirst.compare(i, worstFirst.peek()) < 0) {
        worstFirst.poll();
        worstFirst.add(i);
      }
    }
    return worstFirst.stream().sorted(bestFirst).skip(request.offset()).toList();
  }

  private Hit hit(int document, float score, Map<Integer, List<Integer>> folded, Places places)
      throws IOException {
    StoredReport report = report(document);
    List<Long> copies =
        folded.getOrDefault(document, List.of()).stream().map(columns::numberOf).sorted().toList();
    return new Hit(
        report.number(),
        report.id(),
        report.title(),
        report.title().isPresent() ? places.inTitle(document) : List.of(),
        report.publisher(),
        report.published(),
        report.language(),
        report.url(),
        report.nearCopyOf(),
        score,
        copies,
        SnippetMaker.of(report.passages(), places.inText(document)));
  }

  private StoredReport report(int document) throws IOException {
    return StoredReport.read(
        reader
            .storedFields()
            .document(document, Set.of(Fields.STORED))
            .getBinaryValue(Fields.STORED));
  }
}
