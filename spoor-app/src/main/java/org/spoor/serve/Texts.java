package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spoor.model.Document;
import org.spoor.model.Span;
import org.spoor.store.CaseStore;
import org.spoor.store.CaseView;
import org.spoor.store.Extracted;

/** Texts of reports for quoting; those that were quoted last are kept. Safe to share. */
final class Texts {
  private static final int KEPT = 1_000;

  /** Longer texts are not kept. */
  private static final int LONGEST_KEPT = 50_000;

  /** Most of a quotation, in UTF-16 code units. */
  private static final int LONGEST_QUOTE = 2_000;

  private final CaseStore store;
  private final Map<String, Report> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Report> eldest) {
          return size() > KEPT;
        }
      };

  /** A text and where its sentences end. */
  record Report(String text, List<Span> sentences, List<Integer> ends) {
    /** The words of a place, cut where they are too long. */
    String quote(Span span) {
      int start = Math.min(span.start(), text.length());
      int end = Math.min(Math.min(span.end(), text.length()), start + LONGEST_QUOTE);
      return text.substring(start, Math.max(start, end));
    }

    int sentence(int offset) {
      return ReportBodies.sentence(ends, offset);
    }

    /** A place with the whole of the sentence that it begins in, as an answer has it. */
    ObjectNode context(Span span) {
      Span whole = around(span).cover(span);
      return Body.place(whole).put("quote", quote(whole));
    }

    /** The sentence that a place begins in; the place itself where there is none. */
    Span around(Span span) {
      int number = sentence(span.start());
      return number == 0 ? span : sentences.get(number - 1);
    }
  }

  Texts(CaseStore store) {
    this.store = store;
  }

  /** Of several documents, read in one view; unknown ones have no words. */
  Map<String, Report> of(Iterable<String> documents) {
    Map<String, Report> found = new LinkedHashMap<>();
    List<String> missing = new java.util.ArrayList<>();
    synchronized (kept) {
      for (String document : documents) {
        Report there = kept.get(document);
        if (there == null) {
          missing.add(document);
        } else {
          found.put(document, there);
        }
      }
    }
    if (!missing.isEmpty()) {
      try (CaseView view = store.view()) {
        for (String document : missing) {
          found.computeIfAbsent(document, id -> report(view, id));
        }
      }
      synchronized (kept) {
        missing.forEach(
            document -> {
              Report report = found.get(document);
              if (report != null && report.text().length() <= LONGEST_KEPT) {
                kept.put(document, report);
              }
            });
      }
    }
    return found;
  }

  private static Report report(CaseView view, String id) {
    List<Span> sentences = view.extracted(id).map(Extracted::sentences).orElse(List.of());
    return new Report(
        view.document(id).map(Document::text).orElse(""),
        sentences,
        sentences.stream().map(Span::end).toList());
  }
}
