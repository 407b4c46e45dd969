package org.spoor.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.spoor.exchange.TableFault;
import org.spoor.exchange.WatchListReader;
import org.spoor.resolve.name.NameMatcher;
import org.spoor.resolve.screen.ListedParty;
import org.spoor.resolve.screen.Screening;
import org.spoor.run.ScreenTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks names up in a watch list. */
@Command(
    name = "screen",
    description = {
      "Looks names up in a watch list and prints who they may be, with the reasons.",
      "",
      "The list is a CSV table with the column \"name\" (and optionally \"id\", \"schema\", \"aliases\", \"countries\", "
          + "\"birth_date\"; several values are parted by semicolons), as OpenSanctions' targets.simple.csv is one, or entities of "
          + "FollowTheMoney, one JSON object a line.",
      "",
      "The names are a CSV table with the column \"name\", and optionally \"schema\", \"country\", \"birth_date\". Prints a row for "
          + "each hit: the columns of the name, then \"list_id\", \"list_name\", \"score\" and \"why\". Dates and countries that agree "
          + "or contradict count. A hit is a lead, not a finding."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every name was looked up, whether or not there are hits",
      "2:wrong arguments, or no table with these columns",
      "3:a file cannot be read or standard output broke",
      "70:a bug in Spoor",
      "130:interrupted"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor screen --list targets.simple.csv --names customers.csv > hits.csv",
      "  spoor screen --list entities.ftm.json --names names.csv --threshold 0.9"
    })
final class ScreenCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Option(names = "--list", paramLabel = "FILE", required = true, description = "The watch list.")
  Path list = Path.of("-");

  @Option(
      names = "--names",
      paramLabel = "FILE",
      required = true,
      description = "The names, CSV in UTF-8; - for standard input.")
  Path names = Path.of("-");

  @Option(
      names = "--threshold",
      paramLabel = "T",
      description = "Least score of a hit (default: " + NameMatcher.THRESHOLD + ").")
  double threshold = NameMatcher.THRESHOLD;

  @Override
  public Integer call() {
    InputFiles.checkThreshold(threshold, spec);
    try (InputStream in = InputFiles.open(names, "--names", spec)) {
      Screening screening = Screening.of(parties(), NameMatcher.load());
      ScreenTable.Outcome outcome =
          new ScreenTable(screening, threshold)
              .run(InputFiles.name(names), in, new FileOutputStream(FileDescriptor.out));
      spec.commandLine()
          .getErr()
          .printf(
              Locale.ROOT,
              "spoor: %,d names against %,d parties with %,d names: %,d names with hits, %,d hits%n",
              outcome.names(),
              screening.parties(),
              screening.names(),
              outcome.withHits(),
              outcome.hits());
      return ExitCode.OK;
    } catch (TableFault e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (IOException e) {
      throw new EnvironmentException("a file or standard output broke: " + e.getMessage(), e);
    }
  }

  private List<ListedParty> parties() throws IOException {
    try (InputStream in = InputFiles.open(list, "--list", spec)) {
      return WatchListReader.read(InputFiles.name(list), in);
    }
  }
}
