package org.spoor.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoor.model.Document;
import org.spoor.model.Metadata;

final class DocumentLinesTest {

  @Test
  void readsEveryFieldAndPassesOverOthers() throws IOException {
    assertThat(
            only(
                "{\"x\":{\"id\":[1]},\"id\":\"a\",\"text\":\"Seizure — 3 kg\",\"title\":\"T\",\"published\":\"2022-03\","
                    + "\"publisher\":\"P\",\"author\":\"A\",\"language\":\"en\",\"url\":\"https://example.org\",\"n\":7}"))
        .isEqualTo(
            new DocumentLine.Sound(
                1,
                new Document(
                    "a",
                    "Seizure — 3 kg",
                    new Metadata(
                        Optional.of("T"),
                        Optional.of("2022-03"),
                        Optional.of("P"),
                        Optional.of("A"),
                        Optional.of("https://example.org"),
                        Optional.of("en")))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``|NOT_JSON
          nonsense|NOT_JSON
          {"id":"a","text":"x"|NOT_JSON
          ["id","text"]|NOT_AN_OBJECT
          "text"|NOT_AN_OBJECT
          {"id":"a","text":"x"} {}|NOT_AN_OBJECT
          {"text":"x"}|ID_MISSING
          {"id":" ","text":"x"}|ID_MISSING
          {"id":"a"}|TEXT_MISSING
          {"id":"a","text":null}|TEXT_MISSING
          {"id":7,"text":"x"}|FIELD_NOT_TEXT
          {"id":"a","text":"x","title":["t"]}|FIELD_NOT_TEXT
          {"id":"a","text":"x","published":"last week"}|PUBLISHED_NOT_A_DATE
          {"id":"a","text":"x","published":"2022-13"}|PUBLISHED_NOT_A_DATE
          """)
  void tellsWhatIsWrong(String line, LineFault fault) throws IOException {
    assertThat(only(line + "\n"))
        .isInstanceOfSatisfying(
            DocumentLine.Faulty.class, faulty -> assertThat(faulty.fault()).isEqualTo(fault));
  }

  @Test
  void goesOnAfterFaultyLinesAndCountsThem() throws IOException {
    List<DocumentLine> lines =
        all("nonsense\r\n{\"id\":\"a\",\"text\":\"\"}\r\n\n{\"id\":\"b\",\"text\":\"x\"}");
    assertThat(lines).extracting(DocumentLine::number).containsExactly(1L, 2L, 3L, 4L);
    assertThat(lines).filteredOn(DocumentLine.Sound.class::isInstance).hasSize(2);
  }

  @Test
  void datesWithATimeOfDayAreCutToTheDay() throws IOException {
    assertThat(only("{\"id\":\"a\",\"text\":\"x\",\"published\":\"2022-12-15T10:00:00Z\"}"))
        .isInstanceOfSatisfying(
            DocumentLine.Sound.class,
            sound -> assertThat(sound.document().metadata().published()).contains("2022-12-15"));
  }

  @Test
  void loneSurrogatesAreReplacedWithoutMovingOffsets() throws IOException {
    assertThat(only("{\"id\":\"a\",\"text\":\"x\\ud800y\\ud83d\\ude00\"}"))
        .isInstanceOfSatisfying(
            DocumentLine.Sound.class,
            sound -> assertThat(sound.document().text()).isEqualTo("x\ufffdy\ud83d\ude00"));
  }

  @Test
  void bytesThatAreNotUtf8AreOneFaultyLine() throws IOException {
    byte[] latin1 = "{\"id\":\"a\",\"text\":\"é\"}\n{}\n".getBytes(StandardCharsets.ISO_8859_1);
    DocumentLines lines = new DocumentLines(new ByteArrayInputStream(latin1));
    assertThat(lines.next())
        .get()
        .isInstanceOfSatisfying(
            DocumentLine.Faulty.class,
            faulty -> assertThat(faulty.fault()).isEqualTo(LineFault.NOT_UTF8));
    assertThat(lines.next()).isPresent();
    assertThat(lines.next()).isEmpty();
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    assertThat(only("\ufeff{\"id\":\"a\",\"text\":\"x\"}")).isInstanceOf(DocumentLine.Sound.class);
  }

  @Test
  void aTextThatIsTooLongIsToldWithItsId() throws IOException {
    String text = "x".repeat(DocumentLines.MAX_TEXT + 1);
    assertThat(only("{\"id\":\"a\",\"text\":\"" + text + "\"}"))
        .isInstanceOfSatisfying(
            DocumentLine.Faulty.class,
            faulty -> {
              assertThat(faulty.fault()).isEqualTo(LineFault.TEXT_TOO_LONG);
              assertThat(faulty.document()).contains("a");
            });
  }

  @Test
  void aLineThatIsTooLongIsPassedOverWithoutBeingHeld() throws IOException {
    BoundedLines lines =
        new BoundedLines(
            new ByteArrayInputStream(
                ("x".repeat(300_000) + "\nshort\n").getBytes(StandardCharsets.UTF_8)),
            200_000);
    assertThat(lines.next()).isTrue();
    assertThat(lines.tooLong()).isTrue();
    assertThat(lines.next()).isTrue();
    assertThat(lines.tooLong()).isFalse();
    assertThat(StandardCharsets.UTF_8.decode(lines.bytes()).toString()).isEqualTo("short");
    assertThat(lines.next()).isFalse();
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    String deep = "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertThat(only(deep))
        .isInstanceOfSatisfying(
            DocumentLine.Faulty.class,
            faulty -> assertThat(faulty.fault()).isEqualTo(LineFault.NOT_JSON));
  }

  private static DocumentLine only(String input) throws IOException {
    List<DocumentLine> lines = all(input);
    assertThat(lines).hasSize(1);
    return lines.getFirst();
  }

  private static List<DocumentLine> all(String input) throws IOException {
    DocumentLines lines =
        new DocumentLines(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    List<DocumentLine> read = new ArrayList<>();
    for (Optional<DocumentLine> line = lines.next(); line.isPresent(); line = lines.next()) {
      read.add(line.get());
    }
    return read;
  }
}
