package org.spoor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spoor.store.Samples.decision;
import static org.spoor.store.Samples.derived;
import static org.spoor.store.Samples.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract on a real PostgreSQL, and what only a server has. */
final class PostgresCaseTest extends CaseContract {
  @Override
  CaseLocation newPlace() {
    return RealPostgres.newPlace();
  }

  @Override
  Database database(CaseLocation place) {
    return new PostgresDatabase((CaseLocation.Server) place);
  }

  private static void fill(CaseStore store) {
    store.append(reports(1, 30));
    store.decide(decision("ann", 1));
    store.replaceDerived(new Stamp("x-1", "r-1", 29, 1), derived("x"));
  }

  @Test
  void theSameContentIsTheSameOnBothDatabasesAndOnItsWayBetweenThem(@TempDir Path folder) {
    CaseLocation.File copied = new CaseLocation.File(folder.resolve("copied"));
    CaseLocation.File again = new CaseLocation.File(folder.resolve("again"));
    CaseLocation back = newPlace();
    try (CaseStore server = open(newPlace());
        CaseStore file = open(new CaseLocation.File(folder.resolve("file")))) {
      fill(server);
      fill(file);
      assertThat(server.digest()).isEqualTo(file.digest());
      server.copyTo(copied);
      file.copyTo(again);
      assertThat(copied.path()).hasSameBinaryContentAs(again.path());
      file.copyTo(back);
      try (CaseStore store = open(back)) {
        assertThat(store.digest()).isEqualTo(file.digest());
        assertThat(store.decide(decision("bob", 2))).isEqualTo("d-2");
      }
      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> file.copyTo(back))
          .matches(e -> e.code() == StoreCode.OCCUPIED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TRUNCATE document",
        "TRUNCATE decision",
        "INSERT INTO document SELECT * FROM document ON CONFLICT (seq) DO UPDATE SET title = 'x'"
      })
  void truthIsNotReplacedByPostgresAlone(String sql) {
    CaseLocation place = newPlace();
    try (CaseStore store = open(place)) {
      fill(store);
      CaseDigest digest = store.digest();
      try (Session session = database(place).writer()) {
        assertThatExceptionOfType(StoreException.class)
            .isThrownBy(() -> session.run(sql))
            .matches(e -> e.code() == StoreCode.APPEND_ONLY);
      }
      assertThat(store.digest()).isEqualTo(digest);
    }
  }

  @Test
  void anotherProgramsSchemaIsRefused() {
    CaseLocation.Server place = RealPostgres.newPlace();
    try (Session session = new PostgresDatabase(RealPostgres.place("public")).writer()) {
      session.run("CREATE SCHEMA " + place.schema());
      session.run("CREATE TABLE " + place.schema() + ".bookmark (a text)");
      session.connection().commit();
    } catch (java.sql.SQLException e) {
      throw new AssertionError(e);
    }
    refused(place, StoreCode.NOT_A_CASE);
  }

  @Test
  void twoProcessesLoseNothing(@TempDir Path folder) {
    CaseLocation.Server place = RealPostgres.newPlace();
    String address =
        "postgresql://postgres:postgres@localhost:%d/postgres?schema=%s"
            .formatted(place.port(), place.schema());
    Path log = folder.resolve("log");
    DoomedProcess one = new DoomedProcess(DecisionWriter.class, log, address, "ann", "500");
    DoomedProcess other = new DoomedProcess(DecisionWriter.class, log, address, "bob", "500");
    List<String> acknowledged = new ArrayList<>(one.end());
    acknowledged.addAll(other.end());
    assertThat(acknowledged).hasSize(1000).doesNotHaveDuplicates();
    try (CaseStore store = open(place);
        CaseView view = store.view()) {
      List<String> there = new ArrayList<>();
      view.decisions(0, decision -> there.add(decision.id()));
      assertThat(there).containsExactlyInAnyOrderElementsOf(acknowledged);
    }
  }

  /** Another process that decides. */
  static final class DecisionWriter {
    private DecisionWriter() {}

    /** Takes the place of the case, the author, and how many decisions to make. */
    public static void main(String[] arguments) {
      try (CaseStore store = open(CaseLocation.parse(arguments[0]))) {
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
          System.out.println(store.decide(decision(arguments[1], i)));
        }
      }
    }
  }

  @Test
  void aServerThatDoesNotLetUsInIsTold() {
    CaseLocation.Server place = RealPostgres.newPlace();
    Optional<String> secret = Optional.of("s3cret");
    for (CaseLocation.Server wrong :
        List.of(
            new CaseLocation.Server(
                "localhost", 1, "postgres", place.user(), secret, place.schema()),
            new CaseLocation.Server(
                "localhost", place.port(), "nowhere", place.user(), secret, place.schema()),
            new CaseLocation.Server(
                "localhost", place.port(), "postgres", Optional.of("nobody"), secret, "x"))) {
      refused(wrong, StoreCode.CANNOT_CONNECT);
    }
  }

  private static void refused(CaseLocation place, StoreCode code) {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> open(place))
        .matches(e -> e.code() == code, code.name())
        .withMessageEndingWith(code.remedy())
        .matches(e -> !e.getMessage().contains("s3cret"));
  }
}
