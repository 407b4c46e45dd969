package org.spoor.assess.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.assess.ledger.Ledgers;
import org.spoor.assess.mission.MissionReport.Act;
import org.spoor.assess.mission.MissionReport.Comparison;
import org.spoor.assess.mission.MissionReport.Left;
import org.spoor.assess.mission.MissionReport.Mission;
import org.spoor.model.Certainty;
import org.spoor.model.Credibility;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.FindRef;
import org.spoor.model.Incident;
import org.spoor.model.Reliability;
import org.spoor.model.Span;

final class MissionsTest {
  private static final States STATES = States.load();
  private static final Missions MISSIONS = new Missions(STATES);
  private static final List<String> HEADER = StaffList.COLUMNS;

  private static List<List<String>> example(String name) throws IOException {
    return Files.readAllLines(Path.of("..", "examples", "missions", name)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Arrays.asList(line.split(",", -1)))
        .toList();
  }

  private static StaffList list(List<List<String>> rows) {
    List<StaffList.Line> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(new StaffList.Line(lines.size() + 2, row));
    }
    return StaffList.read(HEADER, lines, STATES);
  }

  private static StaffList examples() throws IOException {
    List<List<String>> rows = example("staff.csv");
    return list(rows.subList(1, rows.size()));
  }

  @Test
  void handMadeAnswers() throws IOException {
    StaffList staff = examples();
    assertThat(staff.problems()).isEmpty();
    MissionReport report = MISSIONS.of(staff);
    List<List<String>> answers = example("answers.csv");
    assertThat(report.missions()).hasSize(answers.size() - 1);
    for (List<String> answer : answers.subList(1, answers.size())) {
      Mission mission = mission(report, answer.get(0), answer.get(1));
      assertThat(mission.latest().staff()).isEqualTo(Integer.parseInt(answer.get(2)));
      switch (answer.get(4)) {
        case "too few" -> assertThat(mission.whyNot()).startsWith("only 2 other missions");
        case "no facts" -> assertThat(mission.whyNot()).contains("is known of VA");
        case "nobody" -> assertThat(mission.whyNot()).isEqualTo("nobody is there");
        default -> {
          Comparison compared = mission.compared().orElseThrow();
          double formula = Double.parseDouble(answer.get(3));
          assertThat(compared.expected()).isCloseTo(formula, within(0.12 * formula));
          assertThat(compared.outlier())
              .as(answer.toString())
              .isEqualTo(answer.get(4).equals("yes"));
          assertThat(compared.low()).isLessThan(compared.expected());
          assertThat(compared.high()).isGreaterThan(compared.expected());
        }
      }
    }
    // The formula's exponents: half of the product, less a third with distance, nothing by people.
    assertThat(report.model().coefficients().get(0)).isCloseTo(0.5, within(0.05));
    assertThat(report.model().coefficients().get(1)).isCloseTo(0, within(0.05));
    assertThat(report.model().coefficients().get(2)).isCloseTo(-0.3, within(0.05));
  }

  private static Mission mission(MissionReport report, String host, String sending) {
    return report.missions().stream()
        .filter(m -> m.latest().host().equals(host) && m.latest().sending().equals(sending))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theOrderOfRowsChangesNothing() throws IOException {
    long seed = new Random().nextLong();
    System.out.println("MissionsTest seed " + seed);
    Random random = new Random(seed);
    List<List<String>> rows = example("staff.csv");
    MissionReport first = MISSIONS.of(examples());
    for (int round = 0; round < 20; round++) {
      List<List<String>> shuffled = new ArrayList<>(rows.subList(1, rows.size()));
      Collections.shuffle(shuffled, random);
      MissionReport again = MISSIONS.of(list(shuffled));
      assertThat(again.model()).isEqualTo(first.model());
      for (int i = 0; i < first.missions().size(); i++) {
        assertThat(again.missions().get(i).compared())
            .isEqualTo(first.missions().get(i).compared());
      }
    }
  }

  @Test
  void oneWildMissionDoesNotMoveWhatIsExpectedOfOthers() throws IOException {
    List<List<String>> rows = new ArrayList<>(example("staff.csv"));
    rows.removeFirst();
    MissionReport before = MISSIONS.of(list(rows));
    rows.replaceAll(
        row ->
            row.get(0).equals("CN") && row.get(1).equals("BG")
                ? List.of("CN", "BG", "9000", row.get(3), row.get(4))
                : row);
    MissionReport after = MISSIONS.of(list(rows));
    assertThat(mission(after, "BG", "CN").compared().orElseThrow().outlier()).isTrue();
    double expected = mission(before, "BG", "US").compared().orElseThrow().expected();
    assertThat(mission(after, "BG", "US").compared().orElseThrow().expected())
        .isCloseTo(expected, within(0.1 * expected));
  }

  @Test
  void whatIsWrongIsToldWithRowColumnAndRemedy() {
    StaffList staff =
        list(
            List.of(
                List.of("RU", "PL", "-3", "2022", "a list"),
                List.of("Ruritania", "PL", "3", "2022", "a list"),
                List.of("RU", "RU", "3", "2022", "a list"),
                List.of("RU", "PL", "3", "soon", "a list"),
                List.of("RU", "PL", "3,5", "2022", "a list"),
                List.of("RU", "PL", "3", "2022", ""),
                List.of("RU", "PL", "3"),
                List.of("Poland", "the Czech Republic", "12", "2022-03", "a list")));
    assertThat(staff.problems().stream().map(StaffList.Problem::words))
        .containsExactly(
            "line 2, column staff: -3 is no number of people at a mission; write 0 to 100000",
            "line 3, column sending: 'Ruritania' is no state that is known; write its ISO 3166-1 code, such as PL, or its English name",
            "line 4, column host: a state has no mission to itself: RU; name the state where the mission is",
            "line 5, column date: 'soon' is no date; write 2022-03-25, 2022-03 or 2022",
            "line 6, column staff: '3,5' is no whole number; write digits only, such as 45",
            "line 7, column source: nobody is named who says so; name the list or the report",
            "line 8, column source: 3 cells, but 5 columns; quote cells that hold commas");
    assertThat(staff.entries()).hasSize(1);
    assertThat(staff.entries().getFirst().host()).isEqualTo("CZ");
  }

  @Test
  void missingColumnsAreToldAndAtMostTwentyProblems() {
    StaffList none = StaffList.read(List.of("sending", "Host"), List.of(), STATES);
    assertThat(none.problems())
        .extracting(StaffList.Problem::column)
        .containsExactly("staff", "date", "source");
    StaffList many = list(Collections.nCopies(30, List.of("RU", "PL", "x", "2022", "a list")));
    assertThat(many.problems()).hasSize(20);
    assertThat(many.unlisted()).isEqualTo(10);
  }

  @Test
  void answersAreTakenOnceAndTheirDelayIsARange() throws IOException {
    List<Incident> incidents =
        List.of(
            expulsion("PL", "RU", 45, "2022-03-23", "2022-03-23"),
            expulsion("RU", "PL", 45, "2022-04-08", "2022-04-08"),
            expulsion("CZ", "RU", 1, "2022-03-01", "2022-03-31"),
            expulsion("RU", "CZ", 2, "2022-04-02", "2022-04-02"),
            expulsion("RU", "PL", 5, "2023-01-01", "2023-01-01"));
    Ledger ledger =
        Ledgers.load()
            .of(LedgerKind.EXPULSIONS, incidents, List.of(), LedgerFilter.ALL, Optional.empty());
    MissionReport report = MISSIONS.of(examples(), ledger);
    assertThat(report.exchanges()).hasSize(2);
    Act czech = report.exchanges().getFirst().acts().getFirst();
    assertThat(czech.answer().orElseThrow().fastest()).isEqualTo(2);
    assertThat(czech.answer().orElseThrow().slowest()).isEqualTo(32);
    List<Act> polish = report.exchanges().get(1).acts();
    assertThat(polish).hasSize(3);
    assertThat(polish.getFirst().answer().orElseThrow().fastest()).isEqualTo(16);
    assertThat(polish.get(1).answer()).isEmpty();
    assertThat(polish.get(2).answer()).isEmpty();
    Left left = mission(report, "PL", "RU").left().orElseThrow();
    assertThat(left.min()).isEqualTo(418 - 45);
    assertThat(left.max()).isEqualTo(418 - 45);
  }

  private static Incident expulsion(
      String by, String against, long number, String first, String last) {
    String id = by + against + first;
    return new Incident(
        "i-" + id,
        EventType.EXPULSION,
        new Incident.When(Optional.of(first), Optional.of(first), Optional.of(last), false, false),
        new Event.Parties(List.of(by), List.of(against), List.of(), List.of()),
        Event.Where.UNKNOWN,
        new Incident.What(
            Optional.of(
                new Incident.Count("person", new Incident.Range(number, number, Optional.empty()))),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty()),
        new Incident.Toll(Optional.empty(), Optional.empty(), Optional.empty()),
        Event.Status.HAPPENED,
        Certainty.CERTAIN,
        List.of(
            new Incident.Telling(
                0,
                id + ".txt",
                "event-1",
                new FindRef(id + ".txt", "event", "expulsion", new Span(0, 5), ""),
                new Span(0, 5),
                List.of(),
                "",
                List.of(),
                true,
                false,
                false,
                Optional.empty(),
                List.of())),
        List.of(),
        new Incident.Backing(0, 1, false, Reliability.F, Credibility.POSSIBLE, false, List.of()),
        Incident.Review.OPEN);
  }
}
