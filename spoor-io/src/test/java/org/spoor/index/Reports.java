package org.spoor.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reports and indexes for tests. */
final class Reports {
  static final String CASE = "case-1";

  private Reports() {}

  /** A report of paragraphs, one sentence each. */
  static IndexedReport of(long number, String... paragraphs) {
    return new IndexedReport(
        number,
        "report-" + number + ".txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        passages(paragraphs),
        Map.of());
  }

  static List<IndexedPassage> passages(String... paragraphs) {
    List<IndexedPassage> passages = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < paragraphs.length; i++) {
      passages.add(IndexedPassage.of(start, paragraphs[i], i + 1));
      start += paragraphs[i].length() + 2;
    }
    return passages;
  }

  static IndexedReport about(IndexedReport report, String publisher, String published) {
    return new IndexedReport(
        report.number(),
        report.id(),
        report.title(),
        Optional.of(publisher),
        Optional.of(published),
        Optional.of("en"),
        report.url(),
        report.nearCopyOf(),
        report.passages(),
        report.facets());
  }

  static IndexedReport titled(IndexedReport report, String title) {
    return new IndexedReport(
        report.number(),
        report.id(),
        Optional.of(title),
        report.publisher(),
        report.published(),
        report.language(),
        report.url(),
        report.nearCopyOf(),
        report.passages(),
        report.facets());
  }

  static IndexedReport copyOf(IndexedReport report, long first) {
    return new IndexedReport(
        report.number(),
        report.id(),
        report.title(),
        report.publisher(),
        report.published(),
        report.language(),
        report.url(),
        OptionalLong.of(first),
        report.passages(),
        report.facets());
  }

  static IndexedReport with(IndexedReport report, Map<Facet, SortedSet<String>> facets) {
    return new IndexedReport(
        report.number(),
        report.id(),
        report.title(),
        report.publisher(),
        report.published(),
        report.language(),
        report.url(),
        report.nearCopyOf(),
        report.passages(),
        facets);
  }

  static SortedSet<String> values(String... values) {
    return new TreeSet<>(Arrays.asList(values));
  }

  static IndexWriting begin(Path folder, String caseId) {
    return switch (IndexWriting.begin(folder, caseId)) {
      case WriterOutcome.Writing(IndexWriting writing) -> writing;
      case WriterOutcome.Busy busy -> throw new AssertionError("busy");
    };
  }

  /** Writes an index of these reports and opens it. */
  static SearchIndex index(Path folder, IndexedReport... reports) {
    long last = 0;
    try (IndexWriting writing = begin(folder, CASE)) {
      for (IndexedReport report : reports) {
        writing.put(report);
        last = Math.max(last, report.number());
      }
      writing.commit(last);
    }
    return open(folder);
  }

  static SearchIndex open(Path folder) {
    return switch (SearchIndex.open(folder, CASE)) {
      case Opening.Ready ready -> ready.index();
      case Opening.Unusable unusable -> throw new AssertionError(unusable);
    };
  }

  static SearchOutcome.Answer search(SearchIndex index, String query) {
    return search(index, SearchRequest.of(query));
  }

  static SearchOutcome.Answer search(SearchIndex index, SearchRequest request) {
    return answer(index.search(request));
  }

  static SearchOutcome.Answer answer(SearchOutcome outcome) {
    return switch (outcome) {
      case SearchOutcome.Answer answer -> answer;
      case SearchOutcome.Damaged damaged -> throw new AssertionError(damaged);
    };
  }

  /** Numbers of what a query finds, in its order. */
  static List<Long> found(SearchIndex index, String query) {
    return search(index, query).hits().stream().map(Hit::number).toList();
  }
}
