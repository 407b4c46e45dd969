package org.spoor.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoor.exchange.IncidentBodies;
import org.spoor.exchange.RecordReader;
import org.spoor.model.Attribution;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act;
import org.spoor.model.Document;
import org.spoor.model.Event;
import org.spoor.model.FindRef;
import org.spoor.model.Finding;
import org.spoor.model.Incident;
import org.spoor.model.IncidentLink;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.ReportDecisions;
import org.spoor.resolve.Review;
import org.spoor.store.CaseView;
import org.spoor.store.DerivedRows;
import org.spoor.store.Extracted;
import org.spoor.store.IncidentQuery;
import org.spoor.store.Stamp;

/**
 * What decisions touch of what was derived before they were made, or taken back. In doubt, it is
 * touched.
 *
 * @param incidents whether events may be joined, linked, told or graded otherwise
 * @param parties whether names may be joined otherwise
 * @param reviewed incidents of which nothing changes but what people have confirmed, by their ids;
 *     of no use where incidents are touched
 * @param amendment what there is to do where neither is touched
 */
record Touched(
    boolean incidents,
    boolean parties,
    Map<String, Incident> reviewed,
    Optional<CaseAmendment> amendment) {
  /** Everything. */
  static final Touched ALL = new Touched(true, true, Map.of(), Optional.empty());

  /** Nothing. */
  static final Touched NOTHING = new Touched(false, false, Map.of(), Optional.empty());

  /**
   * Since the case was derived.
   *
   * @param program identifies the program; what another has derived is touched in any case
   */
  static Touched of(CaseView view, String program) {
    Stamp after = new Stamp(program, program, view.lastDocument(), view.lastDecision());
    Optional<Stamp> before =
        view.stamp()
            .filter(stamp -> stamp.extractor().equals(program))
            .filter(stamp -> stamp.resolver().equals(program))
            .filter(stamp -> stamp.documents() == after.documents());
    if (before.isEmpty()) {
      return ALL;
    }
    List<Decision> log = CaseDerivation.log(view);
    Decisions then = Decisions.of(log.subList(0, (int) before.get().decisions()));
    return new Gathering(view, then, Decisions.of(log)).touched(before.get(), after);
  }

  /** Goes through what was decided. */
  private static final class Gathering {
    private final CaseView view;
    private final Decisions then;
    private final Decisions now;
    private final Map<String, Set<FindRef>> accepted = new LinkedHashMap<>();
    private final Map<String, Incident> incidents = new LinkedHashMap<>();
    private boolean events;
    private boolean names;

    Gathering(CaseView view, Decisions then, Decisions now) {
      this.view = view;
      this.then = then;
      this.now = now;
    }

    Touched touched(Stamp before, Stamp after) {
      Set<String> documents = new LinkedHashSet<>();
      for (Decision decision : difference(then, now)) {
        switch (decision.act()) {
          case Act.Accept accept -> documents.add(accept.find().document());
          case Act.Reject reject -> documents.add(reject.find().document());
          case Act.Correct correct -> documents.add(correct.find().document());
          case Act.Add add -> documents.add(add.find().document());
          // What an analyst makes of a country is not derived from.
          case Act.Score s -> {}
          case Act.Narrate n -> {}
          case Act.Undo u -> {}
          case Act.Merge m -> names = true;
          case Act.KeepApart k -> names = true;
          case Act.Join j -> events = true;
          case Act.Part p -> events = true;
          case Act.Link l -> events = true;
          case Act.GradeSource g -> events = true;
          case Act.GradeClaim g -> events = true;
          case Act.Settle s -> events = true;
          case Act.Redate r -> {
            events = true;
            names = true;
          }
          case Act.Withdraw w -> {
            events = true;
            names = true;
          }
        }
      }
      ReportDecisions past = ReportDecisions.of(then);
      ReportDecisions present = ReportDecisions.of(now);
      documents.stream()
          .filter(document -> !present.withdrawn(document))
          .forEach(document -> look(document, past, present));
      return new Touched(
          events,
          names,
          incidents,
          events || names
              ? Optional.empty()
              : Optional.of(new CaseAmendment(before, after, now, accepted, incidents)));
    }

    /** Decisions that hold in one and not in the other: made since, or taken back since. */
    private static List<Decision> difference(Decisions before, Decisions after) {
      Set<Decision> then = new LinkedHashSet<>(before.inForce());
      Set<Decision> now = new LinkedHashSet<>(after.inForce());
      List<Decision> difference = new ArrayList<>();
      then.stream().filter(decision -> !now.contains(decision)).forEach(difference::add);
      now.stream().filter(decision -> !then.contains(decision)).forEach(difference::add);
      return difference;
    }

    /** At a document whose finds were decided about. */
    private void look(String id, ReportDecisions past, ReportDecisions present) {
      Optional<Document> document = view.document(id);
      Optional<Extracted> extracted = view.extracted(id);
      if (document.isEmpty() || extracted.isEmpty()) {
        return;
      }
      List<Finding> found = RecordReader.read(extracted.get().findings());
      Review.Outcome was = Review.of(document.get(), found, past.finds(id), CaseReports.EDITOR);
      Review.Outcome is = Review.of(document.get(), found, present.finds(id), CaseReports.EDITOR);
      names |= !was.findings().equals(is.findings());
      events |= !told(was).equals(told(is));
      if (events || was.accepted().equals(is.accepted())) {
        return;
      }
      accepted.put(id, is.accepted());
      IncidentBodies bodies = new IncidentBodies();
      view.incidentBodies(
          IncidentQuery.toldIn(id), body -> review(bodies.read(body.bytes()), id, is.accepted()));
    }

    /** The finds that incidents are made of. */
    private static List<Finding> told(Review.Outcome outcome) {
      return outcome.findings().stream()
          .filter(finding -> finding instanceof Event || finding instanceof Attribution)
          .toList();
    }

    private void review(Incident incident, String document, Set<FindRef> confirmed) {
      Incident known = incidents.getOrDefault(incident.id(), incident);
      Incident reviewed = known.reviewed(document, confirmed);
      if (!reviewed.equals(known)) {
        // A part that somebody has confirmed may be a part for certain.
        events |= isPart(incident.id());
        incidents.put(incident.id(), reviewed);
      }
    }

    private boolean isPart(String incident) {
      return view.linksOf(incident).stream()
          .filter(link -> link.from().equals(incident))
          .map(DerivedRows.Link::kind)
          .anyMatch(
              kind ->
                  kind.equals(IncidentLink.Kind.PART_OF.word())
                      || kind.equals(IncidentLink.Kind.POSSIBLY_PART_OF.word()));
    }
  }
}
