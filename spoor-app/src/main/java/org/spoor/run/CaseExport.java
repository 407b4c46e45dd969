package org.spoor.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.spoor.exchange.DecisionLines;
import org.spoor.exchange.DerivedBodies;
import org.spoor.exchange.IncidentBodies;
import org.spoor.exchange.RecordLines;
import org.spoor.exchange.RecordLines.Label;
import org.spoor.exchange.RecordReader;
import org.spoor.model.Document;
import org.spoor.model.Finding;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.ReportDecisions;
import org.spoor.resolve.Review;
import org.spoor.store.CaseView;
import org.spoor.store.IncidentQuery;

/** Writes what is in a case for other programs, in the order of the case. */
public final class CaseExport {
  private final CaseView view;
  private final Writer out;

  private CaseExport(CaseView view, Writer out) {
    this.view = view;
    this.out = out;
  }

  /**
   * Everything that the reports say, after the decisions, as records of the vocabulary; events name
   * their {@code incident}, mentions their {@code entity}.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public static void records(CaseView view, Writer out) {
    new CaseExport(view, out).records();
  }

  /**
   * All decisions, one a line.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public static void decisions(CaseView view, Writer out) {
    CaseExport export = new CaseExport(view, out);
    view.decisions(0, stored -> export.write(DecisionLines.of(CaseDerivation.decision(stored))));
  }

  /**
   * All incidents, one a line, as JSON.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public static void incidents(CaseView view, Writer out) {
    CaseExport export = new CaseExport(view, out);
    IncidentBodies bodies = new IncidentBodies();
    view.incidentBodies(
        IncidentQuery.ALL,
        body -> export.write(DerivedBodies.of(bodies.read(body.bytes())) + "\n"));
  }

  /**
   * All parties, one a line, as the case keeps them.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public static void parties(CaseView view, Writer out) {
    CaseExport export = new CaseExport(view, out);
    view.parties(row -> export.write(row.body() + "\n"));
  }

  private void records() {
    ReportDecisions decisions = ReportDecisions.of(Decisions.of(CaseDerivation.log(view)));
    List<String> ids = new ArrayList<>();
    view.entries(0, entry -> ids.add(entry.id()));
    for (String id : ids) {
      if (!decisions.withdrawn(id)) {
        records(view.document(id).orElseThrow(), decisions);
      }
    }
  }

  private void records(Document document, ReportDecisions decisions) {
    String id = document.id();
    List<Finding> found =
        view.extracted(id)
            .map(extracted -> RecordReader.read(extracted.findings() + extracted.details()))
            .orElse(List.of());
    List<Finding> findings =
        Review.of(document, found, decisions.finds(id), CaseReports.EDITOR).findings();
    write(RecordLines.of(document, findings, labels(id)));
  }

  private Function<Finding, List<Label>> labels(String document) {
    Map<String, List<Label>> labels = new HashMap<>();
    view.incidents(
        IncidentQuery.toldIn(document),
        row ->
            row.finds().stream()
                .filter(find -> find.document().equals(document))
                .forEach(find -> label(labels, find.find(), "incident", row.id())));
    view.partiesIn(
        document,
        row ->
            row.mentions().stream()
                .filter(find -> find.find().startsWith("mention-"))
                .forEach(find -> label(labels, find.find(), "entity", row.id())));
    return finding -> labels.getOrDefault(finding.id(), List.of());
  }

  private static void label(Map<String, List<Label>> labels, String find, String field, String id) {
    labels.computeIfAbsent(find, key -> new ArrayList<>()).add(new Label(field, id));
  }

  private void write(String lines) {
    try {
      out.write(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
