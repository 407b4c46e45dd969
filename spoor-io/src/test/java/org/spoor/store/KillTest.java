package org.spoor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spoor.store.CaseStore.Missing;

/** Nothing that was acknowledged is lost, at whatever moment the process is killed. */
final class KillTest {
  private static final int DOCUMENTS = 120;

  @TempDir private Path folder;

  @Test
  void aCaseInAFileSurvives() {
    Path file = folder.resolve("case.spoor");
    survives(new CaseLocation.File(file), file.toString(), 8);
  }

  @Test
  void aCaseOnAServerSurvives() {
    CaseLocation.Server place = RealPostgres.newPlace();
    String address =
        "postgresql://postgres:postgres@localhost:%d/postgres?schema=%s"
            .formatted(place.port(), place.schema());
    survives(place, address, 4);
  }

  private void survives(CaseLocation place, String address, int kills) {
    long seed = Long.getLong("spoor.seed", System.nanoTime());
    System.out.println("KillTest: -Dspoor.seed=" + seed);
    Random random = new Random(seed);
    Set<String> acknowledged = new HashSet<>();
    for (int i = 0; i < kills; i++) {
      DoomedProcess process = start(address);
      int lines = i == 0 ? 0 : random.nextInt(2 * DOCUMENTS / kills);
      // The first is killed while it starts: somewhere in making the case.
      long delay = i == 0 ? random.nextLong(1_000_000_000) : random.nextLong(5_000_000);
      acknowledged.addAll(process.kill(lines, delay));
      if (place instanceof CaseLocation.File file && !Files.exists(file.path())) {
        assertThat(acknowledged).isEmpty();
        continue;
      }
      checkWhole(place, acknowledged);
    }
    start(address).end();
    Set<String> all = new HashSet<>(Scribe.everything(DOCUMENTS));
    checkWhole(place, all);
    assertThat(all).containsAll(acknowledged);
    try (CaseStore store = CaseContract.open(place);
        CaseStore undisturbed =
            CaseContract.open(new CaseLocation.File(folder.resolve("undisturbed")))) {
      Scribe.write(undisturbed, DOCUMENTS, line -> {});
      assertThat(store.digest()).isEqualTo(undisturbed.digest());
      Path one = folder.resolve("one");
      Path other = folder.resolve("other");
      store.copyTo(new CaseLocation.File(one));
      undisturbed.copyTo(new CaseLocation.File(other));
      assertThat(one).hasSameBinaryContentAs(other);
    }
  }

  private DoomedProcess start(String address) {
    return new DoomedProcess(
        Scribe.class, folder.resolve("log"), address, String.valueOf(DOCUMENTS));
  }

  private static void checkWhole(CaseLocation place, Set<String> acknowledged) {
    try (CaseStore store = CaseStore.open(place, Missing.CREATE, Samples.CLOCK);
        CaseView view = store.view()) {
      List<String> there = new ArrayList<>();
      view.documents(0, document -> there.add("document " + document.id()));
      view.decisions(0, decision -> there.add("decision " + decision.id()));
      assertThat(there).containsAll(acknowledged).doesNotHaveDuplicates();
      assertThat(view.notExtractedBy("x-1")).isEmpty();
    }
    if (place instanceof CaseLocation.File file) {
      SqliteDatabase database = new SqliteDatabase(file.path());
      try (Session session = database.reader()) {
        assertThat(session.all("PRAGMA integrity_check", List.of(), Row::text))
            .containsExactly("ok");
      }
    }
  }
}
