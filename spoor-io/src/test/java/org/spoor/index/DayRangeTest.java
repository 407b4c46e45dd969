package org.spoor.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DayRangeTest {
  @ParameterizedTest
  @CsvSource({
    "2022, 2022-01-01, 2022-12-31",
    "2022-02, 2022-02-01, 2022-02-28",
    "2022-03-25, 2022-03-25, 2022-03-25",
    "2022-03-25T10:00:00Z, 2022-03-25, 2022-03-25",
    "2022?, 2022-01-01, 2022-12-31",
    "202X, 2020-01-01, 2029-12-31",
    "2022-XX, 2022-01-01, 2022-12-31",
    "2022-21, 2022-03-01, 2022-05-31",
    "2022-24, 2022-12-01, 2023-02-28",
    "2022-03/2022-05, 2022-03-01, 2022-05-31",
    "2022-03..2022-05, 2022-03-01, 2022-05-31",
  })
  void days(String text, LocalDate first, LocalDate last) {
    assertThat(DayRange.parse(text))
        .contains(new DayRange((int) first.toEpochDay(), (int) last.toEpochDay()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2022-13", "2022-02-30", "22", "..", "2023..2022", "2022/x"})
  void noDays(String text) {
    assertThat(DayRange.parse(text)).isEmpty();
  }
}
