package org.spoor.assess.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The four aggregates, exact.
 *
 * @param criminality mean of the two that follow
 * @param markets mean of the market indicators
 * @param actors mean of the actor indicators
 * @param resilience mean of the resilience indicators
 */
public record Aggregates(
    Fraction criminality, Fraction markets, Fraction actors, Fraction resilience) {

  /** Of a country on all indicators that it has. */
  public static Aggregates of(CountryScores country) {
    return of(country, country.scores().keySet());
  }

  /**
   * Of a country on some indicators.
   *
   * @param basis at least one of each side; each must have a score
   * @throws ArithmeticException when a side has none
   */
  public static Aggregates of(CountryScores country, Collection<Indicator> basis) {
    Fraction markets = mean(country, basis, Side.MARKET);
    Fraction actors = mean(country, basis, Side.ACTOR);
    return new Aggregates(
        Fraction.mean(List.of(markets, actors)),
        markets,
        actors,
        mean(country, basis, Side.RESILIENCE));
  }

  private static Fraction mean(CountryScores country, Collection<Indicator> basis, Side side) {
    List<Fraction> points = new ArrayList<>();
    for (Indicator indicator : basis) {
      if (indicator.side() == side) {
        points.add(country.score(indicator).orElseThrow().points());
      }
    }
    return Fraction.mean(points);
  }

  /** Means of the unrounded aggregates of several countries. */
  public static Aggregates mean(Collection<Aggregates> all) {
    return new Aggregates(
        Fraction.mean(all.stream().map(Aggregates::criminality).toList()),
        Fraction.mean(all.stream().map(Aggregates::markets).toList()),
        Fraction.mean(all.stream().map(Aggregates::actors).toList()),
        Fraction.mean(all.stream().map(Aggregates::resilience).toList()));
  }

  /** One of them. */
  public Fraction of(Aggregate aggregate) {
    return switch (aggregate) {
      case CRIMINALITY -> criminality;
      case MARKETS -> markets;
      case ACTORS -> actors;
      case RESILIENCE -> resilience;
    };
  }
}
