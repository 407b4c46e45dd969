package org.spoor.serve;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.spoor.run.CaseAmendment;
import org.spoor.run.OpenCase;
import org.spoor.store.Stamp;

/**
 * The case put together, as flows, networks and profiles are assessed from it. Takes the memory of
 * all reports: it is made when somebody asks first, and let go where memory runs short. Safe to
 * share between threads.
 */
final class Assembly implements AutoCloseable {
  /** Whoever waits longer is told to come again: connections do not live for ever. */
  private static final long PATIENCE_SECONDS = 20;

  private final OpenCase open;
  private SoftReference<Assessed> last = new SoftReference<>(null);
  private Optional<Making> making = Optional.empty();
  private boolean wanted;

  private record Making(Stamp stamp, CompletableFuture<Assessed> done, Thread thread) {}

  Assembly(OpenCase open) {
    this.open = open;
  }

  /**
   * Keeps what was derived just now, where anybody asks for it: to put it together again would take
   * as long.
   *
   * @throws InterruptedException when the thread is interrupted
   */
  void derived(Stamp stamp) throws InterruptedException {
    synchronized (this) {
      if (!wanted) {
        return;
      }
    }
    Assessed fresh = new Assessed(stamp, open.resolved());
    synchronized (this) {
      last = new SoftReference<>(fresh);
    }
  }

  /** What was put together before an amendment is amended too, where it is still there. */
  synchronized void amended(CaseAmendment amendment) {
    Assessed there = last.get();
    if (there != null && there.stamp().equals(amendment.before())) {
      last = new SoftReference<>(new Assessed(amendment.after(), amendment.of(there.resolved())));
    }
  }

  /**
   * As of a stamp.
   *
   * @throws Problem when that takes longer than a request should
   */
  Assessed at(Stamp stamp) {
    CompletableFuture<Assessed> coming;
    synchronized (this) {
      wanted = true;
      Assessed there = last.get();
      if (there != null && there.stamp().equals(stamp)) {
        return there;
      }
      if (making.filter(now -> now.stamp().equals(stamp)).isEmpty()) {
        making = Optional.of(begin(stamp));
      }
      coming = making.orElseThrow().done();
    }
    try {
      return coming.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw Problem.waiting(ProblemCode.NOT_READY, "all reports are being put together", 5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.waiting(ProblemCode.NOT_READY, "the server is being stopped", 5);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException("the case cannot be put together", e.getCause());
    }
  }

  // A failure, whatever it is, is handed to whoever waits.
  @SuppressWarnings("CatchingUnchecked")
  private Making begin(Stamp stamp) {
    CompletableFuture<Assessed> done = new CompletableFuture<>();
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .name("assembly")
            .start(
                () -> {
                  try {
                    done.complete(kept(new Assessed(stamp, open.resolved())));
                  } catch (InterruptedException | RuntimeException | Error e) {
                    done.completeExceptionally(e);
                    let(stamp);
                  }
                });
    return new Making(stamp, done, thread);
  }

  private synchronized Assessed kept(Assessed fresh) {
    last = new SoftReference<>(fresh);
    let(fresh.stamp());
    return fresh;
  }

  private synchronized void let(Stamp stamp) {
    if (making.filter(now -> now.stamp().equals(stamp)).isPresent()) {
      making = Optional.empty();
    }
  }

  @Override
  public void close() throws InterruptedException {
    Optional<Making> now;
    synchronized (this) {
      now = making;
    }
    if (now.isPresent()) {
      now.get().thread().interrupt();
      now.get().thread().join(TimeUnit.SECONDS.toMillis(20));
    }
  }
}
