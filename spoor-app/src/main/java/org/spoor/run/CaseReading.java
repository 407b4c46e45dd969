package org.spoor.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.spoor.exchange.RecordLines;
import org.spoor.extract.Extraction;
import org.spoor.extract.Extractor;
import org.spoor.model.Attribution;
import org.spoor.model.DateMention;
import org.spoor.model.Event;
import org.spoor.model.Evidence;
import org.spoor.model.Finding;
import org.spoor.model.Flow;
import org.spoor.model.Hedge;
import org.spoor.model.Mention;
import org.spoor.model.Quantity;
import org.spoor.model.Relation;
import org.spoor.run.ReadingLine.Taken;
import org.spoor.store.Arrival;
import org.spoor.store.Arrived;
import org.spoor.store.CaseStore;
import org.spoor.store.CaseView;
import org.spoor.store.Extracted;
import org.spoor.store.Remark;

/**
 * Reads reports into a case. What has been taken in is there, whatever happens then; reading the
 * same again adds nothing, and a reading that was broken off goes on where it stopped.
 */
final class CaseReading implements ReadingLine.Taker<Extracted> {
  /** Arrivals that are taken in at once: one write to the disk for each. */
  private static final int BATCH = 64;

  /** Characters of text after which a batch is closed. */
  private static final int BATCH_CHARS = 4_000_000;

  private final CaseStore store;
  private final ArrivalLog log;
  private final List<Arrival> batch = new ArrayList<>();
  private final List<Throwable> bugs = new ArrayList<>();
  private int batchChars;
  private int added;
  private int known;

  /**
   * What came of it.
   *
   * @param added reports that the case did not have
   * @param known reports that it had
   * @param bugs failures of the program on single reports
   */
  record Outcome(int added, int known, List<Throwable> bugs) {
    Outcome {
      bugs = List.copyOf(bugs);
    }
  }

  private CaseReading(CaseStore store, ArrivalLog log) {
    this.store = store;
    this.log = log;
  }

  /**
   * Reads.
   *
   * @param program identifies the extractor
   * @param log is told of everything that was taken in
   * @throws InterruptedException when the thread is interrupted; what was taken in stays
   */
  static Outcome run(
      CaseStore store,
      String program,
      ReportRun.Request request,
      Supplier<Extractor> extractor,
      ArrivalLog log,
      Progress progress)
      throws InterruptedException {
    CaseReading reading = new CaseReading(store, log);
    ReadingLine.of(
            request,
            known(store)::contains,
            extractor,
            extraction -> packed(program, extraction),
            progress)
        .run(reading);
    reading.close();
    return new Outcome(reading.added, reading.known, reading.bugs);
  }

  /**
   * Hashes of the words that the case has. They are not extracted here, also where an older program
   * has found something in them: {@link CaseRenewal} does that, with what was decided since.
   */
  private static Set<String> known(CaseStore store) {
    Set<String> hashes = new HashSet<>();
    try (CaseView view = store.view()) {
      view.entries(0, entry -> hashes.add(entry.hash()));
    }
    return hashes;
  }

  /** The extraction as the case keeps it. */
  static Extracted packed(String program, Extraction extraction) {
    List<Finding> findings = new ArrayList<>();
    List<Finding> details = new ArrayList<>();
    for (Finding finding : extraction.findings()) {
      (resolved(finding) ? findings : details).add(finding);
    }
    return new Extracted(
        program,
        extraction.sentences(),
        RecordLines.of(extraction.document(), findings),
        RecordLines.of(extraction.document(), details));
  }

  /** Whether joining reports looks at it. */
  private static boolean resolved(Finding finding) {
    return switch (finding) {
      case Event e -> true;
      case Attribution a -> true;
      case Flow f -> true;
      case Relation r -> true;
      case Evidence e -> true;
      case Mention m -> true;
      case Quantity q -> false;
      case DateMention d -> false;
      case Hedge h -> false;
    };
  }

  @Override
  public void take(Taken<Extracted> taken, boolean more) {
    batch.add(arrival(taken));
    if (batch.size() >= BATCH || batchChars >= BATCH_CHARS || !more) {
      close();
    }
  }

  private Arrival arrival(Taken<Extracted> taken) {
    return switch (taken) {
      case Taken.Report<Extracted> report -> {
        List<Remark> notices = new ArrayList<>();
        report
            .notices()
            .forEach(notice -> notices.add(new Remark(notice.code().name(), notice.detail())));
        report
            .bug()
            .ifPresent(
                bug -> {
                  bugs.add(bug);
                  notices.add(new Remark("INTERNAL", "a bug in Spoor: " + bug));
                });
        batchChars += report.document().text().length();
        yield new Arrival.Report(
            report.origin(),
            report.document(),
            report.hash(),
            report.format(),
            notices,
            report.extracted());
      }
      case Taken.Copy<Extracted> copy -> new Arrival.Copy(copy.origin(), copy.hash(), List.of());
      case Taken.Unreadable<Extracted> broken ->
          new Arrival.Unreadable(
              broken.origin(), new Remark(broken.code().name(), broken.detail()));
    };
  }

  /** Takes in what is waiting. */
  private void close() {
    if (batch.isEmpty()) {
      return;
    }
    List<Optional<Arrived>> arrived = store.append(batch);
    for (int i = 0; i < batch.size(); i++) {
      if (batch.get(i) instanceof Arrival.Report && arrived.get(i).isPresent()) {
        added += arrived.get(i).get().added() ? 1 : 0;
        known += arrived.get(i).get().added() ? 0 : 1;
      }
      log.taken(batch.get(i), arrived.get(i));
    }
    batch.clear();
    batchChars = 0;
  }
}
