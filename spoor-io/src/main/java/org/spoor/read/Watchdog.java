package org.spoor.read;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs other people's parsers on a thread of their own, so that one that hangs, recurses or eats
 * memory costs its file and no more. A thread that does not stop when interrupted is left behind at
 * the lowest priority and replaced; after {@value #MOST_LOST} such threads no more are started.
 */
final class Watchdog implements AutoCloseable {
  static final int MOST_LOST = 4;

  /** Enough for every sane document; nesting that needs more is refused and not fatal. */
  private static final long STACK_BYTES = 4L << 20;

  private final Duration limit;
  private @Nullable Worker worker;
  private int lost;

  Watchdog(Duration limit) {
    this.limit = limit;
  }

  /** What is run. */
  interface Parse {
    Extracted run() throws Exception;
  }

  /**
   * Runs it.
   *
   * @throws ReadFailure with the parser's own code, or {@link ErrorCode#TIMED_OUT}, {@link
   *     ErrorCode#TOO_COMPLEX}, or {@link ErrorCode#BROKEN_FILE} for whatever else it threw
   * @throws InterruptedException when this thread was interrupted meanwhile
   */
  Extracted run(Parse parse) throws ReadFailure, InterruptedException {
    if (lost >= MOST_LOST) {
      throw new ReadFailure(
          ErrorCode.TIMED_OUT,
          "it was not tried, for " + lost + " files before it never came to an end");
    }
    Worker running = worker == null ? new Worker() : worker;
    worker = running;
    CompletableFuture<Extracted> result = running.submit(parse);
    try {
      return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      abandon(running);
      throw new ReadFailure(
          ErrorCode.TIMED_OUT, "it took longer than " + limit.toSeconds() + " seconds");
    } catch (InterruptedException e) {
      abandon(running);
      throw e;
    } catch (ExecutionException e) {
      throw failure(e.getCause() == null ? e : e.getCause());
    }
  }

  private void abandon(Worker hanging) throws InterruptedException {
    worker = null;
    hanging.thread.interrupt();
    hanging.thread.setPriority(Thread.MIN_PRIORITY);
    hanging.submit(Worker.STOP);
    hanging.thread.join(1_000);
    if (hanging.thread.isAlive()) {
      lost++;
    }
  }

  private static ReadFailure failure(Throwable cause) {
    return switch (cause) {
      case ReadFailure failure -> failure;
      case Blocks.Overflow overflow ->
          new ReadFailure(ErrorCode.TOO_LARGE, "its text is longer than the limit");
      case StackOverflowError deep ->
          new ReadFailure(ErrorCode.TOO_COMPLEX, "its parts are nested too deep");
      case OutOfMemoryError memory ->
          new ReadFailure(ErrorCode.TOO_COMPLEX, "it asks for more memory than there is");
      default ->
          new ReadFailure(
              ErrorCode.BROKEN_FILE,
              "its parser stopped with "
                  + cause.getClass().getSimpleName()
                  + (cause.getMessage() == null
                      ? ""
                      : ": " + Messages.excerpt(cause.getMessage())));
    };
  }

  @Override
  public void close() {
    if (worker != null) {
      worker.submit(Worker.STOP);
      worker = null;
    }
  }

  private record Job(Parse parse, CompletableFuture<Extracted> result) {}

  private static final class Worker {
    static final Parse STOP = () -> Extracted.of("", org.spoor.model.Metadata.NONE);

    private final LinkedBlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
    private final Thread thread;

    Worker() {
      thread = new Thread(null, this::work, "spoor-parser", STACK_BYTES);
      thread.setDaemon(true);
      thread.start();
    }

    CompletableFuture<Extracted> submit(Parse parse) {
      CompletableFuture<Extracted> result = new CompletableFuture<>();
      jobs.add(new Job(parse, result));
      return result;
    }

    @SuppressWarnings("CatchingUnchecked")
    private void work() {
      while (true) {
        Job job;
        try {
          job = jobs.take();
        } catch (InterruptedException e) {
          return;
        }
        if (job.parse == STOP) {
          return;
        }
        try {
          job.result.complete(job.parse.run());
        } catch (Throwable e) {
          // An Error as well: a parser that runs out of stack or memory must not end the run.
          job.result.completeExceptionally(e);
        }
      }
    }
  }
}
