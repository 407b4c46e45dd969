package org.spoor.bench;

import java.io.PrintStream;
import java.util.Locale;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.party.PartyResolution;
import org.spoor.resolve.party.PartyResolver;

/** Time, memory and correctness of resolving very many mentions of an invented case. */
final class PartyLoad {
  private static final long SEED = 20_261_126L;

  private PartyLoad() {}

  static void run(int mentions, PrintStream out) {
    InventedCase invented = new InventedCase(mentions, SEED);
    PartyResolver resolver = PartyResolver.load();
    long before = used();
    long start = System.nanoTime();
    PartyResolution resolution = resolver.resolve(invented.reports, Decisions.NONE);
    double seconds = (System.nanoTime() - start) / 1e9;
    long after = used();
    PartyTruth.Figures figures = PartyTruth.of(invented.truth, resolution);
    out.printf(
        Locale.ROOT,
        "%d mentions of %d reports, seed %d: %d parties, %d proposals, %.1f s, %d MB kept%n",
        figures.mentions(),
        invented.reports.size(),
        SEED,
        resolution.parties().size(),
        resolution.proposals().size(),
        seconds,
        (after - before) >> 20);
    print(figures, out);
  }

  static void print(PartyTruth.Figures figures, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%d mentions, %d resolved; pairs P %.3f R %.3f F1 %.3f; B3 P %.3f R %.3f F1 %.3f%n",
        figures.mentions(),
        figures.resolved(),
        figures.pairPrecision(),
        figures.pairRecall(),
        figures.pairF1(),
        figures.bcubedPrecision(),
        figures.bcubedRecall(),
        figures.bcubedF1());
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
