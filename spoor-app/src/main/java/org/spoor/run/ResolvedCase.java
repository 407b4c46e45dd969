package org.spoor.run;

import java.util.List;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;
import org.spoor.resolve.incident.Resolution;
import org.spoor.resolve.party.PartyResolution;

/**
 * A case put together: what flows, networks and voices are assessed from.
 *
 * @param reports in the order of the case, without those that were withdrawn
 * @param decisions that hold
 */
public record ResolvedCase(
    List<Report> reports, Resolution resolution, PartyResolution parties, Decisions decisions) {
  public ResolvedCase {
    reports = List.copyOf(reports);
  }
}
