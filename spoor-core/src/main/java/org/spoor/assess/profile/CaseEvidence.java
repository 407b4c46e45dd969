package org.spoor.assess.profile;

import java.util.List;
import org.spoor.model.Document;
import org.spoor.model.Incident;
import org.spoor.model.IncidentLink;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;

/**
 * What a case holds, for a profile.
 *
 * @param reports those with evidence on the country or tellings of the incidents at least, in the
 *     order of the case
 * @param incidents those that concern the country at least
 * @param decisions those that hold
 */
public record CaseEvidence(
    List<Told> reports, List<Incident> incidents, List<IncidentLink> links, Decisions decisions) {
  public CaseEvidence {
    reports = List.copyOf(reports);
    incidents = List.copyOf(incidents);
    links = List.copyOf(links);
  }

  /** A report with its words. */
  public record Told(Report report, Document document) {}
}
