package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoor.exchange.RecordLines;
import org.spoor.index.FacetCounts;
import org.spoor.index.Hit;
import org.spoor.index.QueryNote;
import org.spoor.index.SearchOutcome;
import org.spoor.index.Snippet;
import org.spoor.model.Document;
import org.spoor.model.FindRef;
import org.spoor.model.Finding;
import org.spoor.model.Span;
import org.spoor.run.ReportReview;
import org.spoor.store.DocumentEntry;

/** Reports and what was found in them as answers have them. For one answer. */
final class ReportBodies {
  private final Snapshot snapshot;
  private final DecisionBook book;

  ReportBodies(Snapshot snapshot, DecisionBook book) {
    this.snapshot = snapshot;
    this.book = book;
  }

  ObjectNode brief(DocumentEntry entry) {
    ObjectNode out = Body.object();
    out.put("number", entry.seq());
    out.put("document", entry.id());
    Body.put(out, "title", entry.metadata().title());
    Body.put(out, "publisher", entry.metadata().publisher());
    Body.put(
        out,
        "published",
        book.reports().published(entry.id()).or(() -> entry.metadata().published()));
    Body.put(out, "language", entry.metadata().language());
    Body.put(out, "url", entry.metadata().url());
    return out;
  }

  /** Of a document that may have come after what is in memory. */
  ObjectNode brief(String document) {
    return snapshot
        .entry(document)
        .map(this::brief)
        .orElseGet(() -> Body.object().put("number", 0).put("document", document));
  }

  /**
   * A page of a search.
   *
   * @param out gets the fields
   */
  void hits(ObjectNode out, SearchOutcome.Answer answer) {
    out.set("items", Body.list(answer.hits(), this::hit));
    out.put("total", answer.total());
    out.put("copies", answer.copies());
    out.set("facets", Body.list(answer.facets(), ReportBodies::facet));
    out.set("notes", Body.texts(answer.notes().stream().map(QueryNote::text).toList()));
    out.put("complete", answer.complete());
  }

  private ObjectNode hit(Hit hit) {
    ObjectNode out = Body.object();
    out.set("report", brief(hit.id()));
    out.set("titleMatches", Body.list(hit.titleMatches(), Body::place));
    hit.nearCopyOf().ifPresent(number -> out.put("nearCopyOf", number));
    ArrayNode copies = out.putArray("copies");
    hit.copies().forEach(copies::add);
    out.set("snippets", Body.list(hit.snippets(), ReportBodies::snippet));
    return out;
  }

  private static ObjectNode snippet(Snippet snippet) {
    ObjectNode out = Body.place(snippet.span());
    out.put("text", snippet.text());
    out.set("matches", Body.list(snippet.matches(), Body::place));
    out.put("sentence", snippet.sentence());
    return out;
  }

  private static ObjectNode facet(FacetCounts counts) {
    ObjectNode out = Body.object();
    out.put("facet", counts.facet().word());
    out.put("distinct", counts.distinct());
    out.set(
        "values",
        Body.list(
            counts.values(),
            value ->
                Body.object()
                    .put("value", value.value())
                    .put("count", value.count())
                    .put("chosen", value.chosen())));
    return out;
  }

  /** The finds of a report that are asked for. */
  ArrayNode finds(
      ReportReview review, List<ReportReview.Reviewed> asked, Map<String, String> parties) {
    Document document = review.document();
    Map<String, String> incidents = new HashMap<>();
    snapshot
        .toldIn(document.id())
        .forEach(
            incident ->
                incident.tellings().stream()
                    .filter(telling -> telling.document().equals(document.id()))
                    .forEach(telling -> incidents.put(telling.event(), incident.id())));
    List<String> records =
        records(document, asked.stream().map(ReportReview.Reviewed::finding).toList());
    List<Integer> ends = review.sentences().stream().map(Span::end).toList();
    ArrayNode out = Body.array();
    for (int i = 0; i < asked.size(); i++) {
      ReportReview.Reviewed reviewed = asked.get(i);
      Finding finding = reviewed.finding();
      ObjectNode find = out.addObject();
      find.put("id", finding.id());
      find.set("find", IncidentAnswers.find(FindRef.of(document.id(), finding)));
      find.put("state", reviewed.state().word());
      find.put("sentence", sentence(ends, finding.span().start()));
      find.set("record", Body.raw(records.get(i)));
      reviewed
          .original()
          .ifPresent(
              original ->
                  find.set("original", Body.raw(records(document, List.of(original)).getFirst())));
      Optional.ofNullable(incidents.get(finding.id())).ifPresent(id -> find.put("incident", id));
      Optional.ofNullable(parties.get(finding.id())).ifPresent(id -> find.put("party", id));
      find.set("decisions", Body.texts(reviewed.decisions()));
    }
    return out;
  }

  private static List<String> records(Document document, List<Finding> findings) {
    List<String> records = new ArrayList<>(RecordLines.of(document, findings).lines().toList());
    if (records.size() != findings.size()) {
      throw new IllegalStateException(
          findings.size() + " findings made " + records.size() + " records: " + document.id());
    }
    return records;
  }

  /**
   * The number, from 1, of the sentence that holds or follows the offset; 0 where there is none.
   */
  static int sentence(List<Integer> ends, int offset) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends.get(middle) > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return ends.isEmpty() ? 0 : Math.min(low + 1, ends.size());
  }
}
