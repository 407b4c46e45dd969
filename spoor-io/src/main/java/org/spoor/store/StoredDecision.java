package org.spoor.store;

/**
 * A decision of the case.
 *
 * @param seq its number, from 1 without gaps, in the order in which decisions were made
 */
public record StoredDecision(long seq, NewDecision decision) {
  /** Its id, {@code d-} and the number. */
  public String id() {
    return "d-" + seq;
  }
}
