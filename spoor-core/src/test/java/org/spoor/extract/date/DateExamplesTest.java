package org.spoor.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoor.extract.Reading;
import org.spoor.extract.quantity.Readings;
import org.spoor.model.DateValue;
import org.spoor.resource.CsvTable;

final class DateExamplesTest {
  private static final DateFinder FINDER = DateFinder.load();

  static Stream<Arguments> examples() {
    return CsvTable.load("/org/spoor/extract/date/examples.csv").rows().stream()
        .map(row -> Arguments.of(row.get("text"), row.get("published"), row.get("values")));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void valuesOfExample(String text, String published, String values) {
    Reading reading = published.isEmpty() ? Readings.of(text) : Readings.of(text, published);
    String found =
        FINDER.find(reading, Anchor.of(reading)).stream()
            .map(date -> written(date.mention().value()))
            .collect(Collectors.joining(" ; "));
    assertThat(found).isEqualTo(values);
  }

  private static String written(DateValue value) {
    return value.edtf()
        + value
            .earliest()
            .map(day -> " [" + day + "/" + value.latest().orElse("") + "]")
            .orElse("");
  }
}
