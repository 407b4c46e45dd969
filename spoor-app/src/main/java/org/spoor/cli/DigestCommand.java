package org.spoor.cli;

import java.util.concurrent.Callable;
import org.spoor.run.OpenCase;
import org.spoor.store.CaseCounts;
import org.spoor.store.CaseDigest;
import org.spoor.store.CaseView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is in a case, in a few letters. */
@Command(
    name = "digest",
    description = {
      "Prints how much there is in a case and its content as SHA-256: two cases with the same digests have the same "
          + "content, whatever database keeps them and however they came about.",
      "",
      "truth: documents and decisions. reading: what became of every file that was read. derived: all the rest."
    },
    mixinStandardHelpOptions = true)
final class DigestCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();
  @Mixin CaseOptions options = new CaseOptions();

  @Override
  public Integer call() throws InterruptedException {
    try (OpenCase open = options.open()) {
      options.refresh(open);
      try (CaseView view = open.store().view()) {
        CaseCounts counts = view.counts();
        CaseDigest digest = view.digest();
        spec.commandLine()
            .getOut()
            .println(
                "reports %d, decisions %d, incidents %d, parties %d"
                    .formatted(
                        counts.documents(),
                        counts.decisions(),
                        counts.incidents(),
                        counts.parties()));
        spec.commandLine().getOut().println("truth    " + digest.truth());
        spec.commandLine().getOut().println("reading  " + digest.reading());
        spec.commandLine().getOut().println("derived  " + digest.derived());
      }
      return ExitCode.OK;
    }
  }
}
