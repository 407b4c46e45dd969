package org.spoor.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes an index, is a second one to this, and is killed. */
final class IndexKilledTest {
  @TempDir Path folder;

  /** Writes without end, ten reports a commit, and tells each commit. */
  static final class Endless {
    public static void main(String[] args) {
      try (IndexWriting writing = Reports.begin(Path.of(args[0]), Reports.CASE)) {
        for (long number = 1; ; number++) {
          writing.put(Reports.of(number, "cocaine " + number));
          if (number % 10 == 0) {
            writing.commit(number);
            System.out.println(number);
          }
        }
      }
    }
  }

  @Test
  void whatWasCommittedIsThere() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator,
                Endless.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long told = 0;
    try (BufferedReader lines = process.inputReader()) {
      while (told < 50) {
        String line = lines.readLine();
        assertThat(line).as("the writer goes on until it is killed").isNotNull();
        told = Long.parseLong(line);
      }
      assertThat(IndexWriting.begin(folder, Reports.CASE)).isEqualTo(new WriterOutcome.Busy());
      try (SearchIndex meanwhile = Reports.open(folder)) {
        assertThat(meanwhile.upTo()).isGreaterThanOrEqualTo(told);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    long upTo;
    try (SearchIndex index = Reports.open(folder)) {
      upTo = index.upTo();
      assertThat(upTo).isGreaterThanOrEqualTo(told);
      assertThat(Reports.search(index, "cocaine").total()).isEqualTo((int) upTo);
    }
    try (IndexWriting writing = Reports.begin(folder, Reports.CASE)) {
      assertThat(writing.upTo()).isEqualTo(upTo);
      writing.put(Reports.of(upTo + 1, "cocaine"));
      writing.commit(upTo + 1);
    }
    try (SearchIndex index = Reports.open(folder)) {
      assertThat(Reports.search(index, "cocaine").total()).isEqualTo((int) upTo + 1);
    }
  }
}
