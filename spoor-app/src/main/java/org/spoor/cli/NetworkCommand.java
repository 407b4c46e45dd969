package org.spoor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.spoor.assess.Saying;
import org.spoor.assess.network.Network;
import org.spoor.assess.network.Network.Node;
import org.spoor.assess.network.Network.Path;
import org.spoor.assess.network.Networks;
import org.spoor.assess.network.Paths;
import org.spoor.exchange.GraphFiles;
import org.spoor.model.Period;
import org.spoor.report.NetworkJson;
import org.spoor.report.NetworkPage;
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
  /** Bearers of a name between whom paths are looked for. */
  private static final int MOST_NAMED = 5;

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
    return options.withResolved((resolved, view) -> print(resolved, view, wanted, period));
  }

  private int print(ResolvedCase resolved, CaseView view, String wanted, Optional<Period> period) {
    Network network =
        Networks.load().of(resolved.reports(), Networks.PartyNaming.of(resolved.parties()), period);
    Paths paths = new Paths(network);
    CaseQuotes quotes = new CaseQuotes(view, resolved.reports());
    NetworkView shown = view(network, paths);
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

  private NetworkView view(Network network, Paths paths) {
    if (between.isEmpty() && !bridge) {
      return new NetworkView(around(network, paths), "", List.of(), List.of(), List.of());
    }
    List<Path> shortest = new ArrayList<>();
    List<Path> best = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    if (!between.isEmpty()) {
      for (Node from : named(paths, between.getFirst())) {
        for (Node to : named(paths, between.get(1))) {
          shortest.addAll(paths.shortest(from.key(), to.key()));
          paths.bestEvidenced(from.key(), to.key()).ifPresent(best::add);
        }
      }
    }
    List<Path> bridges = bridge ? paths.bridges() : List.of();
    List.of(shortest, best, bridges).forEach(all -> all.forEach(path -> keys.addAll(path.keys())));
    String asked =
        between.isEmpty()
            ? "bridges from criminal parties to parties of states"
            : "between " + between.getFirst() + " and " + between.get(1);
    return new NetworkView(paths.around(keys, 0), asked, shortest, best, bridges);
  }

  private Network around(Network network, Paths paths) {
    return party
        .map(name -> paths.around(named(paths, name).stream().map(Node::key).toList(), steps))
        .orElse(network);
  }

  private List<Node> named(Paths paths, String name) {
    List<Node> found = paths.named(name);
    if (found.isEmpty()) {
      throw wrong("no party with a relation is called " + name);
    }
    return found.size() <= MOST_NAMED ? found : found.subList(0, MOST_NAMED);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
