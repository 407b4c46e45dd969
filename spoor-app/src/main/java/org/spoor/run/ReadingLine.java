package org.spoor.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.spoor.extract.Extraction;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;
import org.spoor.read.ErrorCode;
import org.spoor.read.Limits;
import org.spoor.read.Listing;
import org.spoor.read.Notice;
import org.spoor.read.Origin;
import org.spoor.read.ReadListener;
import org.spoor.read.ReadOutcome;
import org.spoor.read.ReportReader;

/**
 * Reads files and folders, extracts what they say, and hands over one after the other, in the order
 * of reading: one thread reads, several extract, one takes. What is under way is bounded by its
 * characters, so memory does not grow with the folder. For one run.
 *
 * @param <R> what is made of an extraction, on the thread that extracted
 */
final class ReadingLine<R> {
  /** Characters of text that may be under way at a time; one longest text always fits. */
  private static final int UNDER_WAY = Limits.DEFAULT.maxTextChars() + (1 << 20);

  /** What a small document, or anything that is none, is counted as. */
  private static final int LEAST_WEIGHT = 4_096;

  private final ReportRun.Request request;
  private final Predicate<String> known;
  private final Supplier<Extractor> extractor;
  private final Function<Extraction, R> finish;
  private final Progress progress;
  private final Semaphore room = new Semaphore(UNDER_WAY);
  private final BlockingQueue<Waiting<R>> waiting = new LinkedBlockingQueue<>();

  /** One thing that was read, with what was found in it. */
  sealed interface Taken<R> {
    /**
     * A report.
     *
     * @param origin where it was found, below what was asked for
     * @param hash of its words
     * @param extracted empty where its words were known, or where the program failed on it
     * @param bug how it failed
     */
    record Report<R>(
        String origin,
        Document document,
        String hash,
        String format,
        List<Notice> notices,
        Optional<R> extracted,
        Optional<Throwable> bug)
        implements Taken<R> {
      public Report {
        notices = List.copyOf(notices);
      }
    }

    /** The words of a report that came before. */
    record Copy<R>(String origin, String of, String hash) implements Taken<R> {}

    /** No report. */
    record Unreadable<R>(String origin, ErrorCode code, String detail) implements Taken<R> {}
  }

  /** Takes what comes, on a thread of its own. */
  @FunctionalInterface
  interface Taker<R> {
    /**
     * The next thing.
     *
     * @param more whether another is ready already: a batch need not be closed yet
     */
    void take(Taken<R> taken, boolean more);
  }

  private record Waiting<R>(Future<Optional<Taken<R>>> taken, int weight) {}

  private ReadingLine(
      ReportRun.Request request,
      Predicate<String> known,
      Supplier<Extractor> extractor,
      Function<Extraction, R> finish,
      Progress progress) {
    this.request = request;
    this.known = known;
    this.extractor = extractor;
    this.finish = finish;
    this.progress = progress;
  }

  /** Of what to read, and what to make of it. */
  static <R> ReadingLine<R> of(
      ReportRun.Request request,
      Predicate<String> known,
      Supplier<Extractor> extractor,
      Function<Extraction, R> finish,
      Progress progress) {
    return new ReadingLine<>(request, known, extractor, finish, progress);
  }

  /**
   * Reads it all.
   *
   * @throws InterruptedException when the thread is interrupted; what was taken stays taken
   */
  void run(Taker<R> taker) throws InterruptedException {
    ReportReader reader = new ReportReader(Limits.DEFAULT, request.overrides());
    Listing listing = reader.list(request.paths());
    progress.step(0, listing.files(), "");
    FutureTask<Boolean> taking = new FutureTask<>(() -> take(taker));
    Thread thread = Thread.ofPlatform().daemon().name("take").start(taking);
    ExecutorService workers =
        Executors.newFixedThreadPool(
            request.threads(), Thread.ofPlatform().daemon().name("extract-", 0).factory());
    try {
      boolean interrupted = reader.read(listing, listener(listing, workers, taking)).interrupted();
      waiting.add(done(Optional.empty()));
      if (interrupted && !taking.isDone()) {
        throw new InterruptedException("stopped while reading");
      }
      if (interrupted && Thread.interrupted()) {
        taking.get(); // throws: only a taker that failed stops the reading otherwise
      }
      thread.join();
      taking.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException("taking what was read failed", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private boolean take(Taker<R> taker) throws InterruptedException, ExecutionException {
    try {
      while (true) {
        Waiting<R> next = waiting.take();
        Optional<Taken<R>> taken = next.taken().get();
        if (taken.isEmpty()) {
          return true;
        }
        Waiting<R> after = waiting.peek();
        taker.take(taken.get(), after != null && after.taken().isDone());
        room.release(next.weight());
      }
    } finally {
      // The reading thread must not wait for a taker that has failed.
      room.release(Integer.MAX_VALUE / 2);
    }
  }

  private ReadListener listener(
      Listing listing, ExecutorService workers, FutureTask<Boolean> taking) {
    return new ReadListener() {
      @Override
      public void outcome(ReadOutcome outcome) {
        if (taking.isDone()) {
          Thread.currentThread().interrupt(); // the taker failed: reading on is of no use
          return;
        }
        switch (outcome) {
          case ReadOutcome.Read read -> submit(read, workers);
          case ReadOutcome.Unreadable broken ->
              pass(new Taken.Unreadable<>(name(broken.origin()), broken.code(), broken.detail()));
          case ReadOutcome.Duplicate copy ->
              pass(new Taken.Copy<>(name(copy.origin()), name(copy.of()), copy.hash().hex()));
        }
      }

      @Override
      public void finished(Path file, int files) {
        progress.step(files, listing.files(), String.valueOf(file.getFileName()));
      }
    };
  }

  private void pass(Taken<R> taken) {
    room.acquireUninterruptibly(LEAST_WEIGHT);
    waiting.add(new Waiting<>(done(Optional.of(taken)).taken(), LEAST_WEIGHT));
  }

  private static <R> Waiting<R> done(Optional<Taken<R>> taken) {
    FutureTask<Optional<Taken<R>>> future = new FutureTask<>(() -> taken);
    future.run();
    return new Waiting<>(future, 0);
  }

  private void submit(ReadOutcome.Read read, ExecutorService workers) {
    int weight = Math.clamp(read.document().text().length(), LEAST_WEIGHT, UNDER_WAY);
    room.acquireUninterruptibly(weight);
    waiting.add(new Waiting<>(workers.submit(() -> Optional.of(extract(read))), weight));
  }

  // One document on which the program fails must not take the rest with it.
  @SuppressWarnings("CatchingUnchecked")
  private Taken<R> extract(ReadOutcome.Read read) {
    if (known.test(read.hash().hex())) {
      return report(read, Optional.empty(), Optional.empty());
    }
    try {
      Extraction extraction = extractor.get().extract(read.document());
      return report(read, Optional.of(finish.apply(extraction)), Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      return report(read, Optional.empty(), Optional.of(e));
    }
  }

  private Taken<R> report(ReadOutcome.Read read, Optional<R> extracted, Optional<Throwable> bug) {
    return new Taken.Report<>(
        name(read.origin()),
        read.document(),
        read.hash().hex(),
        read.format().name(),
        read.notices(),
        extracted,
        bug);
  }

  /** The name below the folder that was asked for, as the documents' ids are. */
  private String name(Origin origin) {
    Optional<Path> below =
        request.paths().stream()
            .filter(path -> Files.isDirectory(path) && origin.file().startsWith(path))
            .map(path -> path.relativize(origin.file()))
            .findFirst();
    String name = below.orElse(origin.file()).toString();
    return (name.isEmpty() ? origin.file().toString() : name).replace('\\', '/') + origin.within();
  }
}
