package org.spoor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.model.Certainty;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.Qualifier;
import org.spoor.report.Figure.Sign;

final class BookkeeperTest {

  @Test
  void goodsMakeAccountsAndUnitsAreNotMixed() {
    SampleReport report =
        new SampleReport("a.txt", "They seized cigarettes twice.")
            .event(
                EventType.SEIZURE,
                "seized cigarettes",
                slots ->
                    slots
                        .item("cigarettes", 1000, "stick", Qualifier.ABOUT)
                        .item("cigarettes", 2, "kg", Qualifier.EXACTLY)
                        .item("heroin", 5, "kg", Qualifier.EXACTLY));
    Account cigarettes = account(report, LedgerKind.SEIZURES, "cigarettes");
    assertThat(cigarettes.totals())
        .extracting(Figure::unit)
        .containsExactlyInAnyOrder("stick", "kg");
    assertThat(account(report, LedgerKind.SEIZURES, "heroin").totals())
        .containsExactly(new Figure(5, 5, "kg", "", Sign.EXACT));
  }

  @Test
  void whatIsPlannedOrDeniedIsShownAndNotAdded() {
    SampleReport report =
        new SampleReport("a.txt", "Spain expelled 3, plans to expel 4 and denies having ousted 5.")
            .event(EventType.EXPULSION, "expelled 3", slots -> slots.sides("ES", "RU").count(3))
            .event(
                EventType.EXPULSION,
                "expel 4",
                slots -> slots.sides("ES", "RU").count(4).status(Event.Status.PLANNED))
            .event(
                EventType.EXPULSION,
                "ousted 5",
                slots -> slots.sides("ES", "RU").count(5).sure(Certainty.CERTAINLY_NOT));
    Account account = account(report, LedgerKind.EXPULSIONS, "Spain → Russia");
    assertThat(account.totals()).containsExactly(new Figure(3, 3, "person", "", Sign.EXACT));
    assertThat(account.notAdded()).isEqualTo(2);
    assertThat(account.postings()).hasSize(3);
  }

  @Test
  void everyPostingHasItsPlace() {
    SampleReport report =
        new SampleReport("a.txt", "It rained. Spain expelled 3.")
            .event(EventType.EXPULSION, "expelled 3", slots -> slots.sides("ES", "RU").count(3));
    Posting posting =
        account(report, LedgerKind.EXPULSIONS, "Spain → Russia").postings().getFirst();
    assertThat(posting.places()).hasSize(1);
    assertThat(posting.places().getFirst().sentence()).isEqualTo(2);
  }

  @Test
  void signsOfSums() {
    assertThat(Sign.EXACT.and(Sign.AT_LEAST)).isEqualTo(Sign.AT_LEAST);
    assertThat(Sign.AT_LEAST.and(Sign.AT_LEAST)).isEqualTo(Sign.AT_LEAST);
    assertThat(Sign.AT_LEAST.and(Sign.AT_MOST)).isEqualTo(Sign.ABOUT);
    assertThat(Sign.ABOUT.and(Sign.EXACT)).isEqualTo(Sign.ABOUT);
  }

  private static Account account(SampleReport report, LedgerKind kind, String label) {
    return Bookkeeper.books(Samples.findings(List.of(report))).stream()
        .filter(book -> book.kind() == kind)
        .flatMap(book -> book.accounts().stream())
        .filter(account -> account.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
