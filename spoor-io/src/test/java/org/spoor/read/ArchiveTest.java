package org.spoor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoor.model.Metadata;

class ArchiveTest {
  @TempDir private Path folder;

  @Test
  void readsEntriesByNameWithSidecarsAndInnerArchives() {
    byte[] inner = new Zips().add("z.md", "# Inner\n\nWords of the inner one.").bytes();
    byte[] zip =
        new Zips()
            .add("sub/b.txt", "Words of b.")
            .add("a.txt", "Words of a.")
            .add("a.txt.meta.json", "{\"publisher\":\"A\"}")
            .add("inner.zip", inner)
            .add("__MACOSX/x.txt", "Not this.")
            .add("broken.pdf", "%PDF-1.4 nothing")
            .bytes();
    Path file = Reading.file(folder, "r.zip", zip);
    Reading.file(folder, "r.zip.meta.json", "{\"publisher\":\"Archive\",\"language\":\"en\"}");
    Reading reading = Reading.of(file);
    assertThat(reading.documents())
        .extracting(read -> read.document().id())
        .containsExactly("r.zip!/a.txt", "r.zip!/inner.zip!/z.md", "r.zip!/sub/b.txt");
    assertThat(reading.documents())
        .extracting(read -> read.document().metadata().publisher().orElse(""))
        .containsExactly("A", "Archive", "Archive");
    assertThat(reading.problems())
        .extracting(problem -> problem.origin().within())
        .containsExactly("!/broken.pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../out.txt", "a/../../out.txt", "/etc/out.txt", "C:\\out.txt", "..\\out.txt"})
  void refusesNamesThatPointOutside(String name) {
    Path file =
        Reading.file(
            folder, "r.zip", new Zips().add("ok.txt", "Words.").add(name, "Evil.").bytes());
    Reading reading = Reading.of(file);
    assertThat(reading.documents()).hasSize(1);
    assertThat(reading.problems())
        .extracting(ReadOutcome.Unreadable::code)
        .containsExactly(ErrorCode.UNSAFE_NAME);
  }

  @Test
  void refusesABombAndReadsTheRest() {
    byte[] blanks = new byte[30_000_000];
    Arrays.fill(blanks, (byte) ' ');
    Path file =
        Reading.file(
            folder, "r.zip", new Zips().add("a.txt", blanks).add("b.txt", "Words.").bytes());
    Reading reading = Reading.of(file);
    assertThat(reading.problems())
        .extracting(ReadOutcome.Unreadable::code)
        .containsExactly(ErrorCode.ARCHIVE_BOMB);
    assertThat(reading.documents()).hasSize(1);
  }

  @Test
  void refusesMoreThanTheBudgetAltogether() {
    Zips zip = new Zips();
    for (int i = 0; i < 20; i++) {
      zip.add("f" + i + ".txt", ("Words " + i + ". ").repeat(50_000));
    }
    Limits limits =
        new Limits(
            10_000_000,
            10_000_000,
            10_000_000,
            100,
            100,
            3_000_000,
            2_000,
            3,
            9,
            java.time.Duration.ofSeconds(9));
    Reading reading =
        Reading.with(
            new ReportReader(limits, Metadata.NONE), Reading.file(folder, "r.zip", zip.bytes()));
    assertThat(reading.problems())
        .extracting(ReadOutcome.Unreadable::code)
        .containsExactly(ErrorCode.ARCHIVE_BOMB);
    assertThat(reading.documents()).hasSizeLessThan(8).isNotEmpty();
  }

  @Test
  void refusesTooManyAndTooDeep() {
    Zips many = new Zips();
    for (int i = 0; i < 20; i++) {
      many.add("f" + i + ".txt", "Words " + i + ".");
    }
    Limits limits =
        new Limits(
            1_000,
            1_000_000,
            1_000,
            100,
            10,
            1_000_000,
            100,
            3,
            9,
            java.time.Duration.ofSeconds(9));
    ReportReader reader = new ReportReader(limits, Metadata.NONE);
    assertThat(Reading.with(reader, Reading.file(folder, "many.zip", many.bytes())).onlyCode())
        .isEqualTo(ErrorCode.TOO_MANY_FILES);
    byte[] nested = new Zips().add("a.txt", "Words.").bytes();
    for (int i = 0; i < 5; i++) {
      nested = new Zips().add("inner.zip", nested).bytes();
    }
    assertThat(Reading.with(reader, Reading.file(folder, "deep.zip", nested)).onlyCode())
        .isEqualTo(ErrorCode.ARCHIVE_TOO_DEEP);
  }

  @Test
  void saysWhatIsWrongWithAnArchive() {
    byte[] whole = new Zips().add("a.txt", "Words.".repeat(500)).bytes();
    assertThat(
            Reading.of(Reading.file(folder, "cut.zip", Arrays.copyOf(whole, whole.length - 30)))
                .onlyCode())
        .isEqualTo(ErrorCode.BROKEN_FILE);
    assertThat(Reading.of(Reading.file(folder, "none.zip", new Zips().bytes())).onlyCode())
        .isEqualTo(ErrorCode.EMPTY_ARCHIVE);
    byte[] locked = whole.clone();
    // The flag for encryption, in the entry's header and in the directory.
    locked[6] |= 1;
    int directory =
        new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    locked[directory + 8] |= 1;
    assertThat(Reading.of(Reading.file(folder, "locked.zip", locked)).onlyCode())
        .isEqualTo(ErrorCode.PASSWORD_PROTECTED);
  }
}
