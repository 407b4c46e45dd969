package org.spoor.resolve.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Adds up what speaks for and against two events being one; keeps the reasons where asked to. */
final class Likeness {
  private static final Likeness NEVER_SILENT = new Likeness(false, true);

  private record Reason(double points, String words) {}

  private final boolean explains;
  private final boolean never;
  private final List<Reason> reasons = new ArrayList<>(0);
  private double points;

  private Likeness(boolean explains, boolean never) {
    this.explains = explains;
    this.never = never;
  }

  static Likeness begin(boolean explains) {
    return new Likeness(explains, false);
  }

  /** The two cannot be one. */
  static Likeness never() {
    return NEVER_SILENT;
  }

  void add(double points, String words) {
    this.points += points;
    if (explains && points != 0 && !words.isEmpty()) {
      reasons.add(new Reason(points, words));
    }
  }

  boolean explains() {
    return explains;
  }

  boolean excluded() {
    return never;
  }

  double points() {
    return never ? Double.NEGATIVE_INFINITY : points;
  }

  /** Weightiest first, those against marked so. */
  List<String> reasons() {
    return reasons.stream()
        .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.points)))
        .map(reason -> reason.points < 0 ? "but " + reason.words : reason.words)
        .toList();
  }
}
