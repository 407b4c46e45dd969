package org.spoor.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoor.assess.ledger.Grouping;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.assess.ledger.Ledgers;
import org.spoor.assess.ledger.RateTable;
import org.spoor.exchange.DerivedBodies;
import org.spoor.model.Incident;
import org.spoor.model.IncidentLink;
import org.spoor.model.Party;
import org.spoor.model.PartyProposal;
import org.spoor.model.Span;
import org.spoor.resolve.incident.Resolution;
import org.spoor.store.CaseView;
import org.spoor.store.Extracted;
import org.spoor.store.IncidentQuery;

/** What a case holds, decoded. For one view and one thread. */
public final class CaseContents {
  private final CaseView view;
  private final Map<String, List<Span>> sentences = new HashMap<>();

  /** Over a case as it is at one moment. */
  public CaseContents(CaseView view) {
    this.view = view;
  }

  /**
   * One ledger.
   *
   * @param rates by which money is converted, where the user gives some
   * @throws IllegalArgumentException when a date of the filter is none, or the period ends before
   *     it begins
   */
  public Ledger ledger(
      LedgerKind kind,
      LedgerFilter filter,
      Optional<Grouping> grouping,
      Optional<RateTable> rates) {
    List<String> bodies = new ArrayList<>();
    view.incidentsAlone(IncidentQuery.ofLedger(kind.word()), row -> bodies.add(row.body()));
    List<Incident> incidents = bodies.parallelStream().map(DerivedBodies::incident).toList();
    return Ledgers.load()
        .of(kind, new Resolution(incidents, links(), repeats()), filter, grouping, rates);
  }

  /** Incidents that may be one, for a person to decide, best first. */
  public List<Resolution.Proposal> repeats() {
    List<Resolution.Proposal> repeats = new ArrayList<>();
    view.proposals(
        row -> {
          if (row.kind().equals(CaseDerivation.REPEAT)) {
            DerivedBodies.Repeat repeat = DerivedBodies.repeat(row.body());
            repeats.add(
                new Resolution.Proposal(
                    repeat.one(), repeat.other(), repeat.score(), repeat.reasons()));
          }
        });
    return repeats;
  }

  /** Parties that may be one, for a person to decide, best first. */
  public List<PartyProposal> merges() {
    List<PartyProposal> merges = new ArrayList<>();
    view.proposals(
        row -> {
          if (row.kind().equals(CaseDerivation.MERGE)) {
            merges.add(DerivedBodies.merge(row.body()));
          }
        });
    return merges;
  }

  /** All parties, in the order of the case. */
  public List<Party> parties() {
    List<String> bodies = new ArrayList<>();
    view.parties(row -> bodies.add(row.body()));
    return bodies.parallelStream().map(DerivedBodies::party).toList();
  }

  /** All incidents, in the order of the case. */
  public List<Incident> incidents() {
    List<String> bodies = new ArrayList<>();
    view.incidentsAlone(IncidentQuery.ALL, row -> bodies.add(row.body()));
    return bodies.parallelStream().map(DerivedBodies::incident).toList();
  }

  /** How incidents stand to one another. */
  public List<IncidentLink> links() {
    List<String> bodies = new ArrayList<>();
    view.links(row -> bodies.add(row.body()));
    return bodies.parallelStream().map(DerivedBodies::link).toList();
  }

  /** A telling as it is cited: {@code report.txt §4}. */
  public String citation(Incident.Telling telling) {
    return telling.document() + " §" + sentence(telling.document(), telling.quote().start());
  }

  /**
   * The number, from 1, of the sentence that holds or follows the offset; 0 where there is none.
   */
  private int sentence(String document, int offset) {
    List<Span> spans =
        sentences.computeIfAbsent(
            document, id -> view.extracted(id).map(Extracted::sentences).orElse(List.of()));
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).end() > offset) {
        return i + 1;
      }
    }
    return spans.size();
  }
}
