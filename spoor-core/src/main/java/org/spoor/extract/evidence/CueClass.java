package org.spoor.extract.evidence;

import java.util.Locale;

/** What a cue does; see {@code cues.yaml}. */
enum CueClass {
  PRESENCE,
  ROLE,
  RECORD,
  MORE,
  LESS,
  RISE,
  FALL,
  UNKNOWN,
  GOOD,
  BAD,
  VIRTUE,
  VICE,
  COMBAT,
  RESPONSE,
  FAILING,
  NEGATION,
  FILLER;

  /** Its key in the file. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it judges what a state does, and so counts for resilience only. */
  boolean judges() {
    return this == GOOD || this == BAD || this == VIRTUE || this == VICE;
  }
}
