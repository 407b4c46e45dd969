package org.spoor.assess.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spoor.assess.ReportMaker;
import org.spoor.assess.network.Network.Node;
import org.spoor.assess.network.Network.Path;
import org.spoor.assess.network.Network.Side;
import org.spoor.assess.network.Network.Tie;
import org.spoor.model.Certainty;
import org.spoor.model.Party;
import org.spoor.model.Period;
import org.spoor.model.Relation;
import org.spoor.model.Span;
import org.spoor.resolve.Report;
import org.spoor.resource.CsvTable;

final class NetworksTest {
  private static final Networks NETWORKS = Networks.load();
  private static final Map<String, Party> PARTIES = new LinkedHashMap<>();
  private static final Network SHEET = sheet(Optional.empty());

  private static Network sheet(Optional<Period> at) {
    return sheet(at, Set.of());
  }

  private static Network sheet(Optional<Period> at, Set<Certainty> certainties) {
    Map<String, ReportMaker> makers = new LinkedHashMap<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/assess/network/records.csv").rows()) {
      know(row.get("subject"), row.get("subjectType"));
      know(row.get("object"), row.get("objectType"));
      makers
          .computeIfAbsent(row.get("report"), name -> new ReportMaker(makers.size(), name + ".txt"))
          .published(row.get("published"))
          .with(
              (id, span) ->
                  new Relation(
                      id,
                      span,
                      row.get("subject"),
                      Relation.Type.of(row.get("relation")),
                      row.get("object"),
                      ReportMaker.standing(row.get("certainty"))));
    }
    List<Report> reports = makers.values().stream().map(ReportMaker::report).toList();
    return NETWORKS.of(
        reports, (report, name) -> Optional.ofNullable(PARTIES.get(name)), at, certainties);
  }

  private static void know(String name, String type) {
    Party.Type.of(type)
        .ifPresent(
            known ->
                PARTIES.computeIfAbsent(
                    name,
                    n ->
                        new Party(
                            String.format("p-%012x", n.hashCode() & 0xffffffffL),
                            known,
                            n,
                            List.of(new Party.Alias(n, 1, List.of(0))),
                            List.of(),
                            List.of(),
                            List.of(new Party.Bearing(0, "mention-1", new Span(0, 1))),
                            List.of(),
                            false)));
  }

  private static Node node(String name) {
    return new Paths(SHEET).named(name).getFirst();
  }

  private static List<String> names(Path path) {
    return path.keys().stream().map(key -> SHEET.node(key).orElseThrow().name()).toList();
  }

  @Test
  void degreesAndBetweennessAsWorkedOutByHand() {
    assertThat(node("Gang A").measures().degree()).isEqualTo(3);
    // Firm Z: Gang B, Minister Y and the officials of the fourth report.
    assertThat(node("Firm Z").measures().degree()).isEqualTo(3);
    assertThat(node("Spain").measures().degree()).isZero();
    // Eight parties are tied: 21 pairs without Gang A. It lies on all 6 of the Service's, and on
    // Boss X - Gang B; nothing else: from Boss X to Firm Z it is shorter by Minister Y.
    assertThat(node("Gang A").measures().betweenness()).isCloseTo(7 / 21.0, within(1e-9));
    double all = SHEET.nodes().stream().mapToDouble(n -> n.measures().pageRank()).sum();
    assertThat(all).isCloseTo(1, within(1e-6));
  }

  @Test
  void endsThatNobodyKnowsAreNamedAsWrittenAndStayApart() {
    assertThat(SHEET.nodes().stream().filter(n -> n.name().equals("officials"))).hasSize(2);
    assertThat(node("officials").type()).isEqualTo("unresolved");
    assertThat(node("officials").side()).isEqualTo(Side.STATE);
  }

  @Test
  void twoReportsMakeOneTieThatIsAsCertainAsTheStronger() {
    Tie tie =
        SHEET.ties().stream()
            .filter(t -> t.type() == Relation.Type.WORKS_FOR)
            .findFirst()
            .orElseThrow();
    assertThat(tie.reports()).isEqualTo(2);
    assertThat(tie.certainty()).isEqualTo(Certainty.PROBABLE);
    assertThat(Paths.cost(tie)).isEqualTo(1);
    assertThat(tie.reported().orElseThrow().firstDay()).contains("2022-05-03");
    assertThat(tie.reported().orElseThrow().lastDay()).contains("2022-09-01");
  }

  @Test
  void theShortestPathIsNotTheBestEvidencedOne() {
    Paths paths = new Paths(SHEET);
    String from = node("Gang A").key();
    String to = node("Government Cabinet").key();
    List<Path> shortest = paths.shortest(from, to);
    assertThat(shortest).hasSize(1);
    assertThat(names(shortest.getFirst()))
        .containsExactly("Gang A", "Boss X", "Minister Y", "Government Cabinet");
    assertThat(shortest.getFirst().certainty()).isEqualTo(Certainty.POSSIBLE);
    Path best = paths.bestEvidenced(from, to).orElseThrow();
    assertThat(names(best))
        .containsExactly("Gang A", "Gang B", "Firm Z", "Minister Y", "Government Cabinet");
    assertThat(best.cost()).isEqualTo(5);
    assertThat(best.certainty()).isEqualTo(Certainty.PROBABLE);
  }

  @Test
  void ofWhatIsCertainPartiesMeasuresAndPathsFollow() {
    Network certain = sheet(Optional.empty(), Set.of(Certainty.CERTAIN));
    assertThat(certain.ties()).hasSize(5).allMatch(tie -> tie.certainty() == Certainty.CERTAIN);
    assertThat(certain.nodes().stream().map(Node::name))
        .doesNotContain("officials", "Federal Security Service")
        .contains("Spain");
    Node gang = new Paths(certain).named("Gang A").getFirst();
    assertThat(gang.measures().degree()).isEqualTo(2);
    assertThat(new Paths(certain).shortest(gang.key(), node("Government Cabinet").key())).isEmpty();
    assertThat(sheet(Optional.empty(), Set.of(Certainty.CERTAINLY_NOT)).ties()).hasSize(1);
  }

  @Test
  void bridgesLeadFromTheUnderworldToTheNearestState() {
    List<Path> bridges = new Paths(SHEET).bridges();
    assertThat(bridges.stream().map(NetworksTest::names))
        .containsExactly(
            List.of("Gang A", "Federal Security Service"),
            List.of("Gang B", "Gang A", "Federal Security Service"));
  }

  @Test
  void whatIsDeniedIsThereAndLeadsNowhere() {
    Tie denied =
        SHEET.ties().stream().filter(t -> t.certainty().negative()).findFirst().orElseThrow();
    assertThat(denied.connects()).isFalse();
    assertThat(new Paths(SHEET).shortest(denied.from(), denied.to())).isEmpty();
  }

  @Test
  void atAPeriodOnlyWhatIsToldOfItStands() {
    Network then = sheet(Period.of("2021"));
    assertThat(then.ties()).hasSize(3);
    assertThat(then.nodes()).extracting(Node::name).doesNotContain("Boss X");
  }

  @Test
  void aNeighbourhoodHasTheTiesAmongItsMembers() {
    Network around = new Paths(SHEET).around(List.of(node("Boss X").key()), 1);
    assertThat(around.nodes())
        .extracting(Node::name)
        .containsExactlyInAnyOrder("Boss X", "Gang A", "Minister Y");
    assertThat(around.ties()).hasSize(2);
  }

  @Test
  void randomNetworksHoldWhatHoldsForAll() {
    long seed = new Random().nextLong();
    System.out.println("NetworksTest seed " + seed);
    Random random = new Random(seed);
    Relation.Type[] types = Relation.Type.values();
    Certainty[] certainties = Certainty.values();
    for (int round = 0; round < 40; round++) {
      List<Report> reports = new ArrayList<>();
      int size = 1 + random.nextInt(25);
      for (int i = 0; i < size; i++) {
        String subject = "Gang " + random.nextInt(9);
        String object = (random.nextBoolean() ? "Gang " : "Ministry ") + random.nextInt(9);
        Relation.Type type = types[random.nextInt(types.length)];
        String certainty = certainties[random.nextInt(certainties.length)].code();
        know(subject, "group");
        know(object, object.startsWith("Gang") ? "group" : "agency");
        reports.add(
            new ReportMaker(i, "r" + i)
                .with(
                    (id, span) ->
                        new Relation(
                            id, span, subject, type, object, ReportMaker.standing(certainty)))
                .report());
      }
      check(reports);
    }
  }

  private static void check(List<Report> reports) {
    Networks.PartyNaming naming = (report, name) -> Optional.ofNullable(PARTIES.get(name));
    Network network = NETWORKS.of(reports, naming, Optional.empty());
    assertThat(NETWORKS.of(reports, naming, Optional.empty())).isEqualTo(network);
    Paths paths = new Paths(network);
    for (Node from : network.nodes()) {
      for (Node to : network.nodes()) {
        List<Path> shortest = paths.shortest(from.key(), to.key());
        Optional<Path> best = paths.bestEvidenced(from.key(), to.key());
        for (Path path : shortest) {
          assertThat(path.keys()).doesNotHaveDuplicates();
          assertThat(path.certainty().negative()).isFalse();
          path.steps().forEach(step -> step.forEach(t -> assertThat(t.sayings()).isNotEmpty()));
          assertThat(best.orElseThrow().cost()).isLessThanOrEqualTo(path.cost() + 1e-9);
          assertThat(best.orElseThrow().steps().size()).isGreaterThanOrEqualTo(path.steps().size());
        }
        assertThat(paths.shortest(to.key(), from.key())).hasSameSizeAs(shortest);
      }
    }
    for (Path bridge : paths.bridges()) {
      assertThat(network.node(bridge.keys().getFirst()).orElseThrow().side())
          .isEqualTo(Side.CRIMINAL);
      assertThat(bridge.keys().subList(0, bridge.keys().size() - 1))
          .noneMatch(key -> network.node(key).orElseThrow().side() == Side.STATE);
    }
  }
}
