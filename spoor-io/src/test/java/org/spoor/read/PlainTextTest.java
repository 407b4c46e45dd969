package org.spoor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  @TempDir private Path folder;

  @Test
  void keepsTheTextAsItIs() {
    String text = "A headline\n\nHard-wrapped lines \nstay as they\nare,  with blanks.\n";
    ReadOutcome.Read read = Reading.of(Reading.file(folder, "a.txt", text)).only();
    assertThat(read.document().text()).isEqualTo(text);
    assertThat(read.document().id()).isEqualTo("a.txt");
    assertThat(read.format()).isEqualTo(Format.TEXT);
    assertThat(read.document().metadata().title()).contains("A headline");
  }

  @Test
  void normalisesOnlyLineEndsMarksAndZeros() {
    byte[] bytes = "\ufeffOne\r\ntwo\rthree\u0000 four".getBytes(StandardCharsets.UTF_8);
    assertThat(Reading.of(Reading.file(folder, "a.txt", bytes)).only().document().text())
        .isEqualTo("One\ntwo\nthree four");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void decodesUnicodeWithItsMark(String charset) {
    String text = "Zatrzymano ładunek warty 32 € w porcie.";
    byte[] bytes = ("\ufeff" + text).getBytes(Charset.forName(charset));
    assertThat(Reading.of(Reading.file(folder, "a.txt", bytes)).only().document().text())
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE,false",
    "UTF-16BE,false",
    "windows-1252,true",
    "windows-1251,true",
    "ISO-8859-2,true"
  })
  void tellsOtherEncodings(String charset, boolean guessed) {
    String text =
        switch (charset) {
          case "windows-1251" ->
              "Таможенники нашли груз в порту, и водитель был задержан, но он не сказал, откуда.";
          case "ISO-8859-2" ->
              "Celnicy znaleźli ładunek w porcie i kierowca został zatrzymany przez policję, ale nie"
                  + " powiedział, że jest to towar z zagranicy. Wartość przemycanych papierosów"
                  + " oszacowano na pół miliona złotych, a śledztwo wciąż trwa.";
          default -> "The café’s owner said that the consignment of naïve art was in the harbour.";
        };
    Reading reading =
        Reading.of(Reading.file(folder, "a.txt", text.getBytes(Charset.forName(charset))));
    assertThat(reading.only().document().text()).isEqualTo(text);
    assertThat(reading.notices().contains(ErrorCode.CHARSET_GUESSED)).isEqualTo(guessed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "KABUL, Afghanistan (Jan. 25, 2013) – A combined force arrested a leader.~2013-01-25",
        "VILNIUS, 3 Dec 2024 — Customs officers found the goods.~2024-12-03",
        "WASHINGTON, Mar. 3, 2021 - The court said so.~2021-03-03",
        "Published: 12 March 2022~2022-03-12",
        "Published on March 12, 2022 at 10:30~2022-03-12",
        "Friday, March 25, 2022~2022-03-25",
        "25.03.2022~2022-03-25",
        "25 March 2022, 10:15 CET~2022-03-25",
        "For immediate release: 4 July 2019~2019-07-04",
        "Press release, 4 July 2019~2019-07-04",
        "Date: 2019-07-04~2019-07-04",
        "RIGA, March 6, 2018 (Harbour Wire) - Officers found the goods.~2018-03-06",
        "PRAGUE, Sept 9, 2025 (Harbour News) -- The services found it.~2025-09-09",
        "SOFIA, 28 June 2022~2022-06-28",
        "Vilnius, 9 July 2024. A column about the harbour.~2024-07-09",
        "30 March 2022. Ten persons were told to leave.~2022-03-30",
        "No. 9 of 2018                    1 October 2018~2018-10-01",
        "Wednesday, 30 March 2022 · Harbour Courier~2022-03-30",
        "Our digest of the month. Published 3 July 2020.~2020-07-03",
      })
  void findsTheDateAtTheTop(String line, String date) {
    String text = "Customs find the goods\n\n" + line + "\n\nAnd then it went on.\n";
    assertThat(
            Reading.of(Reading.file(folder, "a.txt", text))
                .only()
                .document()
                .metadata()
                .published())
        .contains(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "RIGA, March 6, 2018 (Harbour Wire) - Officers found the goods.~Harbour Wire",
        "SOFIA/VILNIUS, March 18, 2022 (AP) -- Four states sent them home.~AP",
        "THE HAGUE (Agence Port-Libre) — The court said so.~Agence Port-Libre",
        "Kyiv, 4 May (Harbour 24) – Nine were held.~Harbour 24",
        "St. Gallen, Switzerland (SDA): The driver was fined.~SDA",
      })
  void findsTheAgencyBehindAPlace(String line, String agency) {
    assertThat(publisher(line)).contains(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KABUL, Afghanistan (Jan. 25, 2013) – A combined force arrested a leader.",
        "TBILISI (Georgia) - Officers found the goods.",
        "BOSTON (US) - Officers found the goods.",
        "The Ministry (Foreign Office) - said so.",
        "Officers of Customs (Harbour Wire) - found the goods.",
        "RIGA (Harbour Wire) announced a new service.",
        "Ten men (Three Of Them Armed) - Were they held?",
        "RIGA - The port (Harbour Wire) - was shut.",
      })
  void takesNoAgencyFromTheRunningText(String line) {
    assertThat(publisher(line)).isEmpty();
  }

  private Optional<String> publisher(String line) {
    String text = "Customs find the goods\n\n" + line + "\n\nAnd then it went on.\n";
    return Reading.of(Reading.file(folder, "a.txt", text)).only().document().metadata().publisher();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The driver was arrested on 3 December 2024 in the harbour.",
        "In March 2022 the ministry expelled the diplomats.",
        "On 12 March 2022, officers found 300 cartons.",
        "03/04/2022",
        "KABUL - The force arrested a leader on 3 May 2013 in the north.",
        "Officials, 3 May 2013 at noon: none.",
        "The law of 3 May 2013. It was changed.",
        "Week ending June 28, 2024",
      })
  void takesNoDateFromTheRunningText(String line) {
    String text = "Customs find the goods\n\n" + line + "\n\nAnd then it went on.\n";
    assertThat(
            Reading.of(Reading.file(folder, "a.txt", text))
                .only()
                .document()
                .metadata()
                .published())
        .isEmpty();
  }

  @Test
  void looksForTheTitleBehindTheReleaseLine() {
    String text = "For Immediate Release\nWednesday, June 26, 2024\n\nA ring is broken up\n\nText.";
    assertThat(Reading.of(Reading.file(folder, "a.txt", text)).only().document().metadata().title())
        .contains("A ring is broken up");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This is a sentence.\n\nAnother one.",
        "A line that is wrapped at\nsome column and goes on.",
        "Only one line",
        "Including:\n\n- one"
      })
  void takesNoSentenceForATitle(String text) {
    assertThat(Reading.of(Reading.file(folder, "a.txt", text)).only().document().metadata().title())
        .isEmpty();
  }

  @Test
  void sidecarOverrulesTheFileAndTheCommandLineBoth() {
    Path file = Reading.file(folder, "a.txt", "A headline\n\nPublished: 12 March 2022\n\nText.");
    Reading.file(
        folder,
        "a.txt.meta.json",
        "{\"title\":\"Another\",\"published\":\"2022-03\",\"publisher\":\"P\",\"url\":\"https://x.org/a\"}");
    ReadOutcome.Read read = Reading.of(folder).only();
    assertThat(read.document().metadata().title()).contains("Another");
    assertThat(read.document().metadata().published()).contains("2022-03");
    assertThat(read.document().metadata().url()).contains("https://x.org/a");
    ReportReader reader =
        new ReportReader(Limits.DEFAULT, org.spoor.model.Metadata.NONE.withPublished("2023"));
    ReadOutcome.Read overruled = Reading.with(reader, file).only();
    assertThat(overruled.document().metadata().published()).contains("2023");
    assertThat(overruled.document().metadata().publisher()).contains("P");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"title\":", "[]", "", "{\"published\":\"last week\"}", "\u0000\u0001"})
  void aBadSidecarIsReportedAndTheFileRead(String sidecar) {
    Reading.file(folder, "a.txt", "Some words.");
    Reading.file(folder, "a.txt.meta.json", sidecar);
    Reading reading = Reading.of(folder);
    assertThat(reading.notices()).containsExactly(ErrorCode.BAD_SIDECAR);
  }

  @Test
  void aSidecarAloneIsReported() {
    Reading.file(folder, "b.txt.meta.json", "{}");
    assertThat(Reading.of(folder).onlyCode()).isEqualTo(ErrorCode.SIDECAR_WITHOUT_FILE);
  }
}
