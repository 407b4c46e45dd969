package org.spoor.extract.event;

import org.spoor.extract.quantity.FoundQuantity;

/** Laundering counts as an event where the text says what or how much was laundered. */
final class Laundering {
  private Laundering() {}

  /** Whether an amount is told too vaguely to be a value: 'millions of dollars'. */
  static boolean vague(Draft draft, Triggers.Found found) {
    for (FoundQuantity quantity : draft.scene.quantities()) {
      if (quantity.from() >= found.from()
          && quantity.from() < found.to() + 12
          && quantity.quantity().dimension().equals("money")
          && quantity.quantity().amount().exact().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
