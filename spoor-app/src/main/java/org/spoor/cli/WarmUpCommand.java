package org.spoor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.spoor.extract.Extractor;
import org.spoor.run.ExtractFilter;
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
    return spec.root()
        .commandLine()
        .execute("run", reports.toString(), "--quiet", "--report", report.toString());
  }
}
