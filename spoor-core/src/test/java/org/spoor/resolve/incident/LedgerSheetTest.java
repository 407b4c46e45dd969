package org.spoor.resolve.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.spoor.assess.ledger.Grouping;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.assess.ledger.Ledgers;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;

/** The sheet that was made by hand, and the seeds' totals, on what people annotated. */
class LedgerSheetTest {
  private static final Path EXAMPLES = Path.of("../examples");
  private static final Path SHARED = Path.of("../../shared");

  static boolean hasSeeds() {
    return Files.isDirectory(SHARED.resolve("gold/seeds"));
  }

  @Test
  void everyRowOfTheSheetComesOut() {
    List<Report> reports =
        GoldReports.read(
            List.of(EXAMPLES.resolve("gold/dev"), EXAMPLES.resolve("gold/held-out")),
            EXAMPLES.resolve("texts"),
            Map.of("23-sunflower-pellets-again.html", "21-sunflower-pellets.txt"));
    Resolution resolution = IncidentResolver.load().resolve(reports, Decisions.NONE);
    LedgerSheet.Outcome outcome =
        new LedgerSheet(EXAMPLES.resolve("ledger.csv")).compare(resolution, Ledgers.load());
    assertThat(outcome.missing()).isEmpty();
    assertThat(outcome.equal()).isEqualTo(outcome.rows());
  }

  @Test
  @EnabledIf("hasSeeds")
  void expulsionsOfTheSeedsAreEightyFour() {
    List<Report> reports =
        GoldReports.read(List.of(SHARED.resolve("gold/seeds")), SHARED.resolve("seeds"), Map.of());
    Resolution resolution = IncidentResolver.load().resolve(reports, Decisions.NONE);
    Ledger ledger =
        Ledgers.load()
            .of(
                LedgerKind.EXPULSIONS,
                resolution,
                LedgerFilter.ALL.against("RU"),
                Optional.of(Grouping.BY),
                Optional.empty());
    assertThat(ledger.totals()).hasSize(1);
    assertThat(ledger.totals().getFirst().min()).isEqualTo(84);
    assertThat(ledger.totals().getFirst().max()).isEqualTo(84);
    assertThat(
            ledger.groups().stream()
                .map(group -> group.key() + " " + (long) group.totals().getFirst().max()))
        .containsExactlyInAnyOrder("BG 2", "BG+LV+LT+EE 20", "PL 47", "SK 3", "US 12");
    Ledger open =
        Ledgers.load()
            .of(
                LedgerKind.EXPULSIONS,
                resolution,
                LedgerFilter.ALL.against("US"),
                Optional.empty(),
                Optional.empty());
    assertThat(open.entries()).hasSize(1);
    assertThat(open.totals().getFirst().assumptions())
        .singleElement()
        .asString()
        .startsWith("open: ");
  }
}
