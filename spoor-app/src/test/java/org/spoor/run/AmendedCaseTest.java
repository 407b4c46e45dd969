package org.spoor.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spoor.model.Decision.Act;
import org.spoor.model.Event;
import org.spoor.model.FindRef;
import org.spoor.model.Finding;
import org.spoor.model.Incident;
import org.spoor.model.Metadata;
import org.spoor.model.Party;
import org.spoor.model.PartyRef;
import org.spoor.resolve.Report;
import org.spoor.store.CaseStore;
import org.spoor.store.CaseView;

/** A case that was amended is the case that would be derived from everything. */
final class AmendedCaseTest {
  private static final Path EXAMPLES = Path.of("..", "examples", "reports");
  private static final int ROUNDS = 32;

  @TempDir Path folder;

  @Test
  void amendingComesToTheSameAsDeriving() throws Exception {
    long seed = Long.getLong("spoor.seed", 20261126);
    Random random = new Random(seed);
    String file = folder.resolve("c.spoor").toString();
    int amended = 0;
    int derived = 0;
    try (OpenCase open = OpenCase.open(file, CaseStore.Missing.CREATE, 2)) {
      open.read(new ReportRun.Request(List.of(EXAMPLES), Metadata.NONE, 2), Progress.NONE);
      open.refresh(Progress.NONE);
      List<FindRef> finds = finds(open.resolved());
      List<Party> parties = open.resolved().parties().parties();
      List<String> decided = new ArrayList<>();
      ResolvedCase before = open.resolved();
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = random.nextInt(3); i >= 0; i--) {
          decided.addAll(open.decide("ann", "", List.of(act(random, finds, parties, decided))));
        }
        var amendment = open.amend();
        if (amendment.isPresent()) {
          amended++;
          assertSame(amendment.get().of(before), derived(open), seed, round);
        } else {
          open.refresh(Progress.NONE);
          derived++;
        }
        before = restored(open);
        assertSame(before, derived(open), seed, round);
        assertThat(open.current()).as("seed %d, round %d", seed, round).isTrue();
      }
      assertThat(amended).as("amended, seed %d", seed).isGreaterThan(5);
      assertThat(derived).as("derived, seed %d", seed).isGreaterThan(5);
      String kept;
      try (CaseView view = open.store().view()) {
        kept = view.digest().toString();
      }
      open.rebuild(Progress.NONE);
      try (CaseView view = open.store().view()) {
        assertThat(view.digest().toString()).as("seed %d", seed).isEqualTo(kept);
      }
    }
  }

  /** Mostly what a reviewer does; now and then what joins or parts. */
  private static Act act(
      Random random, List<FindRef> finds, List<Party> parties, List<String> decided) {
    FindRef find = finds.get(random.nextInt(finds.size()));
    return switch (random.nextInt(20)) {
      case 0 -> new Act.Reject(find);
      case 1 -> new Act.Correct(find, "{}");
      case 2 -> new Act.Part(find, finds.get(random.nextInt(finds.size())));
      case 7 -> new Act.KeepApart(party(random, parties), party(random, parties));
      case 3, 4, 5, 6 ->
          decided.isEmpty()
              ? new Act.Accept(find)
              : new Act.Undo(decided.get(random.nextInt(decided.size())));
      default -> new Act.Accept(find);
    };
  }

  private static PartyRef party(Random random, List<Party> parties) {
    Party party = parties.get(random.nextInt(parties.size()));
    return new PartyRef(party.name(), party.type().word(), "");
  }

  private static List<FindRef> finds(ResolvedCase resolved) {
    List<FindRef> finds = new ArrayList<>();
    for (Report report : resolved.reports()) {
      for (Finding finding : report.findings()) {
        if (finding instanceof Event || finds.size() % 5 == 0) {
          finds.add(FindRef.of(report.document(), finding));
        }
      }
    }
    return finds;
  }

  private static ResolvedCase derived(OpenCase open) throws InterruptedException {
    return resolved(CaseDerivation.deriveAll(open.store(), open.program(), 2));
  }

  private static ResolvedCase restored(OpenCase open) throws InterruptedException {
    try (CaseView view = open.store().view()) {
      return resolved(CaseDerivation.restore(view, open.program(), 2));
    }
  }

  private static ResolvedCase resolved(CaseDerivation.Derived derived) {
    return new ResolvedCase(
        derived.loaded().reports(), derived.resolution(), derived.parties(), derived.decisions());
  }

  private static void assertSame(ResolvedCase one, ResolvedCase other, long seed, int round) {
    String where = "seed " + seed + ", round " + round;
    assertThat(one.reports()).as(where).isEqualTo(other.reports());
    assertThat(one.decisions()).as(where).isEqualTo(other.decisions());
    assertThat(one.resolution().links()).as(where).isEqualTo(other.resolution().links());
    assertThat(one.resolution().proposals()).as(where).isEqualTo(other.resolution().proposals());
    List<Incident> incidents = other.resolution().incidents();
    assertThat(one.resolution().incidents()).as(where).isEqualTo(incidents);
    assertThat(one.parties().parties()).as(where).isEqualTo(other.parties().parties());
  }
}
