package org.spoor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "2018-09-28, 2018-09-24/2018-09-30, true",
    "2018-09-28, 2018-09, true",
    "2018-09, 2018-10, false",
    "2018-09-28, 2018-09-29, false",
    "2018-09~, 2018-09-03?, true",
    "2018, 2018-09-03, false",
    "2018-09-28/2018-10-02, 2018-10-01, true",
    "../2018, 2018-09-03, false",
    "2018/.., 2018-09-03, false",
    "P3W, P3W, false",
    "R/P1W, 2018-09, false",
  })
  void nearness(String one, String other, boolean near) {
    assertThat(Days.of(one).near(Days.of(other))).isEqualTo(near);
    assertThat(Days.of(other).near(Days.of(one))).isEqualTo(near);
  }
}
