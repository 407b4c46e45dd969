package org.spoor.assess.index;

/** The four figures that indicators are put together to. */
public enum Aggregate {
  CRIMINALITY("criminality", "Criminality"),
  MARKETS("criminal_markets", "Criminal markets"),
  ACTORS("criminal_actors", "Criminal actors"),
  RESILIENCE("resilience", "Resilience");

  private final String key;
  private final String title;

  Aggregate(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /** As tables and JSON name it. */
  public String key() {
    return key;
  }

  /** As the Index names it. */
  public String title() {
    return title;
  }
}
