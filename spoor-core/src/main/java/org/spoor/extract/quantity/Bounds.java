package org.spoor.extract.quantity;

import org.jspecify.annotations.Nullable;
import org.spoor.extract.numeral.Strip;
import org.spoor.model.Qualifier;

/** Two bounds that make a range: 'more than 10 and less than 40'. */
final class Bounds {
  private Bounds() {}

  /** Joins the second amount to the first where they bound one range; whether they do. */
  static boolean join(Strip strip, Draft first, Draft second) {
    int gap = second.wholeFrom - first.wholeTo;
    boolean linked =
        gap == 1
            && (strip.is(first.wholeTo, "and")
                || strip.is(first.wholeTo, "but")
                || strip.is(first.wholeTo, ","));
    if (!linked || first.of != null || first.unit == null || second.unit == null) {
      return false;
    }
    boolean plain = first.unit.equals(MeasureUnit.COUNT);
    if (!first.unit.equals(second.unit) && !plain
        || first.low != first.high
        || second.low != second.high) {
      return false;
    }
    if (lower(first.qualifier) && upper(second.qualifier) && first.low < second.low) {
      first.high = second.low;
    } else if (upper(first.qualifier) && lower(second.qualifier) && second.low < first.low) {
      first.low = second.low;
    } else {
      return false;
    }
    first.second = second.first;
    first.to = second.to;
    first.wholeTo = second.wholeTo;
    first.unit = second.unit;
    first.of = second.of;
    first.per = second.per;
    first.qualifier = null;
    return true;
  }

  private static boolean lower(@Nullable Qualifier qualifier) {
    return qualifier == Qualifier.MORE_THAN || qualifier == Qualifier.AT_LEAST;
  }

  private static boolean upper(@Nullable Qualifier qualifier) {
    return qualifier == Qualifier.LESS_THAN || qualifier == Qualifier.AT_MOST;
  }
}
