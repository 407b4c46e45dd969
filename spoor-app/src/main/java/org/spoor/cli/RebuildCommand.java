package org.spoor.cli;

import java.util.concurrent.Callable;
import org.spoor.run.OpenCase;
import org.spoor.run.Progress;
import org.spoor.store.CaseDigest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Derives a case anew from its documents and decisions. */
@Command(
    name = "rebuild",
    description = {
      "Throws away everything that is derived in a case and makes it anew from its documents and decisions. "
          + "Says whether the same bytes came out.",
      "",
      "Never needed in daily work: what is stale is derived anew by itself."
    },
    mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();
  @Mixin CaseOptions options = new CaseOptions();

  @Override
  public Integer call() throws InterruptedException {
    try (OpenCase open = options.open()) {
      boolean current = open.current();
      CaseDigest before = open.store().digest();
      if (options.quiet) {
        open.rebuild(Progress.NONE);
      } else {
        try (ProgressBar bar = options.bar()) {
          open.rebuild(bar);
        }
      }
      CaseDigest after = open.store().digest();
      String verdict =
          before.derived().equals(after.derived())
              ? "the same as before"
              : current ? "NOT the same as before: please report this" : "it was not up to date";
      spec.commandLine().getOut().println("truth    " + after.truth());
      spec.commandLine().getOut().println("derived  " + after.derived() + "  " + verdict);
      return current && !before.derived().equals(after.derived()) ? ExitCode.BUG : ExitCode.OK;
    }
  }
}
