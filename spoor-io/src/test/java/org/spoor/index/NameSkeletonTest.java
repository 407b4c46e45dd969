package org.spoor.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameSkeletonTest {
  @ParameterizedTest
  @CsvSource({
    "lukashenko, lukashenka", "lukashenko, lukaszenka", "zelenskyy, zelensky", "kadyrov, qadirov",
    "mohammed, muhammad", "yevgeny, evgenii", "prigozhin, prigozhyn", "luhansk, lugansk",
    "chernov, tchernov", "yeltsin, eltsin", "abdullah, abdulla"
  })
  void alike(String one, String other) {
    assertThat(NameSkeleton.of(one, false)).isNotEmpty().isEqualTo(NameSkeleton.of(other, false));
  }

  @ParameterizedTest
  @CsvSource({"lukashenko, lukoil", "paris, press", "medvedev, mudayev", "minsk, munich"})
  void apart(String one, String other) {
    assertThat(NameSkeleton.of(one, false)).isNotEqualTo(NameSkeleton.of(other, false));
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "xi, ''", "poe, ''", "1234, ''"})
  void tooShort(String word, String skeleton) {
    assertThat(NameSkeleton.of(word, false)).isEqualTo(skeleton);
  }
}
