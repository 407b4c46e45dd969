package org.spoor.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spoor.model.Document;
import org.spoor.text.TextAnalyser;

/**
 * Spoor beside its peers on the same texts: each in a process of its own, one after the other, one
 * thread.
 */
final class Throughput {
  private static final long SEED = 20_221_123;
  private static final int OF_EACH = 40;

  /** The goals: at least so many times as fast. */
  private static final double GOAL_CORENLP = 60;

  private static final double GOAL_ANNIE = 2;

  /**
   * A process to start.
   *
   * @param type class of the contestant
   * @param classpath property that names its class path
   */
  private record Entry(String type, String classpath, String heap, int warmSeconds, int seconds) {}

  private static final String PEERS = "org.spoor.bench.peers.";
  private static final Entry SPOOR =
      new Entry("org.spoor.bench.SpoorContestant", "java.class.path", "-Xmx1g", 15, 10);
  private static final Entry ANNIE =
      new Entry(PEERS + "AnnieContestant", "spoor.bench.peers", "-Xmx3g", 15, 15);
  private static final Entry CORENLP_FASTEST =
      new Entry(PEERS + "CoreNlpFastest", "spoor.bench.peers", "-Xmx6g", 15, 15);
  private static final Entry CORENLP_DEFAULT =
      new Entry(PEERS + "CoreNlpDefault", "spoor.bench.peers", "-Xmx6g", 1, 1);

  private final Corpus corpus;
  private final PrintStream out;

  Throughput(Corpus corpus, PrintStream out) {
    this.corpus = corpus;
    this.out = out;
  }

  void run() throws IOException, InterruptedException {
    List<String> texts = corpus.sample(OF_EACH, SEED);
    long tokens = tokens(texts);
    long words = texts.stream().mapToLong(text -> text.strip().split("\\s+").length).sum();
    Path file = Files.createTempFile("spoor-bench", ".txt");
    try {
      TextFile.write(file, texts);
      Rounds first = measure(SPOOR, file);
      Rounds annie = measure(ANNIE, file);
      Rounds fastest = measure(CORENLP_FASTEST, file);
      Rounds standard = measure(CORENLP_DEFAULT, file);
      Rounds spoor = first.and(measure(SPOOR, file));
      print(texts.size(), tokens, words, List.of(spoor, annie, fastest, standard));
      goal("CoreNLP's default NER pipeline", GOAL_CORENLP, spoor, standard, tokens);
      goal("GATE ANNIE", GOAL_ANNIE, spoor, annie, tokens);
    } finally {
      Files.delete(file);
    }
  }

  private static long tokens(List<String> texts) {
    TextAnalyser analyser = TextAnalyser.load();
    return texts.stream()
        .flatMap(text -> analyser.analyse(Document.of("text", text)).sentences().stream())
        .mapToLong(sentence -> sentence.size())
        .sum();
  }

  private static Rounds measure(Entry entry, Path file) throws IOException, InterruptedException {
    System.err.println("measuring " + entry.type() + " …");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(entry.heap());
    command.add("-XX:+UseSerialGC");
    command.add("-cp");
    command.add(Optional.ofNullable(System.getProperty(entry.classpath())).orElseThrow());
    command.add("org.spoor.bench.ContestantProcess");
    command.add(entry.type());
    command.add(file.toString());
    command.add(Integer.toString(entry.warmSeconds()));
    command.add(Integer.toString(entry.seconds()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Optional<Rounds> rounds = Optional.empty();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (Rounds.is(line)) {
          rounds = Optional.of(Rounds.parse(line));
        }
      }
    }
    int exit = process.waitFor();
    return rounds.orElseThrow(
        () -> new IllegalStateException(entry.type() + " ended with " + exit + " and no figures"));
  }

  private void print(int texts, long tokens, long words, List<Rounds> all) {
    out.printf(Locale.ROOT, "%s%n%n", Machine.describe());
    out.printf(
        Locale.ROOT,
        "%,d texts, %,d tokens as Spoor counts them (%,d words between white space) a round, one"
            + " thread, serial collector. Median (slowest–fastest round).%n%n",
        texts,
        tokens,
        words);
    out.println(
        "| engine | tokens/s | words/s | tokens per second of CPU | rounds | load, s | found |");
    out.println("|---|---:|---:|---:|---:|---:|---:|");
    for (Rounds rounds : all) {
      out.printf(
          Locale.ROOT,
          "| %s | %s | %,.0f | %s | %d | %.1f | %,d |%n",
          rounds.name(),
          rounds.wall(tokens).text(),
          rounds.wall(words).median(),
          rounds.cpu(tokens).text(),
          rounds.wallNanos().size(),
          rounds.loadMillis() / 1000.0,
          rounds.found());
    }
    out.println();
  }

  private void goal(String peer, double goal, Rounds spoor, Rounds other, long tokens) {
    double wall = spoor.wall(tokens).median() / other.wall(tokens).median();
    double cpu = spoor.cpu(tokens).median() / other.cpu(tokens).median();
    out.printf(
        Locale.ROOT,
        "- %s: Spoor is %.1f times as fast by the clock, %.1f times by processor time; goal %.0f:"
            + " %s%n",
        peer,
        wall,
        cpu,
        goal,
        wall >= goal ? "PASS" : "short");
  }
}
