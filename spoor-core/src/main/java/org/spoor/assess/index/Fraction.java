package org.spoor.assess.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact number, in lowest terms.
 *
 * @param numerator carries the sign
 * @param denominator at least 1
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {
  /** Nothing. */
  public static final Fraction ZERO = new Fraction(0, 1);

  public Fraction {
    if (denominator == 0) {
      throw new ArithmeticException("a fraction needs a denominator");
    }
    long divisor = gcd(Math.absExact(numerator), Math.absExact(denominator));
    divisor = denominator < 0 ? -divisor : divisor;
    numerator /= divisor;
    denominator /= divisor;
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /**
   * The mean.
   *
   * @throws ArithmeticException when there are none
   */
  public static Fraction mean(Collection<Fraction> all) {
    Fraction sum = ZERO;
    for (Fraction each : all) {
      sum = sum.plus(each);
    }
    return sum.dividedBy(all.size());
  }

  /** The sum. */
  public Fraction plus(Fraction other) {
    long common = gcd(denominator, other.denominator);
    return new Fraction(
        Math.addExact(
            Math.multiplyExact(numerator, other.denominator / common),
            Math.multiplyExact(other.numerator, denominator / common)),
        Math.multiplyExact(denominator, other.denominator / common));
  }

  /** The difference. */
  public Fraction minus(Fraction other) {
    return plus(new Fraction(Math.negateExact(other.numerator), other.denominator));
  }

  /** A part of it. */
  public Fraction dividedBy(long divisor) {
    return new Fraction(numerator, Math.multiplyExact(denominator, divisor));
  }

  /** As it is printed: half up, of a negative number away from zero. */
  public BigDecimal halfUp(int decimals) {
    return BigDecimal.valueOf(numerator)
        .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
  }

  /** The nearest double. */
  public double value() {
    return (double) numerator / denominator;
  }

  /** Of a decimal number. */
  public static Fraction of(BigDecimal decimal) {
    BigDecimal plain = decimal.stripTrailingZeros();
    if (plain.scale() <= 0) {
      return new Fraction(plain.longValueExact(), 1);
    }
    return new Fraction(
        plain.unscaledValue().longValueExact(), BigDecimal.TEN.pow(plain.scale()).longValueExact());
  }

  @Override
  public int compareTo(Fraction other) {
    return Long.compare(
        Math.multiplyExact(numerator, other.denominator),
        Math.multiplyExact(other.numerator, denominator));
  }
}
