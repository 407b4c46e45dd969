package org.spoor.extract.evidence;

/**
 * An indicator that a statement is about.
 *
 * @param strength how it is known
 */
record Topic(Indicator indicator, Strength strength) {

  /** How a topic is known, the surest first. */
  enum Strength {
    /** By a term that names the indicator. */
    NAMED,
    /** By a term that names it under its heading only. */
    MEANT,
    /** The statement points back to one that named it. */
    INHERITED
  }
}
