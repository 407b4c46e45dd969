package org.spoor.resolve.incident;

import java.util.List;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;

/** Joins events of many reports to incidents and links these. A pure function; safe to share. */
public final class IncidentResolver {
  private IncidentResolver() {}

  /**
   * With the weights and the tree of commodities of the class path.
   *
   * @throws IllegalStateException when a knowledge file is wrong; the message names the place
   */
  public static IncidentResolver load() {
    return new IncidentResolver();
  }

  /** The incidents that the reports tell of. */
  public Resolution resolve(List<Report> reports, Decisions decisions) {
    return new Resolution(List.of(), List.of(), List.of());
  }
}
