package org.spoor.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoor.resolve.party.PartyResolution;

/** Parties against known bearers: pairs of mentions and B³ (Bagga and Baldwin 1998). */
final class PartyTruth {
  /** A mention of a report and who bears the name. */
  record Labelled(int report, String finding, String bearer) {}

  /**
   * Shares of 1.
   *
   * @param resolved mentions that have a party; the others count as parties of their own
   */
  record Figures(
      int mentions,
      int resolved,
      double pairPrecision,
      double pairRecall,
      double bcubedPrecision,
      double bcubedRecall) {
    double pairF1() {
      return f1(pairPrecision, pairRecall);
    }

    double bcubedF1() {
      return f1(bcubedPrecision, bcubedRecall);
    }

    private static double f1(double precision, double recall) {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  private PartyTruth() {}

  static Figures of(List<Labelled> labelled, PartyResolution resolution) {
    Map<String, Integer> bearers = new HashMap<>();
    Map<String, Integer> parties = new HashMap<>();
    Map<String, Integer> both = new HashMap<>();
    int resolved = 0;
    int alone = 0;
    for (Labelled mention : labelled) {
      Optional<String> party = resolution.partyOf(mention.report(), mention.finding());
      resolved += party.isPresent() ? 1 : 0;
      String id = party.isPresent() ? party.get() : "none-" + alone++;
      bearers.merge(mention.bearer(), 1, Integer::sum);
      parties.merge(id, 1, Integer::sum);
      both.merge(mention.bearer() + "\t" + id, 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, Integer> entry : both.entrySet()) {
      int tab = entry.getKey().lastIndexOf('\t');
      double squared = (double) entry.getValue() * entry.getValue();
      recall += squared / bearers.getOrDefault(entry.getKey().substring(0, tab), 1);
      precision += squared / parties.getOrDefault(entry.getKey().substring(tab + 1), 1);
    }
    double right = pairs(both);
    return new Figures(
        labelled.size(),
        resolved,
        ratio(right, pairs(parties)),
        ratio(right, pairs(bearers)),
        precision / Math.max(1, labelled.size()),
        recall / Math.max(1, labelled.size()));
  }

  private static double pairs(Map<String, Integer> sizes) {
    double pairs = 0;
    for (int size : sizes.values()) {
      pairs += size * (size - 1.0) / 2;
    }
    return pairs;
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 1 : part / whole;
  }
}
