package org.spoor.model;

/**
 * How far a source is trusted: the letters of the Admiralty code (NATO AJP-2.1, also UK Joint
 * Doctrine Publication 2-00).
 */
public enum Reliability {
  A("completely reliable"),
  B("usually reliable"),
  C("fairly reliable"),
  D("not usually reliable"),
  E("unreliable"),
  F("cannot be judged");

  private final String words;

  Reliability(String words) {
    this.words = words;
  }

  /** What the letter means. */
  public String words() {
    return words;
  }
}
