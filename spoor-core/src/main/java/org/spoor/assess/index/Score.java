package org.spoor.assess.index;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A score of an indicator.
 *
 * @param halves half points, 2 (1.0) to 20 (10.0)
 */
public record Score(int halves) implements Comparable<Score> {
  /** Least of a score, in half points. */
  public static final int LEAST = 2;

  /** Most of a score, in half points. */
  public static final int MOST = 20;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  public Score {
    if (halves < LEAST || halves > MOST) {
      throw new IllegalArgumentException("a score is 2 to 20 half points, not " + halves);
    }
  }

  /** The score of this value; empty where it is not 1 to 10 in steps of 0.5. */
  public static Optional<Score> of(BigDecimal value) {
    BigDecimal halves = value.multiply(TWO).stripTrailingZeros();
    if (halves.scale() > 0
        || halves.compareTo(BigDecimal.valueOf(LEAST)) < 0
        || halves.compareTo(BigDecimal.valueOf(MOST)) > 0) {
      return Optional.empty();
    }
    return Optional.of(new Score(halves.intValueExact()));
  }

  /** The score nearest to a value, half points up; what lies outside of the scale is at its end. */
  public static Score nearest(double value) {
    return new Score((int) Math.clamp(Math.round(value * 2), LEAST, MOST));
  }

  /** In points. */
  public Fraction points() {
    return new Fraction(halves, 2);
  }

  /** In points. */
  public double value() {
    return halves / 2.0;
  }

  @Override
  public int compareTo(Score other) {
    return Integer.compare(halves, other.halves);
  }

  /** {@code 5.5}. */
  @Override
  public String toString() {
    return halves / 2 + (halves % 2 == 0 ? ".0" : ".5");
  }
}
