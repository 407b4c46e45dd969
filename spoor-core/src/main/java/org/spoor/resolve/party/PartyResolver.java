package org.spoor.resolve.party;

import java.util.List;
import java.util.Map;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;

/** Resolves the names of many reports to parties. Immutable, safe to share between threads. */
public final class PartyResolver {
  /** Proposals that are kept. */
  public static final int MAX_PROPOSALS = 500;

  private PartyResolver() {}

  /** Loads the knowledge and the weights: once for a program. */
  public static PartyResolver load() {
    return new PartyResolver();
  }

  /**
   * The parties of a case.
   *
   * @param reports in any order; their numbers say in which order they were read
   */
  public PartyResolution resolve(List<Report> reports, Decisions decisions) {
    return new PartyResolution(List.of(), List.of(), Map.of(), Map.of());
  }
}
