package org.spoor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.assess.mission.MissionReport;
import org.spoor.assess.mission.Missions;
import org.spoor.assess.mission.StaffList;
import org.spoor.assess.mission.States;
import org.spoor.exchange.TableFault;
import org.spoor.model.Incident;
import org.spoor.report.MissionJson;
import org.spoor.report.MissionPage;
import org.spoor.run.CaseContents;
import org.spoor.run.StaffFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Staff of missions beside what comparable states keep. */
@Command(
    name = "missions",
    description = {
      "Compares the staff of embassies with what states alike keep in the same host: by a robust regression on the "
          + "sending state's product and people and on the distance. Says what stands out, and where too few are known.",
      "",
      "With --case it also tells what is left after the expulsions of the case, who expelled whom, and how fast the "
          + "answer came. The table has the columns sending, host, staff, date and source; states are codes or names."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every row was compared",
      "2:wrong arguments, or rows that are wrong: each is told with what to do, nothing is printed",
      "3:a file cannot be read or standard output broke",
      "70:a bug in Spoor",
      "130:interrupted"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor missions examples/missions/staff.csv",
      "  spoor missions staff.csv --case inbox.spoor --json"
    })
final class MissionsCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "STAFF.csv",
      description = "The table, CSV in UTF-8; - for standard input.")
  Path staff = Path.of("-");

  @Option(
      names = "--case",
      paramLabel = "FILE",
      description = "The case whose expulsions are taken into account.")
  Optional<String> location = Optional.empty();

  @Option(names = "--quiet", description = "No progress and no notes on standard error.")
  boolean quiet;

  @Option(names = "--json", description = "Print one JSON object.")
  boolean json;

  @Override
  public Integer call() throws InterruptedException {
    States states = States.load();
    StaffList list = list(states);
    if (!list.problems().isEmpty()) {
      PrintWriter err = spec.commandLine().getErr();
      list.problems()
          .forEach(
              problem -> err.println("spoor: " + InputFiles.name(staff) + ", " + problem.words()));
      if (list.unlisted() > 0) {
        err.println("spoor: and " + list.unlisted() + " more");
      }
      return ExitCode.USAGE;
    }
    Missions missions = new Missions(states);
    if (location.isEmpty()) {
      return print(missions.of(list), telling -> telling.document());
    }
    CaseOptions options = new CaseOptions();
    options.location = location.get();
    options.quiet = quiet;
    return options.with(
        view -> {
          CaseContents contents = new CaseContents(view);
          return print(
              missions.of(
                  list,
                  contents.ledger(
                      LedgerKind.EXPULSIONS, LedgerFilter.ALL, Optional.empty(), Optional.empty())),
              contents::citation);
        });
  }

  private StaffList list(States states) {
    try (InputStream in = InputFiles.open(staff, "STAFF.csv", spec)) {
      return StaffFile.read(InputFiles.name(staff), in, states);
    } catch (TableFault e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (IOException e) {
      throw new EnvironmentException(staff + " broke: " + e.getMessage(), e);
    }
  }

  private int print(MissionReport report, Function<Incident.Telling, String> citation) {
    Terminal terminal = Terminal.ofProcess();
    CaseOptions.print(
        json
            ? MissionJson.of(report)
            : MissionPage.of(report, terminal.width(), terminal.colour(), citation));
    return ExitCode.OK;
  }
}
