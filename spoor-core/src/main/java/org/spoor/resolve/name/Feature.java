package org.spoor.resolve.name;

/**
 * One reason for a score.
 *
 * @param name the feature, as in {@code features.yaml}
 * @param value how much of it there is, 0 to 1
 * @param weight what a whole of it adds to the evidence (log-odds); negative speaks against
 * @param left the words of the left name it was seen on; empty where it has none there
 * @param right the words of the right name
 */
public record Feature(String name, double value, double weight, String left, String right) {
  /** What it adds to the evidence: value times weight. */
  public double evidence() {
    return value * weight;
  }
}
