package org.spoor.report.chart;

import java.util.Optional;

/**
 * What is said of one indicator, all on the Index's scale of 1 to 10.
 *
 * @param label its name
 * @param published of the newest edition that was imported
 * @param analyst of a person
 * @param suggested by the wording
 * @param silent whether no sentence bears on it
 */
public record Scored(
    String label,
    Optional<Double> published,
    Optional<Double> analyst,
    Optional<Interval> suggested,
    boolean silent) {

  /** From a score to a score, both included. */
  public record Interval(double low, double high) {
    public Interval {
      if (!(low <= high)) {
        throw new IllegalArgumentException("not an interval: " + low + " to " + high);
      }
    }
  }

  /** {@code Heroin trade: suggested 3.0 to 5.0, analyst 4.0}. */
  String words() {
    StringBuilder words = new StringBuilder(label).append(": ");
    if (silent) {
      words.append("silent");
    } else if (suggested.isEmpty()) {
      words.append("no suggestion");
    }
    suggested.ifPresent(
        i -> words.append("suggested ").append(i.low()).append(" to ").append(i.high()));
    analyst.ifPresent(score -> words.append(", analyst ").append(score));
    published.ifPresent(score -> words.append(", published ").append(score));
    return words.toString();
  }
}
