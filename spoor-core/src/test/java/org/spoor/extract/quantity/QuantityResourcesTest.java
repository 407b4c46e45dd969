package org.spoor.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoor.model.Qualifier;
import org.spoor.resource.CsvTable;

final class QuantityResourcesTest {
  private static final QuantityFinder FINDER = QuantityFinder.load();

  private static List<FoundQuantity> find(String text) {
    return FINDER.find(Readings.of(text));
  }

  private static Stream<Arguments> rows(String file, String example, String wanted) {
    return CsvTable.load("/org/spoor/extract/quantity/" + file).rows().stream()
        .filter(row -> !row.get(example).isEmpty())
        .map(row -> Arguments.of(row.get(example), row.get(wanted)));
  }

  static Stream<Arguments> units() {
    return Stream.concat(
        rows("units.csv", "example", "unit"), rows("currencies.csv", "example", "code"));
  }

  static Stream<Arguments> qualifiers() {
    return rows("qualifiers.csv", "example", "qualifier");
  }

  static Stream<Arguments> trends() {
    return rows("trends.csv", "example", "trend");
  }

  static Stream<Arguments> labels() {
    return rows("labels.csv", "example", "place");
  }

  @ParameterizedTest
  @MethodSource("units")
  void unitOfExample(String text, String unit) {
    assertThat(find(text)).extracting(found -> found.quantity().unit()).containsExactly(unit);
  }

  @ParameterizedTest
  @MethodSource("qualifiers")
  void qualifierOfExample(String text, String qualifier) {
    List<FoundQuantity> found = find(text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().quantity().qualifier()).contains(Qualifier.of(qualifier));
    assertThat(found.getFirst().quantity().amount().exact()).contains(40.0);
  }

  @ParameterizedTest
  @MethodSource("trends")
  void trendOfExample(String text, String trend) {
    assertThat(find(text))
        .extracting(found -> found.quantity().trend().map(t -> t.word()).orElse(""))
        .containsExactly(trend);
  }

  @ParameterizedTest
  @MethodSource("labels")
  void labelledNumbersAreNoAmounts(String text, String place) {
    assertThat(find(text)).isEmpty();
  }
}
