package org.spoor.text;

/** Part of speech: the universal tags (Universal Dependencies v2). */
public enum Tag {
  NOUN,
  PROPN,
  VERB,
  AUX,
  ADJ,
  ADV,
  ADP,
  DET,
  PRON,
  NUM,
  CCONJ,
  SCONJ,
  PART,
  INTJ,
  PUNCT,
  SYM,
  X;

  /** Whether it names a thing: common or proper noun. */
  public boolean nominal() {
    return this == NOUN || this == PROPN;
  }

  /** Whether it is a verb, auxiliary or not. */
  public boolean verbal() {
    return this == VERB || this == AUX;
  }
}
