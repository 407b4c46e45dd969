package org.spoor.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;
import org.spoor.model.Finding;

/**
 * Every report of the large collections through the extractor, and texts made to harm it: nothing
 * may throw, and no text may take more time than its length deserves.
 */
final class Robustness {
  private static final int SHORT = 20_000;
  private static final int LONG = 320_000;
  private static final int WARM = 5;
  private static final double MOST_GROWTH = 4;

  /** Slower than this for a character, and growth counts; below it is noise. */
  private static final double NEGLIGIBLE_MICROS = 2;

  private final Corpus corpus;
  private final PrintStream out;

  Robustness(Corpus corpus, PrintStream out) {
    this.corpus = corpus;
    this.out = out;
  }

  void run() throws IOException {
    Extractor extractor = Extractor.create();
    out.println("| collection | documents | seconds | errors | records by kind |");
    out.println("|---|---:|---:|---:|---|");
    int errors = 0;
    errors +=
        run("isaf", corpus.isaf().stream().map(Corpus.Labelled::document).toList(), extractor);
    errors += run("doj", corpus.doj(), extractor);
    errors += hostile(extractor);
    if (errors > 0) {
      throw new IllegalStateException(errors + " texts failed");
    }
  }

  private int run(String name, List<Document> documents, Extractor extractor) {
    Map<String, Integer> kinds = new TreeMap<>();
    int errors = 0;
    long start = System.nanoTime();
    for (Document document : documents) {
      try {
        for (Finding finding : extractor.extract(document).findings()) {
          finding.span(); // in the text, or quote throws
          document.quote(finding.span());
          kinds.merge(kind(finding), 1, Integer::sum);
        }
      } catch (RuntimeException | StackOverflowError e) {
        errors++;
        System.err.println(document.id() + ": " + e);
        e.printStackTrace();
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        Locale.ROOT,
        "| %s | %,d | %.1f | %d | %s |%n",
        name,
        documents.size(),
        seconds,
        errors,
        kinds);
    return errors;
  }

  /** Each hostile text in two lengths: the time for a character must not grow with the length. */
  private int hostile(Extractor extractor) throws IOException {
    out.printf("%n| text | µs a character at %,d | at %,d | |%n|---|---:|---:|---|%n", SHORT, LONG);
    int errors = 0;
    List<String> reports = corpus.seeds().stream().map(Document::text).toList();
    for (var maker : HostileTexts.makers(reports).entrySet()) {
      try {
        double atShort = micros(extractor, maker.getValue().apply(SHORT), WARM);
        double atLong = micros(extractor, maker.getValue().apply(LONG), 2);
        boolean grows = atLong > MOST_GROWTH * atShort && atLong > NEGLIGIBLE_MICROS;
        out.printf(
            Locale.ROOT,
            "| %s | %.2f | %.2f | %s |%n",
            maker.getKey(),
            atShort,
            atLong,
            grows ? "grows with the length" : "");
        errors += grows ? 1 : 0;
      } catch (RuntimeException | StackOverflowError e) {
        errors++;
        out.printf("| %s | | | %s |%n", maker.getKey(), e);
        e.printStackTrace();
      }
    }
    return errors;
  }

  /** The best of some readings, in processor time of this thread: others may be at work. */
  private static double micros(Extractor extractor, String text, int readings) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Document document = Document.of("hostile", text);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < readings; i++) {
      long start = threads.getCurrentThreadCpuTime();
      for (Finding finding : extractor.extract(document).findings()) {
        document.quote(finding.span());
      }
      best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
    }
    return best / 1e3 / text.length();
  }

  private static String kind(Finding finding) {
    return finding.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
