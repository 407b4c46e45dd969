package org.spoor.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.spoor.exchange.DerivedBodies;
import org.spoor.exchange.RecordException;
import org.spoor.exchange.RecordReader;
import org.spoor.model.Document;
import org.spoor.model.FindRef;
import org.spoor.model.Finding;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.ReportDecisions;
import org.spoor.resolve.Review;
import org.spoor.store.CaseView;

/**
 * Finds by the names that people see: {@code report.txt#event-3}, or an incident's id for its first
 * telling.
 */
public final class FindNames implements Function<String, FindRef> {
  private final CaseView view;
  private final ReportDecisions decisions;

  /** Over a case as it is now. */
  public FindNames(CaseView view) {
    this(view, ReportDecisions.of(Decisions.of(CaseDerivation.log(view))));
  }

  /** The same where the decisions that hold are known already. */
  FindNames(CaseView view, ReportDecisions decisions) {
    this.view = view;
    this.decisions = decisions;
  }

  /**
   * The find that a name means.
   *
   * @throws RecordException when there is none; the message says what there is
   */
  @Override
  public FindRef apply(String name) {
    if (name.startsWith("i-")) {
      return view.incident(name)
          .map(row -> DerivedBodies.incident(row.body()).tellings().getFirst().find())
          .orElseThrow(() -> new RecordException("no incident " + name + " in this case"));
    }
    int hash = name.lastIndexOf('#');
    if (hash < 1) {
      throw new RecordException(
          "not a find: "
              + name
              + "; write DOCUMENT#ID as the records have it, or an incident's id");
    }
    String id = name.substring(0, hash);
    Document document =
        view.document(id)
            .orElseThrow(() -> new RecordException("no report " + id + " in this case"));
    return FindRef.of(id, find(document, name.substring(hash + 1)));
  }

  private Finding find(Document document, String find) {
    return findings(document).stream()
        .filter(finding -> finding.id().equals(find))
        .findFirst()
        .orElseThrow(
            () ->
                new RecordException(
                    "no find "
                        + find
                        + " in "
                        + document.id()
                        + "; spoor export --format records lists them"));
  }

  /** All finds of a document after the decisions, rejected ones too: they can be accepted again. */
  List<Finding> findings(Document document) {
    String lines =
        view.extracted(document.id()).map(each -> each.findings() + each.details()).orElse("");
    List<Finding> all = RecordReader.read(lines);
    List<Finding> reviewed =
        Review.of(document, all, decisions.finds(document.id()), CaseReports.EDITOR).findings();
    List<Finding> both = new ArrayList<>(reviewed);
    all.stream()
        .filter(finding -> reviewed.stream().noneMatch(kept -> kept.id().equals(finding.id())))
        .forEach(both::add);
    return both;
  }
}
