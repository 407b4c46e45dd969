package org.spoor.store;

import static org.spoor.store.Samples.CLOCK;
import static org.spoor.store.Samples.decision;
import static org.spoor.store.Samples.derived;
import static org.spoor.store.Samples.reports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spoor.store.CaseStore.Missing;

/**
 * Fills a case with numbered documents and decisions, telling each as soon as the case has
 * acknowledged it, and goes on where another was killed.
 */
final class Scribe {
  private static final int BATCH = 3;

  private Scribe() {}

  /** Takes the place of the case and how many documents there shall be, a multiple of three. */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[1]);
    try (CaseStore store =
        CaseStore.open(CaseLocation.parse(arguments[0]), Missing.CREATE, CLOCK)) {
      write(
          store,
          count,
          line -> {
            System.out.print(line + "\n");
            System.out.flush();
          });
    }
  }

  static void write(CaseStore store, int count, Consumer<String> tell) {
    int documents;
    int decisions;
    try (CaseView view = store.view()) {
      documents = (int) view.lastDocument();
      decisions = (int) view.lastDecision();
    }
    while (documents < count || decisions < count / BATCH) {
      if (decisions < documents / BATCH) {
        decisions++;
        tell.accept("decision " + store.decide(decision("ann", decisions)));
        store.replaceDerived(
            new Stamp("x-1", "r-1", documents, decisions), derived("after " + decisions));
      } else {
        for (Optional<Arrived> arrived :
            store.append(reports(documents + 1, documents + 1 + BATCH))) {
          tell.accept("document " + arrived.orElseThrow().id());
        }
        documents += BATCH;
      }
    }
    // The last derivation may have been what the kill prevented.
    store.replaceDerived(
        new Stamp("x-1", "r-1", documents, decisions), derived("after " + decisions));
  }

  /** What it will have told when it is done. */
  static List<String> everything(int count) {
    return Stream.concat(
            IntStream.rangeClosed(1, count).mapToObj(i -> "document report-" + i + ".txt"),
            IntStream.rangeClosed(1, count / BATCH).mapToObj(i -> "decision d-" + i))
        .toList();
  }
}
