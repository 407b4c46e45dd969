package org.spoor.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.spoor.extract.Extractor;
import org.spoor.run.ExtractFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The filter from documents to records. */
@Command(
    name = "extract",
    description = {
      "Reads documents from standard input, one JSON object a line, and prints their records, one a line, in the order of the input.",
      "",
      "A document has \"id\" and \"text\", and may have \"title\", \"published\" (EDTF, such as 2022-03-25), "
          + "\"publisher\", \"author\", \"language\" and \"url\". Its text may have up to 5,000,000 characters. "
          + "A line that is no such document gives a line {\"kind\":\"error\",\"line\":N,\"code\":…,\"message\":…}, and the rest goes on."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every line was a document",
      "1:some lines were not (see the error records)",
      "2:wrong arguments",
      "3:standard input or output broke",
      "70:a bug in Spoor",
      "130:interrupted"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor extract < documents.jsonl > records.jsonl",
      "  echo '{\"id\":\"a\",\"text\":\"Police seized 3 kg of heroin in Vilnius.\"}' | spoor extract",
      "  spoor extract < documents.jsonl | grep '\"type\":\"seizure\"'"
    })
final class ExtractCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Documents that are extracted at the same time (default: one for each processor).")
  int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws InterruptedException {
    if (threads < 1 || threads > 256) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be 1 to 256, not " + threads);
    }
    Spoor spoor = (Spoor) spec.root().userObject();
    ExtractFilter filter = new ExtractFilter(Extractor.create(), threads);
    ExtractFilter.Outcome outcome;
    try {
      outcome =
          filter.run(
              new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    } catch (IOException e) {
      throw new EnvironmentException("standard input or output broke: " + e.getMessage(), e);
    }
    for (ExtractFilter.Bug bug : outcome.bugs()) {
      Failure.report(bug.cause(), spec.commandLine().getErr(), spoor.debug);
    }
    if (!outcome.bugs().isEmpty()) {
      return ExitCode.BUG;
    }
    return outcome.faulty() == 0 ? ExitCode.OK : ExitCode.SOME_UNREAD;
  }
}
