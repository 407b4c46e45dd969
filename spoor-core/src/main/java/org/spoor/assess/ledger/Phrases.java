package org.spoor.assess.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.spoor.model.Incident;

/** How incidents and figures are put in assumptions. */
final class Phrases {
  private static final int MOST_STATES = 6;

  private Phrases() {}

  /** With thousands separated, at most three decimals. */
  static String number(double amount) {
    // A formatter takes a hundred times as long, and nearly all figures are whole.
    if (Math.abs(amount) < 1e15 && amount == Math.rint(amount)) {
      return grouped((long) amount);
    }
    BigDecimal plain =
        BigDecimal.valueOf(amount).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
  }

  private static String grouped(long whole) {
    StringBuilder digits = new StringBuilder(24).append(whole);
    int first = whole < 0 ? 1 : 0;
    for (int at = digits.length() - 3; at > first; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  static String figure(Ledger.Posting posting) {
    if (posting.open()) {
      return "no number told";
    }
    String amount =
        posting.min() == posting.max()
            ? number(posting.max())
            : number(posting.min()) + " to " + number(posting.max());
    boolean plain = posting.of().isEmpty() || posting.unit().equals("stick");
    return amount
        + (posting.unit().equals("stick") ? "" : " " + UnitWords.of(posting.max(), posting.unit()))
        + (posting.of().isEmpty() ? "" : (plain ? " " : " of ") + posting.of());
  }

  /** Who, where, when and in which report: 'BG > RU, 2022-03-18 [12-twenty-envoys.txt]'. */
  static String incident(Incident incident) {
    List<String> parts = new ArrayList<>();
    String sides = sides(incident);
    if (!sides.isEmpty()) {
      parts.add(sides);
    } else if (!incident.where().place().isEmpty()) {
      parts.add("in " + states(incident.where().place()));
    }
    incident.when().edtf().ifPresent(parts::add);
    Incident.Telling first = incident.tellings().getFirst();
    return String.join(", ", parts)
        + (parts.isEmpty() ? "" : " ")
        + "["
        + first.document()
        + (incident.tellings().size() > 1
            ? " and " + (incident.tellings().size() - 1) + " more"
            : "")
        + "]";
  }

  static String sides(Incident incident) {
    String by = states(incident.parties().by());
    String against = states(incident.parties().against());
    if (against.isEmpty()) {
      return by.isEmpty() ? "" : "by " + by;
    }
    return (by.isEmpty() ? "any" : by) + " > " + against;
  }

  /** Codes with plus signs, in the order in which they were told. */
  static String states(List<String> codes) {
    return codes.size() <= MOST_STATES
        ? String.join("+", codes)
        : String.join("+", codes.subList(0, MOST_STATES)) + "+" + (codes.size() - MOST_STATES);
  }
}
