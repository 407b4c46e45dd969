package org.spoor.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.spoor.extract.Extractor;
import org.spoor.model.Metadata;
import org.spoor.read.ReportReader;
import org.spoor.report.HtmlPage;
import org.spoor.report.Picture;
import org.spoor.report.PictureJson;
import org.spoor.report.TerminalPage;
import org.spoor.run.CaseSearch;
import org.spoor.run.OpenCase;
import org.spoor.run.Progress;
import org.spoor.run.ReportRun;
import org.spoor.run.WholeFile;
import org.spoor.store.CaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports and prints the picture they give. */
@Command(
    name = "run",
    description = {
      "Reads files and folders, extracts what they say, and prints the picture: what was read and what not, "
          + "ledgers of seizures, expulsions and the rest with their totals, flows, who says so, evidence by country, "
          + "and where to look next. Every line names the report and the sentence it stands on.",
      "",
      "Also writes one self-contained HTML report, in which every figure opens its sentence.",
      "",
      "Reads text, Markdown, HTML, PDF, DOCX, ODT, RTF, mail, JSON Lines, and ZIP archives and folders of these. "
          + "A file FILE.EXT.meta.json beside FILE.EXT may give its title, published, publisher, author, url and language."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was read",
      "1:some files could not be read; they are listed, and the rest was done",
      "2:wrong arguments",
      "3:the report could not be written, or standard output broke",
      "70:a bug in Spoor",
      "130:interrupted"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor run examples/reports",
      "  spoor run inbox --case inbox.spoor",
      "  spoor run release.pdf --date 2022-03-25 --publisher \"Ministry of the Interior\"",
      "  spoor run inbox --report inbox.html --quiet > inbox.txt",
      "  spoor run inbox --json --no-report | jq '.ledgers[].ledger'"
    })
final class RunCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to read.")
  List<Path> paths = List.of();

  @Option(
      names = "--case",
      paramLabel = "FILE",
      description =
          "Keep the case: a file, or postgresql://user:password@host/database?schema=name; made when it is not there. "
              + "The picture is that of the whole case.")
  Optional<String> location = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "EDTF",
      description =
          "Date of publication of all reports, such as 2022-03-25 or 2022-03; overrules what they say.")
  Optional<String> date = Optional.empty();

  @Option(names = "--publisher", paramLabel = "NAME", description = "Publisher of all reports.")
  Optional<String> publisher = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Where the HTML report goes (default: ${DEFAULT-VALUE}).",
      defaultValue = "spoor-report.html")
  Path report = Path.of("spoor-report.html");

  @Option(names = "--no-report", description = "Write no HTML report.")
  boolean noReport;

  @Option(names = "--json", description = "Print the picture as one JSON object.")
  boolean json;

  @Option(names = "--quiet", description = "No progress and no notes on standard error.")
  boolean quiet;

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
    date.filter(edtf -> !ReportReader.isDate(edtf))
        .ifPresent(
            edtf -> {
              throw new ParameterException(
                  spec.commandLine(),
                  "--date is not an EDTF date such as 2022-03-25, 2022-03 or 2022: " + edtf);
            });
    Terminal terminal = Terminal.ofProcess();
    ReportRun.Outcome outcome = read(terminal);
    Picture picture = Picture.of(outcome.findings());
    if (!noReport) {
      writeReport(picture);
    }
    CaseOptions.print(
        json
            ? PictureJson.of(picture)
            : TerminalPage.of(picture, terminal.width(), terminal.colour()));
    if (!noReport && !quiet) {
      note("Report: " + report);
    }
    Spoor spoor = (Spoor) spec.root().userObject();
    outcome.bugs().stream()
        .limit(3)
        .forEach(bug -> Failure.report(bug, spec.commandLine().getErr(), spoor.debug));
    if (!outcome.bugs().isEmpty()) {
      return ExitCode.BUG;
    }
    return outcome.findings().intake().unread().isEmpty() ? ExitCode.OK : ExitCode.SOME_UNREAD;
  }

  private ReportRun.Outcome read(Terminal terminal) throws InterruptedException {
    Metadata overrides =
        new Metadata(
            Optional.empty(),
            date,
            publisher,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    ReportRun.Request request = new ReportRun.Request(paths, overrides, threads);
    if (quiet) {
      return read(request, Progress.NONE);
    }
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
    try (ProgressBar bar = new ProgressBar(err, terminal.errorInteractive(), terminal.width())) {
      return read(request, bar);
    }
  }

  private ReportRun.Outcome read(ReportRun.Request request, Progress progress)
      throws InterruptedException {
    if (location.isEmpty()) {
      return ReportRun.run(request, Extractor.create(), progress);
    }
    try (OpenCase open =
        OpenCase.open(location.get(), CaseStore.Missing.CREATE, request.threads())) {
      OpenCase.Reading reading = open.read(request, progress);
      open.refresh(progress);
      new CaseSearch(open).prepare(progress);
      return new ReportRun.Outcome(open.findings(), reading.bugs());
    }
  }

  private void writeReport(Picture picture) {
    if (Files.isDirectory(report)) {
      throw new EnvironmentException(report + " is a folder; give --report a file");
    }
    try {
      WholeFile.write(report, out -> HtmlPage.write(picture, Spoor.Version.number(), out));
    } catch (IOException e) {
      throw new EnvironmentException(
          "cannot write the report "
              + report
              + " ("
              + e.getMessage()
              + "); choose another place with --report FILE, or --no-report",
          e);
    }
  }

  private void note(String words) {
    spec.commandLine().getErr().println(words);
    spec.commandLine().getErr().flush();
  }
}
