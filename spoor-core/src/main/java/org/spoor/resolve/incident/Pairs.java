package org.spoor.resolve.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.spoor.model.Incident.Voice;
import org.spoor.resolve.incident.Measure.Agreement;

/** Compares the candidates, also by the company they stand in, and says which pairs are alike. */
final class Pairs {
  private static final int MOST_SUPPORTING_PARTS = 2;

  private final List<Told> all;
  private final PairScorer scorer;
  private final Weights weights;
  private final Breakdowns breakdowns;

  /** Two events that may be one, with their points of evidence. */
  record Pair(int one, int other, double points) {}

  Pairs(List<Told> all, PairScorer scorer, Weights weights, Breakdowns breakdowns) {
    this.all = all;
    this.scorer = scorer;
    this.weights = weights;
    this.breakdowns = breakdowns;
  }

  /** Pairs that have the points to be proposed at least, best first. */
  List<Pair> of(long[] candidates) {
    int kept = 0;
    long[] keys = new long[candidates.length];
    double[] points = new double[candidates.length];
    for (long candidate : candidates) {
      double score = points(all.get((int) (candidate >> 32)), all.get((int) candidate));
      if (score >= weights.keep) {
        keys[kept] = candidate;
        points[kept++] = score;
      }
    }
    // Candidates come sorted, so that what is kept can be searched.
    long[] alike = Arrays.copyOf(keys, kept);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < kept; i++) {
      int one = (int) (alike[i] >> 32);
      int other = (int) alike[i];
      double together = points[i] + company(one, other, alike);
      if (together >= weights.propose) {
        pairs.add(new Pair(one, other, together));
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.points)
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return pairs;
  }

  /** The points of two events by themselves; negative infinity where they cannot be one. */
  double points(Told one, Told other) {
    if (one.report() == other.report()) {
      return mayRepeat(one, other)
          ? scorer.score(one, other, false).points()
              + (sumsOfOnePeriod(one, other) || contradictedBy(one, other) ? 0 : weights.sameReport)
          : Double.NEGATIVE_INFINITY;
    }
    return scorer.score(one, other, false).points();
  }

  /** Why, weightiest first. */
  List<String> reasons(Told one, Told other) {
    return scorer.score(one, other, true).reasons();
  }

  private static boolean sumsOfOnePeriod(Told one, Told other) {
    return one.cumulative()
        && other.cumulative()
        && one.period().isPresent()
        && one.period().equals(other.period());
  }

  /**
   * Whether two events of one report may be one: the report gives the same figure again, or lets
   * somebody else give another.
   */
  private boolean mayRepeat(Told one, Told other) {
    if (breakdowns.partAndWhole(one, other)) {
      return false;
    }
    if (one.ref().span().equals(other.ref().span())) {
      return false;
    }
    if (sumsOfOnePeriod(one, other)) {
      return true;
    }
    Agreement agreement = agreement(one, other);
    return switch (agreement) {
      case EQUAL, ROUNDED -> true;
      case NEAR -> sidesKnown(one, other);
      case APART, CONFLICT -> contradictedBy(one, other);
      case SLIP, FAR -> false;
    };
  }

  private static boolean sidesKnown(Told one, Told other) {
    return !one.by().isEmpty() && one.by().equals(other.by());
  }

  /** The report lets somebody else give another figure for what the same side did. */
  private static boolean contradictedBy(Told one, Told other) {
    return sidesKnown(one, other) && othersSpeak(one, other);
  }

  private static boolean othersSpeak(Told one, Told other) {
    Set<String> speakers = new HashSet<>();
    for (Voice voice : one.voices()) {
      speakers.add(voice.key());
    }
    Set<String> others = new HashSet<>();
    for (Voice voice : other.voices()) {
      others.add(voice.key());
    }
    return !(speakers.isEmpty() && others.isEmpty()) && Collections.disjoint(speakers, others);
  }

  private static Agreement agreement(Told one, Told other) {
    Agreement best = Agreement.FAR;
    for (Measure a : one.measures()) {
      for (Measure b : other.measures()) {
        if (a.comparable(b) && a.compare(b).compareTo(best) < 0) {
          best = a.compare(b);
        }
      }
    }
    return best;
  }

  private double company(int one, int other, long[] alike) {
    double sum = 0;
    Told a = all.get(one);
    Told b = all.get(other);
    if (a.parent() >= 0 && b.parent() >= 0 && isAlike(a.parent(), b.parent(), alike)) {
      sum += weights.wholesAlike;
    }
    if (a.cumulative() && b.cumulative()) {
      int found = 0;
      for (int part : parts(one)) {
        for (int otherPart : parts(other)) {
          if (isAlike(part, otherPart, alike)) {
            found++;
          }
        }
      }
      sum += Math.min(found, MOST_SUPPORTING_PARTS) * weights.partsAlike;
    }
    return sum;
  }

  private List<Integer> parts(int whole) {
    List<Integer> parts = new ArrayList<>();
    // Parts stand in the same report, near by: a window bounds the search.
    for (int i = Math.max(0, whole - 40); i < Math.min(all.size(), whole + 40); i++) {
      if (all.get(i).parent() == whole) {
        parts.add(i);
      }
    }
    return parts;
  }

  private static boolean isAlike(int one, int other, long[] alike) {
    long key = (long) Math.min(one, other) << 32 | Math.max(one, other);
    return Arrays.binarySearch(alike, key) >= 0;
  }
}
