package org.spoor.assess.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.spoor.resource.CsvTable;

/**
 * Everything that was published, made again from the indicators.
 *
 * @param aggregates how many published aggregates there are
 * @param reproduced how many come out the same to the second decimal
 * @param faults those that do not
 * @param quadrants how many countries are in each, by edition
 * @param ranks how many ranks come out the same from exact and from printed scores
 * @param ranked how many ranks there are: criminality and resilience of each country
 * @param figures other figures that the publisher printed
 */
public record Recomputation(
    int aggregates,
    int reproduced,
    List<Fault> faults,
    List<Quadrants> quadrants,
    int ranks,
    int ranked,
    List<Figure> figures) {
  public Recomputation {
    faults = List.copyOf(faults);
    quadrants = List.copyOf(quadrants);
    figures = List.copyOf(figures);
  }

  /** A published aggregate that does not come out. */
  public record Fault(
      CountryScores country, Aggregate aggregate, BigDecimal published, BigDecimal computed) {}

  /** Countries in each quadrant. */
  public record Quadrants(int edition, Map<Quadrant, Integer> counts) {
    public Quadrants {
      counts = Map.copyOf(counts);
    }
  }

  /**
   * A figure that the publisher printed.
   *
   * @param what the quadrant or the region and its aggregate
   */
  public record Figure(
      int edition, String what, BigDecimal published, BigDecimal computed, String source) {

    /** Whether it comes out. */
    public boolean reproduced() {
      return published.compareTo(computed) == 0;
    }
  }

  /** Makes everything again. */
  public static Recomputation of(IndexScores scores, IndexModel model, Bands bands) {
    int aggregates = 0;
    List<Fault> faults = new ArrayList<>();
    for (CountryScores country : scores.countries()) {
      Aggregates exact = Aggregates.of(country);
      for (Map.Entry<Aggregate, BigDecimal> published : country.published().entrySet()) {
        aggregates++;
        BigDecimal computed = exact.of(published.getKey()).halfUp(2);
        if (computed.compareTo(published.getValue()) != 0) {
          faults.add(new Fault(country, published.getKey(), published.getValue(), computed));
        }
      }
    }
    List<Quadrants> quadrants = new ArrayList<>();
    int ranks = 0;
    int ranked = 0;
    for (int edition : scores.editions()) {
      List<CountryScores> countries = scores.edition(edition);
      quadrants.add(quadrants(edition, countries, bands));
      for (Aggregate aggregate : List.of(Aggregate.CRIMINALITY, Aggregate.RESILIENCE)) {
        ranks += sameRanks(countries, aggregate);
        ranked += countries.size();
      }
    }
    return new Recomputation(
        aggregates,
        aggregates - faults.size(),
        faults,
        quadrants,
        ranks,
        ranked,
        figures(scores, model, quadrants));
  }

  private static Quadrants quadrants(int edition, List<CountryScores> countries, Bands bands) {
    EnumMap<Quadrant, Integer> counts = new EnumMap<>(Quadrant.class);
    for (Quadrant quadrant : Quadrant.values()) {
      counts.put(quadrant, 0);
    }
    for (CountryScores country : countries) {
      counts.merge(Quadrant.of(Aggregates.of(country), bands.quadrant()), 1, Integer::sum);
    }
    return new Quadrants(edition, counts);
  }

  /** Ranks that a reader who has only the printed scores finds, too. */
  private static int sameRanks(List<CountryScores> countries, Aggregate aggregate) {
    List<Fraction> exact = new ArrayList<>();
    List<Fraction> printed = new ArrayList<>();
    for (CountryScores country : countries) {
      Fraction score = Aggregates.of(country).of(aggregate);
      exact.add(score);
      printed.add(Fraction.of(country.published().getOrDefault(aggregate, score.halfUp(2))));
    }
    int same = 0;
    for (int i = 0; i < exact.size(); i++) {
      same +=
          Ranking.of(exact.get(i), exact).rank() == Ranking.of(printed.get(i), printed).rank()
              ? 1
              : 0;
    }
    return same;
  }

  /** Held only against whole editions: a part of the countries has other means and counts. */
  private static List<Figure> figures(
      IndexScores scores, IndexModel model, List<Quadrants> quadrants) {
    List<Figure> figures = new ArrayList<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/assess/index/published.csv").rows()) {
      int edition = Integer.parseInt(row.get("edition"));
      BigDecimal value = new BigDecimal(row.get("value"));
      if (scores.edition(edition).size() < model.countries(edition)) {
        continue;
      }
      if (row.get("kind").equals("quadrant")) {
        for (Quadrants each : quadrants) {
          each.counts()
              .forEach(
                  (quadrant, count) -> {
                    if (each.edition() == edition && quadrant.word().equals(row.get("what"))) {
                      figures.add(
                          new Figure(
                              edition,
                              "countries " + quadrant.word(),
                              value,
                              BigDecimal.valueOf(count),
                              row.get("source")));
                    }
                  });
        }
        continue;
      }
      List<CountryScores> region = scores.region(edition, row.get("place"));
      if (!region.isEmpty()) {
        Aggregate aggregate =
            model
                .aggregate(row.get("what"))
                .orElseThrow(() -> row.error("there is no aggregate '" + row.get("what") + "'"));
        figures.add(
            new Figure(
                edition,
                row.get("place") + ", " + aggregate.title(),
                value,
                Aggregates.mean(region.stream().map(Aggregates::of).toList())
                    .of(aggregate)
                    .halfUp(2),
                row.get("source")));
      }
    }
    return figures;
  }
}
