package org.spoor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands on the Organized Crime Index. */
@Command(
    name = "index",
    description = {
      "The Global Organized Crime Index: import its scores, make its figures again, compare places and editions.",
      "",
      "No scores come with Spoor: get the publisher's workbook (ocindex.net, downloads) and import it."
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      IndexImportCommand.class,
      IndexRecomputeCommand.class,
      IndexShowCommand.class,
      IndexCompareCommand.class,
      IndexValidateCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor index import global_oc_index.xlsx",
      "  spoor index recompute",
      "  spoor index compare BY --editions 2021,2023"
    })
final class IndexCommand implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
