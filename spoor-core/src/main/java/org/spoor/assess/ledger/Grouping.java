package org.spoor.assess.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a ledger is grouped by. */
public enum Grouping {
  COMMODITY,
  BY,
  AGAINST,
  /** Who against whom: {@code BG > RU}. */
  SIDES,
  PLACE,
  YEAR,
  MONTH,
  /** Kind of event, for ledgers that hold several. */
  TYPE,
  MODE,
  CERTAINTY;

  /** The name used on the command line, e.g. {@code month}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The grouping with this name. */
  public static Optional<Grouping> named(String word) {
    return Arrays.stream(values())
        .filter(grouping -> grouping.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
