package org.spoor.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuantityFinderTest {
  private static final QuantityFinder FINDER = QuantityFinder.load();

  private static List<FoundQuantity> find(String text) {
    return FINDER.find(Readings.of(text));
  }

  @Test
  void bracketedAmountInAnotherCurrencyIsTheSameValue() {
    List<FoundQuantity> found = find("Goods worth €9 million (around £8 million) were taken.");
    assertThat(found).extracting(q -> q.quantity().unit()).containsExactly("EUR", "GBP");
    assertThat(found.get(0).same()).isPresent().isEqualTo(found.get(1).same());
  }

  @ParameterizedTest
  @CsvSource({
    "'They took 12 tons of raw tobacco.', raw tobacco",
    "'They found four illegal tobacco production sites.', illegal tobacco production sites",
    "'He faces 10 money laundering charges.', money laundering charges",
    "'Two law enforcement and intelligence officials spoke.', law enforcement and intelligence officials",
    "'The 12-member gang was held.', member",
    "'At least a third of the heroin was lost.', heroin"
  })
  void countedNoun(String text, String of) {
    assertThat(find(text)).singleElement();
    assertThat(find(text).getFirst().quantity().of()).contains(of);
  }

  @ParameterizedTest
  @CsvSource({
    "a 30-month sentence, 30, month, time",
    "a 20-year-old man, 20, year, age",
    "'Ann Smith, 35, was held.', 35, year, age",
    "a 57-million-euro fraud, 57000000, EUR, money",
    "it cost $1.5m, 1500000, USD, money",
    "50 million Polish zloty, 50000000, PLN, money",
    "5 ft 6 in, 5.5, ft, length",
    "83 000 cigarettes, 83000, count, count",
    "1.845.500 cigarettes, 1845500, count, count"
  })
  void figureAndUnit(String text, double amount, String unit, String dimension) {
    assertThat(find(text)).singleElement();
    var quantity = find(text).getFirst().quantity();
    assertThat(quantity.amount().exact()).contains(amount);
    assertThat(quantity.unit()).isEqualTo(unit);
    assertThat(quantity.dimension()).isEqualTo(dimension);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The MS-13 gang was named.",
        "It happened in 2022.",
        "It began at 10:30.",
        "A 5G mast was burnt.",
        "Call +32 2 555 01 23.",
        "No one was hurt.",
        "It was first reported by police."
      })
  void noAmount(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void rangesAndPairs() {
    assertThat(find("between 5 and 7 tons of coal").getFirst().quantity().amount().high())
        .contains(7.0);
    assertThat(find("20 to 30 million euros").getFirst().quantity().amount().low()).contains(2e7);
    assertThat(find("It fell from 400 to 251 cases.")).hasSize(2);
  }

  @Test
  void rateKeepsItsDivisor() {
    assertThat(find("It sold at $90 per barrel.").getFirst().quantity().per()).contains("bbl");
    assertThat(find("It sold at €5 a pack.").getFirst().quantity().per()).contains("pack");
  }
}
