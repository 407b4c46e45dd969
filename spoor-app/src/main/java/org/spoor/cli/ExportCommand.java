package org.spoor.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.spoor.run.CaseExport;
import org.spoor.store.CaseView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything in a case, for other programs. */
@Command(
    name = "export",
    description = {
      "Prints what is in a case, one JSON object a line, in the order of the case.",
      "",
      "records: what the reports say, after the decisions; events name their incident, mentions their entity. "
          + "decisions: who decided what, when and why. incidents, parties: as the case keeps them."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor export --case inbox.spoor --format records > records.jsonl",
      "  spoor export --case inbox.spoor --format decisions > decisions.jsonl"
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin CaseOptions options = new CaseOptions();

  @Option(
      names = "--format",
      required = true,
      description = "What is printed: ${COMPLETION-CANDIDATES}.")
  Format format = Format.RECORDS;

  /** What can be printed. */
  enum Format {
    RECORDS,
    DECISIONS,
    INCIDENTS,
    PARTIES;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    return options.with(this::print);
  }

  private int print(CaseView view) {
    CaseOptions.print(
        out -> {
          switch (format) {
            case RECORDS -> CaseExport.records(view, out);
            case DECISIONS -> CaseExport.decisions(view, out);
            case INCIDENTS -> CaseExport.incidents(view, out);
            case PARTIES -> CaseExport.parties(view, out);
          }
        });
    return ExitCode.OK;
  }
}
