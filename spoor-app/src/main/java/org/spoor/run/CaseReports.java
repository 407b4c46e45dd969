package org.spoor.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.spoor.exchange.RecordPatch;
import org.spoor.exchange.RecordReader;
import org.spoor.model.Document;
import org.spoor.model.FindRef;
import org.spoor.model.Finding;
import org.spoor.model.Metadata;
import org.spoor.model.Span;
import org.spoor.read.NearCopies;
import org.spoor.resolve.Report;
import org.spoor.resolve.ReportDecisions;
import org.spoor.resolve.Review;
import org.spoor.store.CaseView;
import org.spoor.store.StoredReport;

/** Loads the reports of a case as resolution takes them: with the decisions about their finds. */
final class CaseReports {
  /** Reports that are decoded and not yet taken; more threads than that are of no use. */
  private static final int UNDER_WAY = 256;

  static final Review.Editor EDITOR =
      new Review.Editor() {
        @Override
        public Finding corrected(Document document, Finding finding, String patch) {
          return RecordPatch.corrected(document, finding, patch);
        }

        @Override
        public Finding added(Document document, String id, FindRef find, String slots) {
          return RecordPatch.added(document, id, find, slots);
        }
      };

  private CaseReports() {}

  /**
   * What was loaded.
   *
   * @param reports in the order of the case, without those that were withdrawn; numbered from 0
   * @param unplaced ids of decisions whose find is not there any more
   */
  record Loaded(List<Report> reports, Copies copies, List<String> unplaced) {
    Loaded {
      reports = List.copyOf(reports);
      unplaced = List.copyOf(unplaced);
    }
  }

  /**
   * Loads them all.
   *
   * @param groups documents that are nearly one text
   * @throws InterruptedException when the thread is interrupted
   */
  static Loaded load(
      CaseView view, ReportDecisions decisions, List<NearCopies.Group> groups, int threads)
      throws InterruptedException {
    List<Decoded> decoded = decode(view, decisions, threads);
    List<String> unplaced = new ArrayList<>();
    List<Review.Outcome> reviews = new ArrayList<>(decoded.size());
    Map<String, List<Finding>> findings = new HashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Decoded each : decoded) {
      Review.Outcome review = reviewed(view, each, decisions);
      unplaced.addAll(review.unplaced());
      numbers.put(each.id(), numbers.size());
      reviews.add(review);
      findings.put(each.id(), review.findings());
    }
    Copies copies = Copies.of(groups, findings);
    List<Report> reports = new ArrayList<>(decoded.size());
    for (int i = 0; i < decoded.size(); i++) {
      Decoded each = decoded.get(i);
      Review.Outcome review = reviews.get(i);
      reports.add(
          new Report(
              i,
              each.id(),
              decisions
                  .published(each.id())
                  .map(each.metadata()::withPublished)
                  .orElse(each.metadata()),
              review.findings(),
              each.sentences(),
              copies.numberOf(each.id(), numbers),
              review.accepted()));
    }
    return new Loaded(reports, copies, unplaced);
  }

  private record Decoded(
      String id, Metadata metadata, List<Finding> findings, List<Span> sentences) {}

  private static Review.Outcome reviewed(CaseView view, Decoded report, ReportDecisions decisions) {
    var own = decisions.finds(report.id());
    Document document =
        own.isEmpty()
            ? new Document(report.id(), "", report.metadata())
            : view.document(report.id()).orElseThrow();
    return Review.of(document, report.findings(), own, EDITOR);
  }

  private static List<Decoded> decode(CaseView view, ReportDecisions decisions, int threads)
      throws InterruptedException {
    ExecutorService workers =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(UNDER_WAY),
            Thread.ofPlatform().daemon().name("decode-", 0).factory(),
            new ThreadPoolExecutor.CallerRunsPolicy());
    try {
      List<Future<Decoded>> futures = new ArrayList<>();
      view.reports(
          0,
          stored -> {
            if (!decisions.withdrawn(stored.entry().id())) {
              futures.add(workers.submit(() -> decoded(stored)));
            }
          });
      List<Decoded> all = new ArrayList<>(futures.size());
      for (Future<Decoded> future : futures) {
        all.add(future.get());
      }
      return all;
    } catch (ExecutionException e) {
      throw new IllegalStateException("the case's records cannot be read", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static Decoded decoded(StoredReport stored) {
    return new Decoded(
        stored.entry().id(),
        stored.entry().metadata(),
        RecordReader.read(stored.findings()),
        stored.sentences());
  }
}
