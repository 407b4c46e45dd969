package org.spoor.cli;

import java.util.concurrent.Callable;
import org.spoor.run.OpenCase;
import org.spoor.store.CaseLocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A case, somewhere else. */
@Command(
    name = "copy",
    description = {
      "Copies a case to a place where nothing is yet: a team's case into a file to be mailed, or a file to the team's server.",
      "",
      "The copy is complete and as of one moment, also while others work on the case. Copies of the same content have the same bytes."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor copy --case postgresql://ann@db.example/team?schema=wolverine --to wolverine.spoor",
      "  spoor copy --case inbox.spoor --to inbox-2026-11.spoor"
    })
final class CopyCommand implements Callable<Integer> {
  @Mixin CaseOptions options = new CaseOptions();

  @Option(
      names = "--to",
      paramLabel = "FILE",
      required = true,
      description =
          "Where the copy goes: a file, or postgresql://user:password@host/database?schema=name.")
  String target = "";

  @Override
  public Integer call() throws InterruptedException {
    try (OpenCase open = options.open()) {
      options.refresh(open);
      open.store().copyTo(CaseLocation.parse(target));
      return ExitCode.OK;
    }
  }
}
