package org.spoor.model;

import java.util.Optional;

/**
 * A number with what it counts.
 *
 * @param amount the figure or the range of figures, in {@code unit}
 * @param unit as the text gives it ('48 tons' is {@code t}); currencies as ISO 4217; {@code count}
 *     for plain counts
 * @param base the same in base units, where they differ
 * @param per the unit of a rate's divisor ('$90 per barrel' is {@code barrel})
 * @param dimension count, ordinal, percentage, mass, volume, length, area, speed, temperature,
 *     money, time, age, power, energy, data, …
 * @param of what is counted, verbatim
 */
public record Quantity(
    String id,
    Span span,
    Amount amount,
    String unit,
    Optional<Base> base,
    Optional<String> per,
    String dimension,
    Optional<String> of,
    Optional<Qualifier> qualifier,
    Optional<Trend> trend)
    implements Finding {

  /**
   * A figure, or a range where the text is vague ('dozens') or gives one ('20 to 30').
   *
   * @param low lower bound, inclusive; absent where the range is open below
   * @param high upper bound, inclusive; absent where the range is open above ('several')
   */
  public record Amount(Optional<Double> low, Optional<Double> high) {
    /** One figure. */
    public static Amount of(double figure) {
      return new Amount(Optional.of(figure), Optional.of(figure));
    }

    /** A range with both ends. */
    public static Amount range(double low, double high) {
      return new Amount(Optional.of(low), Optional.of(high));
    }

    /** A range that is open above. */
    public static Amount atLeast(double low) {
      return new Amount(Optional.of(low), Optional.empty());
    }

    /** A range that is open below. */
    public static Amount atMost(double high) {
      return new Amount(Optional.empty(), Optional.of(high));
    }

    /** The figure, where it is one. */
    public Optional<Double> exact() {
      return low.isPresent() && low.equals(high) ? low : Optional.empty();
    }

    /** Both ends multiplied. */
    public Amount times(double factor) {
      return new Amount(low.map(x -> x * factor), high.map(x -> x * factor));
    }
  }

  /** An amount in base units. */
  public record Base(Amount amount, String unit) {}
}
