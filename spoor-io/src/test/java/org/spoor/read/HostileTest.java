package org.spoor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoor.model.Metadata;

/** What every format does with files that were not made to be read. */
class HostileTest {
  private static final long SEED = 20261123;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Format.class)
  void anEmptyFile(Format format) {
    assertThat(Reading.of(Reading.file(folder, "a." + extension(format), "")).onlyCode())
        .isEqualTo(ErrorCode.EMPTY_FILE);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void binaryNoise(Format format) {
    System.out.println("seed " + SEED);
    byte[] noise = new byte[100_000];
    new Random(SEED).nextBytes(noise);
    Reading reading = Reading.of(Reading.file(folder, "a." + extension(format), noise));
    assertThat(reading.documents()).isEmpty();
    assertThat(reading.problems()).isNotEmpty();
    if (format == Format.TEXT) {
      assertThat(reading.onlyCode()).isEqualTo(ErrorCode.NOT_TEXT);
    }
  }

  /** Anything may come out but an exception; noise behind a right beginning reaches the parsers. */
  @ParameterizedTest
  @EnumSource(Format.class)
  void noiseBehindASignature(Format format) {
    System.out.println("seed " + SEED);
    Random random = new Random(SEED);
    String opening =
        switch (format) {
          case TEXT, MARKDOWN -> "# Title\n\n";
          case HTML -> "<!doctype html><html><body><p>";
          case PDF -> "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 1 0 R>> endobj %%EOF startxref 0 ";
          case DOCX, ODT, ZIP -> "PK\u0003\u0004";
          case DOC -> "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
          case RTF -> "{\\rtf1\\ansi ";
          case MAIL -> "Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n";
          case JSON_LINES -> "{\"id\":\"a\",\"text\":\"";
        };
    for (int i = 0; i < 5; i++) {
      byte[] noise = new byte[3_000];
      random.nextBytes(noise);
      byte[] head = opening.getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(head, 0, noise, 0, head.length);
      Reading reading = Reading.of(Reading.file(folder, i + "." + extension(format), noise));
      assertThat(reading.outcomes()).isNotEmpty();
    }
  }

  private static String extension(Format format) {
    return switch (format) {
      case TEXT -> "txt";
      case MARKDOWN -> "md";
      case HTML -> "html";
      case PDF -> "pdf";
      case DOCX -> "docx";
      case DOC -> "doc";
      case ODT -> "odt";
      case RTF -> "rtf";
      case MAIL -> "eml";
      case JSON_LINES -> "jsonl";
      case ZIP -> "zip";
    };
  }

  @Test
  void aTextOf200MegabytesIsNeverLoaded() throws IOException {
    Path file = folder.resolve("large.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.write("Words at the beginning. ".getBytes(StandardCharsets.UTF_8));
      sparse.setLength(200_000_000);
    }
    Reading.file(folder, "small.txt", "Some words.");
    long before = used();
    Reading reading = Reading.of(folder);
    assertThat(reading.problems())
        .extracting(ReadOutcome.Unreadable::code)
        .containsExactly(ErrorCode.TOO_LARGE);
    assertThat(reading.documents()).hasSize(1);
    assertThat(used() - before).isLessThan(50_000_000);
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void anUnknownEncoding() {
    // Letters of EBCDIC with the marks of nothing: no table makes words of both.
    StringBuilder text = new StringBuilder();
    Random random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      text.append((char) (0x80 + random.nextInt(0x80)));
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.of(Reading.file(folder, "a.txt", bytes)).onlyCode())
        .isEqualTo(ErrorCode.UNKNOWN_CHARSET);
    byte[] page =
        ("<html><head><meta charset=x-nowhere></head><p>" + text)
            .getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = Reading.of(Reading.file(folder, "a.html", page));
    assertThat(reading.onlyCode()).isEqualTo(ErrorCode.UNKNOWN_CHARSET);
    assertThat(reading.problems().getFirst().message()).contains("x-nowhere");
  }

  @Test
  void oneLineOfTwoMillionCharacters() {
    String line = "The officers found the goods. ".repeat(66_667);
    Reading reading =
        Reading.of(
            Reading.file(folder, "a.txt", line),
            Reading.file(folder, "b.html", "<p>" + line),
            Reading.file(folder, "c.jsonl", "{\"id\":\"c\",\"text\":\"" + line + "\"}"));
    assertThat(reading.documents()).hasSize(1);
    assertThat(reading.documents().getFirst().document().text()).hasSize(line.length());
    assertThat(reading.summary().duplicates()).isEqualTo(2);
  }

  @Test
  void tenThousandSmallFiles() {
    for (int i = 0; i < 10_000; i++) {
      Reading.file(
          folder,
          "d" + i % 100 + "/f" + i + ".txt",
          "Officers found load " + i + " in the harbour.");
    }
    List<String> ids = new ArrayList<>();
    int[] finished = new int[1];
    Listing listing = ReportReader.DEFAULT.list(List.of(folder));
    assertThat(listing.files()).isEqualTo(10_000);
    ReadSummary summary =
        ReportReader.DEFAULT.read(
            listing,
            new ReadListener() {
              @Override
              public void outcome(ReadOutcome outcome) {
                if (outcome instanceof ReadOutcome.Read read) {
                  ids.add(read.document().id());
                }
              }

              @Override
              public void finished(Path file, int files) {
                finished[0] = files;
              }
            });
    assertThat(summary).isEqualTo(new ReadSummary(10_000, 10_000, 0, 0, false));
    assertThat(finished[0]).isEqualTo(10_000);
    assertThat(ids).isSorted();
  }

  @Test
  void linksThatLoopAndLinksToNothing() throws IOException {
    Reading.file(folder, "sub/a.txt", "Some words.");
    Files.createSymbolicLink(folder.resolve("sub/again"), folder);
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
    Reading reading = Reading.of(folder);
    assertThat(reading.documents()).hasSize(1);
    assertThat(reading.problems())
        .extracting(ReadOutcome.Unreadable::code)
        .containsExactly(ErrorCode.LINK_LOOP, ErrorCode.NOT_FOUND);
  }

  @Test
  void aFileThatVanishes() throws IOException {
    Path file = Reading.file(folder, "a.txt", "Some words.");
    Reading.file(folder, "b.txt", "Other words.");
    Listing listing = ReportReader.DEFAULT.list(List.of(folder));
    Files.delete(file);
    List<ReadOutcome> outcomes = new ArrayList<>();
    ReportReader.DEFAULT.read(listing, outcomes::add);
    assertThat(outcomes).hasSize(2);
    assertThat(((ReadOutcome.Unreadable) outcomes.getFirst()).code())
        .isEqualTo(ErrorCode.NOT_FOUND);
  }

  @Test
  void whatTheSystemRefuses() {
    // Tests may run as root, who may read everything; so the mapping itself is tested.
    assertThat(ErrorCode.of(new AccessDeniedException("x"))).isEqualTo(ErrorCode.NO_PERMISSION);
    assertThat(ErrorCode.of(new NoSuchFileException("x"))).isEqualTo(ErrorCode.NOT_FOUND);
    assertThat(ErrorCode.of(new IOException("x"))).isEqualTo(ErrorCode.READ_FAILED);
    assertThat(Reading.of(Path.of("/dev/null")).onlyCode()).isEqualTo(ErrorCode.NOT_A_FILE);
    assertThat(Reading.of(folder.resolve("nothing")).onlyCode()).isEqualTo(ErrorCode.NOT_FOUND);
    assertThat(Reading.of(folder).onlyCode()).isEqualTo(ErrorCode.EMPTY_ARCHIVE);
  }

  @Test
  void aParserThatNeverEnds() {
    // jsoup's time grows with the square of the nesting.
    String page = "<div>".repeat(1_500_000) + "Words.";
    ReportReader reader =
        new ReportReader(Limits.DEFAULT.withMaxTime(Duration.ofSeconds(1)), Metadata.NONE);
    Path bad = Reading.file(folder, "a.html", page);
    Path good = Reading.file(folder, "b.html", "<p>Officers found the goods in the harbour.</p>");
    // The first page of a process also loads the parser: that is not what is bounded here.
    assertThat(Reading.of(good).documents()).hasSize(1);
    for (int i = 0; i < Watchdog.MOST_LOST + 1; i++) {
      Reading reading = Reading.with(reader, bad, good);
      assertThat(reading.problems())
          .extracting(ReadOutcome.Unreadable::code)
          .containsExactly(ErrorCode.TIMED_OUT);
      assertThat(reading.documents()).hasSize(1);
    }
  }

  @Test
  void anInterruptStopsTheRun() {
    Reading.file(folder, "a.txt", "Some words.");
    Reading.file(folder, "b.txt", "Other words.");
    Listing listing = ReportReader.DEFAULT.list(List.of(folder));
    ReadSummary summary =
        ReportReader.DEFAULT.read(listing, outcome -> Thread.currentThread().interrupt());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(summary).isEqualTo(new ReadSummary(1, 1, 0, 0, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.png", "a.xlsx", "a.csv", "a.gz"})
  void whatIsNoReport(String name) {
    assertThat(Reading.of(Reading.file(folder, name, "words, words")).onlyCode())
        .isEqualTo(ErrorCode.UNSUPPORTED_FORMAT);
  }

  @Test
  void aWrongExtension() {
    Reading reading =
        Reading.of(
            Reading.file(folder, "a.txt", "<!doctype html><p>Officers found the goods.</p>"));
    assertThat(reading.notices()).containsExactly(ErrorCode.WRONG_EXTENSION);
    assertThat(reading.only().document().text()).isEqualTo("Officers found the goods.");
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
    assertThat(Reading.of(Reading.file(folder, "b.txt", picture)).onlyCode())
        .isEqualTo(ErrorCode.UNSUPPORTED_FORMAT);
  }

  @Test
  void deepNestingOfEveryKind() {
    int deep = 20_000;
    Reading.file(
        folder, "a.rtf", "{\\rtf1 " + "{".repeat(deep) + "Words." + "}".repeat(deep) + "}");
    Reading.file(
        folder,
        "b.docx",
        Zips.docx("<w:p><w:r>".repeat(deep) + "<w:t>Words.</w:t>" + "</w:r></w:p>".repeat(deep)));
    Reading.file(
        folder, "c.odt", Zips.odt("<text:p>".repeat(deep) + "Words." + "</text:p>".repeat(deep)));
    Reading.file(folder, "d.jsonl", "{\"id\":" + "[".repeat(deep) + "\n");
    StringBuilder mail = new StringBuilder("Subject: x\r\n");
    for (int i = 0; i < 500; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\r\n\r\n--b")
          .append(i)
          .append("\r\n");
    }
    Reading.file(folder, "e.eml", mail + "\r\nWords.");
    Reading.file(
        folder,
        "f.pdf",
        "%PDF-1.4\n1 0 obj "
            + "[".repeat(200_000)
            + "\ntrailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF");
    Reading.file(folder, "z.txt", "Last words.");
    Reading reading = Reading.of(folder);
    assertThat(reading.summary().files()).isEqualTo(7);
    assertThat(reading.documents().getLast().document().text()).isEqualTo("Last words.");
  }

  @Test
  void officeFilesThatExplode() {
    byte[] docx = Zips.docx(Zips.paragraph("", "x ".repeat(12_000_000)));
    Path bomb = Reading.file(folder, "a.docx", docx);
    assertThat(Reading.of(bomb).onlyCode()).isIn(ErrorCode.ARCHIVE_BOMB, ErrorCode.TOO_LARGE);
    byte[] odt = Zips.odt("<text:p>" + "x ".repeat(12_000_000) + "</text:p>");
    assertThat(Reading.of(Reading.file(folder, "a.odt", odt)).onlyCode())
        .isIn(ErrorCode.ARCHIVE_BOMB, ErrorCode.TOO_LARGE);
  }

  @Test
  void entitiesThatMultiplyOrReachOut() {
    String entities =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
    byte[] docx =
        new Zips()
            .add(
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?>" + entities + "<Types>&c;&f;</Types>")
            .add("word/document.xml", "<?xml version=\"1.0\"?>" + entities + "<x>&c;&f;</x>")
            .bytes();
    Reading reading = Reading.of(Reading.file(folder, "a.docx", docx));
    assertThat(reading.documents()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
  }
}
