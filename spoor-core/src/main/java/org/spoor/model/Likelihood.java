package org.spoor.model;

import java.util.Locale;

/**
 * The bands of likelihood of Intelligence Community Directive 203 (2015), section D.6.e.(2).(a).
 */
public enum Likelihood {
  ALMOST_NO_CHANCE(1, 5),
  VERY_UNLIKELY(5, 20),
  UNLIKELY(20, 45),
  ROUGHLY_EVEN_CHANCE(45, 55),
  LIKELY(55, 80),
  VERY_LIKELY(80, 95),
  ALMOST_CERTAIN(95, 99);

  private final int low;
  private final int high;

  Likelihood(int low, int high) {
    this.low = low;
    this.high = high;
  }

  /** Lower bound in per cent. */
  public int low() {
    return low;
  }

  /** Upper bound in per cent. */
  public int high() {
    return high;
  }

  /** The word used in records, e.g. {@code very_likely}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The band with this word.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Likelihood of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
