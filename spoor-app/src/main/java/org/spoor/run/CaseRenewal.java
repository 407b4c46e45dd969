package org.spoor.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;
import org.spoor.resolve.ReportDecisions;
import org.spoor.store.CaseStore;
import org.spoor.store.CaseStore.Reextracted;
import org.spoor.store.CaseView;
import org.spoor.store.Extracted;

/**
 * Extracts again what an older program has extracted, what was never extracted because a run was
 * broken off, and reports whose date a person has put right: relative dates hang on it.
 */
final class CaseRenewal {
  private static final int BATCH = 64;

  private CaseRenewal() {}

  /**
   * Brings all extractions up to date.
   *
   * @param program identifies the extractor
   * @return how many documents were extracted
   * @throws InterruptedException when the thread is interrupted; what was done stays done
   */
  static int run(
      CaseStore store,
      String program,
      ReportDecisions decisions,
      Supplier<Extractor> extractor,
      int threads,
      Progress progress)
      throws InterruptedException {
    return run(
        store, stale(store, program, decisions), program, decisions, extractor, threads, progress);
  }

  /**
   * Extracts everything anew.
   *
   * @throws InterruptedException when the thread is interrupted; what was done stays done
   */
  static int all(
      CaseStore store,
      String program,
      ReportDecisions decisions,
      Supplier<Extractor> extractor,
      int threads,
      Progress progress)
      throws InterruptedException {
    List<String> ids = new ArrayList<>();
    try (CaseView view = store.view()) {
      view.entries(0, entry -> ids.add(entry.id()));
    }
    return run(store, ids, program, decisions, extractor, threads, progress);
  }

  private static int run(
      CaseStore store,
      List<String> stale,
      String program,
      ReportDecisions decisions,
      Supplier<Extractor> extractor,
      int threads,
      Progress progress)
      throws InterruptedException {
    if (stale.isEmpty()) {
      return 0;
    }
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("extract-", 0).factory());
    try {
      for (int from = 0; from < stale.size(); from += BATCH) {
        progress.step(from, stale.size(), stale.get(from));
        List<String> ids = stale.subList(from, Math.min(stale.size(), from + BATCH));
        store.replaceExtractions(extract(store, ids, program, decisions, extractor, workers));
      }
      progress.step(stale.size(), stale.size(), "");
      return stale.size();
    } finally {
      workers.shutdownNow();
    }
  }

  /** Documents whose extraction is not what would be found now. */
  private static List<String> stale(CaseStore store, String program, ReportDecisions decisions) {
    try (CaseView view = store.view()) {
      Set<String> candidates = new LinkedHashSet<>(view.notExtractedBy(program));
      decisions.redated().stream()
          .filter(id -> view.entry(id).isPresent())
          .forEach(candidates::add);
      return candidates.stream()
          .filter(
              id ->
                  view.extracted(id)
                      .filter(there -> there.extractor().equals(version(program, decisions, id)))
                      .isEmpty())
          .toList();
    }
  }

  /** The program with the date that a person gave the document. */
  private static String version(String program, ReportDecisions decisions, String document) {
    return decisions.published(document).map(date -> program + "@" + date).orElse(program);
  }

  private static List<Reextracted> extract(
      CaseStore store,
      List<String> ids,
      String program,
      ReportDecisions decisions,
      Supplier<Extractor> extractor,
      ExecutorService workers)
      throws InterruptedException {
    List<Future<Reextracted>> futures = new ArrayList<>();
    for (String id : ids) {
      futures.add(
          workers.submit(
              () -> {
                Document document = dated(document(store, id), decisions.published(id));
                Extracted extracted =
                    CaseReading.packed(
                        version(program, decisions, id), extractor.get().extract(document));
                return new Reextracted(id, extracted);
              }));
    }
    List<Reextracted> done = new ArrayList<>();
    for (Future<Reextracted> future : futures) {
      try {
        done.add(future.get());
      } catch (ExecutionException e) {
        // A bug on one document was told when it was read; the others go on without it.
      }
    }
    return done;
  }

  private static Document document(CaseStore store, String id) {
    try (CaseView view = store.view()) {
      return view.document(id).orElseThrow();
    }
  }

  private static Document dated(Document document, Optional<String> published) {
    return published
        .map(
            date ->
                new Document(
                    document.id(), document.text(), document.metadata().withPublished(date)))
        .orElse(document);
  }
}
