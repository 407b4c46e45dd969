package org.spoor.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;
import org.spoor.text.TextAnalyser;

/**
 * Where the extractor's time goes, by sampling with the JDK's flight recorder: nothing in the
 * extractor has to know of it, and a new stage shows up by itself.
 */
final class Stages {
  private static final long SEED = 1;
  private static final int OF_EACH = 150;
  private static final Duration WARM = Duration.ofSeconds(10);
  private static final Duration TIMED = Duration.ofSeconds(20);
  private static final int MOST_ROWS = 40;

  private final Corpus corpus;
  private final PrintStream out;

  Stages(Corpus corpus, PrintStream out) {
    this.corpus = corpus;
    this.out = out;
  }

  void run() throws IOException {
    List<Document> documents =
        corpus.sample(OF_EACH, SEED).stream().map(text -> Document.of("text", text)).toList();
    Extractor extractor = Extractor.create();
    read(extractor, documents, WARM);
    Path file = Files.createTempFile("spoor-stages", ".jfr");
    try {
      long nanos;
      long rounds;
      try (Recording recording = new Recording()) {
        recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(5));
        recording.start();
        // Processor time of this thread: others may be at work on the machine.
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        rounds = read(extractor, documents, TIMED);
        nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        recording.stop();
        recording.dump(file);
      }
      print(file, nanos / 1e3 / (rounds * tokens(documents)));
    } finally {
      Files.delete(file);
    }
  }

  private static long tokens(List<Document> documents) {
    TextAnalyser analyser = TextAnalyser.load();
    return documents.stream()
        .flatMap(document -> analyser.analyse(document).sentences().stream())
        .mapToLong(sentence -> sentence.size())
        .sum();
  }

  private static long read(Extractor extractor, List<Document> documents, Duration atLeast) {
    long end = System.nanoTime() + atLeast.toNanos();
    long rounds = 0;
    do {
      for (Document document : documents) {
        if (extractor.extract(document).findings().size() < 0) {
          throw new AssertionError();
        }
      }
      rounds++;
    } while (System.nanoTime() < end);
    return rounds;
  }

  private void print(Path file, double microsPerToken) throws IOException {
    Map<String, Integer> stages = new HashMap<>();
    Map<String, Integer> methods = new HashMap<>();
    int samples = 0;
    try (RecordingFile recording = new RecordingFile(file)) {
      while (recording.hasMoreEvents()) {
        RecordedEvent event = recording.readEvent();
        RecordedStackTrace trace = event.getStackTrace();
        if (trace == null || stage(trace).isEmpty()) {
          continue;
        }
        samples++;
        stages.merge(stage(trace).get(), 1, Integer::sum);
        methods.merge(deepest(trace), 1, Integer::sum);
      }
    }
    out.printf(Locale.ROOT, "%s%n%n", Machine.describe());
    out.printf(
        Locale.ROOT,
        "%.2f µs of processor time a token (%,.0f tokens/s), %,d samples%n%n",
        microsPerToken,
        1e6 / microsPerToken,
        samples);
    table("stage (called by the extractor)", stages, samples, microsPerToken);
    table("method of Spoor, with the library calls below it", methods, samples, microsPerToken);
  }

  private void table(String title, Map<String, Integer> counts, int samples, double micros) {
    out.printf("| %s | µs a token | share |%n|---|---:|---:|%n", title);
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_ROWS)
        .forEach(
            entry ->
                out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.1f %% |%n",
                    entry.getKey(),
                    micros * entry.getValue() / samples,
                    100.0 * entry.getValue() / samples));
    out.println();
  }

  /** The class and method that the extractor called, seen from the outermost frame inwards. */
  private static Optional<String> stage(RecordedStackTrace trace) {
    List<RecordedFrame> frames = trace.getFrames();
    for (int i = frames.size() - 1; i >= 0; i--) {
      if (type(frames.get(i)).equals(Extractor.class.getName())) {
        int inner = i;
        while (inner >= 0
            && (type(frames.get(inner)).startsWith(Extractor.class.getName())
                || !type(frames.get(inner)).startsWith("org.spoor."))) {
          inner--;
        }
        return Optional.of(inner < 0 ? "the extractor itself" : name(frames.get(inner)));
      }
    }
    return Optional.empty();
  }

  private static String deepest(RecordedStackTrace trace) {
    for (RecordedFrame frame : trace.getFrames()) {
      if (type(frame).startsWith("org.spoor.")) {
        return name(frame);
      }
    }
    return "?";
  }

  private static String type(RecordedFrame frame) {
    return frame.getMethod().getType().getName();
  }

  private static String name(RecordedFrame frame) {
    return type(frame).substring("org.spoor.".length()) + "." + frame.getMethod().getName();
  }
}
