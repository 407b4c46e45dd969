package org.spoor.assess.index;

/** The three parts of the Index. */
public enum Side {
  MARKET("criminal markets"),
  ACTOR("criminal actors"),
  RESILIENCE("resilience");

  private final String title;

  Side(String title) {
    this.title = title;
  }

  /** As a heading names it, in lower case. */
  public String title() {
    return title;
  }

  /** Whether a high score is bad. */
  public boolean criminal() {
    return this != RESILIENCE;
  }
}
