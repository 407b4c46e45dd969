package org.spoor.extract.quantity;

import org.spoor.extract.Reading;
import org.spoor.extract.numeral.Strip;

/** What the document as a whole tells of ambiguous units: 'pounds' are money or mass. */
final class MoneyContext {
  private final boolean sterling;

  private MoneyContext(boolean sterling) {
    this.sterling = sterling;
  }

  static MoneyContext of(Reading reading) {
    return new MoneyContext(reading.document().text().indexOf('£') >= 0);
  }

  /** Whether 'pounds' at this place are money. */
  boolean pounds(Strip strip, Draft draft, UnitBook.Match match) {
    if (strip.is(match.to(), "of") || strip.hyphenated(match.from())) {
      return strip.is(match.to(), "worth");
    }
    if (strip.is(match.to(), "worth")
        || strip.is(match.to(), "a")
        || strip.is(match.to(), "sterling")) {
      return true;
    }
    for (int i = draft.from - 1; i >= Math.max(0, draft.from - 5); i--) {
      switch (strip.lower(i)) {
        case "worth",
            "cost",
            "costs",
            "paid",
            "pay",
            "fine",
            "fined",
            "valued",
            "price",
            "spent",
            "sold",
            "value",
            "earned",
            "stole",
            "earn",
            "spend",
            "owed",
            "cash",
            "laundered" -> {
          return true;
        }
        case "weigh", "weighing", "weighed", "weighs", "weight", "seized" -> {
          return false;
        }
        default -> {}
      }
    }
    return sterling || draft.low >= 1e6;
  }
}
