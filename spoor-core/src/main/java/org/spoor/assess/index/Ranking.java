package org.spoor.assess.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where a country stands among others.
 *
 * @param rank 1 + the number of countries with a strictly higher score; ties share a rank
 * @param of how many countries there are
 * @param tied how many others share the rank
 */
public record Ranking(int rank, int of, int tied) {

  /**
   * By exact scores.
   *
   * @param country one of {@code all}
   */
  public static Ranking of(
      CountryScores country, Collection<CountryScores> all, Aggregate aggregate) {
    List<Fraction> scores = new ArrayList<>();
    all.forEach(each -> scores.add(Aggregates.of(each).of(aggregate)));
    return of(Aggregates.of(country).of(aggregate), scores);
  }

  /**
   * Among scores.
   *
   * @param score one of {@code all}
   */
  public static Ranking of(Fraction score, Collection<Fraction> all) {
    int higher = 0;
    int same = 0;
    for (Fraction each : all) {
      int order = each.compareTo(score);
      higher += order > 0 ? 1 : 0;
      same += order == 0 ? 1 : 0;
    }
    return new Ranking(higher + 1, all.size(), Math.max(0, same - 1));
  }
}
