package org.spoor.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.model.Document;
import org.spoor.model.Metadata;
import org.spoor.model.Span;
import org.spoor.store.DerivedRows.Find;
import org.spoor.store.DerivedRows.Incident;
import org.spoor.store.DerivedRows.Link;
import org.spoor.store.DerivedRows.NearCopy;
import org.spoor.store.DerivedRows.Party;
import org.spoor.store.DerivedRows.Proposal;

/** Documents, decisions and derived rows by number. */
final class Samples {
  static final Instant NOON = Instant.parse("2026-11-26T12:00:00.123Z");
  static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  static final Remark GUESSED = new Remark("CHARSET_GUESSED", "taken for windows-1251");

  private Samples() {}

  static String hash(int number) {
    return "%064x".formatted(number);
  }

  static Document document(int number) {
    return new Document(
        "report-" + number + ".txt",
        "Report " + number + ". Customs seized " + number + " kg of cocaine in Antwerp.",
        new Metadata(
            Optional.of("Report " + number),
            Optional.of("2022-03"),
            Optional.of("The Gazette"),
            Optional.empty(),
            Optional.of("https://example.org/" + number),
            Optional.of("en")));
  }

  static Extracted extracted(int number) {
    return new Extracted(
        "x-1",
        List.of(new Span(0, 9), new Span(10, 60)),
        "{\"kind\":\"event\",\"n\":" + number + "}\n",
        "{\"kind\":\"quantity\",\"n\":" + number + "}\n");
  }

  static Arrival.Report report(int number) {
    return report(document(number), hash(number), "reports/" + number + ".txt");
  }

  static Arrival.Report report(Document document, String hash, String origin) {
    int number = Math.floorMod(hash.hashCode(), 1000);
    return new Arrival.Report(
        origin, document, hash, "TEXT", List.of(), Optional.of(extracted(number)));
  }

  static List<Arrival> reports(int from, int to) {
    List<Arrival> reports = new ArrayList<>();
    for (int number = from; number < to; number++) {
      reports.add(report(number));
    }
    return reports;
  }

  static NewDecision decision(String author, int number) {
    return new NewDecision(author, NOON, "reject", "no. " + number, "{\"n\":" + number + "}");
  }

  /** Derived from the documents 1 to 3. */
  static DerivedRows derived(String mark) {
    Find first = new Find("report-1.txt", "e-0");
    Find second = new Find("report-2.txt", "e-0");
    Find third = new Find("report-3.txt", "e-4");
    Optional<LocalDate> day = Optional.of(LocalDate.of(2022, 3, 1));
    return new DerivedRows(
        List.of(
            new Incident(
                "i-1", "seizure", "seizures", day, day, body(mark), List.of(second, first)),
            new Incident(
                "i-2", "arrest", "arrests", Optional.empty(), day, body(mark), List.of(third)),
            new Incident(
                "i-3", "seizure", "seizures", day, Optional.empty(), body(mark), List.of(third))),
        List.of(new Link("i-1", "i-3", "part_of", "{}"), new Link("i-2", "i-1", "restates", "{}")),
        List.of(
            new Party("p-1", "agency", "Belgian Customs", mark, List.of(first, second)),
            new Party("p-2", "state", "Belgium", mark, List.of(third)),
            new Party("p-3", "person", "Ångström", mark, List.of(third, third)),
            new Party("p-4", "person", "belgrano", mark, List.of())),
        List.of(new Proposal("merge", 0.75, "{}"), new Proposal("repeat", 0.1, mark)),
        List.of(new NearCopy("report-3.txt", "report-1.txt", 0.93)));
  }

  private static Body body(String mark) {
    return Body.of(mark.getBytes(StandardCharsets.UTF_8));
  }

  static <T> List<T> collected(java.util.function.Consumer<java.util.function.Consumer<T>> rows) {
    List<T> collected = new ArrayList<>();
    rows.accept(collected::add);
    return collected;
  }
}
