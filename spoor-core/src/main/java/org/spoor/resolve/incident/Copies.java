package org.spoor.resolve.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which events of a near-copy are which events of its original: the words are the same, so the
 * events are, however little each of them tells.
 */
final class Copies {
  /** Two events of one text. */
  record Same(int original, int copy) {}

  private Copies() {}

  /** Pairs of events, each event in one pair at most as a copy. */
  static List<Same> of(List<Told> all, Voices voices) {
    Map<Integer, List<Told>> byReport = new HashMap<>();
    for (Told told : all) {
      byReport.computeIfAbsent(told.report().number(), k -> new ArrayList<>()).add(told);
    }
    List<Same> pairs = new ArrayList<>();
    byReport.forEach(
        (number, copies) -> {
          if (copies.getFirst().copy()) {
            int original = voices.original(copies.getFirst().report()).number();
            pair(byReport.getOrDefault(original, List.of()), copies, pairs);
          }
        });
    return pairs;
  }

  private static void pair(List<Told> originals, List<Told> copies, List<Same> pairs) {
    Set<Integer> taken = new HashSet<>();
    Set<Integer> done = new HashSet<>();
    // What agrees in everything first, then what agrees in its sides, in the order of the text.
    for (int strictness = 2; strictness >= 0; strictness--) {
      for (Told copy : copies) {
        if (done.contains(copy.index())) {
          continue;
        }
        for (Told original : originals) {
          if (!taken.contains(original.index()) && alike(original, copy, strictness)) {
            taken.add(original.index());
            done.add(copy.index());
            pairs.add(new Same(original.index(), copy.index()));
            break;
          }
        }
      }
    }
  }

  private static boolean alike(Told one, Told other, int strictness) {
    if (one.type() != other.type()
        || !one.by().equals(other.by())
        || !one.against().equals(other.against())
        || !one.commodities().equals(other.commodities())) {
      return false;
    }
    boolean figures = one.measures().equals(other.measures());
    return switch (strictness) {
      case 2 ->
          figures
              && one.period().equals(other.period())
              && one.ref().span().equals(other.ref().span());
      case 1 -> figures && one.period().equals(other.period());
      default -> figures || roughly(one, other);
    };
  }

  /** An edited copy rounds a figure or leaves one out. */
  private static boolean roughly(Told one, Told other) {
    for (Measure a : one.measures()) {
      for (Measure b : other.measures()) {
        if (a.comparable(b) && a.compare(b).compareTo(Measure.Agreement.ROUNDED) > 0) {
          return false;
        }
      }
    }
    return !one.measures().isEmpty() && !other.measures().isEmpty();
  }
}
