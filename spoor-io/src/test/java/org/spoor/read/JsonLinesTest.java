package org.spoor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  @TempDir private Path folder;

  @Test
  void aBadLineIsReportedWithItsNumberAndTheRestGoesOn() {
    String lines =
        """
        {"id":"a","text":"First\\r\\ntext.","title":"T","published":"2022-03-25","publisher":"P","language":"en","url":"https://x.org"}
        {"id":"b","text":
        nonsense

        {"id":"c"}
        {"text":"no id"}
        {"id":"d","text":["x"]}
        {"id":7,"text":"Number as id.","published":"yesterday","more":{"a":[1,2]}}
        {"id":"e","text":"Two"} {"id":"f","text":"on a line"}
        {"id":"g","text":"First text."}
        {"id":"h","text":"Last \\ud800 text."}
        """;
    Reading reading = Reading.of(Reading.file(folder, "all.jsonl", lines));
    assertThat(reading.documents())
        .extracting(read -> read.document().id())
        .containsExactly("a", "7", "h");
    assertThat(reading.documents().getFirst().document().text()).isEqualTo("First\r\ntext.");
    assertThat(reading.documents().getFirst().document().metadata().published())
        .contains("2022-03-25");
    assertThat(reading.documents().get(1).notices())
        .extracting(Notice::code)
        .containsExactly(ErrorCode.BAD_METADATA);
    assertThat(reading.documents().getLast().document().text()).isEqualTo("Last \ufffd text.");
    assertThat(reading.problems())
        .extracting(problem -> problem.origin().within())
        .containsExactly(":2", ":3", ":5", ":6", ":7", ":9");
    assertThat(reading.problems())
        .extracting(ReadOutcome.Unreadable::code)
        .containsOnly(ErrorCode.BAD_JSON_LINE);
    assertThat(reading.summary().duplicates()).isEqualTo(1);
  }

  @Test
  void aLineBeyondTheLimitIsSkippedAndNeverHeld() {
    String lines =
        "{\"id\":\"a\",\"text\":\"" + "x".repeat(5_000) + "\"}\n{\"id\":\"b\",\"text\":\"Short.\"}";
    ReportReader reader =
        new ReportReader(Limits.DEFAULT.withMaxTextBytes(1_000), org.spoor.model.Metadata.NONE);
    Reading reading = Reading.with(reader, Reading.file(folder, "a.jsonl", lines));
    assertThat(reading.problems())
        .extracting(ReadOutcome.Unreadable::code)
        .containsExactly(ErrorCode.TOO_LARGE);
    assertThat(reading.documents()).hasSize(1);
  }
}
