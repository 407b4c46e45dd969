package org.spoor.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spoor.exchange.IncidentBodies;
import org.spoor.model.FindRef;
import org.spoor.model.Incident;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.incident.Resolution;
import org.spoor.store.Body;
import org.spoor.store.CaseStore;
import org.spoor.store.Stamp;

/**
 * What decisions come to that join and part nothing: a find confirmed, an indicator scored, a text
 * written. Made in the time of a few rows, where {@link CaseDerivation} goes through all reports;
 * both come to the same.
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
}
