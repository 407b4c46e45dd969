package org.spoor.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.spoor.exchange.TableFault;
import org.spoor.resolve.name.NameMatcher;
import org.spoor.run.MatchTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares pairs of names. */
@Command(
    name = "match",
    description = {
      "Compares pairs of names and says how alike they are, and why.",
      "",
      "The table has the columns \"left\" and \"right\", and may have \"schema\" (Person, Company, Organization, Vessel, "
          + "Address; empty where not known). Prints the same table with \"score\" (0 to 1), \"match\" (true from the threshold on) "
          + "and \"why\": each feature with the words it was seen on, its value and its weight."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every row was compared",
      "1:some rows were not (told on standard error)",
      "2:wrong arguments, or no table with these columns",
      "3:a file cannot be read or standard output broke",
      "70:a bug in Spoor",
      "130:interrupted"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor match --pairs pairs.csv > scored.csv",
      "  printf 'left,right\\nVladimir Putin,Владимир Путин\\n' | spoor match --pairs -"
    })
final class MatchCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      required = true,
      description = "The table of pairs, CSV in UTF-8; - for standard input.")
  Path pairs = Path.of("-");

  @Option(
      names = "--threshold",
      paramLabel = "T",
      description = "Least score that counts as a match (default: " + NameMatcher.THRESHOLD + ").")
  double threshold = NameMatcher.THRESHOLD;

  @Override
  public Integer call() {
    InputFiles.checkThreshold(threshold, spec);
    PrintWriter err = spec.commandLine().getErr();
    MatchTable table = new MatchTable(threshold, message -> err.println("spoor: " + message));
    try (InputStream in = InputFiles.open(pairs, "--pairs", spec)) {
      long faulty = table.run(InputFiles.name(pairs), in, new FileOutputStream(FileDescriptor.out));
      return faulty == 0 ? ExitCode.OK : ExitCode.SOME_UNREAD;
    } catch (TableFault e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (IOException e) {
      throw new EnvironmentException(pairs + " or standard output broke: " + e.getMessage(), e);
    }
  }
}
