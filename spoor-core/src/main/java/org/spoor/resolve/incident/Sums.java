package org.spoor.resolve.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.spoor.model.Qualifier;
import org.spoor.resolve.incident.Measure.Agreement;

/** Which numbers add up to a number. */
final class Sums {
  /** Candidates among which every choice is tried: 2 to this power. */
  private static final int MOST_TRIED = 10;

  /** The same where they are small whole numbers, which add up to nearly anything. */
  private static final int MOST_SMALL_TRIED = 5;

  private static final double SMALL = 1000;

  private Sums() {}

  /** Whether a sum of parts is the whole as it is told. */
  static boolean matches(double whole, Optional<Qualifier> qualifier, double sum) {
    if (Math.abs(whole - sum) <= 1e-9 * Math.max(1, Math.abs(whole))) {
      return true;
    }
    boolean loose = qualifier.isPresent() && qualifier.get() != Qualifier.EXACTLY;
    Agreement agreement = Measure.compare(whole, qualifier, sum, Optional.empty());
    // An exact small number of persons is met exactly or not at all.
    return agreement == Agreement.ROUNDED && (loose || whole >= 1000);
  }

  /**
   * The one choice of candidates that, with what is fixed, makes the whole; empty where there is
   * none or more than one. All of them are preferred, then one of them, then any choice of two and
   * more.
   *
   * @param fixed sum of the parts that are known to be parts
   * @param fixedParts how many these are
   * @return positions of the candidates chosen; an empty array where the fixed parts make the whole
   */
  static Optional<int[]> explain(
      double whole,
      Optional<Qualifier> qualifier,
      double fixed,
      int fixedParts,
      double[] candidates) {
    if (fixedParts >= 2 && matches(whole, qualifier, fixed)) {
      return Optional.of(new int[0]);
    }
    double all = fixed + Arrays.stream(candidates).sum();
    int count = candidates.length;
    if (count > 0 && fixedParts + count >= 2 && matches(whole, qualifier, all)) {
      int[] every = new int[count];
      Arrays.setAll(every, i -> i);
      return Optional.of(every);
    }
    if (count == 0 || count > (whole < SMALL ? MOST_SMALL_TRIED : MOST_TRIED)) {
      return Optional.empty();
    }
    Optional<int[]> found = Optional.empty();
    for (int choice = 1; choice < 1 << count; choice++) {
      int chosen = Integer.bitCount(choice);
      if (fixedParts + chosen < 2) {
        continue;
      }
      double sum = fixed;
      for (int i = 0; i < count; i++) {
        if ((choice & 1 << i) != 0) {
          sum += candidates[i];
        }
      }
      // Among many choices only an exact meeting says something.
      if (Math.abs(whole - sum) > 1e-9 * Math.max(1, whole)) {
        continue;
      }
      if (found.isPresent()) {
        return Optional.empty();
      }
      List<Integer> positions = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        if ((choice & 1 << i) != 0) {
          positions.add(i);
        }
      }
      found = Optional.of(positions.stream().mapToInt(Integer::intValue).toArray());
    }
    return found;
  }
}
