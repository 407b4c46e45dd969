package org.spoor.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;
import org.spoor.model.Finding;

/** Every report of the large collections through the extractor: nothing may throw. */
final class Robustness {
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
    if (errors > 0) {
      throw new IllegalStateException(errors + " documents failed");
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

  private static String kind(Finding finding) {
    return finding.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
