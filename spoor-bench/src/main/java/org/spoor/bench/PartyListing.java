package org.spoor.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.spoor.extract.Extractor;
import org.spoor.model.Party;
import org.spoor.model.PartyProposal;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;
import org.spoor.resolve.party.PartyResolution;
import org.spoor.resolve.party.PartyResolver;

/** Lists the parties of files and folders, for a person to look at. */
final class PartyListing {
  private PartyListing() {}

  static void read(List<Path> paths, PrintStream out) {
    print(CaseReports.read(paths, Extractor.create()), out);
  }

  static void print(List<Report> reports, PrintStream out) {
    PartyResolution resolution = PartyResolver.load().resolve(reports, Decisions.NONE);
    out.printf("%d reports, %d parties%n%n", reports.size(), resolution.parties().size());
    for (Party party : resolution.parties()) {
      out.printf(
          "%s %-12s %s  x%d%s%s%n",
          party.id(),
          party.type().word(),
          party.name(),
          party.bearings().size(),
          values(" countries ", party.countries()),
          values(" roles ", party.roles()));
      for (Party.Alias alias : party.aliases()) {
        if (party.aliases().size() > 1) {
          out.printf("    %s x%d in %s%n", alias.name(), alias.times(), alias.reports());
        }
      }
      for (Party.Merge merge : party.merges()) {
        boolean plain =
            merge.reasons().stream()
                .allMatch(reason -> List.of("known", "same_name").contains(reason.feature()));
        if (!plain) {
          out.printf(
              Locale.ROOT,
              "      %s = %s %.2f %s%n",
              merge.one(),
              merge.other(),
              merge.score(),
              reasons(merge.reasons()));
        }
      }
    }
    out.printf("%n%d proposals%n", resolution.proposals().size());
    for (PartyProposal proposal : resolution.proposals()) {
      out.printf(
          Locale.ROOT,
          "  %.2f%s %s ? %s  %s%n",
          proposal.score(),
          proposal.contested() ? " contested" : "",
          proposal.oneRef(),
          proposal.otherRef(),
          reasons(proposal.reasons()));
    }
  }

  private static String values(String label, List<Party.Told> told) {
    return told.isEmpty()
        ? ""
        : label + told.stream().map(one -> one.value() + " x" + one.times()).toList();
  }

  private static String reasons(List<Party.Reason> reasons) {
    StringBuilder text = new StringBuilder();
    for (Party.Reason reason : reasons) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s %+.1f (%s); ",
              reason.feature(),
              reason.evidence(),
              reason.detail()));
    }
    return text.toString();
  }
}
