package org.spoor.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.assess.profile.CaseEvidence;
import org.spoor.model.Document;
import org.spoor.model.Evidence;
import org.spoor.model.Incident;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;
import org.spoor.resolve.ReportDecisions;
import org.spoor.store.CaseView;
import org.spoor.store.IncidentQuery;

/** Loads what a case holds on a country, for a profile. */
public final class CaseProfile {
  private CaseProfile() {}

  /**
   * What a case that is up to date holds.
   *
   * @param country alpha-2 code
   * @param threads reports decoded at the same time, at least 1
   * @throws InterruptedException when the thread is interrupted
   */
  public static CaseEvidence of(CaseView view, String country, int threads)
      throws InterruptedException {
    return of(
        view,
        country,
        CaseReports.load(
                view,
                ReportDecisions.of(Decisions.of(CaseDerivation.log(view))),
                CaseDerivation.groups(view),
                threads)
            .reports(),
        new CaseContents(view).incidents(IncidentQuery.ALL));
  }

  /** The same of a case that is put together; scores are those of the view's decisions. */
  public static CaseEvidence of(ResolvedCase resolved, CaseView view, String country) {
    return of(view, country, resolved.reports(), resolved.resolution().incidents());
  }

  private static CaseEvidence of(
      CaseView view, String country, List<Report> reports, List<Incident> all) {
    List<Incident> incidents =
        all.stream()
            .filter(
                incident ->
                    incident.where().place().contains(country)
                        || incident.parties().by().contains(country))
            .toList();
    Set<String> telling = new HashSet<>();
    incidents.forEach(
        incident -> incident.tellings().forEach(each -> telling.add(each.document())));
    List<CaseEvidence.Told> told = new ArrayList<>();
    for (Report report : reports) {
      if (telling.contains(report.document()) || bears(report, country)) {
        Optional<Document> document = view.document(report.document());
        document.ifPresent(words -> told.add(new CaseEvidence.Told(report, words)));
      }
    }
    return new CaseEvidence(
        told, incidents, new CaseContents(view).links(), Decisions.of(CaseDerivation.log(view)));
  }

  static boolean bears(Report report, String country) {
    return report.findings().stream()
        .anyMatch(finding -> finding instanceof Evidence each && each.country().equals(country));
  }
}
