package org.spoor.extract.flow;

/** Kinds of words that tell of moving; see {@code frames.yaml}. */
enum Move {
  CARRY,
  LIGHT,
  SELF,
  NOUN,
  CARRIER
}
