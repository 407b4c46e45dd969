package org.spoor.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoor.assess.Saying;
import org.spoor.model.Document;
import org.spoor.model.Span;
import org.spoor.report.Quote;
import org.spoor.resolve.Report;
import org.spoor.store.CaseView;

/** The sentences of a case in their own words. For one view and one thread. */
public final class CaseQuotes {
  /** Longest quotation, in UTF-16 code units: a table without full stops is one sentence. */
  private static final int LONGEST = 600;

  private final CaseView view;
  private final Map<Saying, Quote> quotes = new HashMap<>();
  private final Map<String, Report> reports = new HashMap<>();
  private Optional<Document> last = Optional.empty();

  /** Over a case as it is at one moment. */
  public CaseQuotes(CaseView view, List<Report> all) {
    this.view = view;
    all.forEach(report -> reports.put(report.document(), report));
  }

  /** What a saying says. */
  public Quote of(Saying saying) {
    return quotes.computeIfAbsent(saying, this::read);
  }

  private Quote read(Saying saying) {
    if (last.isEmpty() || !last.get().id().equals(saying.document())) {
      last = view.document(saying.document());
    }
    String citation = saying.document() + " §" + saying.sentence();
    Optional<String> published =
        Optional.ofNullable(reports.get(saying.document()))
            .flatMap(report -> report.metadata().published());
    Optional<String> publisher =
        Optional.ofNullable(reports.get(saying.document()))
            .flatMap(report -> report.metadata().publisher());
    int length = last.map(document -> document.text().length()).orElse(0);
    int end = Math.min(length, Math.min(saying.place().end(), saying.place().start() + LONGEST));
    if (last.isEmpty() || saying.place().start() >= end) {
      return new Quote(citation, "", publisher, published);
    }
    String words = last.get().quote(new Span(saying.place().start(), end));
    return new Quote(
        citation, end < saying.place().end() ? words + " …" : words, publisher, published);
  }
}
