package org.spoor.run;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.spoor.exchange.DecisionLines;
import org.spoor.extract.Extractor;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act;
import org.spoor.report.Findings;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;
import org.spoor.resolve.ReportDecisions;
import org.spoor.store.CaseLocation;
import org.spoor.store.CaseStore;
import org.spoor.store.CaseView;
import org.spoor.store.IntakeEntry;
import org.spoor.store.NewDecision;

/**
 * A case that is open, with what it takes to read into it, to decide and to derive. Safe to share
 * between threads as far as {@link CaseStore} is; deriving takes turns.
 */
public final class OpenCase implements AutoCloseable {
  private final CaseStore store;
  private final Clock clock;
  private final String program = Fingerprint.of(Extractor.class);
  private final Supplier<Extractor> extractor = new Lazy();
  private final int threads;
  private Optional<CaseDerivation.Derived> last = Optional.empty();

  /** The extractor is loaded when it is needed first: most commands never do. */
  private static final class Lazy implements Supplier<Extractor> {
    private Optional<CompletableFuture<Extractor>> loading = Optional.empty();

    @Override
    public Extractor get() {
      CompletableFuture<Extractor> future;
      synchronized (this) {
        if (loading.isEmpty()) {
          loading = Optional.of(CompletableFuture.supplyAsync(Extractor::create));
        }
        future = loading.get();
      }
      return future.join();
    }
  }

  private OpenCase(CaseStore store, Clock clock, int threads) {
    this.store = store;
    this.clock = clock;
    this.threads = threads;
  }

  /**
   * Opens a case.
   *
   * @param location a file, or {@code postgresql://…}
   * @param threads documents extracted at the same time, at least 1
   * @throws org.spoor.store.StoreException when it cannot be opened; the message says what to do
   */
  public static OpenCase open(String location, CaseStore.Missing missing, int threads) {
    Clock clock = clock();
    return new OpenCase(
        CaseStore.open(CaseLocation.parse(location), missing, clock), clock, threads);
  }

  /**
   * The clock of the system, or the moment that SOURCE_DATE_EPOCH names: with it two runs give the
   * same bytes (reproducible-builds.org/specs/source-date-epoch).
   */
  static Clock clock() {
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    if (epoch == null || !epoch.matches("\\d{1,11}")) {
      return Clock.systemUTC();
    }
    return Clock.fixed(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC);
  }

  /** The store, for what is not done here. */
  public CaseStore store() {
    return store;
  }

  /** What identifies the program whose finds are current. */
  public String program() {
    return program;
  }

  /**
   * What a reading brought.
   *
   * @param added reports that the case did not have
   * @param known reports that it had
   * @param bugs failures of the program on single reports
   */
  public record Reading(int added, int known, List<Throwable> bugs) {
    public Reading {
      bugs = List.copyOf(bugs);
    }
  }

  /**
   * Reads files and folders into the case.
   *
   * @throws InterruptedException when the thread is interrupted; what was taken in stays
   */
  public Reading read(ReportRun.Request request, Progress progress) throws InterruptedException {
    return read(request, (arrival, arrived) -> {}, progress);
  }

  /**
   * Reads files and folders into the case and tells what became of each thing that was found.
   *
   * @throws InterruptedException when the thread is interrupted; what was taken in stays
   */
  public Reading read(ReportRun.Request request, ArrivalLog log, Progress progress)
      throws InterruptedException {
    CaseReading.Outcome outcome =
        CaseReading.run(store, program, request, extractor, log, progress);
    return new Reading(outcome.added(), outcome.known(), outcome.bugs());
  }

  /** Adds decisions, all or none; their ids. */
  public List<String> decide(String author, String reason, List<Act> acts) {
    Instant now = clock.instant();
    return store.decide(
        acts.stream()
            .map(
                act ->
                    new NewDecision(
                        author, now, DecisionLines.word(act), reason, DecisionLines.act(act)))
            .toList());
  }

  /**
   * Adds decisions of one request, all or none; their ids. The request's name is kept with them, so
   * that a request that comes again after a crash is known: see {@link CaseDecisions}.
   *
   * @param request names the request; letters, digits and {@code . _ : -}
   */
  public List<String> decide(String author, String reason, List<Act> acts, String request) {
    Instant now = clock.instant();
    return store.decide(
        acts.stream()
            .map(
                act ->
                    new NewDecision(
                        author,
                        now,
                        DecisionLines.word(act),
                        reason,
                        CaseDecisions.body(act, request)))
            .toList());
  }

  /** Adds decisions that were made elsewhere, with their authors and times; all or none. */
  public List<String> decideAll(List<Decision> decisions) {
    return store.decide(
        decisions.stream()
            .map(
                decision ->
                    new NewDecision(
                        decision.author(),
                        decision.at(),
                        DecisionLines.word(decision.act()),
                        decision.reason(),
                        DecisionLines.act(decision.act())))
            .toList());
  }

  /** Whether everything that is derived stands for all documents and decisions. */
  public boolean current() {
    try (CaseView view = store.view()) {
      return view.isCurrent(program, program);
    }
  }

  /**
   * Brings everything that is derived up to date, where it is not.
   *
   * @return whether there was something to do
   * @throws InterruptedException when the thread is interrupted
   */
  public boolean refresh(Progress progress) throws InterruptedException {
    if (settled()) {
      return false;
    }
    ReportDecisions decisions = reportDecisions();
    int extracted = CaseRenewal.run(store, program, decisions, extractor, threads, progress);
    if (extracted > 0) {
      keep(CaseDerivation.deriveAll(store, program, threads));
    } else if (current()) {
      return false;
    } else if (amend().isEmpty()) {
      keep(CaseDerivation.derive(store, program, threads));
    }
    return true;
  }

  /**
   * Brings everything that is derived up to date, where what was decided since joins and parts
   * nothing: in the time of a few rows.
   *
   * @return what has changed; empty where there is nothing, or more, to do: see {@link #refresh}
   */
  public Optional<CaseAmendment> amend() {
    Optional<CaseAmendment> amendment;
    try (CaseView view = store.view()) {
      amendment =
          view.isCurrent(program, program)
              ? Optional.empty()
              : Touched.of(view, program).amendment();
    }
    return amendment.filter(found -> found.keep(store));
  }

  /** Whether a look at the stamp is enough; where people have changed dates it is not. */
  private boolean settled() {
    try (CaseView view = store.view()) {
      return view.isCurrent(program, program) && view.isExtractedBy(program);
    }
  }

  private ReportDecisions reportDecisions() {
    try (CaseView view = store.view()) {
      return ReportDecisions.of(Decisions.of(CaseDerivation.log(view)));
    }
  }

  private void keep(CaseDerivation.Derived derived) {
    CaseDerivation.keep(store, derived);
    synchronized (this) {
      last = Optional.of(derived);
    }
  }

  /**
   * What was derived last: from memory or as the case keeps it, where nothing has changed since.
   */
  private CaseDerivation.Derived derived() throws InterruptedException {
    try (CaseView view = store.view()) {
      synchronized (this) {
        if (last.isPresent() && Optional.of(last.get().stamp()).equals(view.stamp())) {
          return last.get();
        }
      }
      if (view.isCurrent(program, program)) {
        return CaseDerivation.restore(view, program, threads);
      }
    }
    return CaseDerivation.derive(store, program, threads);
  }

  /** Lets go of what was derived last, which takes the memory of all reports. */
  public void forget() {
    synchronized (this) {
      last = Optional.empty();
    }
  }

  /**
   * Throws away everything that is derived, extractions among it, and makes it anew.
   *
   * @throws InterruptedException when the thread is interrupted; the next {@link #refresh} goes on
   */
  public void rebuild(Progress progress) throws InterruptedException {
    ReportDecisions decisions = reportDecisions();
    CaseRenewal.all(store, program, decisions, extractor, threads, progress);
    keep(CaseDerivation.deriveAll(store, program, threads));
  }

  /**
   * The case put together, as flows, networks and voices are assessed from it.
   *
   * @throws InterruptedException when the thread is interrupted
   */
  public ResolvedCase resolved() throws InterruptedException {
    CaseDerivation.Derived derived = derived();
    return new ResolvedCase(
        derived.loaded().reports(), derived.resolution(), derived.parties(), derived.decisions());
  }

  /**
   * What the case comes down to, for a picture: all that is in it, read and put together again.
   *
   * @throws InterruptedException when the thread is interrupted
   */
  public Findings findings() throws InterruptedException {
    CaseDerivation.Derived derived = derived();
    Gathering gathering = new Gathering();
    try (CaseView view = store.view()) {
      Iterator<Report> reports = derived.loaded().reports().iterator();
      Deque<Report> next = new ArrayDeque<>();
      view.documents(
          0,
          document -> {
            if (next.isEmpty() && reports.hasNext()) {
              next.add(reports.next());
            }
            // Withdrawn documents have no report.
            if (!next.isEmpty() && next.peek().document().equals(document.id())) {
              Report report = next.remove();
              gathering.report(
                  document,
                  report.metadata(),
                  report.findings(),
                  report.sentences(),
                  derived.loaded().copies().copies().containsKey(document.id()));
            }
          });
      view.intake(entry -> gather(entry, gathering));
    }
    return gathering.findings(derived.loaded().copies(), derived.resolution(), derived.parties());
  }

  private static void gather(IntakeEntry entry, Gathering gathering) {
    entry
        .notices()
        .forEach(notice -> gathering.notice(entry.origin(), notice.code(), notice.detail()));
    switch (entry.outcome()) {
      case IntakeEntry.Outcome.Read r -> {}
      case IntakeEntry.Outcome.Copy copy -> gathering.copy(entry.origin(), copy.document());
      case IntakeEntry.Outcome.Unreadable unreadable ->
          gathering.unread(entry.origin(), unreadable.why().code(), unreadable.why().detail());
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
