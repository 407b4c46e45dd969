package org.spoor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.IndexScores;
import org.spoor.model.Metadata;
import org.spoor.report.IndexJson;
import org.spoor.report.IndexPage;
import org.spoor.run.ProfileCheck;
import org.spoor.run.Progress;
import org.spoor.run.ReportRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds what texts suggest against published scores. */
@Command(
    name = "validate",
    description = {
      "Reads texts on countries and tells how far the scores that they suggest are from the published ones.",
      "",
      "A text belongs to the country that its file's name or title is, else to the one that most of its sentences speak of. "
          + "Prints the mean absolute error of the middle of the suggested interval for each side of the Index, beside what one "
          + "would say without reading: the mean of all other countries, and of the others of the region, over the same pairs of "
          + "country and indicator; and for how many pairs there was a suggestion at all."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor index validate profiles --edition 2021",
      "  spoor index validate texts.jsonl --edition 2023 --json"
    })
final class IndexValidateCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "TEXTS",
      arity = "1..*",
      description = "Folders and files: reports of any format, or JSON Lines.")
  List<Path> texts = List.of();

  @Option(
      names = "--edition",
      paramLabel = "YEAR",
      description = "Edition to hold them against (default: the newest that is imported).")
  Optional<Integer> edition = Optional.empty();

  @Mixin IndexOptions options = new IndexOptions();

  @Option(names = "--json", description = "Print one JSON object.")
  boolean json;

  @Override
  public Integer call() throws InterruptedException {
    for (Path path : texts) {
      if (!Files.exists(path)) {
        throw options.wrong("there is no file or folder " + path + "; check the path");
      }
    }
    IndexModel model = IndexModel.load();
    IndexScores scores = options.required(model);
    int year = options.edition(edition, model, scores);
    ProfileCheck.Outcome outcome =
        ProfileCheck.run(
            new ReportRun.Request(texts, Metadata.NONE, Runtime.getRuntime().availableProcessors()),
            model,
            scores,
            options.bands(),
            year,
            Progress.NONE);
    outcome.notes().forEach(note -> spec.commandLine().getErr().println("spoor: " + note));
    CaseOptions.print(
        json ? IndexJson.of(outcome.validation()) : IndexPage.of(outcome.validation()));
    return ExitCode.OK;
  }
}
