package org.spoor.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.spoor.exchange.TableFault;
import org.spoor.exchange.WatchListReader;
import org.spoor.resolve.name.NameMatcher;
import org.spoor.resolve.screen.ListedParty;
import org.spoor.resolve.screen.Screening;
import org.spoor.run.OpenCase;
import org.spoor.run.PartyTable;
import org.spoor.run.ScreenTable;
import org.spoor.store.CaseView;
import picocli.CommandLine.ArgGroup;
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
          + "or contradict count. A hit is a lead, not a finding. With --case the names are those of the case's parties, a row for "
          + "each form of a name."
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
      "  spoor screen --list targets.simple.csv --case inbox.spoor",
      "  spoor screen --list entities.ftm.json --names names.csv --threshold 0.9"
    })
final class ScreenCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Option(names = "--list", paramLabel = "FILE", required = true, description = "The watch list.")
  Path list = Path.of("-");

  @ArgGroup(exclusive = true, multiplicity = "1")
  Whom whom = new Whom();

  /** Who is looked up. */
  static final class Whom {
    @Option(
        names = "--names",
        paramLabel = "FILE",
        description = "The names, CSV in UTF-8; - for standard input.")
    Optional<Path> names = Optional.empty();

    @Option(
        names = "--case",
        paramLabel = "FILE",
        description = "The parties of a case: a file, or postgresql://….")
    Optional<String> location = Optional.empty();
  }

  @Option(
      names = "--threshold",
      paramLabel = "T",
      description = "Least score of a hit (default: " + NameMatcher.THRESHOLD + ").")
  double threshold = NameMatcher.THRESHOLD;

  @Override
  public Integer call() throws InterruptedException {
    InputFiles.checkThreshold(threshold, spec);
    String source = whom.names.map(InputFiles::name).orElse("the case");
    try (InputStream in = names()) {
      Screening screening = Screening.of(parties(), NameMatcher.load());
      ScreenTable.Outcome outcome =
          new ScreenTable(screening, threshold)
              .run(source, in, new FileOutputStream(FileDescriptor.out));
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

  private InputStream names() throws IOException, InterruptedException {
    if (whom.names.isPresent()) {
      return InputFiles.open(whom.names.get(), "--names", spec);
    }
    CaseOptions options = new CaseOptions();
    options.location = whom.location.orElse("");
    options.quiet = true;
    try (OpenCase open = options.open()) {
      options.refresh(open);
      try (CaseView view = open.store().view()) {
        return PartyTable.of(view);
      }
    }
  }

  private List<ListedParty> parties() throws IOException {
    try (InputStream in = InputFiles.open(list, "--list", spec)) {
      return WatchListReader.read(InputFiles.name(list), in);
    }
  }
}
