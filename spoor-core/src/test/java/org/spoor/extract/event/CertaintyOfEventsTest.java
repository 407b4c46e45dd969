package org.spoor.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;
import org.spoor.model.Event;

/** How sure an event is told. */
final class CertaintyOfEventsTest {
  private static final Extractor EXTRACTOR = Extractor.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Estonia has probably expelled three Russian diplomats.|PR+",
        "Polish police probably seized 5 kg of heroin.|PR+",
        "Norway is believed to have expelled two Russian diplomats.|PR+",
        "Estonia may have expelled three Russian diplomats.|PS+",
        "Polish police might have arrested three men.|PS+",
        "Polish police seized 5 kg of heroin.|CT+",
      })
  void whatStandsBetweenAuxiliaryAndVerbCounts(String text, String certainty) {
    List<Event> events = events(text);
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().standing().certainty().code()).isEqualTo(certainty);
    assertThat(events.getFirst().standing().hedge().isPresent())
        .isEqualTo(!certainty.equals("CT+"));
  }

  @Test
  void whatMayOrCouldHappenIsNoEvent() {
    assertThat(events("Polish police may seize 5 kg of heroin.")).isEmpty();
    assertThat(events("Polish police could have seized 5 kg of heroin.")).isEmpty();
  }

  private static List<Event> events(String text) {
    return EXTRACTOR.extract(Document.of("a", text)).findings().stream()
        .filter(Event.class::isInstance)
        .map(Event.class::cast)
        .toList();
  }
}
