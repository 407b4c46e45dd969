package org.spoor.report.chart;

/** Where on the page a score of 1 to 10 is. */
record Scale(double left, double right) {
  static final int LEAST = 1;
  static final int MOST = 10;

  double at(double score) {
    return left + (Math.clamp(score, LEAST, MOST) - LEAST) / (MOST - LEAST) * (right - left);
  }
}
