package org.spoor.extract.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoor.extract.quantity.Readings;
import org.spoor.resource.CsvTable;

final class NumberWordsTest {
  static Stream<Arguments> examples() {
    return CsvTable.load("/org/spoor/extract/numeral/numbers.csv").rows().stream()
        .map(row -> Arguments.of((Object[]) row.get("example").split(" = ")));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void figureOfExample(String text, String figure) {
    Strip strip = Strip.of(Readings.of(text).sentences().getFirst().sentence());
    @Nullable Numeral number = null;
    for (int i = 0; i < strip.size() && number == null; i++) {
      number = NumeralParser.at(strip, i);
    }
    assertThat(number).isNotNull();
    int dots = figure.indexOf("..");
    double low = Double.parseDouble(dots < 0 ? figure : figure.substring(0, dots));
    String top = dots < 0 ? figure : figure.substring(dots + 2);
    double high = top.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(top);
    assertThat(number.low()).isCloseTo(low, within(1e-9 * Math.max(1, low)));
    if (Double.isInfinite(high)) {
      assertThat(number.high()).isInfinite();
    } else {
      assertThat(number.high()).isCloseTo(high, within(1e-9 * Math.max(1, high)));
    }
  }
}
