package org.spoor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.spoor.cli.Program.Ended;

/** What flows, network, missions and voices say of example reports, checked against their texts. */
@Timeout(600)
final class AssessCommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXAMPLES = Path.of("..", "examples").toAbsolutePath().normalize();

  @TempDir static Path folder = Path.of("");

  @BeforeAll
  static void read() throws Exception {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    for (String name :
        List.of(
            "03-kapitan-andreevo.html",
            "04-heroin-trucks-second-telling.txt",
            "04-heroin-trucks-second-telling.txt.meta.json",
            "05-balkan-route-letter.md",
            "11-poland-expels-45.html",
            "14-forty-three-in-a-day.txt",
            "15-morning-briefing-envoys.md",
            "16-envoys-weekly.eml",
            "17-moscow-answers-warsaw.txt",
            "24-bulgaria-summary.txt",
            "29-smoke-over-the-frontier.txt",
            "33-turkiye-summary.txt",
            "44-amber-fever-continues.txt")) {
      Files.copy(EXAMPLES.resolve("reports").resolve(name), reports.resolve(name));
    }
    Ended ended =
        Program.in(folder).run("run", "reports", "--case", "c.spoor", "--no-report", "--quiet");
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
  }

  private static JsonNode json(String... arguments) throws IOException, InterruptedException {
    return JSON.readTree(out(arguments));
  }

  private static String out(String... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--case", "c.spoor", "--quiet"));
    Ended ended = Program.in(folder).run(all.toArray(String[]::new));
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
    return ended.out();
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static List<String> texts(JsonNode array, String field) {
    return list(array).stream().map(each -> each.path(field).asText()).toList();
  }

  @Test
  void routesOfHeroinAndWhatIsLeftWithoutTurkey() throws Exception {
    JsonNode flows = json("flows", "--commodity", "opiates", "--close", "TR", "--json");
    assertThat(flows.path("flows").asText()).contains("not a forecast");
    JsonNode family = flows.path("families").path(0);
    // 04: 'across Iran and Turkey into Bulgaria and from there to western Europe'; 24: 'through
    // Türkiye and Bulgaria'; 33: 'enter from Iran and leave through Bulgaria'; 05 names Bulgaria's
    // way on, which 03 and 04 lead to.
    assertThat(texts(family.path("routes"), "route"))
        .containsExactlyInAnyOrder(
            "heroin: AF > IR > TR > Western Europe",
            "heroin: AF > TR > BG > Western Europe",
            "opiates: AF > IR > BG > Western Europe",
            "heroin: AF > IR > TR > BG > Western Europe",
            "heroin: AF > TR > Western Europe");
    assertThat(texts(family.path("change").path("lost"), "route")).hasSize(4);
    assertThat(family.path("change").path("kept").path(0).asText())
        .isEqualTo("opiates: AF > IR > BG > Western Europe");
    JsonNode leg =
        list(family.path("legs")).stream()
            .filter(l -> l.path("from").asText().equals("TR") && l.path("to").asText().equals("BG"))
            .findFirst()
            .orElseThrow();
    assertThat(texts(leg.path("sentences"), "document"))
        .containsExactly(
            "03-kapitan-andreevo.html",
            "04-heroin-trucks-second-telling.txt",
            "05-balkan-route-letter.md",
            "24-bulgaria-summary.txt");
    assertThat(leg.path("sentences").path(0).path("words").asText())
        .isEqualTo("Heroin from Afghanistan reaches Bulgaria by way of Iran and Turkey.");
    assertThat(leg.path("trend").path(0).asText()).isEqualTo("stable");
  }

  @Test
  void whatIsDeniedIsShownAndOnNoRoute() throws Exception {
    JsonNode flows = json("flows", "--commodity", "amber", "--json");
    assertThat(flows.path("families")).isEmpty();
    assertThat(texts(flows.path("denied"), "to")).containsExactly("SK", "Asia");
    assertThat(out("flows", "--commodity", "amber")).contains("Denied, on no route");
  }

  @Test
  void whatCountsMayBeToldByItsCertainty() throws Exception {
    JsonNode flows = json("flows", "--certainty", "CT+", "--json");
    assertThat(texts(flows.path("families").path(0).path("legs"), "certainty")).containsOnly("CT+");
    assertThat(flows.path("denied")).isEmpty();
    assertThat(out("flows", "--certainty", "CT+,PR+")).contains("Only what is CT+, PR+");
    JsonNode network = json("network", "--certainty", "CT-,PR-,PS-", "--format", "json");
    assertThat(texts(network.path("relations"), "certainty")).doesNotContain("CT+", "PR+", "PS+");
    Ended wrong =
        Program.in(folder).run("flows", "--case", "c.spoor", "--certainty", "surely", "--quiet");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("CT+, PR+, PS+");
  }

  @Test
  void theUnderworldAndTheKgb() throws Exception {
    JsonNode network = json("network", "--bridge", "--format", "json");
    JsonNode bridge =
        list(network.path("bridges")).stream()
            .filter(b -> b.path("parties").path(0).asText().equals("smuggling groups"))
            .findFirst()
            .orElseThrow();
    assertThat(bridge.path("parties").path(1).asText()).isEqualTo("KGB");
    assertThat(
            bridge
                .path("steps")
                .path(0)
                .path("relations")
                .path(0)
                .path("sentences")
                .path(0)
                .path("words")
                .asText())
        .contains("in turn used by the state security committee, the KGB");
    String again = out("network", "--format", "gexf");
    assertThat(again)
        .contains("<gexf", "label=\"KGB\"")
        .isEqualTo(out("network", "--format", "gexf"));
    assertThat(out("network", "--format", "graphml")).contains("<graphml");
    Ended none =
        Program.in(folder)
            .run("network", "--case", "c.spoor", "--party", "Nobody at all", "--quiet");
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("no party with a relation is called Nobody at all");
  }

  @Test
  void polandAndRussiaExpelAndAnswer() throws Exception {
    String staff = EXAMPLES.resolve("missions").resolve("staff.csv").toString();
    JsonNode missions = json("missions", staff, "--json");
    JsonNode pair =
        list(missions.path("exchanges")).stream()
            .filter(
                e -> e.path("one").asText().equals("PL") && e.path("other").asText().equals("RU"))
            .findFirst()
            .orElseThrow();
    // 11: Poland expelled 45 on 23 March 2022; 17: Moscow answered with 45 on 8 April, 16 days on.
    JsonNode first = pair.path("acts").path(0);
    assertThat(first.path("by").asText()).isEqualTo("PL");
    assertThat(first.path("max").asInt()).isEqualTo(45);
    assertThat(first.path("answer").path("daysMin").asInt()).isEqualTo(16);
    assertThat(first.path("answer").path("max").asInt()).isEqualTo(45);
    JsonNode russia =
        list(missions.path("missions")).stream()
            .filter(
                m ->
                    m.path("host").asText().equals("PL") && m.path("sending").asText().equals("RU"))
            .findFirst()
            .orElseThrow();
    assertThat(russia.path("outlier").asBoolean()).isTrue();
    assertThat(russia.path("afterExpulsions").path("max").asInt()).isEqualTo(418 - 45);
  }

  @Test
  void aListWithMistakesIsRefusedWithWhatToDo() throws Exception {
    Files.writeString(
        folder.resolve("bad.csv"), "sending,host,staff,date,source\nRU,PL,-3,2022,x\n");
    Ended ended = Program.in(folder).run("missions", "bad.csv");
    assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .isEqualTo(
            "spoor: bad.csv, line 2, column staff: -3 is no number of people at a mission; write 0 to 100000\n");
  }

  @Test
  void seventeenOrEighteenEnvoysAndTwoTotalsOfHeroin() throws Exception {
    JsonNode voices = json("voices", "--json");
    List<String> sides = new ArrayList<>();
    voices
        .path("contested")
        .forEach(c -> sides.add(c.path("slot").asText() + " " + texts(c.path("sides"), "value")));
    assertThat(sides).contains("count [17, 18]", "items/heroin/kg [1,021, 994]");
    JsonNode dutch =
        list(voices.path("contested")).stream()
            .filter(c -> c.path("slot").asText().equals("count"))
            .findFirst()
            .orElseThrow();
    JsonNode one =
        json("voices", "--incident", dutch.path("incident").asText(), "--json").path("incidents");
    assertThat(one).hasSize(1);
    assertThat(one.path(0).path("reasons").toString()).contains("the accounts differ");
    assertThat(texts(voices.path("speakers"), "identity")).contains("anonymous", "institution");
  }
}
