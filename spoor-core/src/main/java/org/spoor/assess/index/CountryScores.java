package org.spoor.assess.index;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one edition says of one country.
 *
 * @param edition a year
 * @param country ISO 3166-1 alpha-2
 * @param name as the table has it
 * @param continent empty where the table does not say
 * @param region likewise
 * @param scores one an indicator of the edition
 * @param published aggregates as printed, two decimals; those that the table gives
 */
public record CountryScores(
    int edition,
    String country,
    String name,
    String continent,
    String region,
    SortedMap<Indicator, Score> scores,
    Map<Aggregate, BigDecimal> published) {

  public CountryScores {
    scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    EnumMap<Aggregate, BigDecimal> copy = new EnumMap<>(Aggregate.class);
    copy.putAll(published);
    published = Collections.unmodifiableMap(copy);
  }

  /** The indicator's score; empty where the edition does not score it. */
  public Optional<Score> score(Indicator indicator) {
    return Optional.ofNullable(scores.get(indicator));
  }
}
