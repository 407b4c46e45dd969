package org.spoor.report;

import java.util.Optional;
import org.spoor.model.Qualifier;

/**
 * An amount with how it stands to the true number.
 *
 * @param unit {@code kg}, {@code stick}, {@code person}, a currency, …
 */
record Figure(double amount, String unit, Sign sign) {

  /** How a figure stands to the true number. */
  enum Sign {
    EXACT(""),
    ABOUT("~"),
    AT_LEAST("≥"),
    AT_MOST("≤");

    private final String symbol;

    Sign(String symbol) {
      this.symbol = symbol;
    }

    String symbol() {
      return symbol;
    }

    /** Of a sum: bounds of the same side stay bounds, anything else makes it approximate. */
    Sign and(Sign other) {
      if (this == other || other == EXACT) {
        return this;
      }
      return this == EXACT ? other : ABOUT;
    }

    static Sign of(Optional<Qualifier> qualifier) {
      return qualifier.map(Sign::of).orElse(EXACT);
    }

    private static Sign of(Qualifier qualifier) {
      return switch (qualifier) {
        case EXACTLY -> EXACT;
        case ABOUT, NEARLY -> ABOUT;
        case MORE_THAN, AT_LEAST, MULTIPLE -> AT_LEAST;
        case LESS_THAN, AT_MOST -> AT_MOST;
      };
    }
  }

  static Figure of(double amount, String unit, Optional<Qualifier> qualifier) {
    return new Figure(amount, unit, Sign.of(qualifier));
  }

  static Figure exact(double amount, String unit) {
    return new Figure(amount, unit, Sign.EXACT);
  }

  /** The sum. Both must have the same unit. */
  Figure plus(Figure other) {
    if (!unit.equals(other.unit)) {
      throw new IllegalArgumentException("cannot add " + other.unit + " to " + unit);
    }
    return new Figure(amount + other.amount, unit, sign.and(other.sign));
  }

  /** As printed, e.g. {@code ≥ 57,000,000 sticks}. */
  @Override
  public String toString() {
    return (sign.symbol().isEmpty() ? "" : sign.symbol() + " ") + Wording.amount(amount, unit);
  }
}
