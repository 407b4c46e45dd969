package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import org.spoor.assess.ledger.Ledgers;
import org.spoor.index.SearchIndex;
import org.spoor.run.CaseAmendment;
import org.spoor.run.CaseSearch;
import org.spoor.run.OpenCase;
import org.spoor.run.Progress;
import org.spoor.store.CaseView;
import org.spoor.store.Stamp;

/**
 * A case in memory: what was derived last, all decisions, and the open index. Requests read from
 * here; {@link Caretaker} keeps it up to date. Safe to share between threads: what is handed out is
 * immutable.
 */
final class CaseMemory implements AutoCloseable {
  private final OpenCase open;
  private final String identity;
  private final Kept<Ledgers> ledgers = new Kept<>(Ledgers::load);
  private final Assembly assembly;
  private volatile Snapshot snapshot;
  private volatile DecisionBook book = DecisionBook.EMPTY;
  private volatile long documents;
  private volatile Optional<SearchIndex> index = Optional.empty();
  private volatile int indexed;

  private CaseMemory(OpenCase open, CaseView view) {
    this.open = open;
    this.assembly = new Assembly(open);
    this.book = DecisionBook.EMPTY.caughtUp(view);
    this.snapshot = Snapshot.of(view, open.program(), book, ledgers);
    this.documents = view.lastDocument();
    this.identity =
        Integer.toHexString(
            (open.program()
                    + open.store().location()
                    + view.firstEntry().map(entry -> entry.hash() + entry.addedAt()).orElse(""))
                .hashCode());
  }

  /** Of a case, with what has been derived from it up to now. */
  static CaseMemory of(OpenCase open) {
    try (CaseView view = open.store().view()) {
      return new CaseMemory(open, view);
    }
  }

  OpenCase open() {
    return open;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  /**
   * What is shown, put together for assessing.
   *
   * @throws Problem where there is nothing yet, or it takes too long
   */
  Assessed assessed() {
    Snapshot now = snapshot;
    if (!now.derived()) {
      throw Problem.waiting(ProblemCode.NOT_READY, "the case is being derived", 2);
    }
    return assembly.at(now.stamp());
  }

  /**
   * Whatever was derived just now is kept as far as it is wanted.
   *
   * @throws InterruptedException when the thread is interrupted
   */
  void derived() throws InterruptedException {
    Optional<Stamp> stamp;
    try (CaseView view = open.store().view()) {
      stamp = view.stamp();
    }
    if (stamp.isPresent()) {
      assembly.derived(stamp.get());
    }
    open.forget();
  }

  /** The case was amended just now; nothing else has changed. */
  void amended(CaseAmendment amendment) {
    Snapshot before = snapshot;
    if (!before.stamp().equals(amendment.before())) {
      reload();
      return;
    }
    catchUp();
    assembly.amended(amendment);
    snapshot = before.amended(amendment).warmedLike(before);
  }

  DecisionBook book() {
    return book;
  }

  /** Reads the decisions that have been made since, here or by another process. */
  DecisionBook catchUp() {
    try (CaseView view = open.store().view()) {
      return catchUp(view);
    }
  }

  private synchronized DecisionBook catchUp(CaseView view) {
    documents = Math.max(documents, view.lastDocument());
    if (view.lastDecision() > book.all().size()) {
      book = book.caughtUp(view);
    }
    return book;
  }

  /** Loads what has been derived since. */
  void reload() {
    try (CaseView view = open.store().view()) {
      DecisionBook now = catchUp(view);
      snapshot = Snapshot.of(view, open.program(), now, ledgers).warmedLike(snapshot);
    }
  }

  /** Opens the index as it is after everything has been indexed. */
  void reindex() {
    Optional<SearchIndex> before = index;
    index = new CaseSearch(open).current(Progress.NONE);
    indexed++;
    // Whoever still searches in the old one is sent to the new one.
    before.ifPresent(SearchIndex::close);
  }

  /**
   * Asks the index.
   *
   * @throws Problem where there is none yet
   */
  <T> T search(Function<SearchIndex, T> question) {
    for (int attempt = 0; ; attempt++) {
      SearchIndex now =
          index.orElseThrow(
              () -> Problem.waiting(ProblemCode.NOT_READY, "the reports are being indexed", 2));
      try {
        return question.apply(now);
      } catch (IllegalStateException e) {
        // It was closed because a newer one is there.
        if (attempt == 3 || index.filter(newer -> newer == now).isPresent()) {
          throw e;
        }
      }
    }
  }

  boolean indexedYet() {
    return index.isPresent();
  }

  /** Whether everything that is shown follows from everything that is in the case. */
  boolean current() {
    Stamp stamp = snapshot.stamp();
    return snapshot.derived()
        && stamp.documents() == documents
        && stamp.decisions() == book.all().size();
  }

  /** What identifies the state of everything that answers are made of; for ETags. */
  String tag() {
    Stamp stamp = snapshot.stamp();
    return identity
        + "-"
        + documents
        + "."
        + book.all().size()
        + "-"
        + stamp.documents()
        + "."
        + stamp.decisions()
        + "."
        + snapshot.entries().size()
        + "."
        + indexed;
  }

  /** The state as answers have it. */
  ObjectNode state() {
    Stamp stamp = snapshot.stamp();
    return Body.object()
        .put("stamp", identity + "-" + stamp.documents() + "." + stamp.decisions())
        .put("documents", documents)
        .put("decisions", book.all().size())
        .put("derivedDocuments", stamp.documents())
        .put("derivedDecisions", stamp.decisions())
        .put("current", current());
  }

  @Override
  public void close() throws InterruptedException {
    assembly.close();
    index.ifPresent(SearchIndex::close);
  }
}
