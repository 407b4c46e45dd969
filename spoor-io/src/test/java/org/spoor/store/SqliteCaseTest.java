package org.spoor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spoor.store.Samples.CLOCK;
import static org.spoor.store.Samples.decision;
import static org.spoor.store.Samples.derived;
import static org.spoor.store.Samples.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoor.store.CaseStore.Missing;

/** The contract on a file, and what only a file has. */
final class SqliteCaseTest extends CaseContract {
  @TempDir private Path folder;
  private int places;

  @Override
  CaseLocation newPlace() {
    places++;
    return new CaseLocation.File(folder.resolve("case-" + places + ".spoor"));
  }

  @Override
  Database database(CaseLocation place) {
    return new SqliteDatabase(((CaseLocation.File) place).path());
  }

  private static CaseStore open(Path file) {
    return open(new CaseLocation.File(file));
  }

  private static void fill(CaseStore store) {
    store.append(reports(1, 30));
    store.decide(decision("ann", 1));
    store.replaceDerived(new Stamp("x-1", "r-1", 29, 1), derived("x"));
  }

  @Test
  void aClosedCaseIsOneFileThatCanBeMailed() throws IOException {
    Path file = folder.resolve("mine.spoor");
    CaseDigest digest;
    try (CaseStore store = open(file)) {
      fill(store);
      digest = store.digest();
    }
    assertThat(names("mine")).containsExactly("mine.spoor");
    Path mailed = folder.resolve("mailed.spoor");
    Files.copy(file, mailed);
    try (CaseStore store = open(mailed)) {
      assertThat(store.digest()).isEqualTo(digest);
    }
  }

  private List<String> names(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith(prefix))
          .sorted()
          .toList();
    }
  }

  @Test
  void theSameContentMakesTheSameFileHoweverItGotThere() throws IOException {
    try (CaseStore one = open(folder.resolve("one"));
        CaseStore other = open(folder.resolve("other"))) {
      fill(one);
      for (int i = 1; i < 30; i++) {
        other.append(reports(i, i + 1));
        other.append(reports(1, i));
        other.replaceDerived(new Stamp("x-1", "r-0", 0, 0), DerivedRows.NONE);
      }
      other.decide(decision("ann", 1));
      other.replaceDerived(new Stamp("x-1", "r-1", 29, 1), derived("y"));
      other.replaceDerived(new Stamp("x-1", "r-1", 29, 1), derived("x"));
      one.copyTo(new CaseLocation.File(folder.resolve("one.copy")));
      other.copyTo(new CaseLocation.File(folder.resolve("other.copy")));
      assertThat(folder.resolve("one.copy")).hasSameBinaryContentAs(folder.resolve("other.copy"));
      assertThat(names("one.copy")).containsExactly("one.copy");
      try (CaseStore copy = open(folder.resolve("one.copy"))) {
        assertThat(copy.digest()).isEqualTo(one.digest());
        copy.decide(decision("bob", 2));
      }
      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> one.copyTo(new CaseLocation.File(folder.resolve("one.copy"))))
          .matches(e -> e.code() == StoreCode.OCCUPIED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT OR REPLACE INTO document SELECT * FROM document WHERE seq = 1",
        "INSERT OR REPLACE INTO document SELECT 30, id, 'f00', title, published, publisher, author,"
            + " url, language, origin, format, characters, added_at FROM document WHERE seq = 1",
        "REPLACE INTO document_text VALUES (1, x'00')",
        "REPLACE INTO decision VALUES (1, 'a', 'a', 'a', 'a', 'a')",
        "INSERT INTO decision VALUES (7, 'a', 'a', 'a', 'a', 'a')"
      })
  void truthIsNotReplacedBySqliteAlone(String sql) throws SQLException {
    Path file = folder.resolve("kept");
    CaseDigest digest;
    try (CaseStore store = open(file)) {
      fill(store);
      digest = store.digest();
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
          Statement statement = connection.createStatement()) {
        assertThatExceptionOfType(SQLException.class)
            .isThrownBy(() -> statement.execute(sql))
            .withMessageContaining(
                "none replaces another|never replaced".split("\\|")[sql.contains("_text") ? 1 : 0]);
      }
      assertThat(store.digest()).isEqualTo(digest);
    }
  }

  @Test
  void anotherFileIsRefusedAndLeftAlone() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sir, ".repeat(100));
    Path note = Files.writeString(folder.resolve("note.txt"), "x");
    for (Path file : List.of(letter, note, folder)) {
      refused(file, StoreCode.NOT_A_CASE);
    }
    assertThat(letter).hasContent("Dear Sir, ".repeat(100));
  }

  @Test
  void anotherProgramsDatabaseIsRefused() throws SQLException {
    Path file = folder.resolve("bookmarks.sqlite");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE bookmark (a TEXT)");
    }
    refused(file, StoreCode.NOT_A_CASE);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 99, 5_000, 16_384, 100_000})
  void aTruncatedCaseIsRefused(int bytes) throws IOException {
    Path file = folder.resolve("cut");
    try (CaseStore store = open(file)) {
      fill(store);
    }
    byte[] whole = Files.readAllBytes(file);
    assertThat(whole.length).isGreaterThan(bytes);
    Files.write(file, java.util.Arrays.copyOf(whole, bytes));
    refused(file, StoreCode.DAMAGED);
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    refused(folder.resolve("no/such/case"), StoreCode.NO_CASE);
  }

  private static void refused(Path file, StoreCode code) {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> open(file))
        .matches(e -> e.code() == code, code.name())
        .withMessageEndingWith(code.remedy());
  }

  @Test
  void anEmptyFileBecomesACase() throws IOException {
    Path file = Files.createFile(folder.resolve("empty"));
    try (CaseStore store = open(file)) {
      fill(store);
    }
    assertThat(names("empty")).containsExactly("empty");
  }

  @Test
  void whatAKilledProgramLeftOfACaseIsRemovedInTime() throws IOException {
    String draft = "mine-00000000-0000-4000-8000-00000000000";
    Path old = Files.createFile(folder.resolve(draft + "1.new"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    Files.createFile(folder.resolve(draft + "2.new"));
    Path foreign = Files.createFile(folder.resolve("mine-letter.new"));
    Files.setLastModifiedTime(foreign, FileTime.from(Instant.EPOCH));
    open(folder.resolve("mine")).close();
    assertThat(names("mine")).containsExactly("mine", draft + "2.new", "mine-letter.new");
  }

  @Test
  void twoWhoMakeACaseAtOnceGetOne() throws Exception {
    Path file = folder.resolve("both");
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      Callable<Boolean> making =
          () -> {
            try (CaseStore store = open(file)) {
              store.decide(decision("ann", 1));
              return true;
            }
          };
      for (var made : pool.invokeAll(List.of(making, making))) {
        assertThat(made.get()).isTrue();
      }
    }
    try (CaseStore store = open(file);
        CaseView view = store.view()) {
      assertThat(view.lastDecision()).isEqualTo(2);
    }
    assertThat(names("both")).containsExactly("both");
  }

  @Test
  void aCaseWhoseLogWasLeftBehindIsWhole() throws IOException {
    Path file = folder.resolve("running");
    Path copy = folder.resolve("copy");
    CaseDigest digest;
    try (CaseStore store = open(file)) {
      fill(store);
      digest = store.digest();
      // What a killed program leaves: the file and its log.
      for (String end : List.of("", "-wal")) {
        Files.copy(
            folder.resolve("running" + end),
            folder.resolve("copy" + end),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    try (CaseStore store = CaseStore.open(new CaseLocation.File(copy), Missing.REFUSE, CLOCK)) {
      assertThat(store.digest()).isEqualTo(digest);
    }
    assertThat(names("copy")).containsExactly("copy");
  }
}
