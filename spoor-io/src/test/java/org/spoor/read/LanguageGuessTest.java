package org.spoor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {
  static List<LanguageGuess.Language> everyLanguage() {
    return LanguageGuess.all();
  }

  @ParameterizedTest
  @MethodSource("everyLanguage")
  void eachExampleIsInItsLanguage(LanguageGuess.Language language) {
    assertThat(LanguageGuess.of(language.example())).contains(language.tag());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12 34 56", "Minsk Vilnius Warszawa Praha", "of the"})
  void saysNothingWithoutGrounds(String text) {
    assertThat(LanguageGuess.of(text)).isEmpty();
  }

  @Test
  void looksOnlyAtTheBeginning() {
    String text = "The cargo was in the port and it is from there. ".repeat(100_000);
    assertThat(LanguageGuess.of(text)).contains("en");
  }
}
