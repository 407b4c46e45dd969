package org.spoor.extract.evidence;

/** The three parts of the Index. */
enum Side {
  MARKET,
  ACTOR,
  RESILIENCE;

  /** Whether a high score is bad. */
  boolean criminal() {
    return this != RESILIENCE;
  }
}
