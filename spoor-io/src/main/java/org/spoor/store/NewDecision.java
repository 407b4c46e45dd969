package org.spoor.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A decision on its way into the case.
 *
 * @param author who decided
 * @param at when; kept to the millisecond
 * @param kind what kind of act it is
 * @param reason why; may be empty
 * @param body the act; the case does not look into it
 */
public record NewDecision(String author, Instant at, String kind, String reason, String body) {
  public NewDecision {
    at = at.truncatedTo(ChronoUnit.MILLIS);
    if (author.isBlank() || kind.isBlank()) {
      throw new IllegalArgumentException("a decision needs an author and a kind");
    }
  }
}
