package org.spoor.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;
import org.spoor.model.Event;

/** Who acts, as the words say it. */
class ActorsTest {
  private static final Extractor EXTRACTOR = Extractor.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Croatian police seized 3 million cigarettes together with 20 tonnes of cut tobacco.~Croatian police",
        "Portuguese customs together with the coast guard seized 4 tonnes of hashish.~Portuguese customs+coast guard",
        "Slovenian police together with Europol seized 12 kg of heroin.~Slovenian police+Europol",
      })
  void goodsAreNoActors(String text, String actors) {
    assertThat(actors(text)).containsExactly(actors.split("\\+"));
  }

  @Test
  void whatIsSeizedBesideIsNoActor() {
    assertThat(
            actors(
                "Nearly 9 million cigarettes, together with just under 90 kilogrammes of drugs,"
                    + " were seized."))
        .isEmpty();
  }

  private static List<String> actors(String text) {
    return EXTRACTOR.extract(Document.of("a", text)).findings().stream()
        .filter(Event.class::isInstance)
        .map(Event.class::cast)
        .flatMap(event -> event.parties().byParties().stream())
        .toList();
  }
}
