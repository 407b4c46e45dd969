package org.spoor.lexicon;

/** Which forms of a term are entered. */
public enum Inflection {
  /** Only as written. */
  NONE,
  /** Singular and plural of its last word. */
  NOUN,
  /** All forms of its first word. */
  VERB
}
