package org.spoor.assess.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.spoor.assess.ReportMaker;
import org.spoor.assess.flow.FlowMap.Family;
import org.spoor.model.Certainty;
import org.spoor.model.Flow;
import org.spoor.resolve.Report;
import org.spoor.resource.CsvTable;

final class FlowsTest {
  private static final Flows FLOWS = Flows.load();
  private static final List<Report> SHEET = FlowSheet.reports();

  @TestFactory
  Stream<DynamicTest> handMadeAnswers() {
    return CsvTable.load("/org/spoor/assess/flow/answers.csv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("question") + " " + row.get("kind"),
                    () -> {
                      FlowMap map = FLOWS.of(SHEET, List.of(), question(row.get("question")));
                      assertThat(answer(map, row.get("kind")))
                          .containsExactlyInAnyOrderElementsOf(row.list("answer"));
                    }));
  }

  private static FlowQuestion question(String words) {
    FlowQuestion question = FlowQuestion.ALL;
    List<Closure> closures = new ArrayList<>();
    for (String option : words.split("\\|")) {
      String[] parts = option.split(" ", 2);
      switch (parts[0]) {
        case "commodity" -> question = question.of(parts[1]);
        case "between" -> {
          String[] ends = parts[1].split(" ", 2);
          question = question.between(ends[0], ends[1]);
        }
        case "certainty" ->
            question =
                question.certainties(
                    Arrays.stream(parts[1].split(" "))
                        .map(Certainty::of)
                        .collect(Collectors.toSet()));
        case "close" -> closures.add(Closure.parse(parts[1], FLOWS.regions()).orElseThrow());
        default -> assertThat(words).isEmpty();
      }
    }
    return question.closing(closures);
  }

  private static List<String> answer(FlowMap map, String kind) {
    Stream<Family> families = map.families().stream();
    return switch (kind) {
      case "routes" ->
          families
              .flatMap(family -> family.routes().stream())
              .map(
                  route ->
                      route
                          + " "
                          + route.certainty().code()
                          + (route.assembled() ? " assembled" : ""))
              .toList();
      case "denied" -> map.denied().stream().map(Leg::toString).toList();
      case "ends" ->
          map.openEnds().stream()
              .map(end -> end.commodity() + (end.origin() ? " from " : " to ") + end.place())
              .toList();
      case "cut" ->
          families
              .map(
                  family ->
                      String.join(
                          " ",
                          family.cut().legs().stream()
                              .map(border -> border.from() + ">" + border.to())
                              .toList()))
              .toList();
      case "lost" ->
          families
              .flatMap(family -> family.change().orElseThrow().lost().stream())
              .map(lost -> lost.route().toString())
              .toList();
      case "kept" ->
          families
              .flatMap(family -> family.change().orElseThrow().kept().stream())
              .map(Route::toString)
              .toList();
      case "same" ->
          families
              .flatMap(family -> family.change().orElseThrow().lost().stream())
              .flatMap(lost -> lost.sameEnds().stream())
              .map(Route::toString)
              .toList();
      default -> throw new IllegalArgumentException(kind);
    };
  }

  @Test
  void aPlaceThatMoreShortestWaysPassIsMoreBetween() {
    Family opiates =
        FLOWS.of(SHEET, List.of(), question("commodity opiates")).families().getFirst();
    // TR lies on the shortest ways from AF and IR to BG, RS and DE: 6 of 10 x 9 ordered pairs.
    assertThat(point(opiates, "TR").betweenness()).isCloseTo(6 / 90.0, within(1e-9));
    assertThat(point(opiates, "TR").routes()).isEqualTo(1);
    // RU lies on those from AF, TJ, KZ to BY and PL, and from TJ and KZ to DE.
    assertThat(point(opiates, "RU").betweenness()).isCloseTo(8 / 90.0, within(1e-9));
  }

  private static FlowMap.Chokepoint point(Family family, String place) {
    return family.chokepoints().stream()
        .filter(point -> point.place().equals(place))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aNamedRouteStaysAsAnAlternativeWhereItsCorridorIsOpen() {
    FlowMap.Lost lost =
        FLOWS
            .of(SHEET, List.of(), question("commodity opiates|close TR"))
            .families()
            .getFirst()
            .change()
            .orElseThrow()
            .lost()
            .getFirst();
    assertThat(lost.named()).extracting(FlowMap.NamedRoute::name).containsExactly("northern route");
    assertThat(lost.named().getFirst().sayings()).hasSize(1);
    assertThat(lost.shut())
        .extracting(Leg::toString)
        .containsExactly("heroin: IR > TR", "heroin: TR > BG");
  }

  @Test
  void aNamedRouteIsShutWithItsCorridor() {
    assertThat(shutNamed("commodity opiates|close RU")).containsExactly("northern route");
    assertThat(shutNamed("commodity opiates|close TR")).doesNotContain("northern route");
    // One of several states of a stage is no stage.
    assertThat(shutNamed("commodity opiates|close TJ")).doesNotContain("northern route");
  }

  private static List<String> shutNamed(String asked) {
    return FLOWS
        .of(SHEET, List.of(), question(asked))
        .families()
        .getFirst()
        .change()
        .orElseThrow()
        .shutNamed()
        .stream()
        .map(FlowMap.NamedRoute::name)
        .toList();
  }

  @Test
  void whatIsDeniedByOneAndAffirmedByAnotherIsALegThatIsContested() {
    Report yes = flow(0, "amber", "UA", "PL", "CT+");
    Report no = flow(1, "amber", "UA", "PL", "CT-");
    FlowMap map = FLOWS.of(List.of(yes, no), List.of(), FlowQuestion.ALL);
    assertThat(map.denied()).isEmpty();
    assertThat(map.families().getFirst().legs().getFirst().contested()).isTrue();
  }

  private static Report flow(int number, String goods, String from, String to, String certainty) {
    return new ReportMaker(number, "r" + number)
        .with(
            (id, span) ->
                new Flow(
                    id,
                    span,
                    goods,
                    List.of(from),
                    List.of(),
                    List.of(to),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    ReportMaker.standing(certainty)))
        .report();
  }

  @Test
  void aMapOnWhichEverythingLeadsEverywhereIsBoundedAndSaysSo() {
    List<String> codes =
        List.of(
            "AF", "IR", "TR", "BG", "RS", "DE", "RU", "BY", "PL", "NL", "BE", "FR", "GB", "IT",
            "ES", "Europe", "Balkans", "Asia");
    List<Report> reports = new ArrayList<>();
    for (String from : codes) {
      for (String to : codes) {
        if (!from.equals(to)) {
          reports.add(flow(reports.size(), "heroin", from, to, "CT+"));
        }
      }
    }
    List<Closure> closures = List.of(new Closure.Place("TR"));
    FlowMap map = FLOWS.of(reports, List.of(), FlowQuestion.ALL.closing(closures));
    Family family = map.families().getFirst();
    assertThat(family.legs()).hasSize(codes.size() * (codes.size() - 1));
    assertThat(family.routes()).hasSizeLessThanOrEqualTo(RouteFinder.MOST_ROUTES).isNotEmpty();
    assertThat(map.notes()).anyMatch(note -> note.startsWith("heroin: routes of more than"));
  }

  @Test
  void randomMapsHoldWhatHoldsForAll() {
    long seed = new Random().nextLong();
    System.out.println("FlowsTest seed " + seed);
    Random random = new Random(seed);
    List<String> countries =
        List.of("AF", "IR", "TR", "BG", "RS", "DE", "RU", "BY", "PL", "NL", "Balkans", "Europe");
    List<String> goods = List.of("heroin", "opiates", "cocaine");
    List<String> certainties = List.of("CT+", "PR+", "PS+", "CT-");
    for (int round = 0; round < 60; round++) {
      List<Report> reports = new ArrayList<>();
      int size = 1 + random.nextInt(14);
      for (int i = 0; i < size; i++) {
        String from = countries.get(random.nextInt(countries.size()));
        String to = countries.get(random.nextInt(countries.size()));
        reports.add(
            flow(i, goods.get(random.nextInt(3)), from, to, certainties.get(random.nextInt(4))));
      }
      check(reports);
    }
  }

  @Test
  void wideGoodsOnTheWayOfNarrowOnesStandAlone() {
    FlowMap map =
        FLOWS.of(
            List.of(
                flow(0, "heroin", "RS", "NL", "CT+"),
                flow(1, "opiates", "RS", "NL", "CT+"),
                flow(2, "heroin", "NL", "AF", "CT+")),
            List.of(),
            FlowQuestion.ALL);
    assertThat(map.families()).hasSize(1);
    Set<Leg> onRoutes = new java.util.HashSet<>();
    map.families().getFirst().routes().forEach(route -> onRoutes.addAll(route.legs()));
    assertThat(onRoutes).containsAll(map.families().getFirst().legs());
  }

  private static void check(List<Report> reports) {
    FlowMap open = FLOWS.of(reports, List.of(), FlowQuestion.ALL);
    List<Closure> borders = new ArrayList<>();
    for (Family family : open.families()) {
      Set<Leg> onRoutes = new java.util.HashSet<>();
      for (Route route : family.routes()) {
        assertThat(new TreeSet<>(route.places())).hasSameSizeAs(route.places());
        for (Leg leg : route.legs()) {
          onRoutes.add(leg);
          assertThat(leg.sayings()).isNotEmpty();
          assertThat(route.certainty()).isGreaterThanOrEqualTo(leg.certainty());
          assertThat(leg.certainty().negative()).isFalse();
        }
      }
      if (open.notes().isEmpty()) {
        assertThat(onRoutes).containsAll(family.legs());
      }
      family.legs().forEach(leg -> borders.add(new Closure.Border(leg.from(), leg.to())));
      cutIsNoLargerThanADegree(family);
    }
    FlowMap shut = FLOWS.of(reports, List.of(), FlowQuestion.ALL.closing(borders));
    for (Family family : shut.families()) {
      assertThat(family.change().orElseThrow().kept()).isEmpty();
    }
    List<Report> reversed = new ArrayList<>(reports).reversed();
    assertThat(routes(FLOWS.of(reversed, List.of(), FlowQuestion.ALL))).isEqualTo(routes(open));
  }

  private static List<String> routes(FlowMap map) {
    return map.families().stream().flatMap(f -> f.routes().stream()).map(Route::toString).toList();
  }

  private static void cutIsNoLargerThanADegree(Family family) {
    List<String> origins = family.cut().origins();
    long degree =
        family.legs().stream()
            .filter(leg -> origins.contains(leg.from()))
            .map(leg -> Arrays.asList(leg.from(), leg.to()))
            .distinct()
            .count();
    if (!family.cut().destinations().isEmpty() && !origins.isEmpty()) {
      assertThat(family.cut().legs().size()).isLessThanOrEqualTo((int) degree);
    }
  }
}
