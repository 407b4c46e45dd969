package org.spoor.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.assess.corroboration.Corroboration;
import org.spoor.exchange.DecisionLines;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act;
import org.spoor.model.FindRef;
import org.spoor.report.product.Change;
import org.spoor.report.product.Holdings;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;
import org.spoor.resolve.ReportDecisions;
import org.spoor.resolve.incident.IncidentResolver;
import org.spoor.resolve.incident.Resolution;
import org.spoor.store.CaseView;
import org.spoor.store.DocumentEntry;

/** Puts a case together as it was at an earlier moment, and tells what has come since. */
public final class CaseBrief {
  private CaseBrief() {}

  /**
   * From when on things are new.
   *
   * @param moment the first that is new; what was added before it was there
   * @param decision number of the last decision that was there, where a decision names the moment
   * @param words e.g. {@code since 2024-03-01}
   */
  public record Since(Instant moment, Optional<Long> decision, String words) {
    /** Everything is new. */
    public static final Since ALWAYS =
        new Since(Instant.MIN, Optional.empty(), "since it was begun");
  }

  /** After a decision of the case; empty where it has none of this id. */
  public static Optional<Since> after(CaseView view, String decision) {
    List<Since> found = new ArrayList<>();
    view.decisions(
        0,
        stored -> {
          if (stored.id().equals(decision)) {
            // Reports of the same millisecond were there: a decision is made after it is read.
            found.add(
                new Since(
                    stored.decision().at().plusMillis(1),
                    Optional.of(stored.seq()),
                    "since decision " + decision));
          }
        });
    return found.stream().findFirst();
  }

  /** The whole case as it is. */
  public static Holdings now(ResolvedCase resolved, CaseView view) {
    return CaseHoldings.of(resolved, view, incident -> true);
  }

  /**
   * What has changed.
   *
   * @throws InterruptedException when the thread is interrupted
   */
  public static Change since(CaseView view, Since since, int threads) throws InterruptedException {
    Set<String> known = new HashSet<>();
    List<String> added = new ArrayList<>();
    boolean[] later = {false};
    // Documents are only ever added: from the first later one on all are new.
    view.entries(0, entry -> sort(entry, since, known, added, later));
    List<Decision> log = CaseDerivation.log(view);
    List<Decision> before = new ArrayList<>();
    List<Decision> after = new ArrayList<>();
    for (Decision decision : log) {
      (old(decision, since, before.size()) ? before : after).add(decision);
    }
    Decisions held = Decisions.of(before);
    List<Report> reports = new ArrayList<>();
    List<Report> all =
        CaseReports.load(view, ReportDecisions.of(held), CaseDerivation.groups(view), threads)
            .reports();
    for (Report report : all) {
      if (known.contains(report.document())) {
        reports.add(report);
      }
    }
    Resolution resolution = IncidentResolver.load().resolve(alone(reports), held);
    Set<String> inForce = new HashSet<>();
    Decisions.of(log).inForce().forEach(decision -> inForce.add(decision.id()));
    return new Change(
        since.words(),
        added,
        resolution.incidents(),
        CaseHoldings.ledgers(resolution, resolution.incidents()),
        Corroboration.load().of(alone(reports), resolution.incidents(), held).contested(),
        after.stream().map(decision -> decided(decision, inForce)).toList());
  }

  private static void sort(
      DocumentEntry entry, Since since, Set<String> known, List<String> added, boolean[] later) {
    later[0] |= !entry.addedAt().isBefore(since.moment());
    if (later[0]) {
      added.add(entry.id());
    } else {
      known.add(entry.id());
    }
  }

  private static boolean old(Decision decision, Since since, int before) {
    return since
        .decision()
        .map(last -> before < last)
        .orElse(decision.at().isBefore(since.moment()));
  }

  /** Copies of reports that have come later are copies of nothing. */
  private static List<Report> alone(List<Report> reports) {
    return reports.stream()
        .map(
            report ->
                report.copyOf().filter(number -> number >= reports.size()).isEmpty()
                    ? report
                    : new Report(
                        report.number(),
                        report.document(),
                        report.metadata(),
                        report.findings(),
                        report.sentences(),
                        Optional.empty(),
                        report.accepted()))
        .toList();
  }

  private static Change.Decided decided(Decision decision, Set<String> inForce) {
    boolean undo = decision.act() instanceof Act.Undo;
    return new Change.Decided(
        decision.id(),
        decision.author(),
        decision.at(),
        DecisionLines.word(decision.act()).replace('_', ' ') + " " + about(decision.act()),
        decision.reason(),
        !undo && !inForce.contains(decision.id()));
  }

  private static String about(Act act) {
    return switch (act) {
      case Act.Accept a -> find(a.find());
      case Act.Reject a -> find(a.find());
      case Act.Correct a -> find(a.find()) + ": " + a.patch();
      case Act.Add a -> find(a.find());
      case Act.Merge a -> a.one().name() + " and " + a.other().name();
      case Act.KeepApart a -> a.one().name() + " and " + a.other().name();
      case Act.Join a -> find(a.one()) + " and " + find(a.other());
      case Act.Part a -> find(a.one()) + " and " + find(a.other());
      case Act.Link a ->
          find(a.from())
              + (a.holds() ? " " : " not ")
              + a.link().word().replace('_', ' ')
              + " "
              + find(a.to());
      case Act.GradeSource a ->
          (a.speaker() ? "speaker " : "publisher ") + a.name() + " " + a.reliability();
      case Act.GradeClaim a -> find(a.find()) + " " + a.credibility().figure();
      case Act.Settle a ->
          a.slot().replace('_', ' ') + " = " + a.value() + ", " + find(a.incident());
      case Act.Score a -> a.indicator() + ", " + a.country() + ": " + a.score();
      case Act.Narrate a -> a.country() + (a.heading().isEmpty() ? "" : ", " + a.heading());
      case Act.Redate a -> a.document() + ": " + a.published();
      case Act.Withdraw a -> a.document();
      case Act.Undo a -> a.decision();
    };
  }

  private static String find(FindRef find) {
    return (find.type().isEmpty() ? find.kind() : find.type().replace('_', ' '))
        + " in "
        + find.document();
  }
}
