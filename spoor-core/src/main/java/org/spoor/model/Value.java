package org.spoor.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Money that is part of an event.
 *
 * @param amount in units of the currency
 * @param currency ISO 4217
 * @param kind what the money stands for
 * @param qualifier how the figure stands to the true number
 * @param same a number that values share which tell one amount in several currencies
 */
public record Value(
    double amount,
    String currency,
    Kind kind,
    Optional<Qualifier> qualifier,
    Optional<Integer> same) {

  /** What money stands for. */
  public enum Kind {
    TAX,
    MARKET,
    CASH,
    FINE,
    DAMAGE,
    LAUNDERED,
    UNSPECIFIED;

    /** The word used in records. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
