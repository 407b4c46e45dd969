package org.spoor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spoor.store.Samples.CLOCK;
import static org.spoor.store.Samples.GUESSED;
import static org.spoor.store.Samples.NOON;
import static org.spoor.store.Samples.collected;
import static org.spoor.store.Samples.decision;
import static org.spoor.store.Samples.derived;
import static org.spoor.store.Samples.document;
import static org.spoor.store.Samples.extracted;
import static org.spoor.store.Samples.hash;
import static org.spoor.store.Samples.report;
import static org.spoor.store.Samples.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoor.model.Document;
import org.spoor.model.Metadata;
import org.spoor.store.CaseStore.Missing;
import org.spoor.store.CaseStore.Reextracted;
import org.spoor.store.DerivedRows.Find;
import org.spoor.store.DerivedRows.Incident;
import org.spoor.store.DerivedRows.Party;

/** What a case does, whatever keeps it. */
abstract class CaseContract {
  private static final Stamp STAMP = new Stamp("x-1", "r-1", 3, 0);

  private CaseLocation place;
  private CaseStore store;

  /** A place where there is nothing yet. */
  abstract CaseLocation newPlace();

  @BeforeEach
  void open() {
    place = newPlace();
    store = open(place);
  }

  @AfterEach
  void close() {
    store.close();
  }

  static CaseStore open(CaseLocation place) {
    return CaseStore.open(place, Missing.CREATE, CLOCK);
  }

  private void again() {
    store.close();
    store = open(place);
  }

  @Test
  void whatArrivedIsThereAfterOpeningAgain() {
    assertThat(store.append(reports(1, 4)))
        .extracting(Optional::orElseThrow)
        .containsExactly(
            new Arrived(1, "report-1.txt", true),
            new Arrived(2, "report-2.txt", true),
            new Arrived(3, "report-3.txt", true));
    again();
    try (CaseView view = store.view()) {
      assertThat(view.document("report-2.txt")).contains(document(2));
      assertThat(view.extracted("report-2.txt")).isPresent();
      assertThat(view.entry("report-3.txt"))
          .contains(
              new DocumentEntry(
                  3,
                  "report-3.txt",
                  document(3).metadata(),
                  hash(3),
                  "reports/3.txt",
                  "TEXT",
                  document(3).text().length(),
                  NOON));
      assertThat(view.withHash(hash(1))).map(DocumentEntry::id).contains("report-1.txt");
      assertThat(view.withHash(hash(9))).isEmpty();
      assertThat(collected((java.util.function.Consumer<Document> c) -> view.documents(1, c)))
          .containsExactly(document(2), document(3));
      assertThat(view.counts()).isEqualTo(new CaseCounts(3, 3, 0, 3, 0, 0));
    }
  }

  @Test
  void anEmptyCaseAnswersEverything() {
    try (CaseView view = store.view()) {
      assertThat(view.counts()).isEqualTo(new CaseCounts(0, 0, 0, 0, 0, 0));
      assertThat(view.stamp()).isEmpty();
      assertThat(view.isCurrent("x-1", "r-1")).isFalse();
      assertThat(view.document("x")).isEmpty();
      assertThat(view.incident("x")).isEmpty();
      assertThat(view.party("x")).isEmpty();
      assertThat(view.digest()).isEqualTo(store.digest());
    }
  }

  @Test
  void readingAgainChangesNothing() {
    List<Arrival> all = new ArrayList<>(reports(1, 20));
    all.add(new Arrival.Copy("again/1.txt", hash(1), List.of(GUESSED)));
    all.add(new Arrival.Unreadable("broken.pdf", new Remark("BROKEN_FILE", "no end")));
    store.append(all);
    CaseDigest once = store.digest();
    assertThat(store.append(all).getFirst()).contains(new Arrived(1, "report-1.txt", false));
    assertThat(store.digest()).isEqualTo(once);
    again();
    assertThat(store.digest()).isEqualTo(once);
  }

  @Test
  void anInterruptedReadingEndsAsAnUndisturbedOne() {
    List<Arrival> all = new ArrayList<>(reports(1, 20));
    all.add(report(document(3), hash(3), "copies/3.txt"));
    store.append(all);
    CaseDigest undisturbed = store.digest();
    try (CaseStore other = open(newPlace())) {
      other.append(all.subList(0, 7));
      for (Arrival each : all) {
        other.append(List.of(each));
      }
      assertThat(other.digest()).isEqualTo(undisturbed);
    }
  }

  @Test
  void intakeTellsWhatBecameOfEverything() {
    store.append(List.of(new Arrival.Unreadable("a.txt", new Remark("NO_PERMISSION", "no"))));
    Document one = document(1);
    store.append(
        List.of(
            new Arrival.Report(
                "a.txt", one, hash(1), "TEXT", List.of(GUESSED, GUESSED), Optional.empty()),
            new Arrival.Report("b.html", one, hash(1), "HTML", List.of(), Optional.empty()),
            new Arrival.Copy("c.txt", hash(1), List.of()),
            new Arrival.Unreadable("d.pdf", new Remark("NO_TEXT", "a scan"))));
    try (CaseView view = store.view()) {
      assertThat(collected((java.util.function.Consumer<IntakeEntry> c) -> view.intake(c)))
          .containsExactly(
              new IntakeEntry(
                  "a.txt", new IntakeEntry.Outcome.Read(one.id()), List.of(GUESSED, GUESSED)),
              new IntakeEntry("b.html", new IntakeEntry.Outcome.Copy(one.id()), List.of()),
              new IntakeEntry("c.txt", new IntakeEntry.Outcome.Copy(one.id()), List.of()),
              new IntakeEntry(
                  "d.pdf",
                  new IntakeEntry.Outcome.Unreadable(new Remark("NO_TEXT", "a scan")),
                  List.of()));
      assertThat(view.extracted(one.id())).isEmpty();
      assertThat(view.notExtractedBy("x-1")).containsExactly(one.id());
    }
  }

  @Test
  void aBatchIsThereAsAWholeOrNotAtAll() {
    List<Arrival> batch = new ArrayList<>(reports(1, 4));
    batch.add(new Arrival.Copy("c.txt", hash(77), List.of()));
    assertThatThrownBy(() -> store.append(batch)).isInstanceOf(IllegalArgumentException.class);
    try (CaseView view = store.view()) {
      assertThat(view.counts()).isEqualTo(new CaseCounts(0, 0, 0, 0, 0, 0));
    }
    store.append(reports(1, 4));
  }

  @Test
  void idsAreUniqueInTheCase() {
    List<String> ids = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      Document same = new Document("report.txt", "text " + i, Metadata.NONE);
      ids.add(
          store
              .append(List.of(report(same, hash(i), "folder-" + i + "/report.txt")))
              .getFirst()
              .orElseThrow()
              .id());
    }
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids)
        .startsWith("report.txt", "report.txt~2", "report.txt~3", "report.txt~4")
        .endsWith("report.txt~12");
  }

  @Test
  void decisionsAreNumberedInTheirOrder() {
    assertThat(store.decide(decision("ann", 1))).isEqualTo("d-1");
    assertThat(store.decide(List.of(decision("bob", 2), decision("ann", 3))))
        .containsExactly("d-2", "d-3");
    again();
    try (CaseView view = store.view()) {
      List<StoredDecision> decisions =
          collected((java.util.function.Consumer<StoredDecision> c) -> view.decisions(1, c));
      assertThat(decisions)
          .containsExactly(
              new StoredDecision(2, decision("bob", 2)), new StoredDecision(3, decision("ann", 3)));
      assertThat(view.lastDecision()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE document SET title = 'x'",
        "UPDATE document SET title = 'x' WHERE seq = 2",
        "DELETE FROM document",
        "UPDATE document_text SET document = document",
        "DELETE FROM document_text WHERE document = 1",
        "UPDATE decision SET reason = 'x'",
        "DELETE FROM decision WHERE seq = 1"
      })
  void truthIsNeitherChangedNorRemoved(String sql) {
    store.append(reports(1, 4));
    store.decide(decision("ann", 1));
    CaseDigest before = store.digest();
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> raw(sql))
        .matches(e -> e.code() == StoreCode.APPEND_ONLY)
        .withMessageContaining(sql.contains("decision") ? "decision" : "document");
    assertThat(store.digest()).isEqualTo(before);
  }

  /** Runs SQL as anyone with the database's own tools might. */
  void raw(String sql) {
    Database database = database(place);
    try (Session session = database.writer()) {
      database.begin(session);
      session.run(sql);
      database.commit(session);
    }
  }

  abstract Database database(CaseLocation place);

  @Test
  void textsComeBackAsTheyWere() {
    List<String> odd =
        List.of(
            "",
            "\0",
            "a\0b\0",
            "\u001a",
            "\u001a0000",
            "half \ud83d and \ude00 apart, \ud83d\ude00 together",
            "\ud83d",
            "\ude00\ud83d",
            "\ufeff\ufffe\uffff",
            "line\r\nline\u2028line\t",
            "Łódź Київ 東京 עברית",
            "'; DROP TABLE document; --",
            "x".repeat(5_000_000),
            "Київ\0".repeat(400_000));
    int number = 0;
    for (String text : odd) {
      number++;
      String brief = text.length() > 1000 ? text.substring(0, 1000) : text;
      Optional<String> field = Optional.of(brief);
      Document document =
          new Document(
              "id " + number + brief, text, new Metadata(field, field, field, field, field, field));
      String origin = "origin " + number + brief;
      Extracted extracted = new Extracted("x", List.of(), text, text);
      store.append(
          List.of(
              new Arrival.Report(
                  origin,
                  document,
                  hash(number),
                  brief,
                  List.of(new Remark(brief, brief)),
                  Optional.of(extracted))));
      store.decide(new NewDecision("a" + brief, NOON, "k" + brief, brief, text));
      try (CaseView view = store.view()) {
        assertThat(view.document(document.id())).contains(document);
        assertThat(view.extracted(document.id())).contains(extracted);
        assertThat(view.entry(document.id()).orElseThrow().origin()).isEqualTo(origin);
        List<StoredDecision> last = new ArrayList<>();
        view.decisions(number - 1, last::add);
        assertThat(last.getFirst().decision().body()).isEqualTo(text);
        assertThat(last.getFirst().decision().reason()).isEqualTo(brief);
      }
    }
  }

  @Test
  void extractionsAreReplaced() {
    store.append(reports(1, 4));
    Extracted newer = new Extracted("x-2", List.of(), "f", "d");
    store.replaceExtractions(List.of(new Reextracted("report-2.txt", newer)));
    try (CaseView view = store.view()) {
      assertThat(view.extracted("report-2.txt")).contains(newer);
      assertThat(view.notExtractedBy("x-2")).containsExactly("report-1.txt", "report-3.txt");
      assertThat(view.isExtractedBy("x-1")).isFalse();
      assertThat(view.isExtractedBy("x-2")).isFalse();
      assertThat(view.sentences("report-1.txt")).isEqualTo(extracted(1).sentences());
      assertThat(view.sentences("nowhere.txt")).isEmpty();
      List<StoredReport> reports = new ArrayList<>();
      view.reports(0, reports::add);
      assertThat(reports).extracting(StoredReport::extractor).containsExactly("x-1", "x-2", "x-1");
      assertThat(reports.get(1).findings()).isEqualTo("f");
      assertThat(reports.get(0).sentences()).isEqualTo(extracted(1).sentences());
    }
    assertThatThrownBy(
            () -> store.replaceExtractions(List.of(new Reextracted("nowhere.txt", newer))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsDerivedIsReplacedAsAWhole() {
    store.append(reports(1, 4));
    CaseDigest before = store.digest();
    assertThat(store.replaceDerived(STAMP, derived("old"))).isTrue();
    CaseDigest old = store.digest();
    assertThat(store.replaceDerived(STAMP, derived("new"))).isTrue();
    assertThat(store.digest().derived()).isNotEqualTo(old.derived());
    assertThat(store.replaceDerived(STAMP, derived("old"))).isTrue();
    again();
    assertThat(store.digest()).isEqualTo(old);
    assertThat(old.truth()).isEqualTo(before.truth());
    DerivedRows rows = derived("old");
    try (CaseView view = store.view()) {
      assertThat(view.stamp()).contains(STAMP);
      assertThat(view.isCurrent("x-1", "r-1")).isTrue();
      assertThat(view.isCurrent("x-2", "r-1")).isFalse();
      assertThat(incidents(view, IncidentQuery.ALL)).containsExactlyElementsOf(rows.incidents());
      assertThat(incidents(view, IncidentQuery.ofType("seizure")))
          .extracting(Incident::id)
          .containsExactly("i-1", "i-3");
      assertThat(
              collected(
                  (java.util.function.Consumer<Body> c) ->
                      view.incidentBodies(IncidentQuery.ofLedger("arrests"), c)))
          .containsExactlyElementsOf(
              incidents(view, IncidentQuery.ofLedger("arrests")).stream()
                  .map(Incident::body)
                  .toList());
      assertThat(incidents(view, IncidentQuery.ofLedger("arrests")))
          .extracting(Incident::id)
          .containsExactly("i-2");
      assertThat(incidents(view, IncidentQuery.toldIn("report-3.txt")))
          .extracting(Incident::id)
          .containsExactly("i-2", "i-3");
      assertThat(view.incident("i-1")).contains(rows.incidents().iterator().next());
      assertThat(view.linksOf("i-1")).containsExactlyElementsOf(rows.links());
      assertThat(view.linksOf("i-3")).hasSize(1);
      assertThat(view.partiesNamed("belg", 10))
          .extracting(Party::id)
          .containsExactly("p-1", "p-2", "p-4");
      assertThat(view.partiesNamed("Å", 10)).extracting(Party::id).containsExactly("p-3");
      assertThat(view.partiesNamed("", 2)).hasSize(2);
      assertThat(view.party("p-3").orElseThrow().mentions())
          .containsExactly(new Find("report-3.txt", "e-4"), new Find("report-3.txt", "e-4"));
      List<Party> named = new ArrayList<>();
      view.partiesIn("report-1.txt", named::add);
      assertThat(named).extracting(Party::id).containsExactly("p-1");
      assertThat(named.getFirst().mentions()).containsExactly(new Find("report-1.txt", "e-0"));
      List<String> names = new ArrayList<>();
      view.partyNamesIn("report-1.txt", names::add);
      assertThat(names).containsExactly(named.getFirst().name());
      List<Object> rest = new ArrayList<>();
      view.proposals(rest::add);
      view.nearCopies(rest::add);
      assertThat(rest).hasSize(3);
    }
    store.append(reports(4, 5));
    try (CaseView view = store.view()) {
      assertThat(view.isCurrent("x-1", "r-1")).isFalse();
    }
  }

  private static List<Incident> incidents(CaseView view, IncidentQuery query) {
    return collected((java.util.function.Consumer<Incident> c) -> view.incidents(query, c));
  }

  @Test
  void whatWasDerivedFromLessDoesNotReplaceWhatWasDerivedFromMore() {
    store.append(reports(1, 5));
    assertThat(store.replaceDerived(new Stamp("x-1", "r-1", 4, 0), derived("more"))).isTrue();
    assertThat(store.replaceDerived(new Stamp("x-1", "r-1", 3, 0), derived("less"))).isFalse();
    assertThat(store.replaceDerived(new Stamp("x-1", "r-2", 3, 0), derived("other"))).isTrue();
  }

  @Test
  void singleIncidentsAreAmended() {
    Stamp later = new Stamp("x-1", "r-1", 3, 1);
    Body body = Body.of(new byte[] {1, 2});
    store.append(reports(1, 4));
    store.replaceDerived(STAMP, derived("old"));
    store.decide(decision("ann", 1));
    assertThat(store.amendDerived(later, later, Map.of("i-2", body))).isFalse();
    assertThatThrownBy(() -> store.amendDerived(STAMP, later, Map.of("i-1", body, "i-9", body)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("i-9");
    DerivedRows rows = derived("old");
    try (CaseView view = store.view()) {
      assertThat(view.stamp()).contains(STAMP);
      assertThat(incidents(view, IncidentQuery.ALL)).containsExactlyElementsOf(rows.incidents());
    }
    assertThat(store.amendDerived(STAMP, later, Map.of("i-2", body))).isTrue();
    again();
    try (CaseView view = store.view()) {
      assertThat(view.isCurrent("x-1", "r-1")).isTrue();
      List<Incident> now = incidents(view, IncidentQuery.ALL);
      assertThat(now).extracting(Incident::id).containsExactly("i-1", "i-2", "i-3");
      assertThat(now.get(1).body()).isEqualTo(body);
      assertThat(now.get(1).finds()).containsExactly(new Find("report-3.txt", "e-4"));
      assertThat(now.getFirst()).isEqualTo(rows.incidents().iterator().next());
    }
  }

  @Test
  void derivedRowsNameDocumentsOfTheCase() {
    store.append(reports(1, 3));
    assertThatThrownBy(() -> store.replaceDerived(STAMP, derived("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("report-3.txt");
    try (CaseView view = store.view()) {
      assertThat(view.stamp()).isEmpty();
      assertThat(view.counts().incidents()).isZero();
    }
  }

  @Test
  void aViewStaysAsItWas() {
    store.append(reports(1, 3));
    store.replaceDerived(new Stamp("x-1", "r-1", 2, 0), DerivedRows.NONE);
    try (CaseView before = store.view()) {
      store.append(reports(3, 10));
      store.decide(decision("ann", 1));
      store.replaceDerived(STAMP, derived("x"));
      assertThat(before.counts()).isEqualTo(new CaseCounts(2, 2, 0, 2, 0, 0));
      assertThat(before.stamp()).contains(new Stamp("x-1", "r-1", 2, 0));
      try (CaseView after = store.view()) {
        assertThat(after.counts()).isEqualTo(new CaseCounts(9, 9, 1, 9, 3, 4));
      }
      List<Document> seen = new ArrayList<>();
      before.documents(
          0,
          document -> {
            store.decide(decision("bob", seen.size()));
            seen.add(document);
          });
      assertThat(seen).hasSize(2);
    }
  }

  @Test
  void twoWritersLoseNothing() throws Exception {
    int each = 500;
    try (ExecutorService writers = Executors.newFixedThreadPool(2);
        CaseStore other = open(place)) {
      List<Future<List<String>>> written =
          writers.invokeAll(List.of(writing(store, "ann", each), writing(other, "bob", each)));
      List<String> acknowledged = new ArrayList<>();
      for (Future<List<String>> future : written) {
        acknowledged.addAll(future.get());
      }
      assertThat(acknowledged).hasSize(2 * each).doesNotHaveDuplicates();
      try (CaseView view = store.view()) {
        List<StoredDecision> decisions = new ArrayList<>();
        view.decisions(0, decisions::add);
        assertThat(decisions)
            .extracting(StoredDecision::id)
            .containsExactlyInAnyOrderElementsOf(acknowledged);
        for (String author : List.of("ann", "bob")) {
          assertThat(decisions.stream().map(StoredDecision::decision))
              .filteredOn(decision -> decision.author().equals(author))
              .extracting(NewDecision::reason)
              .containsExactlyElementsOf(
                  java.util.stream.IntStream.range(0, each).mapToObj(i -> "no. " + i).toList());
        }
      }
    }
  }

  private static Callable<List<String>> writing(CaseStore store, String author, int count) {
    return () -> {
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        ids.add(store.decide(decision(author, i)));
      }
      return ids;
    };
  }

  @Test
  void twoWhoReadTheSameStoreItOnce() throws Exception {
    List<Arrival> all = reports(1, 200);
    try (ExecutorService readers = Executors.newFixedThreadPool(2);
        CaseStore other = open(place)) {
      List<Callable<Integer>> reading = new ArrayList<>();
      for (CaseStore each : List.of(store, other)) {
        reading.add(
            () -> {
              int added = 0;
              for (Arrival arrival : all) {
                added += each.append(List.of(arrival)).getFirst().orElseThrow().added() ? 1 : 0;
              }
              return added;
            });
      }
      int added = 0;
      for (Future<Integer> future : readers.invokeAll(reading)) {
        added += future.get();
      }
      assertThat(added).isEqualTo(199);
    }
    try (CaseView view = store.view()) {
      List<Long> numbers = new ArrayList<>();
      view.entries(0, entry -> numbers.add(entry.seq()));
      assertThat(numbers)
          .isEqualTo(java.util.stream.LongStream.rangeClosed(1, 199).boxed().toList());
    }
  }

  @Test
  void twoWhoDeriveAtOnceLeaveOneWhole() throws Exception {
    store.append(reports(1, 4));
    try (ExecutorService pool = Executors.newFixedThreadPool(2);
        CaseStore other = open(place)) {
      List<Callable<Boolean>> deriving = new ArrayList<>();
      for (CaseStore each : List.of(store, other)) {
        deriving.add(
            () -> {
              for (int i = 0; i < 20; i++) {
                each.replaceDerived(STAMP, derived("same"));
              }
              return true;
            });
      }
      for (Future<Boolean> future : pool.invokeAll(deriving)) {
        assertThat(future.get()).isTrue();
      }
    }
    try (CaseView view = store.view()) {
      assertThat(incidents(view, IncidentQuery.ALL)).hasSize(3);
    }
  }

  /** What version 2 had: bodies as text, and moments in the history that Flyway cannot read. */
  @Test
  void anOlderCaseIsBroughtUpToDate() {
    store.append(reports(1, 4));
    store.replaceDerived(STAMP, derived("old"));
    String truth = store.digest().truth();
    store.close();
    raw("DROP TABLE incident");
    raw("CREATE TABLE incident (ordinal INTEGER PRIMARY KEY, body TEXT NOT NULL)");
    raw("INSERT INTO incident VALUES (1, '{}')");
    raw("DELETE FROM flyway_schema_history WHERE version = '3'");
    if (!(this instanceof PostgresCaseTest)) {
      raw("UPDATE flyway_schema_history SET installed_on = '2026-11-26T07:00:00.000Z'");
    }
    store = CaseStore.open(place, Missing.REFUSE, CLOCK);
    assertThat(store.digest().truth()).isEqualTo(truth);
    try (CaseView view = store.view()) {
      assertThat(view.stamp()).isEmpty();
      assertThat(view.counts().incidents()).isZero();
      assertThat(view.counts().parties()).isZero();
      assertThat(view.extracted("report-2.txt")).isPresent();
    }
    assertThat(store.replaceDerived(STAMP, derived("new"))).isTrue();
    try (CaseView view = store.view()) {
      assertThat(incidents(view, IncidentQuery.ALL)).hasSize(3);
    }
  }

  @Test
  void aNewerCaseIsRefused() {
    raw(
        "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success)"
            + " VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 0, "
            + (this instanceof PostgresCaseTest ? "true" : "1")
            + ")");
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> open(place))
        .matches(e -> e.code() == StoreCode.NEWER_CASE)
        .withMessageContaining("99");
  }

  @Test
  void aMissingCaseIsNotMadeUnlessAskedFor() {
    CaseLocation nowhere = newPlace();
    for (int i = 0; i < 2; i++) {
      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> CaseStore.open(nowhere, Missing.REFUSE, CLOCK))
          .matches(e -> e.code() == StoreCode.NO_CASE);
    }
    store.append(reports(1, 2));
    store.close();
    store = CaseStore.open(place, Missing.REFUSE, CLOCK);
  }
}
