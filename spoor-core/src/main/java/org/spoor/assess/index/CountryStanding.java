package org.spoor.assess.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A country among the others of its edition.
 *
 * @param regionCountries how many countries the region has in the scores; 0 where none is named
 * @param quadrant by exact aggregates
 * @param lines one an aggregate
 * @param before the country in the edition before, where it is there
 */
public record CountryStanding(
    CountryScores country,
    int regionCountries,
    Quadrant quadrant,
    List<Line> lines,
    Optional<CountryScores> before,
    Bands bands) {
  public CountryStanding {
    lines = List.copyOf(lines);
  }

  /**
   * One aggregate.
   *
   * @param printed as published, else half up
   * @param world rank in the world
   * @param region rank in the region, where the scores name it
   */
  public record Line(
      Aggregate aggregate,
      BigDecimal printed,
      Bands.Band band,
      Ranking world,
      Optional<Ranking> region,
      Fraction worldMean,
      Optional<Fraction> regionMean) {}

  /** Of a country of these scores. */
  public static CountryStanding of(CountryScores country, IndexScores scores, Bands bands) {
    List<CountryScores> all = scores.edition(country.edition());
    List<CountryScores> region =
        country.region().isEmpty() ? List.of() : scores.region(country.edition(), country.region());
    Aggregates own = Aggregates.of(country);
    Aggregates world = Aggregates.mean(all.stream().map(Aggregates::of).toList());
    List<Line> lines = new ArrayList<>();
    for (Aggregate aggregate : Aggregate.values()) {
      Side side = aggregate == Aggregate.RESILIENCE ? Side.RESILIENCE : Side.MARKET;
      lines.add(
          new Line(
              aggregate,
              country.published().getOrDefault(aggregate, own.of(aggregate).halfUp(2)),
              bands.of(side, own.of(aggregate)),
              Ranking.of(country, all, aggregate),
              region.isEmpty()
                  ? Optional.empty()
                  : Optional.of(Ranking.of(country, region, aggregate)),
              world.of(aggregate),
              region.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      Aggregates.mean(region.stream().map(Aggregates::of).toList())
                          .of(aggregate))));
    }
    Optional<CountryScores> before =
        scores.editions().reversed().stream()
            .filter(edition -> edition < country.edition())
            .findFirst()
            .flatMap(edition -> scores.country(edition, country.country()));
    return new CountryStanding(
        country, region.size(), Quadrant.of(own, bands.quadrant()), lines, before, bands);
  }
}
