package org.spoor.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.spoor.assess.flow.FlowMap;
import org.spoor.assess.flow.FlowQuestion;
import org.spoor.assess.flow.Flows;
import org.spoor.report.FlowJson;
import org.spoor.report.FlowPage;
import org.spoor.run.CaseQuotes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How goods move by what the reports of a case imply. */
@Command(
    name = "flows",
    description = {
      "Prints the routes of goods that the reports of a case imply, from origin to destination, put together of several "
          + "reports where one goes on where another ends, with every sentence behind each leg.",
      "",
      "A route is as certain as its weakest leg. '~' joins a region and a country in it, which makes a route possible at "
          + "most. With --close it tells which routes lose their way and which known ones are left. It is no forecast."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor flows --case inbox.spoor --commodity heroin --close TR",
      "  spoor flows --case inbox.spoor --commodity cocaine --between 'South America' --and Europe --json"
    })
final class FlowsCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin CaseOptions options = new CaseOptions();

  @Option(
      names = "--commodity",
      paramLabel = "NAME",
      description = "A commodity with all that is narrower.")
  Optional<String> commodity = Optional.empty();

  @Mixin Days days = new Days();

  @Mixin Certainties certainties = new Certainties();

  @Option(
      names = "--between",
      paramLabel = "PLACE",
      description = "Only routes from this country or region, with --and.")
  Optional<String> origin = Optional.empty();

  @Option(names = "--and", paramLabel = "PLACE", description = "To this country or region.")
  Optional<String> destination = Optional.empty();

  @Option(
      names = "--close",
      paramLabel = "PLACE",
      description = "A country, a region, or a border written CC-CC that is imagined to be shut.")
  List<String> close = List.of();

  @Option(names = "--json", description = "Print one JSON object.")
  boolean json;

  @Override
  public Integer call() throws InterruptedException {
    Flows flows = Flows.load();
    FlowQuestion question = question(flows);
    return options.withResolved(
        (resolved, view) -> {
          FlowMap map = flows.of(resolved.reports(), resolved.resolution().incidents(), question);
          CaseQuotes quotes = new CaseQuotes(view, resolved.reports());
          Terminal terminal = Terminal.ofProcess();
          CaseOptions.print(
              json
                  ? FlowJson.of(map, quotes::of)
                  : FlowPage.of(map, terminal.width(), terminal.colour(), quotes::of));
          return ExitCode.OK;
        });
  }

  private FlowQuestion question(Flows flows) {
    try {
      return flows.question(
          commodity, days.period(spec), certainties.chosen(spec), origin, destination, close);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
