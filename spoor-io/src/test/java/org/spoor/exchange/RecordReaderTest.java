package org.spoor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoor.model.Document;

final class RecordReaderTest {

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    String written = golden();
    String again = RecordLines.of(RecordLinesTest.DOCUMENT, RecordReader.read(written));
    assertThat(again).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|kind is missing",
        "[1]|a record must be a JSON object",
        "{\"kind\":\"event\"}|id is missing",
        "{\"kind\":\"event\",\"id\":\"e\",\"start\":3,\"end\":2,\"type\":\"seizure\"}|start and end are no place in a text",
        "{\"kind\":\"event\",\"id\":\"e\",\"start\":0,\"end\":2,\"type\":\"siezure\"}|type must be one of seizure, raid",
        "{\"kind\":\"event\",\"id\":\"e\",\"start\":0,\"end\":2,\"type\":\"seizure\",\"count\":\"five\"}|count must be a whole number, not \"five\"",
        "{\"kind\":\"event\",\"id\":\"e\",\"start\":0,\"end\":2,\"type\":\"seizure\",\"items\":[{\"amount\":5}]}|items.commodity is missing",
        "{\"kind\":\"event\",\"id\":\"e\",\"start\":0,\"end\":2,\"type\":\"seizure\",\"by\":\"PL\"}|by must be a list of strings",
        "{\"kind\":\"event\",\"id\":\"e\",\"start\":0,\"end\":2,\"type\":\"seizure\",\"certainty\":\"sure\"}|certainty must be one of CT+, PR+",
        "{\"kind\":\"event\"|not JSON"
      })
  void errorsNameTheSlot(String line, String message) {
    assertThatThrownBy(() -> RecordReader.read(line))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining(message);
  }

  private static String golden() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RecordReaderTest.class.getResourceAsStream("records.jsonl"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void recordsOfNothingAreNoFindings() {
    assertThat(RecordReader.read("")).isEmpty();
    assertThat(RecordLines.of(Document.of("a", "x"), RecordReader.read("\n"))).isEmpty();
  }
}
