package org.spoor.cli;

import java.util.concurrent.Callable;
import org.spoor.report.ContradictionsPage;
import org.spoor.run.CaseContents;
import org.spoor.store.CaseView;
import org.spoor.store.IncidentQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where reports contradict one another. */
@Command(
    name = "contradictions",
    description = {
      "Prints where reports of one incident contradict one another, the versions side by side with who stands behind each.",
      "",
      "A contradiction makes totals a range until a person settles it: spoor decide settle. A rounder figure is no contradiction."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  spoor contradictions --case inbox.spoor"})
final class ContradictionsCommand implements Callable<Integer> {
  @Mixin CaseOptions options = new CaseOptions();

  @Option(names = "--settled", description = "Also those that a person has settled.")
  boolean settled;

  @Override
  public Integer call() throws InterruptedException {
    return options.with(this::print);
  }

  private int print(CaseView view) {
    CaseContents contents = new CaseContents(view);
    Terminal terminal = Terminal.ofProcess();
    CaseOptions.print(
        ContradictionsPage.of(
            contents.incidents(IncidentQuery.ALL),
            settled,
            terminal.width(),
            terminal.colour(),
            contents::citation));
    return ExitCode.OK;
  }
}
