package org.spoor.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;
import org.spoor.model.Event;
import org.spoor.model.EventType;

/** Slots of events that are told without a verb of their own. */
final class VerblessTest {
  private static final Extractor EXTRACTOR = Extractor.create();

  @Test
  void rosterGivesEachStateItsNumber() {
    List<Event> events =
        events(
            "Portugal expelled ten Russian diplomats on 29 March 2022.\n\n"
                + "Forty-three in a day: the Netherlands 17, Belgium 21, Ireland four and the"
                + " Czech Republic one.");
    assertThat(events.stream().map(e -> e.parties().by() + " " + e.what().count().orElse(0L)))
        .containsExactly("[PT] 10", "[NL] 17", "[BE] 21", "[IE] 4", "[CZ] 1");
    assertThat(events).allMatch(e -> e.parties().against().equals(List.of("RU")));
  }

  @Test
  void whatTheListedLoseIsDoneByWhoeverExpelled() {
    List<Event> events =
        events(
            "Russia expelled 85 employees of the French, Spanish and Italian embassies on 18 May"
                + " 2022.\n\nFrance loses 34 members of its staff, Spain 27 and Italy 24.");
    assertThat(events.stream().map(e -> e.parties().against() + " " + e.what().count().orElse(0L)))
        .containsExactly("[FR, ES, IT] 85", "[FR] 34", "[ES] 27", "[IT] 24");
    assertThat(events).allMatch(e -> e.parties().by().equals(List.of("RU")));
    assertThat(events.subList(1, 4)).allMatch(e -> e.partOf().isPresent());
  }

  @Test
  void totalsOfTwoYearsAreCumulative() {
    List<Event> events =
        events(
            "The number of cigarettes seized in Ireland rose from 48 million in 2020 to 60 million"
                + " in 2021.");
    assertThat(events).isNotEmpty();
    assertThat(events).allMatch(e -> e.type() == EventType.SEIZURE && e.when().cumulative());
    assertThat(events.getLast().what().items().getFirst().amount()).contains(60_000_000.0);
  }

  @Test
  void entriesOfABulletinHaveTheirOwnDays() {
    List<Event> events =
        events(
            "The following seizures were made:\n\n"
                + "- 4 October 2021, Medininkai: 1.2 million cigarettes in a lorry from Belarus.\n"
                + "- 11 October 2021, Klaipeda: 34 kg of cocaine among bananas.");
    assertThat(events.stream().map(e -> e.when().date().orElseThrow().edtf()))
        .containsExactly("2021-10-04", "2021-10-11");
  }

  @Test
  void shareOfOneVerbHasItsOwnState() {
    List<Event> events =
        events("Belgium seized 89.5 tonnes of cocaine in 2021, the Netherlands 70 tonnes.");
    assertThat(events.stream().map(e -> e.parties().by().toString()))
        .containsExactly("[BE]", "[NL]");
    assertThat(events.getLast().what().items().getFirst().amount()).contains(70_000.0);
  }

  @Test
  void dayOfTheFindBeatsThatOfTheAnnouncement() {
    List<Event> events =
        events(
            "Latvian customs have seized 26 million cigarettes, the service said on 6 March 2018.\n\n"
                + "The cars were opened on 5 March 2018 at the station.");
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().when().date().orElseThrow().edtf()).isEqualTo("2018-03-05");
  }

  private static List<Event> events(String text) {
    return EXTRACTOR.extract(Document.of("example", text)).findings().stream()
        .filter(Event.class::isInstance)
        .map(Event.class::cast)
        .toList();
  }
}
