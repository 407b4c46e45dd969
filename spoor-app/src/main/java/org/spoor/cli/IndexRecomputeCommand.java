package org.spoor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.IndexScores;
import org.spoor.assess.index.Recomputation;
import org.spoor.exchange.IndexTable;
import org.spoor.exchange.TableFault;
import org.spoor.report.IndexJson;
import org.spoor.report.IndexPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes everything again that was published. */
@Command(
    name = "recompute",
    description = {
      "Makes every published aggregate again from the indicators, exactly, and says which come out.",
      "",
      "Ranks are made from exact and from printed scores and compared; countries in the quadrants are counted, and both are held "
          + "against what the publisher printed where a whole edition (and its regions) is there."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every aggregate came out",
      "1:some did not; they are listed",
      "2:wrong arguments, or a file with faults",
      "3:a file cannot be read",
      "70:a bug in Spoor",
      "130:interrupted"
    },
    footerHeading = "%nExamples:%n",
    footer = {"  spoor index recompute", "  spoor index recompute scores.csv --json"})
final class IndexRecomputeCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "Scores, as import takes them (default: the imported ones).")
  Optional<Path> file = Optional.empty();

  @Mixin IndexOptions options = new IndexOptions();

  @Option(names = "--json", description = "Print one JSON object.")
  boolean json;

  @Override
  public Integer call() {
    IndexModel model = IndexModel.load();
    IndexScores scores =
        file.map(path -> read(path, model)).orElseGet(() -> options.required(model));
    Recomputation outcome = Recomputation.of(scores, model, options.bands());
    CaseOptions.print(json ? IndexJson.of(outcome) : IndexPage.of(outcome));
    return outcome.faults().isEmpty() ? ExitCode.OK : ExitCode.SOME_UNREAD;
  }

  private IndexScores read(Path path, IndexModel model) {
    try (InputStream in = InputFiles.open(path, "FILE", spec)) {
      return IndexTable.read(InputFiles.name(path), in, model).scores();
    } catch (TableFault e) {
      throw options.wrong(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new EnvironmentException("the file broke: " + e.getMessage(), e);
    }
  }
}
