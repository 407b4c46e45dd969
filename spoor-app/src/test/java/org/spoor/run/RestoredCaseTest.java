package org.spoor.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spoor.model.Attribution;
import org.spoor.model.Decision;
import org.spoor.model.Event;
import org.spoor.model.Finding;
import org.spoor.model.Mention;
import org.spoor.model.Metadata;
import org.spoor.model.Party;
import org.spoor.model.PartyRef;
import org.spoor.model.Relation;
import org.spoor.resolve.Report;
import org.spoor.store.CaseStore;

/** What a case keeps of its resolution is read back as it was. */
final class RestoredCaseTest {
  private static final Path EXAMPLES = Path.of("..", "examples", "reports");

  @TempDir Path folder;

  @Test
  void whatIsReadBackIsWhatWasDerived() throws Exception {
    String file = folder.resolve("c.spoor").toString();
    try (OpenCase open = OpenCase.open(file, CaseStore.Missing.CREATE, 2)) {
      open.read(new ReportRun.Request(List.of(EXAMPLES), Metadata.NONE, 2), Progress.NONE);
      open.refresh(Progress.NONE);
      List<Party> persons =
          open.resolved().parties().parties().stream()
              .filter(party -> party.type() == Party.Type.PERSON)
              .limit(2)
              .toList();
      open.decide(
          "ann",
          "a test",
          List.of(new Decision.Act.Merge(ref(persons.getFirst()), ref(persons.getLast()))));
      open.refresh(Progress.NONE);
      ResolvedCase derived = open.resolved();
      open.forget();
      ResolvedCase restored = open.resolved();
      assertThat(restored.reports()).isEqualTo(derived.reports());
      assertThat(restored.resolution()).isEqualTo(derived.resolution());
      assertThat(restored.decisions()).isEqualTo(derived.decisions());
      assertThat(restored.parties().parties()).isEqualTo(derived.parties().parties());
      assertThat(restored.parties().proposals()).isEqualTo(derived.parties().proposals());
      List<Optional<String>> named = named(derived);
      assertThat(named.stream().filter(Optional::isPresent).count()).isGreaterThan(500);
      assertThat(named(restored)).isEqualTo(named);
    }
  }

  private static PartyRef ref(Party party) {
    return new PartyRef(party.name(), party.type().word(), "");
  }

  /** The party of every mention and of every name in a slot. */
  private static List<Optional<String>> named(ResolvedCase resolved) {
    List<Optional<String>> named = new ArrayList<>();
    for (Report report : resolved.reports()) {
      for (Finding finding : report.findings()) {
        List<String> names =
            switch (finding) {
              case Mention mention -> List.of(mention.name());
              case Relation relation -> List.of(relation.subject(), relation.object());
              case Attribution attribution -> List.of(attribution.speaker().source());
              case Event event -> event.parties().byParties();
              default -> List.of();
            };
        named.add(resolved.parties().partyOf(report.number(), finding.id()));
        names.forEach(name -> named.add(resolved.parties().partyNamed(report.number(), name)));
        names.forEach(
            name -> named.add(resolved.parties().partyNamed(report.number(), name, "agency")));
      }
    }
    return named;
  }
}
