package org.spoor.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line behind {@code tools/bench}. */
public final class Bench {
  /** Every set of labelled data, in the order of the report. */
  private static final List<AccuracyRun> ACCURACY_RUNS =
      List.of(
          new IsafAccuracy(),
          new MentionAccuracy(),
          new PloverAccuracy(),
          new QuantityAccuracy(),
          new QuantulumAccuracy(),
          new DateAccuracy());

  private static final String HELP =
      """
      usage: tools/bench COMMAND [--data DIR]

        throughput        tokens a second beside CoreNLP and GATE ANNIE, same texts, one run
        robustness        every ISAF report and DOJ release through the extractor
        incidents [N]     N made-up events (300,000) joined to incidents, and their ledgers
        stages            where the extractor's time goes, stage by stage
        accuracy [NAME…]  labelled data from outside: %s
                          (--show: also what was missed or wrong)

      DIR holds seeds/ and data/ (default ../shared). Results go to standard output as Markdown.
      """;

  private Bench() {}

  /** Runs one command. */
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of("../shared");
    List<String> words = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--data") && i + 1 < args.length) {
        folder = Path.of(args[++i]);
      } else if (args[i].equals("--show")) {
        System.setProperty(AccuracyRun.SHOW, "true");
      } else {
        words.add(args[i]);
      }
    }
    String command = words.isEmpty() ? "help" : words.removeFirst();
    switch (command) {
      case "throughput" -> new Throughput(new Corpus(folder), out).run();
      case "robustness" -> new Robustness(new Corpus(folder), out).run();
      case "stages" -> new Stages(new Corpus(folder), out).run();
      case "incidents" ->
          new IncidentLoad(out).run(words.isEmpty() ? 300_000 : Integer.parseInt(words.getFirst()));
      case "accuracy" -> accuracy(words, folder.resolve("data"), out);
      case "help", "--help", "-h" ->
          out.printf(
              HELP, String.join(", ", ACCURACY_RUNS.stream().map(AccuracyRun::name).toList()));
      default -> {
        System.err.println("bench: no command '" + command + "'; see tools/bench help");
        System.exit(2);
      }
    }
  }

  private static void accuracy(List<String> names, Path data, PrintStream out) throws Exception {
    List<AccuracyRun> chosen =
        ACCURACY_RUNS.stream()
            .filter(run -> names.isEmpty() || names.contains(run.name()))
            .toList();
    for (AccuracyRun run : chosen) {
      run.run(data, out);
      out.println();
    }
  }
}
