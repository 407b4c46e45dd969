package org.spoor.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoor.exchange.IncidentBodies;
import org.spoor.exchange.RecordReader;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act;
import org.spoor.model.Document;
import org.spoor.model.FindRef;
import org.spoor.model.Incident;
import org.spoor.model.IncidentLink;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.ReportDecisions;
import org.spoor.resolve.Review;
import org.spoor.resolve.incident.Resolution;
import org.spoor.store.Body;
import org.spoor.store.CaseStore;
import org.spoor.store.CaseView;
import org.spoor.store.DerivedRows;
import org.spoor.store.Extracted;
import org.spoor.store.IncidentQuery;
import org.spoor.store.Stamp;

/**
 * What decisions come to that join and part nothing: a find confirmed, an indicator scored, a text
 * written. Found in the time of a few rows, where {@link CaseDerivation} goes through all reports;
 * both come to the same. Whatever cannot be sure of that is not taken for an amendment.
 *
 * @param before what the case stood for
 * @param after what it stands for with this
 * @param decisions those that hold
 * @param accepted what is confirmed now of each document that was looked at again
 * @param incidents those that change, by their ids
 */
public record CaseAmendment(
    Stamp before,
    Stamp after,
    Decisions decisions,
    Map<String, Set<FindRef>> accepted,
    Map<String, Incident> incidents) {
  public CaseAmendment {
    accepted = Collections.unmodifiableMap(new LinkedHashMap<>(accepted));
    incidents = Collections.unmodifiableMap(new LinkedHashMap<>(incidents));
  }

  /**
   * What has been decided since the case was derived, where it is an amendment.
   *
   * @param program identifies the program that has derived what is there
   */
  static Optional<CaseAmendment> of(CaseView view, String program) {
    Stamp after = new Stamp(program, program, view.lastDocument(), view.lastDecision());
    Optional<Stamp> before =
        view.stamp()
            .filter(stamp -> stamp.extractor().equals(program))
            .filter(stamp -> stamp.resolver().equals(program))
            .filter(stamp -> stamp.documents() == after.documents());
    if (before.isEmpty()) {
      return Optional.empty();
    }
    List<Decision> log = CaseDerivation.log(view);
    Decisions then = Decisions.of(log.subList(0, (int) before.get().decisions()));
    Decisions now = Decisions.of(log);
    Gathering gathering = new Gathering(view, then, now);
    return gathering.isWhole()
        ? Optional.of(
            new CaseAmendment(before.get(), after, now, gathering.accepted, gathering.incidents))
        : Optional.empty();
  }

  /**
   * Puts it into the case.
   *
   * @return whether it was done: not where another process has derived meanwhile
   */
  boolean keep(CaseStore store) {
    Map<String, Body> bodies = new LinkedHashMap<>();
    incidents.forEach((id, incident) -> bodies.put(id, Body.of(IncidentBodies.of(incident))));
    return store.amendDerived(before, after, bodies);
  }

  /** The case put together before, with it. */
  public ResolvedCase of(ResolvedCase resolved) {
    return new ResolvedCase(
        resolved.reports().stream()
            .map(
                report ->
                    accepted.containsKey(report.document())
                        ? report.reviewed(accepted.getOrDefault(report.document(), Set.of()))
                        : report)
            .toList(),
        new Resolution(
            of(resolved.resolution().incidents()),
            resolved.resolution().links(),
            resolved.resolution().proposals()),
        resolved.parties(),
        decisions);
  }

  /** All incidents of before, with it. */
  public List<Incident> of(List<Incident> all) {
    return all.stream().map(one -> incidents.getOrDefault(one.id(), one)).toList();
  }

  /** Goes through what was decided. */
  private static final class Gathering {
    private final CaseView view;
    private final Decisions then;
    private final Decisions now;
    private final Map<String, Set<FindRef>> accepted = new LinkedHashMap<>();
    private final Map<String, Incident> incidents = new LinkedHashMap<>();

    Gathering(CaseView view, Decisions then, Decisions now) {
      this.view = view;
      this.then = then;
      this.now = now;
    }

    /** Whether what has been decided or taken back leaves everything joined as it is. */
    boolean isWhole() {
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
          case Act.Merge m -> {
            return false;
          }
          case Act.KeepApart k -> {
            return false;
          }
          case Act.Join j -> {
            return false;
          }
          case Act.Part p -> {
            return false;
          }
          case Act.Link l -> {
            return false;
          }
          case Act.GradeSource g -> {
            return false;
          }
          case Act.GradeClaim g -> {
            return false;
          }
          case Act.Settle s -> {
            return false;
          }
          case Act.Redate r -> {
            return false;
          }
          case Act.Withdraw w -> {
            return false;
          }
        }
      }
      ReportDecisions past = ReportDecisions.of(then);
      ReportDecisions present = ReportDecisions.of(now);
      return documents.stream()
          .allMatch(document -> present.withdrawn(document) || isWhole(document, past, present));
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

    /** Whether the document's finds are what they were, and no link hangs on who confirmed them. */
    private boolean isWhole(String id, ReportDecisions past, ReportDecisions present) {
      Optional<Document> document = view.document(id);
      Optional<Extracted> extracted = view.extracted(id);
      if (document.isEmpty() || extracted.isEmpty()) {
        return false;
      }
      var findings = RecordReader.read(extracted.get().findings());
      Review.Outcome was = Review.of(document.get(), findings, past.finds(id), CaseReports.EDITOR);
      Review.Outcome is =
          Review.of(document.get(), findings, present.finds(id), CaseReports.EDITOR);
      if (!was.findings().equals(is.findings())) {
        return false;
      }
      if (was.accepted().equals(is.accepted())) {
        return true;
      }
      accepted.put(id, is.accepted());
      IncidentBodies bodies = new IncidentBodies();
      List<Incident> told = new ArrayList<>();
      view.incidentBodies(IncidentQuery.toldIn(id), body -> told.add(bodies.read(body.bytes())));
      for (Incident incident : told) {
        Incident known = incidents.getOrDefault(incident.id(), incident);
        Incident reviewed = known.reviewed(id, is.accepted());
        if (!reviewed.equals(known)) {
          if (isPart(incident.id())) {
            return false;
          }
          incidents.put(incident.id(), reviewed);
        }
      }
      return true;
    }

    /** A part that somebody has confirmed may be a part for certain. */
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
