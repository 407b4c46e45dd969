package org.spoor.resolve.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sums that a report breaks down itself, told so or seen from its numbers: '43 … 21 … 17 … four …
 * one'.
 */
final class Breakdowns {
  /** Below this a single side's number is too easily the sum of others by chance. */
  private static final double LEAST_SUM_OF_ONE_SIDE = 10;

  private static final int DEEPEST = 8;
  private static final int MOST_OF_ONE_REPORT = 200;

  private final List<Told> all;
  private final Containment containment;
  private final Map<Integer, Set<Integer>> partsOf = new HashMap<>();
  private final Map<Integer, Set<Integer>> wholesOf = new HashMap<>();

  private Breakdowns(List<Told> all, Containment containment) {
    this.all = all;
    this.containment = containment;
  }

  static Breakdowns of(List<Told> all, Containment containment) {
    Breakdowns breakdowns = new Breakdowns(all, containment);
    int from = 0;
    for (int i = 1; i <= all.size(); i++) {
      if (i == all.size() || all.get(i).report() != all.get(from).report()) {
        breakdowns.read(from, i);
        from = i;
      }
    }
    return breakdowns;
  }

  /** Parts that numbers alone reveal, by the index of the whole. */
  Map<Integer, Set<Integer>> explained() {
    return partsOf;
  }

  /** Whether one is, by its report's words or numbers, a part of the other. */
  boolean partAndWhole(Told one, Told other) {
    return above(one, other) || above(other, one);
  }

  private boolean above(Told part, Told whole) {
    if (wholesOf.getOrDefault(part.index(), Set.of()).contains(whole.index())) {
      return true;
    }
    int at = part.parent();
    for (int depth = 0; depth < DEEPEST && at >= 0; depth++) {
      if (at == whole.index()) {
        return true;
      }
      at = all.get(at).parent();
    }
    return false;
  }

  private void read(int from, int to) {
    if (to - from < 3 || to - from > MOST_OF_ONE_REPORT) {
      return;
    }
    for (int i = from; i < to; i++) {
      Told whole = all.get(i);
      if (!whole.measures().isEmpty()) {
        explain(whole, from, to);
      }
    }
  }

  private void explain(Told whole, int from, int to) {
    boolean sum = whole.cumulative() || whole.joint() && Containment.eachForItself(whole.type());
    for (Measure measure : whole.measures()) {
      if (!sum && measure.amount() < LEAST_SUM_OF_ONE_SIDE) {
        continue;
      }
      double fixed = 0;
      int fixedParts = 0;
      List<Told> candidates = new ArrayList<>();
      List<Double> amounts = new ArrayList<>();
      for (int i = from; i < to; i++) {
        Told part = all.get(i);
        Optional<Measure> figure = figure(measure, part);
        if (part == whole || figure.isEmpty() || above(whole, part)) {
          continue;
        }
        if (part.parent() == whole.index()) {
          fixed += figure.get().amount();
          fixedParts++;
        } else if (!above(part, whole)
            && figure.get().amount() < measure.amount()
            && containment.fits(whole, part)
            && (sum ? narrower(whole, part) : sameSides(whole, part))) {
          candidates.add(part);
          amounts.add(figure.get().amount());
        }
      }
      if (candidates.isEmpty()) {
        continue;
      }
      Sums.explain(
              measure.amount(),
              measure.qualifier(),
              fixed,
              fixedParts,
              amounts.stream().mapToDouble(Double::doubleValue).toArray())
          .ifPresent(
              chosen -> {
                for (int position : chosen) {
                  put(whole, candidates.get(position));
                }
              });
    }
  }

  /** A part is of fewer actors, or of fewer days than its whole. */
  private static boolean narrower(Told whole, Told part) {
    if (whole.by().equals(part.by()) && whole.against().equals(part.against())) {
      return whole.period().isPresent()
          && part.period().isPresent()
          && (whole.possible().days() > part.possible().days()
              || whole.cumulative() && !part.cumulative());
    }
    return true;
  }

  private static boolean sameSides(Told whole, Told part) {
    return !whole.by().isEmpty()
        && whole.by().equals(part.by())
        && whole.against().equals(part.against());
  }

  private Optional<Measure> figure(Measure whole, Told part) {
    return part.measures().stream().filter(some -> containment.holds(whole, some)).findFirst();
  }

  private void put(Told whole, Told part) {
    partsOf.computeIfAbsent(whole.index(), k -> new HashSet<>()).add(part.index());
    wholesOf.computeIfAbsent(part.index(), k -> new HashSet<>()).add(whole.index());
  }
}
