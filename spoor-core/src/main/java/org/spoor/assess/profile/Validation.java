package org.spoor.assess.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.spoor.assess.index.CountryScores;
import org.spoor.assess.index.IndexScores;
import org.spoor.assess.index.Indicator;
import org.spoor.assess.index.Score;
import org.spoor.assess.index.Side;
import org.spoor.assess.profile.CountryProfile.IndicatorProfile;
import org.spoor.assess.profile.CountryProfile.Suggestion;

/**
 * How far suggestions are from published scores, beside what one would say without reading.
 *
 * @param edition whose scores they are held against
 * @param countries that have texts and scores
 * @param sides in the Index's order, then all together
 * @param indicators in the Index's order, those with a suggestion
 */
public record Validation(
    int edition, List<String> countries, List<Line> sides, List<Line> indicators) {
  public Validation {
    countries = List.copyOf(countries);
    sides = List.copyOf(sides);
    indicators = List.copyOf(indicators);
  }

  /**
   * Mean absolute errors over the same country and indicator pairs, in points.
   *
   * @param pairs with a suggestion
   * @param possible pairs there are
   * @param suggestion error of the interval's middle
   * @param world error of the mean of all other countries
   * @param region error of the mean of the other countries of the region; absent where the scores
   *     name no region of one of them
   * @param within how many scores lie in the interval
   */
  public record Line(
      String name,
      int pairs,
      int possible,
      double suggestion,
      double world,
      Optional<Double> region,
      int within) {}

  /** A pair's errors. */
  private record Pair(
      Indicator indicator,
      double suggestion,
      double world,
      Optional<Double> region,
      boolean within) {}

  /** Holds profiles against the scores of an edition. */
  public static Validation of(List<CountryProfile> profiles, IndexScores scores, int edition) {
    List<String> countries = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    Map<Indicator, Integer> possible = new TreeMap<>();
    List<CountryScores> all = scores.edition(edition);
    for (CountryProfile profile : profiles) {
      Optional<CountryScores> own = scores.country(edition, profile.country());
      if (own.isEmpty()) {
        continue;
      }
      countries.add(profile.country());
      for (IndicatorProfile line : profile.indicators()) {
        Optional<Score> score = own.get().score(line.indicator());
        if (score.isPresent()) {
          possible.merge(line.indicator(), 1, Integer::sum);
          line.suggestion()
              .ifPresent(
                  suggestion ->
                      pairs.add(pair(line.indicator(), suggestion, score.get(), own.get(), all)));
        }
      }
    }
    List<Line> sides = new ArrayList<>();
    for (Side side : Side.values()) {
      sides.add(
          line(
              side.title(),
              pairs.stream().filter(pair -> pair.indicator().side() == side).toList(),
              possible.entrySet().stream()
                  .filter(each -> each.getKey().side() == side)
                  .mapToInt(Map.Entry::getValue)
                  .sum()));
    }
    sides.add(line("all", pairs, possible.values().stream().mapToInt(Integer::intValue).sum()));
    List<Line> indicators = new ArrayList<>();
    possible.forEach(
        (indicator, most) -> {
          List<Pair> own = pairs.stream().filter(p -> p.indicator().equals(indicator)).toList();
          if (!own.isEmpty()) {
            indicators.add(line(indicator.name(), own, most));
          }
        });
    return new Validation(edition, countries, sides, indicators);
  }

  private static Pair pair(
      Indicator indicator,
      Suggestion suggestion,
      Score score,
      CountryScores own,
      List<CountryScores> all) {
    double truth = score.value();
    return new Pair(
        indicator,
        Math.abs(suggestion.middle() - truth),
        mean(indicator, own, all).map(mean -> Math.abs(mean - truth)).orElse(0.0),
        own.region().isEmpty()
            ? Optional.empty()
            : mean(
                    indicator,
                    own,
                    all.stream().filter(each -> each.region().equals(own.region())).toList())
                .map(mean -> Math.abs(mean - truth)),
        suggestion.low().compareTo(score) <= 0 && suggestion.high().compareTo(score) >= 0);
  }

  /** The mean of the others. */
  private static Optional<Double> mean(
      Indicator indicator, CountryScores own, List<CountryScores> all) {
    double sum = 0;
    int others = 0;
    for (CountryScores each : all) {
      Optional<Score> score = each.score(indicator);
      if (!each.country().equals(own.country()) && score.isPresent()) {
        sum += score.get().value();
        others++;
      }
    }
    return others == 0 ? Optional.empty() : Optional.of(sum / others);
  }

  private static Line line(String name, List<Pair> pairs, int possible) {
    boolean regions =
        !pairs.isEmpty() && pairs.stream().allMatch(pair -> pair.region().isPresent());
    return new Line(
        name,
        pairs.size(),
        possible,
        pairs.stream().mapToDouble(Pair::suggestion).average().orElse(0),
        pairs.stream().mapToDouble(Pair::world).average().orElse(0),
        regions
            ? Optional.of(
                pairs.stream().mapToDouble(pair -> pair.region().orElseThrow()).average().orElse(0))
            : Optional.empty(),
        (int) pairs.stream().filter(Pair::within).count());
  }
}
