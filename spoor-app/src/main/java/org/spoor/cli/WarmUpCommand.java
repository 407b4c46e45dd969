package org.spoor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.spoor.extract.Extractor;
import org.spoor.run.ExtractFilter;
import org.spoor.run.OpenCase;
import org.spoor.store.CaseStore.Missing;
import org.spoor.store.CaseView;
import org.spoor.store.DocumentEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Does a little of everything, so that the JVM can write down which classes a start needs. */
@Command(
    name = "warm-up",
    hidden = true,
    description = "The training run of the AOT cache; for the start script.")
final class WarmUpCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "DOCUMENTS", description = "Documents for extract.")
  Path documents = Path.of("");

  @Parameters(index = "1", paramLabel = "REPORTS", description = "Reports for run.")
  Path reports = Path.of("");

  @Parameters(index = "2", paramLabel = "FILE", description = "Where the report may go.")
  Path report = Path.of("");

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (InputStream in = Files.newInputStream(documents)) {
      new ExtractFilter(Extractor.create(), 1).run(in, OutputStream.nullOutputStream());
    }
    command("run", reports.toString(), "--quiet", "--report", report.toString());
    withCase(report.resolveSibling("warm-up.spoor").toString());
    return ExitCode.OK;
  }

  /** What is done with a case most often, on a small one beside the report. */
  private void withCase(String place) {
    command("run", reports.toString(), "--quiet", "--no-report", "--case", place);
    command("ledger", "seizures", "--case", place, "--group-by", "month");
    command("ledger", "expulsions", "--case", place, "--json");
    command("search", "--case", place, "seized OR expelled");
    command("search", "--case", place, "--quiet", "--time", "\"of the\" Lukashenka date:2022");
    command("decide", "--case", place, "withdraw", firstReport(place));
    command("ledger", "arrests", "--case", place, "--quiet");
    command("export", "--case", place, "--format", "incidents");
  }

  private static String firstReport(String place) {
    try (OpenCase open = OpenCase.open(place, Missing.REFUSE, 1);
        CaseView view = open.store().view()) {
      return view.firstEntry().map(DocumentEntry::id).orElse("");
    }
  }

  private void command(String... words) {
    spec.root().commandLine().execute(words);
  }
}
