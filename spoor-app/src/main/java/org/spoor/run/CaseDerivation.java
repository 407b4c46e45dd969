package org.spoor.run;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.exchange.DecisionLines;
import org.spoor.exchange.DerivedBodies;
import org.spoor.exchange.IncidentBodies;
import org.spoor.model.Decision;
import org.spoor.model.Incident;
import org.spoor.model.Party;
import org.spoor.read.NearCopies;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;
import org.spoor.resolve.ReportDecisions;
import org.spoor.resolve.incident.IncidentResolver;
import org.spoor.resolve.incident.Resolution;
import org.spoor.resolve.party.PartyResolution;
import org.spoor.resolve.party.PartyResolver;
import org.spoor.store.Body;
import org.spoor.store.CaseStore;
import org.spoor.store.CaseView;
import org.spoor.store.DerivedRows;
import org.spoor.store.Stamp;
import org.spoor.store.StoredDecision;

/** Derives everything that follows from a case's documents and decisions, and puts it in place. */
final class CaseDerivation {
  /** Kind of a proposal that two incidents are one. */
  static final String REPEAT = "repeat";

  /** Kind of a proposal that two parties are one. */
  static final String MERGE = "merge";

  private CaseDerivation() {}

  /**
   * What follows from a case.
   *
   * @param stamp what it stands for
   * @param decisions those that hold
   * @param nearCopies documents that are nearly one text
   */
  record Derived(
      Stamp stamp,
      Decisions decisions,
      List<NearCopies.Group> nearCopies,
      CaseReports.Loaded loaded,
      Resolution resolution,
      PartyResolution parties) {}

  /** All decisions of a case, in the order in which they were made. */
  static List<Decision> log(CaseView view) {
    List<Decision> log = new ArrayList<>();
    view.decisions(0, stored -> log.add(decision(stored)));
    return log;
  }

  static Decision decision(StoredDecision stored) {
    return new Decision(
        stored.id(),
        stored.decision().author(),
        stored.decision().at(),
        stored.decision().reason(),
        DecisionLines.readAct(stored.decision().body()));
  }

  /**
   * Derives from the case as it is now. What was derived before and is not touched by what has been
   * decided since is read back.
   *
   * @param program identifies the program
   * @throws InterruptedException when the thread is interrupted
   */
  static Derived derive(CaseStore store, String program, int threads) throws InterruptedException {
    try (CaseView view = store.view()) {
      return derived(view, program, threads, Touched.of(view, program));
    }
  }

  /**
   * Derives everything anew.
   *
   * @throws InterruptedException when the thread is interrupted
   */
  static Derived deriveAll(CaseStore store, String program, int threads)
      throws InterruptedException {
    try (CaseView view = store.view()) {
      return derived(view, program, threads, Touched.ALL);
    }
  }

  /**
   * What was derived before, read back: the same, without joining anything anew. Only for a view
   * that is current.
   *
   * @throws InterruptedException when the thread is interrupted
   */
  static Derived restore(CaseView view, String program, int threads) throws InterruptedException {
    return derived(view, program, threads, Touched.NOTHING);
  }

  private static Derived derived(CaseView view, String program, int threads, Touched touched)
      throws InterruptedException {
    Stamp stamp = new Stamp(program, program, view.lastDocument(), view.lastDecision());
    Decisions decisions = Decisions.of(log(view));
    List<NearCopies.Group> groups = groups(view);
    CaseReports.Loaded loaded =
        CaseReports.load(view, ReportDecisions.of(decisions), groups, threads);
    List<Report> reports = loaded.reports();
    CaseContents contents = new CaseContents(view);
    Resolution resolution =
        touched.incidents()
            ? IncidentResolver.load().resolve(reports, decisions)
            : contents.resolution(touched.reviewed());
    PartyResolver parties = PartyResolver.load();
    return new Derived(
        stamp,
        decisions,
        groups,
        loaded,
        resolution,
        touched.parties()
            ? parties.resolve(reports, decisions)
            : parties.restore(reports, decisions, contents.parties(), contents.merges()));
  }

  /** Documents that are nearly one text: as they were found before, where none has come since. */
  static List<NearCopies.Group> groups(CaseView view) {
    if (view.stamp().filter(stamp -> stamp.documents() == view.lastDocument()).isPresent()) {
      Map<String, List<NearCopies.Member>> groups = new LinkedHashMap<>();
      view.nearCopies(
          copy ->
              groups
                  .computeIfAbsent(copy.of(), key -> new ArrayList<>())
                  .add(new NearCopies.Member(copy.document(), copy.of(), copy.similarity())));
      return groups.entrySet().stream()
          .map(group -> new NearCopies.Group(group.getKey(), group.getValue()))
          .toList();
    }
    NearCopies copies = new NearCopies();
    view.documents(0, document -> copies.add(document.id(), document.text()));
    return copies.groups();
  }

  /**
   * Puts what was derived in place of what was there. It is written down before, so that whoever
   * decides meanwhile waits for the rows alone.
   *
   * @return whether it was put there: not where another process has derived from more meanwhile
   */
  static boolean keep(CaseStore store, Derived derived) {
    return store.replaceDerived(derived.stamp(), rows(derived));
  }

  private static DerivedRows rows(Derived derived) {
    List<Report> reports = derived.loaded().reports();
    return new DerivedRows(
        mapped(derived.resolution().incidents(), CaseDerivation::row),
        mapped(
            derived.resolution().links(),
            link ->
                new DerivedRows.Link(
                    link.from(), link.to(), link.kind().word(), DerivedBodies.of(link))),
        mapped(derived.parties().parties(), party -> row(party, reports)),
        proposals(derived),
        nearCopies(derived.nearCopies()));
  }

  private static <A, B> List<B> mapped(List<A> all, Function<A, B> row) {
    return all.stream().map(row).toList();
  }

  private static DerivedRows.Incident row(Incident incident) {
    Set<DerivedRows.Find> finds = new LinkedHashSet<>();
    incident
        .tellings()
        .forEach(telling -> finds.add(new DerivedRows.Find(telling.document(), telling.event())));
    return new DerivedRows.Incident(
        incident.id(),
        incident.type().word(),
        LedgerKind.of(incident.type()).word(),
        day(incident.when().earliest()),
        day(incident.when().latest()),
        Body.of(IncidentBodies.of(incident)),
        List.copyOf(finds));
  }

  private static Optional<LocalDate> day(Optional<String> iso) {
    try {
      return iso.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static DerivedRows.Party row(Party party, List<Report> reports) {
    Set<DerivedRows.Find> mentions = new LinkedHashSet<>();
    party
        .bearings()
        .forEach(
            bearing ->
                mentions.add(
                    new DerivedRows.Find(
                        reports.get(bearing.report()).document(), bearing.finding())));
    return new DerivedRows.Party(
        party.id(),
        party.type().word(),
        party.name(),
        DerivedBodies.of(party),
        List.copyOf(mentions));
  }

  private static List<DerivedRows.Proposal> proposals(Derived derived) {
    List<DerivedRows.Proposal> proposals = new ArrayList<>();
    derived
        .resolution()
        .proposals()
        .forEach(
            proposal ->
                proposals.add(
                    new DerivedRows.Proposal(
                        REPEAT,
                        proposal.score(),
                        DerivedBodies.of(
                            new DerivedBodies.Repeat(
                                proposal.one(),
                                proposal.other(),
                                proposal.score(),
                                proposal.reasons())))));
    derived
        .parties()
        .proposals()
        .forEach(
            proposal ->
                proposals.add(
                    new DerivedRows.Proposal(MERGE, proposal.score(), DerivedBodies.of(proposal))));
    return proposals;
  }

  private static List<DerivedRows.NearCopy> nearCopies(List<NearCopies.Group> groups) {
    List<DerivedRows.NearCopy> rows = new ArrayList<>();
    for (NearCopies.Group group : groups) {
      group
          .others()
          .forEach(
              member ->
                  rows.add(
                      new DerivedRows.NearCopy(member.id(), group.first(), member.similarity())));
    }
    return rows;
  }
}
