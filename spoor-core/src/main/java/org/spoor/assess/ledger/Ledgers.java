package org.spoor.assess.ledger;

import java.util.List;
import java.util.Optional;
import org.spoor.model.Incident;
import org.spoor.model.IncidentLink;

/** Makes ledgers. A pure function; safe to share between threads. */
public final class Ledgers {
  private Ledgers() {}

  /**
   * With the tree of commodities of the class path.
   *
   * @throws IllegalStateException when it is wrong; the message names the row
   */
  public static Ledgers load() {
    return new Ledgers();
  }

  /** One ledger. */
  public Ledger of(
      LedgerKind kind,
      List<Incident> incidents,
      List<IncidentLink> links,
      LedgerFilter filter,
      Optional<Grouping> grouping) {
    return new Ledger(kind, filter, grouping, List.of(), List.of(), List.of());
  }
}
