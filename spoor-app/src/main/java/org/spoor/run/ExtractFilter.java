package org.spoor.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.spoor.exchange.DocumentLine;
import org.spoor.exchange.DocumentLines;
import org.spoor.exchange.LineFault;
import org.spoor.exchange.RecordLines;
import org.spoor.extract.Extraction;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;

/**
 * Documents in, records out, in the order of the input.
 *
 * <p>Documents are extracted by several threads. What is read but not yet written is bounded by its
 * characters, so memory does not grow with the input; a result is written as soon as it and all
 * before it are there, also while the input pauses.
 */
public final class ExtractFilter {
  /** Characters of text that may be under way at a time; one longest text always fits. */
  private static final int UNDER_WAY = DocumentLines.MAX_TEXT + (1 << 20);

  /** What a small document is counted as: its records and the objects around it. */
  private static final int LEAST_WEIGHT = 4_096;

  private static final int BUGS_KEPT = 3;

  private final Extractor extractor;
  private final int threads;

  /**
   * A filter.
   *
   * @param threads documents extracted at the same time, at least 1
   */
  public ExtractFilter(Extractor extractor, int threads) {
    this.extractor = extractor;
    this.threads = threads;
  }

  /**
   * How it went.
   *
   * @param documents lines that were documents
   * @param faulty lines that were not, or on which the program failed
   * @param bugs the first failures of the program itself
   */
  public record Outcome(long documents, long faulty, List<Bug> bugs) {
    public Outcome {
      bugs = List.copyOf(bugs);
    }
  }

  /** A document on which the program failed. */
  public record Bug(String document, Throwable cause) {}

  /** The output of one line. */
  private record Written(String lines, boolean sound, Optional<Bug> bug, int weight) {}

  /**
   * Runs until the input ends, or the reader of the output goes away, which is no error.
   *
   * @throws IOException when the input cannot be read or the output cannot be written
   * @throws InterruptedException when the thread is interrupted
   */
  public Outcome run(InputStream in, OutputStream out) throws IOException, InterruptedException {
    Semaphore room = new Semaphore(UNDER_WAY);
    BlockingQueue<Future<Optional<Written>>> waiting = new LinkedBlockingQueue<>();
    FutureTask<Outcome> writer = new FutureTask<>(() -> write(waiting, room, out));
    Thread writing = Thread.ofPlatform().daemon().name("records").start(writer);
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("extract-", 0).factory());
    try {
      DocumentLines lines = new DocumentLines(in);
      for (Optional<DocumentLine> line = lines.next();
          line.isPresent() && !writer.isDone();
          line = lines.next()) {
        DocumentLine document = line.get();
        int weight = weight(document);
        room.acquire(weight);
        waiting.add(workers.submit(() -> Optional.of(written(document, weight))));
      }
      FutureTask<Optional<Written>> end = new FutureTask<>(Optional::empty);
      end.run();
      waiting.add(end);
      writing.join();
      return writer.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException broken) {
        throw broken;
      }
      throw new IllegalStateException("a document failed in an unforeseen way", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private Outcome write(
      BlockingQueue<Future<Optional<Written>>> waiting, Semaphore room, OutputStream raw)
      throws IOException, InterruptedException, ExecutionException {
    long documents = 0;
    long faulty = 0;
    List<Bug> bugs = new ArrayList<>();
    OutputStream out = new BufferedOutputStream(raw, 1 << 16);
    try {
      while (true) {
        Future<Optional<Written>> next = waiting.poll();
        if (next == null || !next.isDone()) {
          out.flush();
        }
        Optional<Written> written = (next == null ? waiting.take() : next).get();
        if (written.isEmpty()) {
          out.flush();
          break;
        }
        Written lines = written.get();
        out.write(lines.lines().getBytes(StandardCharsets.UTF_8));
        room.release(lines.weight());
        documents += lines.sound() ? 1 : 0;
        faulty += lines.sound() ? 0 : 1;
        if (lines.bug().isPresent() && bugs.size() < BUGS_KEPT) {
          bugs.add(lines.bug().get());
        }
      }
    } catch (IOException e) {
      room.release(Integer.MAX_VALUE / 2); // the reading thread must not wait for a dead writer
      if (!BrokenPipe.is(e)) {
        throw e;
      }
    }
    return new Outcome(documents, faulty, bugs);
  }

  private Written written(DocumentLine line, int weight) {
    return switch (line) {
      case DocumentLine.Faulty faulty ->
          new Written(RecordLines.of(faulty), false, Optional.empty(), weight);
      case DocumentLine.Sound sound -> written(sound, weight);
    };
  }

  // One document on which the program fails must not take the rest with it.
  @SuppressWarnings("CatchingUnchecked")
  private Written written(DocumentLine.Sound line, int weight) {
    Document document = line.document();
    try {
      Extraction extraction = extractor.extract(document);
      return new Written(
          RecordLines.of(document, extraction.findings()), true, Optional.empty(), weight);
    } catch (RuntimeException | StackOverflowError e) {
      DocumentLine.Faulty faulty =
          new DocumentLine.Faulty(
              line.number(),
              LineFault.INTERNAL,
              Optional.of(document.id()),
              "a bug in Spoor: " + e);
      return new Written(
          RecordLines.of(faulty), false, Optional.of(new Bug(document.id(), e)), weight);
    }
  }

  private static int weight(DocumentLine line) {
    return switch (line) {
      case DocumentLine.Sound sound -> Math.max(LEAST_WEIGHT, sound.document().text().length());
      case DocumentLine.Faulty faulty -> LEAST_WEIGHT;
    };
  }
}
