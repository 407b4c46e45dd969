package org.spoor.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.spoor.assess.Saying;
import org.spoor.assess.network.Network;
import org.spoor.assess.network.Networks;
import org.spoor.assess.network.Paths;
import org.spoor.exchange.GraphFiles;
import org.spoor.model.Certainty;
import org.spoor.model.Period;
import org.spoor.report.NetworkJson;
import org.spoor.report.NetworkPage;
import org.spoor.report.NetworkQuestion;
import org.spoor.report.NetworkView;
import org.spoor.report.Quote;
import org.spoor.run.CaseQuotes;
import org.spoor.run.ResolvedCase;
import org.spoor.store.CaseView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who stands how to whom by the reports of a case. */
@Command(
    name = "network",
    description = {
      "Prints the parties of a case and the relations that reports tell between them, each with its sentences, its "
          + "certainty and when it was first and last reported; how central parties are; paths between them.",
      "",
      "Ends that no party is known for are named as written and stay within their report."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor network --case inbox.spoor --party KGB",
      "  spoor network --case inbox.spoor --between 'Sinaloa Cartel' 'Honduran National Police'",
      "  spoor network --case inbox.spoor --bridge",
      "  spoor network --case inbox.spoor --format gexf > network.gexf"
    })
final class NetworkCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin CaseOptions options = new CaseOptions();

  @Option(
      names = "--party",
      paramLabel = "NAME",
      description = "Only what is around this party: its name, a part of it, or its id.")
  Optional<String> party = Optional.empty();

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "How far around, 1 to 6; 1 unless told otherwise.")
  int steps = 1;

  @Option(
      names = "--between",
      paramLabel = "NAME",
      arity = "2",
      description = "Paths between two parties: the shortest and the best evidenced.")
  List<String> between = List.of();

  @Option(
      names = "--bridge",
      description = "Paths from criminal parties to the nearest party of a state.")
  boolean bridge;

  @Option(names = "--at", paramLabel = "EDTF", description = "Only what is told of these days.")
  Optional<String> at = Optional.empty();

  @Mixin Certainties certainties = new Certainties();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, gexf or graphml; text unless told otherwise.")
  String format = "text";

  @Override
  public Integer call() throws InterruptedException {
    String wanted = format.toLowerCase(Locale.ROOT);
    if (!List.of("text", "json", "gexf", "graphml").contains(wanted)) {
      throw wrong("no format '" + format + "': text, json, gexf, graphml");
    }
    if (steps < 1 || steps > Paths.MOST_STEPS) {
      throw wrong("--steps takes 1 to " + Paths.MOST_STEPS + ", not " + steps);
    }
    Optional<Period> period = at.map(edtf -> Days.day(edtf, spec));
    Set<Certainty> counted = certainties.chosen(spec);
    return options.withResolved((resolved, view) -> print(resolved, view, wanted, period, counted));
  }

  private int print(
      ResolvedCase resolved,
      CaseView view,
      String wanted,
      Optional<Period> period,
      Set<Certainty> counted) {
    Network network =
        Networks.load()
            .of(resolved.reports(), Networks.PartyNaming.of(resolved.parties()), period, counted);
    Paths paths = new Paths(network);
    CaseQuotes quotes = new CaseQuotes(view, resolved.reports());
    NetworkView shown;
    try {
      shown =
          new NetworkQuestion(
                  party,
                  steps,
                  between.isEmpty()
                      ? Optional.empty()
                      : Optional.of(new NetworkQuestion.Ends(between.getFirst(), between.get(1))),
                  bridge)
              .of(network, paths);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    Function<Saying, String> words =
        saying -> {
          Quote quote = quotes.of(saying);
          return "[" + quote.citation() + "] " + quote.words();
        };
    Terminal terminal = Terminal.ofProcess();
    CaseOptions.print(
        switch (wanted) {
          case "json" -> NetworkJson.of(shown, network, quotes::of);
          case "gexf" -> GraphFiles.gexf(shown.network(), words);
          case "graphml" -> GraphFiles.graphml(shown.network(), words);
          default ->
              NetworkPage.of(shown, network, terminal.width(), terminal.colour(), quotes::of);
        });
    return ExitCode.OK;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
