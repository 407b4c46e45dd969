package org.spoor.assess.index;

import java.math.BigDecimal;

/** Where a country stands on both axes, criminality first. */
public enum Quadrant {
  LOW_HIGH("low-high"),
  LOW_LOW("low-low"),
  HIGH_LOW("high-low"),
  HIGH_HIGH("high-high");

  private final String word;

  Quadrant(String word) {
    this.word = word;
  }

  /** {@code low-high}: low criminality and high resilience. */
  public String word() {
    return word;
  }

  /**
   * Of exact aggregates.
   *
   * @param cut from which on a score is high
   */
  public static Quadrant of(Aggregates aggregates, BigDecimal cut) {
    Fraction at = Fraction.of(cut);
    boolean crime = aggregates.criminality().compareTo(at) >= 0;
    boolean resilience = aggregates.resilience().compareTo(at) >= 0;
    if (crime) {
      return resilience ? HIGH_HIGH : HIGH_LOW;
    }
    return resilience ? LOW_HIGH : LOW_LOW;
  }
}
