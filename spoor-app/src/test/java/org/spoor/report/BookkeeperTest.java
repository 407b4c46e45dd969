package org.spoor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoor.model.Certainty;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.Qualifier;
import org.spoor.report.Figure.Sign;
import org.spoor.report.Posting.Role;

final class BookkeeperTest {

  @Test
  void partsAndReportedTotalsAreNotAdded() {
    Account cocaine = account(Samples.intake().reports(), LedgerKind.SEIZURES, "cocaine");
    assertThat(cocaine.totals()).containsExactly(new Figure(3845, "kg", Sign.AT_LEAST));
    assertThat(cocaine.incidents()).isEqualTo(2);
    assertThat(cocaine.notAdded())
        .extracting(Posting::role)
        .containsExactly(Role.PART, Role.REPORTED_TOTAL);
  }

  @Test
  void aPartWhoseWholeIsInAnotherAccountCounts() {
    ReadReport report =
        new SampleReport("a.txt", "A ring was broken up and 5 kg were taken.")
            .event(EventType.DISMANTLING, "broken up", slots -> slots.in("LT"))
            .event(
                EventType.SEIZURE,
                "taken",
                slots -> slots.item("heroin", 5, "kg", Qualifier.EXACTLY).partOf("event-1"))
            .read();
    assertThat(account(List.of(report), LedgerKind.SEIZURES, "heroin").totals())
        .containsExactly(Figure.exact(5, "kg"));
  }

  @Test
  void aPartOfAReportedTotalCounts() {
    ReadReport report =
        new SampleReport("a.txt", "This year 90 kg were seized, of which 5 kg taken on Friday.")
            .event(
                EventType.SEIZURE,
                "seized",
                slots -> slots.item("heroin", 90, "kg", Qualifier.EXACTLY).total())
            .event(
                EventType.SEIZURE,
                "taken",
                slots -> slots.item("heroin", 5, "kg", Qualifier.EXACTLY).partOf("event-1"))
            .read();
    assertThat(account(List.of(report), LedgerKind.SEIZURES, "heroin").totals())
        .containsExactly(Figure.exact(5, "kg"));
  }

  @Test
  void whatIsPlannedOrDeniedIsNotAdded() {
    ReadReport report =
        new SampleReport("a.txt", "Spain expelled 3, plans to expel 4 and denies having ousted 5.")
            .event(EventType.EXPULSION, "expelled 3", slots -> slots.sides("ES", "RU").count(3))
            .event(
                EventType.EXPULSION,
                "expel 4",
                slots -> slots.sides("ES", "RU").count(4).status(Event.Status.PLANNED))
            .event(
                EventType.EXPULSION,
                "ousted 5",
                slots -> slots.sides("ES", "RU").count(5).sure(Certainty.CERTAINLY_NOT))
            .read();
    Account account = account(List.of(report), LedgerKind.EXPULSIONS, "Spain → Russia");
    assertThat(account.totals()).containsExactly(Figure.exact(3, "person"));
    assertThat(account.notAdded())
        .extracting(Posting::role)
        .containsExactly(Role.NOT_DONE, Role.DENIED);
  }

  @Test
  void unitsAreNotMixed() {
    ReadReport report =
        new SampleReport("a.txt", "They seized cigarettes twice.")
            .event(
                EventType.SEIZURE,
                "seized cigarettes",
                slots ->
                    slots
                        .item("cigarettes", 1000, "stick", Qualifier.ABOUT)
                        .item("cigarettes", 2, "kg", Qualifier.EXACTLY))
            .read();
    assertThat(account(List.of(report), LedgerKind.SEIZURES, "cigarettes").totals())
        .containsExactly(Figure.exact(2, "kg"), new Figure(1000, "stick", Sign.ABOUT));
  }

  @Test
  void signsOfSums() {
    assertThat(Sign.EXACT.and(Sign.AT_LEAST)).isEqualTo(Sign.AT_LEAST);
    assertThat(Sign.AT_LEAST.and(Sign.AT_LEAST)).isEqualTo(Sign.AT_LEAST);
    assertThat(Sign.AT_LEAST.and(Sign.AT_MOST)).isEqualTo(Sign.ABOUT);
    assertThat(Sign.ABOUT.and(Sign.EXACT)).isEqualTo(Sign.ABOUT);
  }

  private static Account account(List<ReadReport> reports, LedgerKind kind, String label) {
    return Bookkeeper.ledgers(reports).stream()
        .filter(ledger -> ledger.kind() == kind)
        .flatMap(ledger -> ledger.accounts().stream())
        .filter(account -> account.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
