package org.spoor.assess.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Two places, or one in two editions, beside each other.
 *
 * @param sameSet whether both rest on the same indicators
 * @param common the indicators that both have
 * @param aggregates in the Index's order
 * @param indicators those that at least one has, in the Index's order
 */
public record Comparison(
    Subject left,
    Subject right,
    boolean sameSet,
    List<Indicator> common,
    List<AggregateLine> aggregates,
    List<IndicatorLine> indicators) {
  public Comparison {
    common = List.copyOf(common);
    aggregates = List.copyOf(aggregates);
    indicators = List.copyOf(indicators);
  }

  /**
   * What is compared.
   *
   * @param countries how many it is the mean of
   */
  public record Subject(Place place, int edition, int countries) {}

  /**
   * One aggregate.
   *
   * @param left as printed, each side on its own indicators
   * @param published difference of what is printed, right less left
   * @param leftAlike exact, on the indicators that both have
   * @param alike difference of these, right less left
   */
  public record AggregateLine(
      Aggregate aggregate,
      BigDecimal left,
      BigDecimal right,
      BigDecimal published,
      Fraction leftAlike,
      Fraction rightAlike,
      Fraction alike) {}

  /** One indicator; a side is empty where its edition does not score it. */
  public record IndicatorLine(
      Indicator indicator, Optional<Fraction> left, Optional<Fraction> right) {

    /** Right less left, where both are there. */
    public Optional<Fraction> difference() {
      return left.flatMap(l -> right.map(r -> r.minus(l)));
    }
  }

  /**
   * Compares.
   *
   * @throws IllegalArgumentException when the scores have no country of a place in its edition
   */
  public static Comparison of(
      IndexScores scores, IndexModel model, Place left, int leftEdition, Place right, int edition) {
    List<CountryScores> one = countries(scores, model, left, leftEdition);
    List<CountryScores> other = countries(scores, model, right, edition);
    List<Indicator> all =
        model.indicators().stream()
            .filter(i -> scored(one, i).isPresent() || scored(other, i).isPresent())
            .toList();
    List<Indicator> common =
        all.stream()
            .filter(i -> scored(one, i).isPresent() && scored(other, i).isPresent())
            .toList();
    List<AggregateLine> aggregates = new ArrayList<>();
    for (Aggregate aggregate : Aggregate.values()) {
      BigDecimal printedLeft = printed(one, aggregate);
      BigDecimal printedRight = printed(other, aggregate);
      Fraction alikeLeft = mean(one, common).of(aggregate);
      Fraction alikeRight = mean(other, common).of(aggregate);
      aggregates.add(
          new AggregateLine(
              aggregate,
              printedLeft,
              printedRight,
              printedRight.subtract(printedLeft),
              alikeLeft,
              alikeRight,
              alikeRight.minus(alikeLeft)));
    }
    return new Comparison(
        new Subject(left, leftEdition, one.size()),
        new Subject(right, edition, other.size()),
        common.size() == all.size(),
        common,
        aggregates,
        all.stream().map(i -> new IndicatorLine(i, scored(one, i), scored(other, i))).toList());
  }

  private static List<CountryScores> countries(
      IndexScores scores, IndexModel model, Place place, int edition) {
    List<CountryScores> countries = place.countries(scores, edition);
    if (countries.isEmpty()) {
      throw new IllegalArgumentException(
          "there are no scores of " + place.title(model) + " in " + edition);
    }
    return countries;
  }

  /** The mean over the countries; empty where one of them has no score. */
  private static Optional<Fraction> scored(List<CountryScores> countries, Indicator indicator) {
    List<Fraction> points = new ArrayList<>();
    for (CountryScores country : countries) {
      country.score(indicator).ifPresent(score -> points.add(score.points()));
    }
    return points.size() == countries.size()
        ? Optional.of(Fraction.mean(points))
        : Optional.empty();
  }

  private static Aggregates mean(List<CountryScores> countries, Collection<Indicator> basis) {
    return Aggregates.mean(countries.stream().map(each -> Aggregates.of(each, basis)).toList());
  }

  /**
   * Of one country what was published, else the mean of exact scores, rounded as the Index does.
   */
  private static BigDecimal printed(List<CountryScores> countries, Aggregate aggregate) {
    BigDecimal published =
        countries.size() == 1 ? countries.getFirst().published().get(aggregate) : null;
    if (published != null) {
      return published;
    }
    return Aggregates.mean(countries.stream().map(Aggregates::of).toList()).of(aggregate).halfUp(2);
  }
}
