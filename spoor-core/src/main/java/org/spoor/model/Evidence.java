package org.spoor.model;

import java.util.Locale;

/**
 * A sentence that bears on an indicator of the Global Organized Crime Index.
 *
 * @param country ISO 3166-1 alpha-2
 * @param indicator the Index's official name, e.g. {@code Arms trafficking}
 * @param direction what it does to the score of that indicator
 */
public record Evidence(
    String id, Span span, String country, String indicator, Direction direction, Standing standing)
    implements Finding {

  /**
   * What the evidence does to the indicator's score: for resilience 'raises' is better, for markets
   * and actors it is worse.
   */
  public enum Direction {
    RAISES,
    LOWERS,
    NEUTRAL;

    /** The word used in records. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
