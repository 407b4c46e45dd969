package org.spoor.report;

import java.util.List;
import org.spoor.model.Incident;
import org.spoor.model.IncidentLink;
import org.spoor.model.PartyProposal;

/**
 * What the reports come down to when they are read together.
 *
 * @param incidents in the order of their first tellings; the numbers of their tellings are
 *     positions among {@link Intake#reports()}
 * @param repeats pairs of incidents that may be one, the most likely first
 * @param merges pairs of parties that may be one, the most likely first
 */
public record Findings(
    Intake intake,
    List<Incident> incidents,
    List<IncidentLink> links,
    List<Repeat> repeats,
    List<PartyProposal> merges) {
  public Findings {
    incidents = List.copyOf(incidents);
    links = List.copyOf(links);
    repeats = List.copyOf(repeats);
    merges = List.copyOf(merges);
  }

  /**
   * Two incidents that may be one.
   *
   * @param reasons for and against, the weightiest first
   */
  public record Repeat(String one, String other, List<String> reasons) {
    public Repeat {
      reasons = List.copyOf(reasons);
    }
  }

  /** Nothing was made of what was read. */
  public static Findings of(Intake intake) {
    return new Findings(intake, List.of(), List.of(), List.of(), List.of());
  }

  /** Where a telling stands. */
  Place place(Incident.Telling telling) {
    ReadReport report = intake.reports().get(telling.report());
    return new Place(
        telling.report(), report.sentenceAt(telling.find().span().start()), telling.quote());
  }
}
