package org.spoor.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.spoor.assess.corroboration.Corroboration;
import org.spoor.assess.corroboration.VoiceBook;
import org.spoor.report.VoicesJson;
import org.spoor.report.VoicesPage;
import org.spoor.run.CaseQuotes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who says so in a case. */
@Command(
    name = "voices",
    description = {
      "Prints who says what in the reports of a case: speakers with their claims, accounts that contradict one another "
          + "side by side, and what each incident rests on.",
      "",
      "An incident's grade is the Admiralty code's: the reliability of its best source (A to F, given by 'spoor decide "
          + "grade publisher NAME B') and the credibility of what is told (1 to 6, given, or derived from independent voices). "
          + "A table makes a word of likelihood of it; the reasons stand beside. Copies are no voice."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor voices --case inbox.spoor",
      "  spoor voices --case inbox.spoor --incident i-0123456789ab --json"
    })
final class VoicesCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin CaseOptions options = new CaseOptions();

  @Option(
      names = "--incident",
      paramLabel = "ID",
      description = "Only this incident, those who stand behind it and what they say.")
  Optional<String> incident = Optional.empty();

  @Option(names = "--json", description = "Print one JSON object.")
  boolean json;

  @Override
  public Integer call() throws InterruptedException {
    Corroboration corroboration = Corroboration.load();
    return options.withResolved(
        (resolved, view) -> {
          VoiceBook book =
              asked(
                  corroboration.of(
                      resolved.reports(), resolved.resolution().incidents(), resolved.decisions()));
          CaseQuotes quotes = new CaseQuotes(view, resolved.reports());
          Terminal terminal = Terminal.ofProcess();
          CaseOptions.print(
              json
                  ? VoicesJson.of(book, quotes::of)
                  : VoicesPage.of(book, terminal.width(), terminal.colour(), quotes::of));
          return ExitCode.OK;
        });
  }

  private VoiceBook asked(VoiceBook all) {
    if (incident.isEmpty()) {
      return all;
    }
    String id = incident.get();
    List<VoiceBook.Backed> one =
        all.incidents().stream().filter(backed -> backed.incident().id().equals(id)).toList();
    if (one.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "the case has no incident " + id + "; 'spoor ledger' prints their ids");
    }
    return new VoiceBook(
        all.speakers().stream().filter(speaker -> speaker.incidents().contains(id)).toList(),
        one,
        all.contested().stream().filter(c -> c.incident().id().equals(id)).toList());
  }
}
