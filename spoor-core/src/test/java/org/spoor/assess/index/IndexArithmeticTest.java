package org.spoor.assess.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Properties of the Index's arithmetic, on scores made up at random. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class IndexArithmeticTest {
  private static final int ROUNDS = 500;

  private final IndexModel model = IndexModel.load();
  private final Bands bands = Bands.load();
  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  private CountryScores country(String code, int edition) {
    TreeMap<Indicator, Score> scores = new TreeMap<>();
    for (Indicator indicator : model.indicators(edition)) {
      scores.put(indicator, new Score(Score.LEAST + random.nextInt(Score.MOST - 1)));
    }
    return new CountryScores(edition, code, code, "", "Region", scores, Map.of());
  }

  private IndexScores world(int edition) {
    List<CountryScores> all = new ArrayList<>();
    for (String code : List.of("AL", "BY", "CZ", "DE", "EE", "FI", "GE", "HU")) {
      all.add(country(code, edition));
    }
    return new IndexScores(all);
  }

  @Test
  void setsOfTheEditions() {
    assertThat(model.editions()).containsExactly(2021, 2023, 2025);
    assertThat(model.indicators(2021)).hasSize(26);
    assertThat(model.indicators(2023)).hasSize(32).containsAll(model.indicators(2021));
    assertThat(model.indicators(2025)).isEqualTo(model.indicators(2023));
  }

  @Test
  void roundingIsHalfUp() {
    assertThat(new Fraction(1, 200).halfUp(2)).isEqualTo("0.01");
    assertThat(new Fraction(5075, 1000).halfUp(2)).isEqualTo("5.08");
    assertThat(new Fraction(-1, 200).halfUp(2)).isEqualTo("-0.01");
    for (int i = 0; i < ROUNDS; i++) {
      long numerator = random.nextInt(2_000_000);
      long denominator = 1 + random.nextInt(5_000);
      // floor(100 x + 1/2), with integers alone.
      BigInteger hundredths =
          BigInteger.valueOf(200 * numerator + denominator)
              .divide(BigInteger.valueOf(2 * denominator));
      assertThat(new Fraction(numerator, denominator).halfUp(2).unscaledValue())
          .as("seed %d, %d/%d", seed, numerator, denominator)
          .isEqualTo(hundredths);
    }
  }

  @Test
  void fractionsAreExact() {
    for (int i = 0; i < ROUNDS; i++) {
      Fraction one = new Fraction(random.nextInt(2_000) - 1_000, 1 + random.nextInt(60));
      Fraction other = new Fraction(random.nextInt(2_000) - 1_000, 1 + random.nextInt(60));
      assertThat(one.plus(other).minus(other)).as("seed %d", seed).isEqualTo(one);
      assertThat(one.plus(other)).isEqualTo(other.plus(one));
      assertThat(Integer.signum(one.compareTo(other)))
          .isEqualTo(-Integer.signum(other.compareTo(one)));
    }
    assertThat(Fraction.of(new BigDecimal("5.50"))).isEqualTo(new Fraction(11, 2));
  }

  @Test
  void criminalityIsTheMeanOfUnroundedMeans() {
    for (int i = 0; i < 50; i++) {
      CountryScores country = country("BY", 2021);
      Aggregates exact = Aggregates.of(country);
      int markets = 0;
      int actors = 0;
      for (Map.Entry<Indicator, Score> each : country.scores().entrySet()) {
        markets += each.getKey().side() == Side.MARKET ? each.getValue().halves() : 0;
        actors += each.getKey().side() == Side.ACTOR ? each.getValue().halves() : 0;
      }
      // (m / 20 + a / 8) / 2 of sums in half points.
      assertThat(exact.criminality())
          .as("seed %d", seed)
          .isEqualTo(new Fraction(2L * markets + 5L * actors, 80));
    }
  }

  @Test
  void ranksCountThoseAbove() {
    for (int i = 0; i < 50; i++) {
      List<Fraction> scores = new ArrayList<>();
      for (int n = 1 + random.nextInt(30); n > 0; n--) {
        scores.add(new Fraction(2 + random.nextInt(10), 2));
      }
      for (Fraction score : scores) {
        Ranking ranking = Ranking.of(score, scores);
        assertThat(ranking.rank())
            .as("seed %d", seed)
            .isEqualTo(1 + (int) scores.stream().filter(s -> s.compareTo(score) > 0).count());
        assertThat(ranking.tied()).isEqualTo(Collections.frequency(scores, score) - 1);
        assertThat(ranking.of()).isEqualTo(scores.size());
      }
    }
  }

  @Test
  void ofOneEditionLikeForLikeIsThePublishedDifference() {
    for (int i = 0; i < 20; i++) {
      IndexScores scores = world(2023);
      Comparison comparison =
          Comparison.of(
              scores, model, new Place.Country("BY"), 2023, new Place.Country("FI"), 2023);
      assertThat(comparison.sameSet()).isTrue();
      for (Comparison.AggregateLine line : comparison.aggregates()) {
        assertThat(line.leftAlike().halfUp(2)).as("seed %d", seed).isEqualTo(line.left());
        assertThat(line.rightAlike().halfUp(2)).isEqualTo(line.right());
      }
    }
  }

  @Test
  void withUnchangedScoresLikeForLikeIsNothing() {
    for (int i = 0; i < 20; i++) {
      CountryScores before = country("BY", 2021);
      CountryScores fresh = country("BY", 2023);
      TreeMap<Indicator, Score> scores = new TreeMap<>(fresh.scores());
      scores.putAll(before.scores());
      CountryScores after = new CountryScores(2023, "BY", "BY", "", "Region", scores, Map.of());
      Place place = new Place.Country("BY");
      Comparison comparison =
          Comparison.of(new IndexScores(List.of(after, before)), model, place, 2021, place, 2023);
      assertThat(comparison.sameSet()).isFalse();
      assertThat(comparison.common()).isEqualTo(model.indicators(2021));
      assertThat(comparison.aggregates())
          .as("seed %d", seed)
          .allSatisfy(line -> assertThat(line.alike()).isEqualTo(Fraction.ZERO));
    }
  }

  @Test
  void meansOfRegionsAreThoseOfUnroundedCountries() {
    IndexScores scores = world(2025);
    List<Fraction> exact =
        scores.countries().stream().map(each -> Aggregates.of(each).resilience()).toList();
    Comparison comparison =
        Comparison.of(scores, model, new Place.World(), 2025, new Place.Region("region"), 2025);
    assertThat(comparison.aggregates().getLast().left())
        .as("seed %d", seed)
        .isEqualTo(Fraction.mean(exact).halfUp(2));
    assertThat(comparison.aggregates().getLast().published()).isEqualByComparingTo("0");
  }

  @Test
  void theCutIsHigh() {
    Fraction cut = new Fraction(11, 2);
    Fraction below = new Fraction(549999, 100000);
    assertThat(Quadrant.of(new Aggregates(cut, cut, cut, cut), bands.quadrant()))
        .isEqualTo(Quadrant.HIGH_HIGH);
    assertThat(Quadrant.of(new Aggregates(below, cut, cut, cut), bands.quadrant()))
        .isEqualTo(Quadrant.LOW_HIGH);
    assertThat(bands.of(Side.MARKET, cut).name()).isEqualTo("significant influence");
    assertThat(bands.of(Side.MARKET, below).name()).isEqualTo("moderate influence");
  }

  @Test
  void scoresAreHalfPoints() {
    assertThat(Score.of(new BigDecimal("5.5")).orElseThrow().halves()).isEqualTo(11);
    assertThat(Score.of(new BigDecimal("10.00"))).isPresent();
    assertThat(Score.of(new BigDecimal("0.5"))).isEmpty();
    assertThat(Score.of(new BigDecimal("10.5"))).isEmpty();
    assertThat(Score.of(new BigDecimal("5.25"))).isEmpty();
    assertThat(new Score(11)).hasToString("5.5");
    assertThatThrownBy(() -> new Score(21)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void countriesAreKnownByCodesAndNames() {
    for (String name :
        List.of("BY", "by", "BLR", "Belarus", " belarus ", "Congo, Dem. Rep.", "Côte d’Ivoire")) {
      assertThat(model.country(name)).as(name).isPresent();
    }
    assertThat(model.country("Korea, DPR")).contains("KP");
    assertThat(model.country("St. Lucia")).contains("LC");
    assertThat(model.country("Atlantis")).isEmpty();
    assertThat(model.nearestCountry("Belorus")).isEqualTo("Belarus");
    assertThat(model.nearestIndicator("Heroine trade")).isEqualTo("Heroin trade");
    assertThat(model.aggregate("Criminality avg,")).contains(Aggregate.CRIMINALITY);
  }
}
