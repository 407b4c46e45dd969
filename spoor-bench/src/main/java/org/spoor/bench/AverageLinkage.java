package org.spoor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Joins the two groups with the highest mean likeness, again and again, down to a threshold. */
final class AverageLinkage {
  private AverageLinkage() {}

  /** Likeness of two of the things that are joined. */
  interface Pairs {
    double likeness(int one, int other);
  }

  /** For each of the things its group; ties go to the smallest numbers. */
  static int[] join(int size, Pairs pairs, double threshold) {
    double[][] sums = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        sums[i][j] = pairs.likeness(i, j);
        sums[j][i] = sums[i][j];
      }
    }
    int[] groups = new int[size];
    List<Integer> alive = new ArrayList<>();
    int[] sizes = new int[size];
    for (int i = 0; i < size; i++) {
      groups[i] = i;
      sizes[i] = 1;
      alive.add(i);
    }
    while (true) {
      double best = Double.NEGATIVE_INFINITY;
      int one = -1;
      int other = -1;
      for (int a = 0; a < alive.size(); a++) {
        int i = alive.get(a);
        IntToDoubleFunction mean = j -> sums[i][j] / ((double) sizes[i] * sizes[j]);
        for (int b = a + 1; b < alive.size(); b++) {
          double value = mean.applyAsDouble(alive.get(b));
          if (value > best) {
            best = value;
            one = i;
            other = alive.get(b);
          }
        }
      }
      if (one < 0 || best < threshold) {
        return groups;
      }
      for (int k : alive) {
        sums[one][k] += sums[other][k];
        sums[k][one] = sums[one][k];
      }
      sizes[one] += sizes[other];
      alive.remove(Integer.valueOf(other));
      for (int k = 0; k < size; k++) {
        groups[k] = groups[k] == other ? one : groups[k];
      }
    }
  }
}
