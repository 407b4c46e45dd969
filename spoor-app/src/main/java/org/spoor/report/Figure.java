package org.spoor.report;

import java.util.Optional;
import org.spoor.assess.ledger.Ledger;
import org.spoor.model.Qualifier;

/**
 * An amount, or the range it lies in, with how it stands to the true number.
 *
 * @param min the least
 * @param max the most, not less than {@code min}
 * @param unit {@code kg}, {@code stick}, {@code person}, a currency, …
 * @param of what is counted, where the unit and the account do not say it; may be empty
 */
record Figure(double min, double max, String unit, String of, Sign sign) {

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

  /** The figure of a posting that has one. */
  static Figure of(Ledger.Posting posting, String account) {
    return new Figure(
        posting.min(),
        posting.max(),
        posting.unit(),
        posting.of().equals(account) ? "" : posting.of(),
        Sign.of(posting.qualifier()));
  }

  /**
   * A total.
   *
   * @param sign of the figures that are in it
   */
  static Figure of(Ledger.Total total, String account, Sign sign) {
    return new Figure(
        total.min(), total.max(), total.unit(), total.of().equals(account) ? "" : total.of(), sign);
  }

  /** As printed: {@code ≥ 57,000,000 sticks}, {@code 994 to 1,021 kg}. */
  @Override
  public String toString() {
    String words = of.isEmpty() ? "" : " " + Wording.words(of);
    if (min != max) {
      return Wording.number(min) + " to " + Wording.amount(max, unit) + words;
    }
    return (sign.symbol().isEmpty() ? "" : sign.symbol() + " ") + Wording.amount(min, unit) + words;
  }
}
