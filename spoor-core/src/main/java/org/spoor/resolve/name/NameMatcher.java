package org.spoor.resolve.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares names by the visible features and weights of {@code features.yaml}. Immutable, safe to
 * share between threads.
 */
public final class NameMatcher {
  /** The score from which two names count as those of one party. */
  public static final double THRESHOLD = 0.7;

  private final FeatureWeights weights;

  private NameMatcher(FeatureWeights weights) {
    this.weights = weights;
  }

  /** A matcher with the features and weights of {@code features.yaml}. */
  public static NameMatcher load() {
    return new NameMatcher(FeatureWeights.load());
  }

  /** Compares two names; symmetric but for the sides of the explanation. */
  public NameMatch match(Name left, Name right) {
    boolean personal = personal(left, right);
    double best = -1;
    Comparison chosen =
        compare(left, left.readings().getFirst(), right, right.readings().getFirst(), true);
    for (Reading a : left.readings()) {
      for (Reading b : right.readings()) {
        Comparison comparison = compare(left, a, right, b, true);
        double score = score(comparison, personal);
        if (score > best) {
          best = score;
          chosen = comparison;
        }
      }
    }
    if (left.text().equals(right.text())) {
      best = 1;
    }
    return new NameMatch(best, why(chosen, personal, turned(left, right)));
  }

  /** The score alone: what {@link #match} gives, without the explanation. */
  public double score(Name left, Name right) {
    if (left.text().equals(right.text())) {
      return 1;
    }
    boolean personal = personal(left, right);
    double best = 0;
    for (Reading a : left.readings()) {
      for (Reading b : right.readings()) {
        best = Math.max(best, score(compare(left, a, right, b, false), personal));
      }
    }
    return best;
  }

  // In one order for both directions, so that the score cannot depend on the sides.
  private static Comparison compare(Name left, Reading a, Name right, Reading b, boolean explain) {
    return turned(left, right)
        ? Comparison.of(right, b, left, a, explain)
        : Comparison.of(left, a, right, b, explain);
  }

  private static boolean turned(Name left, Name right) {
    int order = left.text().compareTo(right.text());
    return order > 0 || order == 0 && left.kind().compareTo(right.kind()) > 0;
  }

  private static boolean personal(Name left, Name right) {
    return left.kind() == NameKind.PERSON
        || right.kind() == NameKind.PERSON
        || left.kind() == NameKind.ANY && right.kind() == NameKind.ANY;
  }

  private double score(Comparison comparison, boolean personal) {
    double[] values = comparison.values;
    double[] weight = weights.of(personal);
    double odds = weights.base();
    boolean against = false;
    for (int i = 0; i < values.length; i++) {
      if (values[i] != 0) {
        odds += values[i] * weight[i];
        against |= weight[i] < 0;
      }
    }
    if (comparison.same && !against && values[Evidence.SAME_WORD.ordinal()] > 0) {
      return 1;
    }
    return 1 / (1 + Math.exp(-odds));
  }

  private List<Feature> why(Comparison comparison, boolean personal, boolean turned) {
    List<Feature> why = new ArrayList<>();
    for (Comparison.Item item : comparison.items()) {
      why.add(
          new Feature(
              item.kind().label(),
              item.value(),
              weights.weight(item.kind(), personal),
              turned ? item.right() : item.left(),
              turned ? item.left() : item.right()));
    }
    why.sort(Comparator.comparingDouble((Feature feature) -> -Math.abs(feature.evidence())));
    return why;
  }

  /** The raw amounts of evidence, for measuring and for fitting the weights. */
  double[] values(Name left, Name right) {
    double best = -1;
    double[] values = new double[Evidence.COUNT];
    for (Reading a : left.readings()) {
      for (Reading b : right.readings()) {
        Comparison comparison = compare(left, a, right, b, false);
        double score = score(comparison, personal(left, right));
        if (score > best) {
          best = score;
          values = comparison.values;
        }
      }
    }
    return values;
  }
}
