package org.spoor.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.spoor.store.CaseLocation;
import java.util.Optional;

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
          new PartyAliases(),
          new DateAccuracy(),
          new NameAccuracy());

  private static final String HELP =
      """
      usage: tools/bench COMMAND [--data DIR]

        throughput        tokens a second beside CoreNLP and GATE ANNIE, same texts, one run
        robustness        every ISAF report and DOJ release through the extractor
        parties PATH…     the parties of files and folders, with the reasons of every join
        incidents [N]     N made-up events (300,000) joined to incidents, and their ledgers
        party-load [N]    N (default a million) invented mentions to parties, with known truth
        stages            where the extractor's time goes, stage by stage
        store CASE N      a new case of N documents: rates and size
        open CASE         how long a command waits for that case
        search [REPORTS [FOLDER]]
                          a case of invented reports (default 100000), indexed and searched;
                          the index is kept in FOLDER and used again when it is there
        ecbplus           joining event mentions across articles (ECB+, test part)
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
      case "parties" -> PartyListing.read(words.stream().map(Path::of).toList(), out);
      case "store" ->
          new StoreSpeed(CaseLocation.parse(words.getFirst()), Integer.parseInt(words.get(1)), out)
              .run();
      case "open" -> StoreSpeed.open(CaseLocation.parse(words.getFirst()), out);
      case "incidents" ->
          new IncidentLoad(out).run(words.isEmpty() ? 300_000 : Integer.parseInt(words.getFirst()));
      case "party-load" ->
          PartyLoad.run(words.isEmpty() ? 1_000_000 : Integer.parseInt(words.get(0)), out);
      case "search" -> search(words, out);
      case "ecbplus" -> new EcbPlus(folder.resolve("data"), out).run();
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

  private static void search(List<String> words, PrintStream out) throws Exception {
    int reports = words.isEmpty() ? 100_000 : Integer.parseInt(words.getFirst());
    Optional<Path> kept = words.stream().skip(1).findFirst().map(Path::of);
    new SearchSpeed(reports, kept, out).run();
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
