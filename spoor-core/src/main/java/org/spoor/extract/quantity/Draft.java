package org.spoor.extract.quantity;

import org.jspecify.annotations.Nullable;
import org.spoor.extract.numeral.Numeral;
import org.spoor.model.Qualifier;
import org.spoor.model.Trend;

/** A quantity while it is read. Offsets are atoms of one strip, ends exclusive. */
final class Draft {
  /** The number. */
  final Numeral first;

  /** The number that ends a range. */
  @Nullable Numeral second;

  /** Number and unit. */
  int from;

  int to;

  /** With the qualifier. */
  int wholeFrom;

  int wholeTo;

  double low;
  double high;
  @Nullable MeasureUnit unit;
  @Nullable Qualifier qualifier;
  @Nullable Trend trend;
  @Nullable String per;
  CountedNoun.@Nullable Group of;

  Draft(Numeral first) {
    this.first = first;
    this.from = first.from();
    this.to = first.to();
    this.low = first.low();
    this.high = first.high();
    this.wholeFrom = from;
    this.wholeTo = to;
  }

  void scale(double factor) {
    low *= factor;
    high *= factor;
  }

  boolean money() {
    return unit != null && unit.money();
  }
}
