package org.spoor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoor.model.Document;
import org.spoor.model.Event;
import org.spoor.model.FindRef;
import org.spoor.model.Finding;
import org.spoor.model.Span;

final class RecordPatchTest {
  private static final Document DOCUMENT =
      Document.of("port.txt", "Customs seized 3.5 tons of cut tobacco in May.");
  private static final FindRef FIND =
      new FindRef("port.txt", "event", "seizure", new Span(8, 14), "");

  private static Event event() {
    return (Event)
        RecordPatch.added(
            DOCUMENT,
            "event-d-1",
            FIND,
            "{\"by\":[\"BE\"],\"items\":[{\"commodity\":\"cut tobacco\",\"amount\":3500,\"unit\":\"kg\"}],\"date\":\"2022-05\"}");
  }

  @Test
  void addsWhatAPersonSaw() {
    assertThat(event().parties().by()).containsExactly("BE");
    assertThat(event().trigger()).isEqualTo(new Span(8, 14));
    assertThat(FindRef.of("port.txt", event()).samePlace(FIND)).isTrue();
  }

  @Test
  void putsSlotsRightAndLeavesTheOthers() {
    Finding corrected =
        RecordPatch.corrected(DOCUMENT, event(), "{\"by\":[\"NL\"],\"date\":null,\"count\":2}");
    Event event = (Event) corrected;
    assertThat(event.parties().by()).containsExactly("NL");
    assertThat(event.when().date()).isEmpty();
    assertThat(event.what().count()).contains(2L);
    assertThat(event.what().items()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"counts\":2}|no such slot in a record of this kind: counts",
        "{\"items\":[{\"commodity\":\"heroin\",\"mass\":2}]}|no such slot in a record of this kind: items.mass",
        "{\"count\":\"2\"}|count must be a whole number",
        "{\"type\":\"robbery\"}|type must be one of seizure",
        "[]|a patch must be a JSON object",
        "{\"quote\":\"x\"}|quote says where the record stands"
      })
  void refusesWhatARecordCannotHold(String patch, String message) {
    assertThatThrownBy(() -> RecordPatch.corrected(DOCUMENT, event(), patch))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aDateTakesAllThatWasSaidOfTheOtherWithIt() {
    Finding vague =
        RecordPatch.corrected(
            DOCUMENT,
            event(),
            "{\"date\":\"2022-09\",\"earliest\":\"2022-09-01\",\"dateInferred\":true}");
    assertThat(((Event) RecordPatch.corrected(DOCUMENT, vague, "{\"date\":null}")).when().date())
        .isEmpty();
    assertThat(
            ((Event) RecordPatch.corrected(DOCUMENT, vague, "{\"date\":\"2021\"}"))
                .when()
                .date()
                .orElseThrow()
                .earliest())
        .isEmpty();
  }

  @Test
  void refusesAPlaceOutsideTheText() {
    FindRef far = new FindRef("port.txt", "event", "seizure", new Span(8, 1400), "");
    assertThatThrownBy(() -> RecordPatch.added(DOCUMENT, "e", far, "{}"))
        .hasMessageContaining("is not in port.txt, which has 46 characters");
  }

  @Test
  void everyRecordOfTheGoldenFileTakesAnEmptyPatch() {
    for (Finding finding : RecordLinesTest.findings()) {
      Finding same = RecordPatch.corrected(RecordLinesTest.DOCUMENT, finding, "{}");
      assertThat(RecordLines.of(RecordLinesTest.DOCUMENT, List.of(same)))
          .isEqualTo(RecordLines.of(RecordLinesTest.DOCUMENT, List.of(finding)));
    }
  }
}
