package org.spoor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.spoor.cli.Program.Ended;
import org.spoor.run.GeneratedReports;
import org.spoor.store.CaseDigest;
import org.spoor.store.CaseLocation;
import org.spoor.store.CaseStore;
import org.spoor.store.CaseView;

/**
 * The program is killed in the middle of reading, again and again: the case opens each time, has
 * what it had, goes on, and ends as one that nobody disturbed.
 */
@Timeout(3_600)
final class KillTest {
  private static final int REPORTS = 500;
  private static final int CASES = 10;
  private static final int KILLS_A_CASE = 5;
  private static final long SEED = 20_261_126L;

  /** What SOURCE_DATE_EPOCH tells the program: a copy holds when it was made. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.ofEpochSecond(1_767_225_600L), ZoneOffset.UTC);

  @TempDir Path folder = Path.of("");

  /** What a case holds: its digests and the bytes of a copy of it. */
  private record Content(CaseDigest digest, byte[] copy) {}

  @Test
  void endsAsAnUndisturbedReadingWhateverMomentItIsKilledAt() throws Exception {
    Files.write(folder.resolve("reports.jsonl"), GeneratedReports.lines(REPORTS, SEED));
    long start = System.nanoTime();
    read("whole.spoor");
    long whole = System.nanoTime() - start;
    Content wanted = content("whole.spoor");

    SplittableRandom random = new SplittableRandom(SEED);
    int kills = 0;
    for (int i = 0; i < CASES; i++) {
      String name = "killed-" + i + ".spoor";
      long before = 0;
      for (int k = 0; k < KILLS_A_CASE; k++) {
        kills += killed(name, random, whole);
        long now = documents(name);
        assertThat(now)
            .as("seed %d, case %d, kill %d", SEED, i, k)
            .isBetween(before, (long) REPORTS);
        before = now;
      }
      read(name);
      Content content = content(name);
      assertThat(content.digest()).as("seed %d, case %d", SEED, i).isEqualTo(wanted.digest());
      assertThat(content.copy()).as("seed %d, case %d", SEED, i).isEqualTo(wanted.copy());
    }
    assertThat(kills).isEqualTo(CASES * KILLS_A_CASE);
  }

  /** Reads and kills at a moment of the time that a whole reading takes; 1 when it was killed. */
  private int killed(String name, SplittableRandom random, long whole)
      throws IOException, InterruptedException {
    long moment = whole;
    for (int attempt = 0; attempt < 20; attempt++) {
      moment = Math.min(moment, whole) / 10 + random.nextLong(Math.max(1, moment));
      File devNull = Files.createTempFile(folder, "out", ".txt").toFile();
      Process process = program().start(devNull, devNull, arguments(name).toArray(String[]::new));
      boolean ended = process.waitFor(moment, TimeUnit.NANOSECONDS);
      process.destroyForcibly().waitFor();
      if (!ended) {
        return 1;
      }
      // It was done before: the next attempt is shorter, on a case that has everything.
      moment = moment / 2;
    }
    return 0;
  }

  private Program program() {
    return Program.in(folder)
        .with("SOURCE_DATE_EPOCH", String.valueOf(CLOCK.instant().getEpochSecond()));
  }

  private static List<String> arguments(String name) {
    return List.of("run", "reports.jsonl", "--case", name, "--no-report", "--quiet");
  }

  private void read(String name) throws IOException, InterruptedException {
    Ended ended = program().run(arguments(name).toArray(String[]::new));
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
  }

  private CaseStore open(String name) {
    return CaseStore.open(
        CaseLocation.parse(folder.resolve(name).toString()), CaseStore.Missing.CREATE, CLOCK);
  }

  private long documents(String name) {
    try (CaseStore store = open(name);
        CaseView view = store.view()) {
      return view.lastDocument();
    }
  }

  private Content content(String name) throws IOException {
    Path copy = folder.resolve(name + ".copy");
    try (CaseStore store = open(name)) {
      store.copyTo(new CaseLocation.File(copy));
      return new Content(store.digest(), Files.readAllBytes(copy));
    }
  }
}
