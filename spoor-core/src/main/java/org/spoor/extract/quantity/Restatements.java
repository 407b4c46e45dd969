package org.spoor.extract.quantity;

import java.util.List;
import org.spoor.extract.numeral.Strip;

/** One amount told twice: '€32 million (around £28 million)', '10 tonnes (22,000 lb)'. */
final class Restatements {
  /** A bracketed amount starts at most this many tokens after the first. */
  private static final int GAP = 3;

  private Restatements() {}

  /**
   * Gives pairs among the quantities of one sentence a common number.
   *
   * @param from position in {@code found} of the sentence's first quantity
   * @param group the last number that was given
   * @return the last number that was given now
   */
  static int join(Strip strip, List<FoundQuantity> found, int from, int group) {
    int last = group;
    for (int k = from; k + 1 < found.size(); k++) {
      FoundQuantity first = found.get(k);
      FoundQuantity second = found.get(k + 1);
      if (!again(strip, first, second)) {
        continue;
      }
      int number = first.same().orElse(0);
      if (number == 0) {
        number = ++last;
        found.set(k, first.sharing(number));
      }
      found.set(k + 1, second.sharing(number));
    }
    return last;
  }

  private static boolean again(Strip strip, FoundQuantity first, FoundQuantity second) {
    String dimension = first.quantity().dimension();
    if (!dimension.equals(second.quantity().dimension())
        || dimension.equals("count")
        || dimension.equals("ordinal")
        || first.quantity().unit().equals(second.quantity().unit())) {
      return false;
    }
    int gap = second.from() - first.numberTo();
    if (gap < 1 || gap > GAP + 3) {
      return false;
    }
    boolean bracket = false;
    for (int i = first.numberTo(); i < second.from(); i++) {
      String lower = strip.sentence().token(i).lower();
      if (lower.equals("(") || lower.equals("[")) {
        bracket = true;
      } else if (lower.equals(")") || lower.equals("]") || lower.equals(";")) {
        return false;
      } else if (lower.equals("or") && gap <= GAP) {
        bracket = true;
      }
    }
    return bracket;
  }
}
