package org.spoor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.IndexScores;
import org.spoor.exchange.IndexTable;
import org.spoor.exchange.TableFault;
import org.spoor.run.IndexShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes scores of the Index in. */
@Command(
    name = "import",
    description = {
      "Checks scores of the Index and keeps them in your data folder, in place of those that were there.",
      "",
      "FILE is the publisher's workbook (.xlsx: a sheet an edition, its year in the sheet's name; a row a country, a column an "
          + "indicator), the same as CSV, or CSV with a row a score: edition, iso3 or country, indicator, score, and optionally "
          + "continent and region. Aggregates may be there; they are kept as published. A file with a fault is not taken: "
          + "up to twenty faults are told with row, column and what to do."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the scores are kept",
      "2:wrong arguments, or a file with faults; nothing was changed",
      "3:a file cannot be read or written",
      "70:a bug in Spoor",
      "130:interrupted"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor index import global_oc_index.xlsx",
      "  spoor index import scores.csv --regions countries.csv"
    })
final class IndexImportCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The scores; - for standard input.")
  Path file = Path.of("-");

  @Option(
      names = "--regions",
      paramLabel = "FILE",
      description =
          "CSV with the regions of countries (iso3, continent, region, or region_2021, …), where FILE has none.")
  Optional<Path> regions = Optional.empty();

  @Mixin IndexOptions options = new IndexOptions();

  @Override
  public Integer call() {
    IndexModel model = IndexModel.load();
    IndexShelf shelf = options.shelf();
    IndexScores scores = read(model);
    try {
      shelf.put(scores);
    } catch (IOException e) {
      throw new EnvironmentException(
          shelf.file()
              + " cannot be written: "
              + e.getMessage()
              + "; name another place with --index",
          e);
    }
    StringBuilder told = new StringBuilder();
    for (int edition : scores.editions()) {
      told.append(
          String.format(
              Locale.ROOT,
              "%d  %d countries, %d indicators%n",
              edition,
              scores.edition(edition).size(),
              model.indicators(edition).size()));
    }
    CaseOptions.print(told + "kept in " + shelf.file() + "\n");
    return ExitCode.OK;
  }

  private IndexScores read(IndexModel model) {
    try (InputStream in = InputFiles.open(file, "FILE", spec)) {
      IndexTable.Imported imported = IndexTable.read(InputFiles.name(file), in, model);
      imported.notes().forEach(note -> spec.commandLine().getErr().println("spoor: " + note));
      if (regions.isEmpty()) {
        return imported.scores();
      }
      try (InputStream more = InputFiles.open(regions.get(), "--regions", spec)) {
        return IndexTable.withRegions(
            imported.scores(), InputFiles.name(regions.get()), more, model);
      }
    } catch (TableFault e) {
      throw options.wrong(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new EnvironmentException("the file broke: " + e.getMessage(), e);
    }
  }
}
