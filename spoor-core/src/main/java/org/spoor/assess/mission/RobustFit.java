package org.spoor.assess.mission;

import java.util.Arrays;

/**
 * A linear regression that single wild values do not pull along: iteratively reweighted least
 * squares, first with Huber's weights (Huber 1964, k = 1.345), then with Tukey's bisquare (Beaton
 * and Tukey 1974, c = 4.685), each 95 % efficient where errors are normal. The scale is the median
 * absolute deviation times 1.4826 (Hampel 1974).
 *
 * @param coefficients in the order of the columns
 * @param residuals in the order of the rows: what is there less what is expected
 * @param scale of the residuals, more than 0
 */
record RobustFit(double[] coefficients, double[] residuals, double scale) {
  private static final double HUBER = 1.345;
  private static final double BISQUARE = 4.685;
  private static final double MAD_TO_SIGMA = 1.4826;
  private static final int ROUNDS = 60;
  private static final double CLOSE = 1e-10;

  /** Keeps columns apart that are nearly one another; far below what any figure shows. */
  private static final double RIDGE = 1e-9;

  /** Five per cent on a logarithmic scale: nobody counts staff more exactly than that. */
  static final double LEAST_SCALE = 0.05;

  /**
   * Fits.
   *
   * @param columns one row of values an observation
   * @param values as many
   */
  static RobustFit of(double[][] columns, double[] values) {
    int n = values.length;
    int p = columns[0].length;
    double[] weights = new double[n];
    Arrays.fill(weights, 1);
    double[] coefficients = solve(columns, values, weights);
    double[] residuals = residuals(columns, values, coefficients);
    for (int round = 0; round < 2 * ROUNDS; round++) {
      double scale = scale(residuals, p);
      for (int i = 0; i < n; i++) {
        double u = Math.abs(residuals[i]) / scale;
        if (round < ROUNDS) {
          weights[i] = u <= HUBER ? 1 : HUBER / u;
        } else {
          double left = 1 - (u / BISQUARE) * (u / BISQUARE);
          weights[i] = left <= 0 ? 1e-6 : left * left;
        }
      }
      double[] next = solve(columns, values, weights);
      double change = 0;
      for (int j = 0; j < p; j++) {
        change = Math.max(change, Math.abs(next[j] - coefficients[j]));
      }
      coefficients = next;
      residuals = residuals(columns, values, coefficients);
      if (change < CLOSE) {
        // Huber's weights have settled: on to the bisquare, or done.
        if (round < ROUNDS) {
          round = ROUNDS - 1;
        } else {
          break;
        }
      }
    }
    return new RobustFit(coefficients, residuals, scale(residuals, p));
  }

  private static double[] residuals(double[][] columns, double[] values, double[] coefficients) {
    double[] residuals = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double expected = 0;
      for (int j = 0; j < coefficients.length; j++) {
        expected += columns[i][j] * coefficients[j];
      }
      residuals[i] = values[i] - expected;
    }
    return residuals;
  }

  /** Corrected for what the coefficients take away. */
  private static double scale(double[] residuals, int p) {
    double[] sizes = new double[residuals.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(residuals[i]);
    }
    double free = Math.max(1, sizes.length - p);
    return Math.max(LEAST_SCALE, MAD_TO_SIGMA * median(sizes) * Math.sqrt(sizes.length / free));
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /** Weighted least squares by the normal equations (Gauss, with partial pivots). */
  private static double[] solve(double[][] columns, double[] values, double[] weights) {
    int p = columns[0].length;
    double[][] a = new double[p][p + 1];
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < p; j++) {
        if (columns[i][j] == 0) {
          continue;
        }
        double weighted = weights[i] * columns[i][j];
        for (int k = 0; k < p; k++) {
          a[j][k] += weighted * columns[i][k];
        }
        a[j][p] += weighted * values[i];
      }
    }
    for (int j = 0; j < p; j++) {
      a[j][j] += RIDGE;
    }
    for (int j = 0; j < p; j++) {
      int pivot = j;
      for (int k = j + 1; k < p; k++) {
        pivot = Math.abs(a[k][j]) > Math.abs(a[pivot][j]) ? k : pivot;
      }
      double[] row = a[j];
      a[j] = a[pivot];
      a[pivot] = row;
      for (int k = j + 1; k < p; k++) {
        double factor = a[k][j] / a[j][j];
        for (int c = j; c <= p; c++) {
          a[k][c] -= factor * a[j][c];
        }
      }
    }
    double[] solution = new double[p];
    for (int j = p - 1; j >= 0; j--) {
      double sum = a[j][p];
      for (int k = j + 1; k < p; k++) {
        sum -= a[j][k] * solution[k];
      }
      solution[j] = sum / a[j][j];
    }
    return solution;
  }
}
