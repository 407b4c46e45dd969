package org.spoor.extract.quantity;

import org.spoor.model.Quantity.Amount;

/**
 * A unit of measure or money.
 *
 * @param id as records write it: {@code t}, {@code km/h}, {@code EUR}
 * @param dimension what it measures
 * @param factor base units in one of these
 * @param offset added after the factor
 * @param base the base unit; empty where there is none
 */
record MeasureUnit(String id, String dimension, double factor, double offset, String base) {
  /** Plain counts. */
  static final MeasureUnit COUNT = new MeasureUnit("count", "count", 1, 0, "");

  /** Places in a row. */
  static final MeasureUnit ORDINAL = new MeasureUnit("count", "ordinal", 1, 0, "");

  /** Parts of a whole: 'a third of'. */
  static final MeasureUnit SHARE = new MeasureUnit("share", "share", 1, 0, "");

  boolean money() {
    return dimension.equals("money");
  }

  boolean time() {
    return dimension.equals("time");
  }

  /** Whether amounts in base units differ from those in this unit. */
  boolean converts() {
    return !base.isEmpty() && !base.equals(id);
  }

  Amount inBase(Amount amount) {
    Amount scaled = new Amount(amount.low().map(this::inBase), amount.high().map(this::inBase));
    return scaled;
  }

  private double inBase(double value) {
    double exact = value * factor + offset;
    // Twelve digits: hides what binary fractions add ('0.1 + 0.2').
    if (exact == 0 || Double.isInfinite(exact)) {
      return exact;
    }
    double scale = Math.pow(10, 12 - Math.ceil(Math.log10(Math.abs(exact))));
    double rounded = Math.rint(exact * scale) / scale;
    return Double.isFinite(rounded) ? rounded : exact;
  }
}
