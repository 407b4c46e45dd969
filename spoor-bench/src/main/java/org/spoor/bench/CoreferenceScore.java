package org.spoor.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The measures of coreference with gold mentions: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin
 * 1998), CEAF-e (Luo 2005, φ4), and their mean, the CoNLL score (Pradhan et al. 2012).
 *
 * <p>A partition gives each mention the number or name of its chain; mentions of both partitions
 * are the same, in the same order.
 */
final class CoreferenceScore {
  /**
   * Precision, recall and their harmonic mean, from 0 to 1.
   *
   * @param precision share of what the system joined that is right
   * @param recall share of what is one that the system joined
   */
  record Figures(double precision, double recall) {
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /** All three. */
  record Scores(Figures muc, Figures bCubed, Figures ceafE) {
    double conll() {
      return (muc.f1() + bCubed.f1() + ceafE.f1()) / 3;
    }
  }

  private CoreferenceScore() {}

  static Scores of(List<String> gold, List<String> system) {
    return new Scores(muc(gold, system), bCubed(gold, system), ceafE(gold, system));
  }

  static Figures muc(List<String> gold, List<String> system) {
    return new Figures(linksKept(system, gold), linksKept(gold, system));
  }

  /** Share of the links of one partition that the other keeps; 0 where there are none. */
  private static double linksKept(List<String> chains, List<String> others) {
    int links = 0;
    int kept = 0;
    for (Set<Integer> chain : chains(chains).values()) {
      Set<String> parts = new HashSet<>();
      chain.forEach(mention -> parts.add(others.get(mention)));
      links += chain.size() - 1;
      kept += chain.size() - parts.size();
    }
    return links == 0 ? 0 : (double) kept / links;
  }

  static Figures bCubed(List<String> gold, List<String> system) {
    Map<String, Set<Integer>> key = chains(gold);
    Map<String, Set<Integer>> response = chains(system);
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < gold.size(); i++) {
      Set<Integer> one = key.getOrDefault(gold.get(i), Set.of());
      Set<Integer> other = response.getOrDefault(system.get(i), Set.of());
      double common = common(one, other);
      precision += common / other.size();
      recall += common / one.size();
    }
    int mentions = Math.max(1, gold.size());
    return new Figures(precision / mentions, recall / mentions);
  }

  static Figures ceafE(List<String> gold, List<String> system) {
    List<Set<Integer>> key = new ArrayList<>(chains(gold).values());
    List<Set<Integer>> response = new ArrayList<>(chains(system).values());
    if (key.isEmpty()) {
      return new Figures(0, 0);
    }
    double[][] similarity = new double[key.size()][response.size()];
    for (int i = 0; i < key.size(); i++) {
      for (int j = 0; j < response.size(); j++) {
        int sum = key.get(i).size() + response.get(j).size();
        similarity[i][j] = 2.0 * common(key.get(i), response.get(j)) / sum;
      }
    }
    double best = bestAssignment(similarity);
    return new Figures(best / response.size(), best / key.size());
  }

  private static Map<String, Set<Integer>> chains(List<String> partition) {
    Map<String, Set<Integer>> chains = new HashMap<>();
    for (int i = 0; i < partition.size(); i++) {
      chains.computeIfAbsent(partition.get(i), name -> new HashSet<>()).add(i);
    }
    return chains;
  }

  private static int common(Set<Integer> one, Set<Integer> other) {
    Set<Integer> smaller = one.size() < other.size() ? one : other;
    Set<Integer> larger = smaller == one ? other : one;
    int common = 0;
    for (Integer mention : smaller) {
      common += larger.contains(mention) ? 1 : 0;
    }
    return common;
  }

  /**
   * The highest sum of values when each row gets at most one column and each column at most one
   * row: the Hungarian method with potentials, cubic (Jonker and Volgenant 1987).
   */
  static double bestAssignment(double[][] values) {
    boolean turned = values.length > values[0].length;
    double[][] cost = turned ? transposed(values) : values;
    int rows = cost.length;
    int columns = cost[0].length;
    double[] rowPotential = new double[rows + 1];
    double[] columnPotential = new double[columns + 1];
    int[] rowOf = new int[columns + 1];
    int[] before = new int[columns + 1];
    for (int row = 1; row <= rows; row++) {
      rowOf[0] = row;
      int column = 0;
      double[] least = new double[columns + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      boolean[] used = new boolean[columns + 1];
      do {
        used[column] = true;
        int current = rowOf[column];
        double delta = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int j = 1; j <= columns; j++) {
          if (!used[j]) {
            double reduced = -cost[current - 1][j - 1] - rowPotential[current] - columnPotential[j];
            if (reduced < least[j]) {
              least[j] = reduced;
              before[j] = column;
            }
            if (least[j] < delta) {
              delta = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= columns; j++) {
          if (used[j]) {
            rowPotential[rowOf[j]] += delta;
            columnPotential[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      while (column != 0) {
        rowOf[column] = rowOf[before[column]];
        column = before[column];
      }
    }
    double sum = 0;
    for (int j = 1; j <= columns; j++) {
      if (rowOf[j] != 0) {
        sum += cost[rowOf[j] - 1][j - 1];
      }
    }
    return sum;
  }

  private static double[][] transposed(double[][] values) {
    double[][] turned = new double[values[0].length][values.length];
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < values[0].length; j++) {
        turned[j][i] = values[i][j];
      }
    }
    return turned;
  }
}
