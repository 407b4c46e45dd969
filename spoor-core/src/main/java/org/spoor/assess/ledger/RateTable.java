package org.spoor.assess.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.spoor.model.Period;

/**
 * Rates of exchange that a user supplies. None are built in and none are guessed.
 *
 * @param target currency that money is converted to, ISO 4217
 * @param rates dated, in any order
 */
public record RateTable(String target, List<Rate> rates) {
  /** A rate is used for at most so many days after its own. */
  static final int DAYS_VALID = 31;

  /**
   * What one unit of a currency was worth.
   *
   * @param day ISO 8601
   * @param currency ISO 4217
   * @param worth units of the table's target, more than 0
   * @param source who says so
   */
  public record Rate(String day, String currency, double worth, String source) {
    public Rate {
      if (!(worth > 0) || Double.isInfinite(worth)) {
        throw new IllegalArgumentException("a rate is more than 0, not " + worth);
      }
      if (Period.of(day).filter(days -> days.days() == 1).isEmpty()) {
        throw new IllegalArgumentException("a rate has a day, not " + day);
      }
    }

    private long epochDay() {
      return Period.of(day).orElseThrow().first();
    }
  }

  public RateTable {
    List<Rate> sorted = new ArrayList<>(rates);
    sorted.sort(Comparator.comparing(Rate::currency).thenComparing(Rate::day));
    rates = List.copyOf(sorted);
  }

  /** The rate of the last day before or on a day, not more than a month old. */
  public Optional<Rate> rate(String currency, long day) {
    return rates.stream()
        .filter(rate -> rate.currency().equals(currency))
        .filter(rate -> rate.epochDay() <= day && rate.epochDay() > day - DAYS_VALID)
        .max(Comparator.comparing(Rate::day));
  }
}
