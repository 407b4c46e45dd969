package org.spoor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class CoreferenceScoreTest {
  private static final Offset<Double> EXACT = Offset.offset(1e-4);

  private static List<String> chains(String letters) {
    return Arrays.asList(letters.split(""));
  }

  /** Bagga and Baldwin 1998: {1-5} {6,7} {8-c}, of which the response joins the first and third. */
  private static final List<String> TRUTH = chains("aaaaabbccccc");

  @Test
  void baggaAndBaldwin() {
    // The two responses of the paper: the small chain joined to a large one, or two large ones.
    List<String> one = chains("aaaaabbbbbbb");
    List<String> two = chains("aaaaabbaaaaa");
    assertThat(CoreferenceScore.muc(TRUTH, one).precision()).isCloseTo(0.9, EXACT);
    assertThat(CoreferenceScore.muc(TRUTH, one).recall()).isCloseTo(1, EXACT);
    assertThat(CoreferenceScore.muc(TRUTH, two).precision()).isCloseTo(0.9, EXACT);
    assertThat(CoreferenceScore.bCubed(TRUTH, one).precision()).isCloseTo(0.7619, EXACT);
    assertThat(CoreferenceScore.bCubed(TRUTH, one).recall()).isCloseTo(1, EXACT);
    assertThat(CoreferenceScore.bCubed(TRUTH, two).precision()).isCloseTo(0.5833, EXACT);
  }

  /** Luo 2005, table 1 and 2: systems (a) to (d) on the truth above. */
  @Test
  void luo() {
    assertThat(ceafE("aaaaabbbbbbb").f1()).isCloseTo(0.733, Offset.offset(1e-3));
    assertThat(ceafE("aaaaabbaaaaa").f1()).isCloseTo(0.667, Offset.offset(1e-3));
    assertThat(ceafE("aaaaaaaaaaaa").f1()).isCloseTo(0.294, Offset.offset(1e-3));
    assertThat(ceafE("abcdefghijkl").f1()).isCloseTo(0.178, Offset.offset(1e-3));
    assertThat(CoreferenceScore.bCubed(TRUTH, chains("aaaaaaaaaaaa")).f1())
        .isCloseTo(0.545, Offset.offset(1e-3));
    assertThat(CoreferenceScore.bCubed(TRUTH, chains("abcdefghijkl")).f1())
        .isCloseTo(0.400, Offset.offset(1e-3));
  }

  private static CoreferenceScore.Figures ceafE(String system) {
    return CoreferenceScore.ceafE(TRUTH, chains(system));
  }

  /** Vilain et al. 1995: the key {A B C D} of which the response has A-B and C-D. */
  @Test
  void vilain() {
    CoreferenceScore.Figures figures = CoreferenceScore.muc(chains("aaaa"), chains("aabb"));
    assertThat(figures.recall()).isCloseTo(2.0 / 3, EXACT);
    assertThat(figures.precision()).isCloseTo(1, EXACT);
  }

  @Test
  void perfect() {
    CoreferenceScore.Scores scores = CoreferenceScore.of(TRUTH, chains("xxxxxyyzzzzz"));
    assertThat(scores.conll()).isCloseTo(1, EXACT);
  }

  @Test
  void assignmentIsTheBestOfAll() {
    long seed = 99;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      double[][] values = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
      for (double[] row : values) {
        for (int j = 0; j < row.length; j++) {
          row[j] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
        }
      }
      assertThat(CoreferenceScore.bestAssignment(values))
          .isCloseTo(tryAll(values, 0, new boolean[values[0].length]), EXACT);
    }
  }

  private static double tryAll(double[][] values, int row, boolean[] taken) {
    if (row == values.length) {
      return 0;
    }
    double best = tryAll(values, row + 1, taken);
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        taken[j] = true;
        best = Math.max(best, values[row][j] + tryAll(values, row + 1, taken));
        taken[j] = false;
      }
    }
    return best;
  }
}
