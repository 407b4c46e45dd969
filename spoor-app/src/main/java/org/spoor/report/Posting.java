package org.spoor.report;

import java.util.List;
import org.spoor.assess.ledger.Ledger.Role;
import org.spoor.model.Incident;

/**
 * One incident in one account.
 *
 * @param places where reports tell of it, the first telling first; at least one
 * @param figures empty where no report gives an amount
 * @param why what it does to the total, where it is not simply added; may be empty
 * @param caption who, where and when, in a few words
 */
record Posting(
    List<Place> places,
    Incident incident,
    List<Figure> figures,
    Role role,
    String why,
    String caption) {
  Posting {
    places = List.copyOf(places);
    figures = List.copyOf(figures);
  }

  /** Whether it is in the total, if only perhaps. */
  boolean added() {
    return role != Role.NEVER;
  }
}
