package org.spoor.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.spoor.exchange.RecordLines;
import org.spoor.extract.Extraction;
import org.spoor.extract.Extractor;
import org.spoor.model.DateMention;
import org.spoor.model.Document;
import org.spoor.model.Finding;
import org.spoor.model.Hedge;
import org.spoor.model.Metadata;
import org.spoor.model.Quantity;
import org.spoor.model.Span;
import org.spoor.store.Arrival;
import org.spoor.store.Body;
import org.spoor.store.CaseLocation;
import org.spoor.store.CaseStore;
import org.spoor.store.CaseStore.Missing;
import org.spoor.store.CaseView;
import org.spoor.store.DerivedRows;
import org.spoor.store.DerivedRows.Find;
import org.spoor.store.DerivedRows.Incident;
import org.spoor.store.DerivedRows.Party;
import org.spoor.store.Extracted;
import org.spoor.store.IncidentQuery;
import org.spoor.store.NewDecision;
import org.spoor.store.Stamp;

/**
 * How fast a case is, and how large: made of the example reports with their records, two drawn by
 * chance for each document, every digit changed by chance so that no two are alike.
 */
final class StoreSpeed {
  private static final long SEED = 20_261_126;
  private static final int BATCH = 100;
  private static final int DECISIONS = 500;
  private static final List<String> TYPES =
      List.of("seizure", "raid", "arrest", "charge", "sentence", "expulsion", "attack");

  private final Random random = new Random(SEED);
  private final PrintStream out;
  private final CaseLocation place;
  private final int documents;

  /** Over a new case. */
  StoreSpeed(CaseLocation place, int documents, PrintStream out) {
    this.place = place;
    this.documents = documents;
    this.out = out;
  }

  private record Sample(String text, List<Span> sentences, String findings, String details) {}

  /** Fills the case and measures. */
  void run() throws IOException {
    out.println(Machine.describe());
    out.printf(
        "%n%,d documents, seed %d, in %s%n%n| step | s | CPU s | a CPU second |%n|---|---|---|---|%n",
        documents, SEED, place);
    List<Sample> samples = samples(Path.of("examples/texts"));
    Watch start = Watch.start();
    try (CaseStore store = CaseStore.open(place, Missing.CREATE, Clock.systemUTC())) {
      row("make the case, first use of the drivers", start, 0);
      append(store, samples);
      decide(store);
      start = Watch.start();
      store.replaceDerived(stamp(1), derived());
      row("derived rows in, `replaceDerived`", start, documents);
      start = Watch.start();
      store.replaceDerived(stamp(2), derived());
      row("derived rows replaced", start, documents);
      read(store);
      start = Watch.start();
      store.digest();
      row("digest", start, documents);
    }
    if (place instanceof CaseLocation.File file) {
      out.printf(Locale.ROOT, "%nSize: %,d MB%n", Files.size(file.path()) / 1_000_000);
    }
  }

  /** In a process of its own: what a command on an existing case waits for. */
  static void open(CaseLocation place, PrintStream out) {
    Watch start = Watch.start();
    try (CaseStore store = CaseStore.open(place, Missing.REFUSE, Clock.systemUTC());
        CaseView view = store.view()) {
      out.printf(Locale.ROOT, "open: %s%n", start);
      start = Watch.start();
      out.printf("counts: %s%n", view.counts());
      out.printf(Locale.ROOT, "counts: %s%n", start);
      for (String type : TYPES) {
        start = Watch.start();
        AtomicLong rows = new AtomicLong();
        view.incidents(IncidentQuery.ofType(type), incident -> rows.incrementAndGet());
        out.printf(Locale.ROOT, "%s: %,d incidents, %s%n", type, rows.get(), start);
      }
      start = Watch.start();
      int named = view.partiesNamed("party 77", 50).size();
      out.printf(Locale.ROOT, "parties by prefix: %d, %s%n", named, start);
      start = Watch.start();
    }
    out.printf(Locale.ROOT, "close: %s%n", start);
  }

  private void row(String step, Watch watch, long count) {
    double seconds = watch.cpuSeconds();
    String rate = count == 0 ? "" : String.format(Locale.ROOT, "%,.0f", count / seconds);
    out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %s |%n", step, watch.seconds(), seconds, rate);
  }

  /**
   * Time by the clock and of all this process's threads: what a busy machine adds is in one only.
   */
  private static final class Watch {
    private static final OperatingSystemMXBean SYSTEM =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private long clock;
    private long cpu;

    static Watch start() {
      Watch watch = new Watch();
      watch.resume();
      return watch;
    }

    /** Counts from here, on top of what {@link #pause} has kept. */
    void resume() {
      clock = System.nanoTime() - clock;
      cpu = SYSTEM.getProcessCpuTime() - cpu;
    }

    /** Keeps what was counted until {@link #resume}. */
    void pause() {
      clock = System.nanoTime() - clock;
      cpu = SYSTEM.getProcessCpuTime() - cpu;
    }

    double seconds() {
      return (System.nanoTime() - clock) / 1e9;
    }

    double cpuSeconds() {
      return (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%.0f ms, CPU %.0f ms", seconds() * 1e3, cpuSeconds() * 1e3);
    }
  }

  private static List<Sample> samples(Path folder) throws IOException {
    Extractor extractor = Extractor.create();
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Document document = Document.of(file.getFileName().toString(), Files.readString(file));
        Extraction extraction = extractor.extract(document);
        samples.add(
            new Sample(
                document.text(),
                extraction.sentences(),
                lines(document, extraction.findings(), true),
                lines(document, extraction.findings(), false)));
      }
    }
    return samples;
  }

  private static String lines(Document document, List<Finding> findings, boolean joined) {
    StringBuilder lines = new StringBuilder();
    for (Finding finding : findings) {
      boolean detail =
          finding instanceof Quantity || finding instanceof DateMention || finding instanceof Hedge;
      if (detail != joined) {
        lines.append(RecordLines.of(document, List.of(finding)));
      }
    }
    return lines.toString();
  }

  private String varied(String text) {
    StringBuilder varied = new StringBuilder(text);
    for (int i = 0; i < varied.length(); i++) {
      if (Character.isDigit(varied.charAt(i)) && random.nextInt(3) == 0) {
        varied.setCharAt(i, (char) ('0' + random.nextInt(10)));
      }
    }
    return varied.toString();
  }

  private void append(CaseStore store, List<Sample> samples) {
    long characters = 0;
    long records = 0;
    Watch appending = new Watch();
    for (int from = 0; from < documents; from += BATCH) {
      List<Arrival> batch = new ArrayList<>();
      for (int i = from; i < Math.min(documents, from + BATCH); i++) {
        Arrival.Report report = report(i, samples);
        Extracted extracted = report.extracted().orElseThrow();
        characters += report.document().text().length();
        records += extracted.findings().lines().count() + extracted.details().lines().count();
        batch.add(report);
      }
      appending.resume();
      store.append(batch);
      appending.pause();
    }
    appending.resume();
    row("append, " + BATCH + " a transaction", appending, documents);
    out.printf(
        Locale.ROOT,
        "| (a document: %,d characters, %d records) | | | |%n",
        characters / documents,
        records / documents);
  }

  private Arrival.Report report(int number, List<Sample> samples) {
    Sample one = samples.get(random.nextInt(samples.size()));
    Sample two = samples.get(random.nextInt(samples.size()));
    Metadata metadata =
        new Metadata(
            Optional.of("Report number " + number),
            Optional.of("2022-03-" + (10 + number % 20)),
            Optional.of("The Gazette"),
            Optional.empty(),
            Optional.of("https://example.org/news/" + number),
            Optional.of("en"));
    return new Arrival.Report(
        "reports/" + number + ".txt",
        new Document(id(number), varied(one.text() + "\n\n" + two.text()), metadata),
        String.format(Locale.ROOT, "%064x", number * 0x9E3779B97F4A7C15L),
        "TEXT",
        List.of(),
        Optional.of(
            new Extracted(
                "bench",
                one.sentences(),
                varied(one.findings() + two.findings()),
                varied(one.details() + two.details()))));
  }

  private static String id(int number) {
    return number + "-report.txt";
  }

  private void decide(CaseStore store) {
    Watch start = Watch.start();
    for (int i = 0; i < DECISIONS; i++) {
      store.decide(new NewDecision("ann", Instant.EPOCH, "accept", "", "{\"n\":" + i + "}"));
    }
    row("decisions, one a transaction", start, DECISIONS);
  }

  private Stamp stamp(int round) {
    return new Stamp("bench", "round-" + round, documents, DECISIONS);
  }

  private static Body body(String text) {
    return Body.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** One incident and one party a document, each with three finds. */
  private DerivedRows derived() {
    String body = "{\"by\":[\"BE\"],\"items\":[{\"commodity\":\"cocaine\",\"amount\":%d}]}";
    String padding = "x".repeat(400);
    List<Incident> incidents = new ArrayList<>();
    List<Party> parties = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      List<Find> finds = new ArrayList<>();
      for (int j = 0; j < 3; j++) {
        finds.add(new Find(id(random.nextInt(documents)), "e-" + random.nextInt(60)));
      }
      String type = TYPES.get(random.nextInt(TYPES.size()));
      Optional<LocalDate> day = Optional.of(LocalDate.of(2022, 1, 1).plusDays(i % 700));
      incidents.add(
          new Incident("i-" + i, type, type, day, day, body(body.formatted(i) + padding), finds));
      parties.add(new Party("p-" + i, "person", "Party " + i, "{}", finds));
    }
    return new DerivedRows(incidents, List.of(), parties, List.of(), List.of());
  }

  private void read(CaseStore store) {
    try (CaseView view = store.view()) {
      AtomicLong size = new AtomicLong();
      Watch start = Watch.start();
      view.entries(0, entry -> size.addAndGet(entry.characters()));
      row("entries without text, streamed", start, documents);
      start = Watch.start();
      view.documents(0, document -> size.addAndGet(document.text().length()));
      row("documents with text, streamed", start, documents);
      start = Watch.start();
      view.reports(0, report -> size.addAndGet(report.findings().length()));
      row("findings for joining, streamed", start, documents);
      start = Watch.start();
      view.incidents(IncidentQuery.ALL, incident -> size.addAndGet(incident.finds().size()));
      row("all incidents with their finds", start, documents);
      for (int i = 0; i < 2; i++) {
        start = Watch.start();
        AtomicLong rows = new AtomicLong();
        view.incidents(IncidentQuery.ofType("seizure"), incident -> rows.incrementAndGet());
        row("incidents of one type", start, rows.get());
      }
      start = Watch.start();
      for (int i = 0; i < 1_000; i++) {
        size.addAndGet(
            view.extracted(id(random.nextInt(documents))).orElseThrow().sentences().size());
      }
      row("one document's extraction", start, 1_000);
    }
  }
}
