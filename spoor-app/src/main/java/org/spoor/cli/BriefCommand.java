package org.spoor.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.spoor.model.Period;
import org.spoor.report.product.BriefDossier;
import org.spoor.report.product.Change;
import org.spoor.report.product.Dossier;
import org.spoor.run.CaseBrief;
import org.spoor.run.CaseBrief.Since;
import org.spoor.run.OpenCase;
import org.spoor.run.ResolvedCase;
import org.spoor.store.CaseView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is new in a case. */
@Command(
    name = "brief",
    description = {
      "Writes what is new in a case: reports, new and changed incidents, totals then and now, contradictions that are new or "
          + "settled, decisions; with every source and its grade.",
      "",
      "The case is put together as it was then, from the reports and decisions that were there, and compared with what it is now."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the brief was written",
      "2:wrong arguments",
      "3:the case cannot be read, or the file not be written",
      "70:a bug in Spoor",
      "130:interrupted"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor brief --case inbox.spoor --since 2024-03-01 --out brief.docx",
      "  spoor brief --case inbox.spoor --since d-17"
    })
final class BriefCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin CaseOptions options = new CaseOptions();

  @Option(
      names = "--since",
      paramLabel = "WHEN",
      description =
          "A date (EDTF): what was added on its first day or later is new. Or a decision (d-17): what was added after it "
              + "(default: everything is new).")
  Optional<String> since = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "docx, html, md or pdf (default: by the name of FILE, else md).")
  Optional<ProductFile.Format> format = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to FILE instead of standard output; docx and pdf need it.")
  Optional<Path> out = Optional.empty();

  @Override
  public Integer call() throws InterruptedException {
    ProductFile file = ProductFile.of(spec, format, out);
    if (file.format() == ProductFile.Format.JSON) {
      throw new ParameterException(spec.commandLine(), "a brief is docx, html, md or pdf");
    }
    try (OpenCase open = options.open()) {
      options.refresh(open);
      ResolvedCase resolved = open.resolved();
      try (CaseView view = open.store().view()) {
        Change change =
            CaseBrief.since(view, moment(view), Runtime.getRuntime().availableProcessors());
        Dossier brief =
            BriefDossier.of(CaseBrief.now(resolved, view), change, Spoor.Version.program());
        file.write(brief);
      }
    }
    return ExitCode.OK;
  }

  private Since moment(CaseView view) {
    if (since.isEmpty()) {
      return Since.ALWAYS;
    }
    String asked = since.get();
    if (asked.matches("d-\\d{1,18}")) {
      return CaseBrief.after(view, asked)
          .orElseThrow(
              () ->
                  new ParameterException(spec.commandLine(), "the case has no decision " + asked));
    }
    Period days = Days.day(asked, spec);
    if (days.first() == Period.OPEN_START) {
      return Since.ALWAYS;
    }
    Instant first = LocalDate.ofEpochDay(days.first()).atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Since(first, Optional.empty(), "since " + asked);
  }
}
