package org.spoor.serve;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.spoor.run.CaseAmendment;
import org.spoor.run.OpenCase;
import org.spoor.run.Progress;
import org.spoor.store.CaseView;

/**
 * Derives in the background what decisions and new reports change. A burst is waited out, so that a
 * reviewer who decides once a second sets off one derivation, not sixty; and as long as a
 * derivation takes, half as long it rests, so that it never takes the whole machine. Looks at the
 * case from time to time by itself: other programs may write into it.
 */
final class Caretaker implements AutoCloseable {
  /** Without a decision for so long, a burst is over. */
  private static final long QUIET_MILLIS = 1_200;

  /** A burst that goes on is cut after so long. */
  private static final long LONGEST_BURST_MILLIS = 10_000;

  private static final long LOOK_MILLIS = 2_000;
  private static final long AFTER_FAILURE_MILLIS = 10_000;

  private final CaseMemory memory;
  private final Events events;
  private final Consumer<Throwable> log;
  private final Runnable whenCurrent;
  private final boolean derives;
  private final Thread thread;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition woken = lock.newCondition();
  private long lastSignal;
  private boolean signalled;
  private volatile boolean closed;

  /**
   * Begins.
   *
   * @param derives whether to derive; a server that must not write only looks
   * @param whenCurrent is called when everything has caught up
   * @param log is told of failures; the work goes on
   */
  Caretaker(
      CaseMemory memory,
      Events events,
      boolean derives,
      Runnable whenCurrent,
      Consumer<Throwable> log) {
    this.memory = memory;
    this.events = events;
    this.derives = derives;
    this.whenCurrent = whenCurrent;
    this.log = log;
    this.thread = Thread.ofPlatform().daemon().name("caretaker").start(this::work);
  }

  /** Something has changed. */
  void wake() {
    lock.lock();
    try {
      signalled = true;
      lastSignal = System.nanoTime();
      woken.signal();
    } finally {
      lock.unlock();
    }
  }

  // A failure, whatever it is, must not end the work.
  @SuppressWarnings("CatchingUnchecked")
  private void work() {
    while (!closed) {
      try {
        long rest = step();
        pause(rest);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException | Error e) {
        if (!closed) {
          log.accept(e);
        }
        try {
          Thread.sleep(AFTER_FAILURE_MILLIS);
        } catch (InterruptedException interrupted) {
          return;
        }
      }
    }
  }

  /** Does what is to be done; how long to rest at least, in milliseconds. */
  private long step() throws InterruptedException {
    String before = memory.tag();
    memory.catchUp();
    memory.snapshot().warmed();
    if (!memory.indexedYet()) {
      // As it is: whoever comes first need not wait for a derivation.
      memory.reindex();
    }
    long begun = System.nanoTime();
    boolean changed = false;
    OpenCase open = memory.open();
    if (derives && !open.current()) {
      burst();
      Optional<CaseAmendment> amendment = open.amend();
      if (amendment.isPresent()) {
        memory.amended(amendment.get());
      } else {
        open.refresh(Progress.NONE);
        memory.derived();
      }
      changed = true;
    }
    if (stale(open)) {
      memory.reload();
      changed = true;
    }
    if (changed) {
      memory.reindex();
    }
    if (!memory.tag().equals(before)) {
      events.tell("case", Body.text(memory.state()));
    }
    if (memory.current()) {
      whenCurrent.run();
    }
    return changed ? TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) / 2 : 0;
  }

  /** Whether another process has derived more, or added reports, than is in memory. */
  private boolean stale(OpenCase open) {
    try (CaseView view = open.store().view()) {
      return view.lastDocument() != memory.snapshot().entries().size()
          || view.stamp()
              .filter(stamp -> stamp.extractor().equals(open.program()))
              .filter(stamp -> !stamp.equals(memory.snapshot().stamp()))
              .isPresent();
    }
  }

  /** Waits until nobody has decided anything for a moment. */
  private void burst() throws InterruptedException {
    long begun = System.nanoTime();
    lock.lock();
    try {
      while (signalled && !closed) {
        long quiet = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastSignal);
        long lasted = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        if (quiet >= QUIET_MILLIS || lasted >= LONGEST_BURST_MILLIS) {
          break;
        }
        woken.await(
            Math.min(QUIET_MILLIS - quiet, LONGEST_BURST_MILLIS - lasted) + 1,
            TimeUnit.MILLISECONDS);
      }
      signalled = false;
    } finally {
      lock.unlock();
    }
  }

  private void pause(long rest) throws InterruptedException {
    if (rest > 0) {
      Thread.sleep(Math.min(rest, AFTER_FAILURE_MILLIS));
    }
    lock.lock();
    try {
      if (!signalled && !closed) {
        woken.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() throws InterruptedException {
    closed = true;
    thread.interrupt();
    thread.join(TimeUnit.SECONDS.toMillis(20));
  }
}
