package org.spoor.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.spoor.assess.ledger.Grouping;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.assess.ledger.Ledgers;
import org.spoor.assess.ledger.RateTable;
import org.spoor.exchange.DerivedBodies;
import org.spoor.exchange.IncidentBodies;
import org.spoor.model.Incident;
import org.spoor.model.IncidentLink;
import org.spoor.model.Party;
import org.spoor.model.PartyProposal;
import org.spoor.model.Span;
import org.spoor.resolve.incident.Resolution;
import org.spoor.store.Body;
import org.spoor.store.CaseView;
import org.spoor.store.IncidentQuery;

/** What a case holds, decoded. For one view and one thread. */
public final class CaseContents {
  /** Bodies that are decoded together. */
  private static final int AT_ONCE = 512;

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
    // While incidents are read, the knowledge is loaded beside.
    CompletableFuture<Ledgers> ledgers = CompletableFuture.supplyAsync(Ledgers::load);
    List<Incident> incidents = incidents(IncidentQuery.ofLedger(kind.word()));
    return ledgers
        .join()
        .of(kind, new Resolution(incidents, links(), repeats()), filter, grouping, rates);
  }

  /**
   * All incidents, and how they stand to one another.
   *
   * @param reviewed by their ids, those that have changed since
   */
  Resolution resolution(Map<String, Incident> reviewed) {
    List<Incident> incidents =
        incidents(IncidentQuery.ALL).stream()
            .map(incident -> reviewed.getOrDefault(incident.id(), incident))
            .toList();
    return new Resolution(incidents, links(), repeats());
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

  /** Incidents in the order of the case: some are decoded while others are read. */
  public List<Incident> incidents(IncidentQuery query) {
    IncidentBodies bodies = new IncidentBodies();
    List<ForkJoinTask<List<Incident>>> tasks = new ArrayList<>();
    List<Body> waiting = new ArrayList<>(AT_ONCE);
    view.incidentBodies(
        query,
        body -> {
          waiting.add(body);
          if (waiting.size() == AT_ONCE) {
            tasks.add(decoding(List.copyOf(waiting), bodies));
            waiting.clear();
          }
        });
    List<Incident> last = decoded(waiting, bodies);
    List<Incident> incidents = new ArrayList<>(tasks.size() * AT_ONCE + last.size());
    // From the end: what nobody has begun yet is done here.
    for (int i = tasks.size() - 1; i >= 0; i--) {
      tasks.get(i).join();
    }
    tasks.forEach(task -> incidents.addAll(task.join()));
    incidents.addAll(last);
    return incidents;
  }

  private static ForkJoinTask<List<Incident>> decoding(List<Body> bodies, IncidentBodies reader) {
    return ForkJoinPool.commonPool().submit(() -> decoded(bodies, reader));
  }

  private static List<Incident> decoded(List<Body> bodies, IncidentBodies reader) {
    List<Incident> incidents = new ArrayList<>(bodies.size());
    bodies.forEach(body -> incidents.add(reader.read(body.bytes())));
    return incidents;
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
    List<Span> spans = sentences.computeIfAbsent(document, view::sentences);
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).end() > offset) {
        return i + 1;
      }
    }
    return spans.size();
  }
}
