package org.spoor.resolve.incident;

import java.util.List;
import org.spoor.model.Incident;
import org.spoor.model.IncidentLink;

/**
 * What the events of all reports come down to.
 *
 * @param incidents in the order of their first tellings
 * @param links between them, in the order of {@code from}, then {@code to}
 * @param proposals pairs for a person's eye, most likely first
 */
public record Resolution(
    List<Incident> incidents, List<IncidentLink> links, List<Proposal> proposals) {
  public Resolution {
    incidents = List.copyOf(incidents);
    links = List.copyOf(links);
    proposals = List.copyOf(proposals);
  }

  /**
   * Two incidents that may be one, not joined because the evidence does not suffice.
   *
   * @param one id of the incident that was told first
   * @param other id of the other
   * @param score points of evidence; joined from the threshold of the weights on
   * @param reasons for and against, in words, the weightiest first
   */
  public record Proposal(String one, String other, double score, List<String> reasons) {
    public Proposal {
      reasons = List.copyOf(reasons);
    }
  }
}
