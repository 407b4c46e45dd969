package org.spoor.extract.numeral;

/**
 * A number as it is written.
 *
 * @param from first atom, inclusive
 * @param to last atom, exclusive
 * @param low the figure, or the lower bound of a vague one
 * @param high the figure, or the upper bound of a vague one; infinite where there is none
 * @param kind how it is written
 * @param bare whether it is a plain run of digits: what years, articles and flight numbers look
 *     like
 */
public record Numeral(int from, int to, double low, double high, Kind kind, boolean bare) {

  /** How a number is written. */
  public enum Kind {
    DIGITS,
    WORDS,
    FRACTION,
    VAGUE,
    ORDINAL
  }

  /** Whether it stands for a place in a row. */
  public boolean ordinal() {
    return kind == Kind.ORDINAL;
  }

  /** Whether it gives no figure but a size. */
  public boolean vague() {
    return kind == Kind.VAGUE;
  }

  /** Whether it is a whole number that stands for itself. */
  public boolean whole() {
    return low == high && low == Math.rint(low) && kind != Kind.ORDINAL && kind != Kind.FRACTION;
  }

  Numeral negated() {
    return new Numeral(from - 1, to, -high, -low, kind, false);
  }
}
