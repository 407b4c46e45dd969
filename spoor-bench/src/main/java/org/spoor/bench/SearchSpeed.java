package org.spoor.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.spoor.index.Facet;
import org.spoor.index.IndexWriting;
import org.spoor.index.Opening;
import org.spoor.index.SearchIndex;
import org.spoor.index.SearchOutcome;
import org.spoor.index.SearchRequest;
import org.spoor.index.WriterOutcome;

/** How fast a large case is indexed and searched: invented reports of ten passages each. */
final class SearchSpeed {
  private static final long SEED = 20_220_325;
  private static final String CASE = "bench";

  /** Queries of each kind that are timed; a tenth of that goes before, untimed. */
  private static final int QUERIES = 200;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final PrintStream out;
  private final int reports;
  private final Optional<Path> kept;
  private final InventedReports invented = new InventedReports(SEED);

  /**
   * @param kept folder of an index that is used when it is there and kept when it is not
   */
  SearchSpeed(int reports, Optional<Path> kept, PrintStream out) {
    this.reports = reports;
    this.kept = kept;
    this.out = out;
  }

  void run() throws IOException {
    Path folder = kept.isPresent() ? kept.get() : Files.createTempDirectory("spoor-search");
    try {
      out.printf("Search on %s%n%n", Machine.describe());
      if (!there(folder)) {
        index(folder);
      }
      long begin = System.nanoTime();
      if (!(SearchIndex.open(folder, CASE) instanceof Opening.Ready ready)) {
        throw new IllegalStateException("the index was not written");
      }
      try (SearchIndex index = ready.index()) {
        out.printf(Locale.ROOT, "opened in %.0f ms%n%n", (System.nanoTime() - begin) / 1e6);
        search(index);
      }
    } finally {
      if (kept.isEmpty()) {
        delete(folder);
      }
    }
  }

  private boolean there(Path folder) {
    return switch (SearchIndex.open(folder, CASE)) {
      case Opening.Ready ready -> {
        ready.index().close();
        yield ready.upTo() == reports;
      }
      case Opening.Unusable unusable -> false;
    };
  }

  private void index(Path folder) throws IOException {
    long begin = System.nanoTime();
    long characters = 0;
    switch (IndexWriting.begin(folder, CASE)) {
      case WriterOutcome.Writing(IndexWriting writing) -> {
        try (writing) {
          for (long number = 1; number <= reports; number++) {
            var report = invented.report(number);
            writing.put(report);
            characters += report.passages().getLast().span().end();
          }
          writing.commit(reports);
        }
      }
      case WriterOutcome.Busy busy -> throw new IllegalStateException("a fresh folder is busy");
    }
    double processor = THREADS.getCurrentThreadCpuTime() / 1e9;
    double seconds = (System.nanoTime() - begin) / 1e9;
    out.printf(
        Locale.ROOT,
        "seed %d, %,d reports, %,d passages, %.0f MB of text: indexed in %.0f s (%.0f s of processor time, making the reports included), %,.0f passages/s; %.0f MB on the disk%n",
        SEED,
        reports,
        reports * InventedReports.PASSAGES,
        characters / 1e6,
        seconds,
        processor,
        reports * InventedReports.PASSAGES / seconds,
        size(folder) / 1e6);
  }

  private void search(SearchIndex index) {
    Map<String, Function<Random, SearchRequest>> kinds = new LinkedHashMap<>();
    kinds.put("a word, any frequency", random -> request(word(random)));
    kinds.put("the most frequent words", random -> request(invented.word(random.nextInt(10))));
    kinds.put(
        "three words", random -> request(word(random) + " " + word(random) + " " + word(random)));
    kinds.put(
        "any of four, without one",
        random ->
            request(
                word(random)
                    + " OR "
                    + word(random)
                    + " OR "
                    + word(random)
                    + " OR "
                    + word(random)
                    + " -"
                    + word(random)));
    kinds.put("a phrase of two", random -> request('"' + phrase(random) + '"'));
    kinds.put("a name", random -> request(name(random)));
    kinds.put(
        "a name in the other script", random -> request(InventedReports.cyrillic(name(random))));
    kinds.put("a beginning of two letters", random -> request(word(random).substring(0, 2) + "*"));
    kinds.put(
        "a beginning of four letters", random -> request(longWord(random).substring(0, 4) + "*"));
    kinds.put(
        "fields and dates",
        random ->
            request(word(random) + " type:type_" + random.nextInt(14) + " date:2015..2018-06"));
    kinds.put(
        "narrowed in two facets",
        random ->
            request(word(random))
                .narrowedTo(Facet.TYPE, "type_1", "type_2")
                .narrowedTo(Facet.YEAR, "2015"));
    kinds.put("everything", random -> request(""));
    out.println(
        "ten hits with snippets, all facets with ten values each; ms on the clock, and of the processor");
    out.println();
    out.println("| query | found (median) | p50 | p95 | max | processor p50 | processor p95 |");
    out.println("|---|---|---|---|---|---|---|");
    kinds.forEach((name, kind) -> measure(name, random -> index.search(kind.apply(random))));
    measure(
        "a word, without facets",
        random ->
            index.search(
                new SearchRequest(
                    word(random), Map.of(), 0, 10, 0, java.time.Duration.ofSeconds(5))));
    measure("more like this", random -> index.moreLike(1 + random.nextInt(reports), request("")));
  }

  private void measure(String name, Function<Random, SearchOutcome> search) {
    Random random = new Random(SEED);
    List<Double> times = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    List<Integer> totals = new ArrayList<>();
    for (int i = -QUERIES / 10; i < QUERIES; i++) {
      long busy = THREADS.getCurrentThreadCpuTime();
      long begin = System.nanoTime();
      SearchOutcome outcome = search.apply(random);
      double time = (System.nanoTime() - begin) / 1e6;
      double used = (THREADS.getCurrentThreadCpuTime() - busy) / 1e6;
      switch (outcome) {
        case SearchOutcome.Answer answer -> {
          if (i >= 0) {
            times.add(time);
            processor.add(used);
            totals.add(answer.total());
          }
        }
        case SearchOutcome.Damaged damaged -> throw new IllegalStateException(damaged.why());
      }
    }
    double[] sorted = sorted(times);
    double[] busy = sorted(processor);
    int[] found = totals.stream().mapToInt(Integer::intValue).sorted().toArray();
    out.printf(
        Locale.ROOT,
        "| %s | %,d | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
        name,
        found[found.length / 2],
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.95)],
        sorted[sorted.length - 1],
        busy[busy.length / 2],
        busy[(int) (busy.length * 0.95)]);
  }

  private static double[] sorted(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  private static SearchRequest request(String query) {
    return SearchRequest.of(query);
  }

  /** Frequent words are asked for more often, but not as often as they are written. */
  private String word(Random random) {
    return invented.word((int) (20_000 * Math.pow(random.nextDouble(), 3)));
  }

  private String longWord(Random random) {
    String word = word(random);
    return word.length() < 4 ? longWord(random) : word;
  }

  private String name(Random random) {
    return invented.name((int) (20_000 * Math.pow(random.nextDouble(), 3)));
  }

  /** Two words that stand side by side in a report. */
  private String phrase(Random random) {
    String[] words =
        invented.report(1 + random.nextInt(reports)).passages().getFirst().text().split("[ .]+");
    return String.join(" ", Arrays.copyOfRange(words, 2, 4));
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
