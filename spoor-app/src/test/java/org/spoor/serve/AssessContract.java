package org.spoor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.Indicator;

/** The part of the contract that is assessed: flows, network, missions, countries. */
final class AssessContract {
  private final Served served;
  private final Contract contract;

  private AssessContract(Served served, Contract contract) {
    this.served = served;
    this.contract = contract;
  }

  static void check(Served served, Contract contract) throws Exception {
    AssessContract all = new AssessContract(served, contract);
    served.settle();
    all.flows();
    all.network();
    all.missions();
    all.countries();
    all.scores();
    all.published();
  }

  private void holds(String operation, String path, int status)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = served.get("/api/v1" + path);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(status);
    contract.holds(operation, answer);
  }

  private void flows() throws Exception {
    holds("flows", "/flows", 200);
    holds("flows", "/flows?commodity=heroin&from=2010&to=2030-05&close=TR&close=BG-RO", 200);
    holds("flows", "/flows?between=AF&and=Europe", 200);
    for (String wrong :
        new String[] {
          "close=Mars", "between=AF", "between=Mars&and=AF", "from=soon", "from=2023&to=2022"
        }) {
      holds("flows", "/flows?" + wrong, 400);
    }
    JsonNode all = served.json("/api/v1/flows");
    assertThat(all.path("families")).isNotEmpty();
    for (JsonNode family : all.path("families")) {
      for (JsonNode leg : family.path("legs")) {
        stands(leg.path("sentences"));
      }
    }
    JsonNode sure = served.json("/api/v1/flows?certainty=CT%2B");
    contract.valid("Flows", sure.toString());
    assertThat(texts(sure.path("families"), "legs", "certainty")).containsOnly("CT+");
    assertThat(texts(sure.path("families"), "routes", "certainty")).containsOnly("CT+");
    assertThat(sure.path("denied")).isEmpty();
    assertThat(texts(all.path("families"), "legs", "certainty")).contains("CT+", "PS+");
    assertThat(served.json("/api/v1/flows?certainty=CT-,PR-,PS-").path("families")).isEmpty();
    holds("flows", "/flows?certainty=surely", 400);
    JsonNode shut = served.json("/api/v1/flows?close=TR").path("families").path(0).path("change");
    assertThat(shut.path("lost")).isNotEmpty();
  }

  private static Set<String> texts(JsonNode all, String list, String field) {
    Set<String> found = new HashSet<>();
    all.forEach(one -> one.path(list).forEach(each -> found.add(each.path(field).asText())));
    return found;
  }

  /** Every sentence stands where it is said to stand. */
  private void stands(JsonNode sentences) throws Exception {
    assertThat(sentences).isNotEmpty();
    JsonNode one = sentences.path(0);
    String number =
        served
            .json("/api/v1/document?id=" + Served.encoded(one.path("document").asText()))
            .path("number")
            .asText();
    JsonNode text = served.json("/api/v1/reports/" + number + "?kinds=event").path("text");
    String words =
        text.path("text")
            .asText()
            .substring(one.path("start").asInt(), one.path("end").asInt())
            .replaceAll("\\s+", " ")
            .strip();
    assertThat(one.path("words").asText().replace(" …", "")).isEqualTo(words);
  }

  private void network() throws Exception {
    holds("network", "/network", 200);
    JsonNode all = served.json("/api/v1/network");
    assertThat(all.path("relations")).isNotEmpty();
    for (JsonNode relation : all.path("relations")) {
      stands(relation.path("sentences"));
    }
    Set<String> ends = new HashSet<>();
    JsonNode found = all.path("relations").path(0);
    for (JsonNode relation : all.path("relations")) {
      ends.add(relation.path("subject").asText());
      if (!relation.path("relation").asText().equals("located_in")
          && relation.path("certainty").asText().equals("CT+")) {
        found = relation;
      }
    }
    assertThat(ends).isNotEmpty();
    String from = Served.encoded(found.path("subject").asText());
    String to = Served.encoded(found.path("object").asText());
    holds("network", "/network?from=" + from + "&to=" + to, 200);
    JsonNode path = served.json("/api/v1/network?from=" + from + "&to=" + to);
    assertThat(path.path("shortestPaths").path(0).path("steps")).hasSize(1);
    assertThat(path.path("bestEvidencedPaths")).isNotEmpty();
    holds("network", "/network?party=" + from + "&steps=2&at=2010/2030", 200);
    holds("network", "/network?bridge=true", 200);
    JsonNode sure = served.json("/api/v1/network?certainty=CT%2B");
    contract.valid("Network", sure.toString());
    assertThat(sure.path("relations")).hasSizeBetween(1, all.path("relations").size() - 1);
    Set<String> bound = new HashSet<>();
    for (JsonNode relation : sure.path("relations")) {
      assertThat(relation.path("certainty").asText()).isEqualTo("CT+");
      bound.add(relation.path("subject").asText());
      bound.add(relation.path("object").asText());
    }
    Set<String> shown = new HashSet<>();
    sure.path("parties").forEach(party -> shown.add(party.path("id").asText()));
    assertThat(shown).isEqualTo(bound);
    holds("network", "/network?certainty=surely", 400);
    holds("networkGexf", "/network.gexf?certainty=CT%2B,PR%2B", 200);
    holds("network", "/network?from=" + from, 400);
    holds("network", "/network?steps=9", 400);
    holds("network", "/network?at=whenever", 400);
    holds("network", "/network?party=nobody+at+all", 404);
    holds("networkGexf", "/network.gexf", 200);
    holds("networkGraphml", "/network.graphml?party=" + from, 200);
    holds("networkGraphml", "/network.graphml?party=nobody+at+all", 404);
  }

  private HttpResponse<String> put(String type, String table) throws Exception {
    return served.send(
        served
            .asked("/api/v1/missions/staff.csv")
            .header("Content-Type", type)
            .PUT(BodyPublishers.ofString(table))
            .build());
  }

  private void missions() throws Exception {
    holds("missions", "/missions", 200);
    assertThat(served.json("/api/v1/missions").path("exchanges")).isNotEmpty();
    holds("staffList", "/missions/staff.csv", 404);
    HttpResponse<String> wrong =
        put(
            "text/csv",
            "sending,host,staff,date,source\nRU,PL,many,2022,list\nRU,Atlantis,4,2022,list\n");
    contract.holds("putStaffList", wrong);
    assertThat(wrong.statusCode()).isEqualTo(400);
    JsonNode problem = Served.JSON.readTree(wrong.body());
    assertThat(problem.path("code").asText()).isEqualTo("wrong_staff_list");
    assertThat(problem.path("detail").asText().lines())
        .containsExactly(
            "line 2, column staff: 'many' is no whole number; write digits only, such as 45",
            "line 3, column host: 'Atlantis' is no state that is known; write its ISO 3166-1 code,"
                + " such as PL, or its English name");
    contract.holds("putStaffList", put("text/csv", ""));
    contract.holds("putStaffList", put("text/csv", "sending,host,staff,date,source\n"));
    assertThat(put("application/json", "{}").statusCode()).isEqualTo(415);
    assertThat(served.json("/api/v1/missions").path("missions")).isEmpty();
    String table = Files.readString(Served.STAFF, StandardCharsets.UTF_8);
    String tag = served.get("/api/v1/missions").headers().firstValue("ETag").orElse("");
    contract.holds("putStaffList", put("text/csv; charset=utf-8", table));
    holds("missions", "/missions", 200);
    assertThat(served.get("/api/v1/missions").headers().firstValue("ETag").orElse(""))
        .isNotEqualTo(tag);
    assertThat(served.json("/api/v1/missions").path("missions").toString()).contains("outlier");
    holds("staffList", "/missions/staff.csv", 200);
    assertThat(served.get("/api/v1/missions/staff.csv").body()).isEqualTo(table);
    HttpResponse<String> removed =
        served.send(served.asked("/api/v1/missions/staff.csv").DELETE().build());
    contract.holds("removeStaffList", removed);
    assertThat(removed.statusCode()).isEqualTo(204);
    contract.holds(
        "removeStaffList",
        served.send(served.asked("/api/v1/missions/staff.csv").DELETE().build()));
  }

  private void countries() throws Exception {
    holds("countries", "/countries", 200);
    holds("countries", "/countries?edition=2021", 200);
    holds("countries", "/countries?edition=1999", 400);
    JsonNode belarus = named("BY");
    assertThat(belarus.path("published").path("criminality").asDouble()).isEqualTo(5.87);
    assertThat(belarus.path("published").path("quadrant").asText()).isEqualTo("high-low");
    for (String country : new String[] {"BG", "BY", "Latvia", "KI"}) {
      holds("countryProfile", "/countries/" + country + "/profile", 200);
    }
    holds("countryProfile", "/countries/BG/profile?edition=2021", 200);
    holds("countryProfile", "/countries/Atlantis/profile", 400);
    for (String format : new String[] {"docx", "pdf", "html", "md"}) {
      holds("countryProfileFile", "/countries/BG/profile." + format, 200);
    }
    holds("countryProfileFile", "/countries/Atlantis/profile.md", 400);
    holds("comparison", "/comparison?one=BY&other=BY&edition=2021&other-edition=2023", 200);
    holds("comparison", "/comparison?one=BY&other=world", 200);
    holds("comparison", "/comparison?one=BY&other=BG", 404);
    holds("comparison", "/comparison?one=BY", 400);
    holds("comparison", "/comparison?one=BY&other=Atlantis", 400);
  }

  /** Scores are taken whole or not at all, and stand in what is shown at once. */
  private void published() throws Exception {
    String table = Files.readString(Served.SCORES, StandardCharsets.UTF_8);
    String tag = served.get("/api/v1/countries").headers().firstValue("ETag").orElse("");
    HttpResponse<String> wrong =
        give("scores?name=mine.csv", "text/csv", table.replace(",7.0,5.5,", ",17.0,5.5,"));
    contract.holds("putScores", wrong);
    assertThat(wrong.statusCode()).isEqualTo(400);
    JsonNode problem = Served.JSON.readTree(wrong.body());
    assertThat(problem.path("code").asText()).isEqualTo("wrong_scores");
    assertThat(problem.path("detail").asText()).contains("mine.csv", "17.0", "Human trafficking");
    assertThat(problem.path("remedy").asText()).contains("nothing of it was kept");
    contract.holds("putScores", give("scores", "text/csv", ""));
    contract.holds("putScores", give("scores", "text/csv", "a,b\n1,2\n"));
    contract.holds(
        "putScores", give("scores", "application/octet-stream", "PK\u0003\u0004 no zip"));
    assertThat(give("scores", "application/json", "{}").statusCode()).isEqualTo(415);
    assertThat(give("scores", "text/csv", "x".repeat((16 << 20) + 1)).statusCode()).isEqualTo(413);
    assertThat(served.get("/api/v1/countries").headers().firstValue("ETag").orElse(""))
        .isEqualTo(tag);
    HttpResponse<String> given =
        give(
            "scores?name=mine.csv",
            "text/csv; charset=utf-8",
            "edition,iso3,indicator,score\n" + scoreRows());
    assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
    contract.holds("putScores", given);
    assertThat(Served.JSON.readTree(given.body()).path("editions").path(0).path("edition").asInt())
        .isEqualTo(2023);
    assertThat(served.get("/api/v1/countries").headers().firstValue("ETag").orElse(""))
        .isNotEqualTo(tag);
    assertThat(named("LV").path("published").path("scored").asInt()).isPositive();
    assertThat(named("BY").has("published")).isFalse();
    HttpResponse<String> regions =
        give("scores/regions", "text/csv", "iso3,continent,region\nLVA,Europe,Northern Europe\n");
    assertThat(regions.statusCode()).as(regions.body()).isEqualTo(200);
    contract.holds("putScoreRegions", regions);
    contract.holds("putScoreRegions", give("scores/regions", "text/csv", "iso3,colour\nLVA,red\n"));
    contract.holds("putScores", give("scores?name=belarus.csv", "text/csv", table));
    assertThat(named("BY").path("published").path("criminality").asDouble()).isEqualTo(5.87);
  }

  private HttpResponse<String> give(String path, String type, String table) throws Exception {
    return served.send(
        served
            .asked("/api/v1/" + path)
            .header("Content-Type", type)
            .PUT(BodyPublishers.ofString(table))
            .build());
  }

  /** A row a score, all of an edition. */
  private static String scoreRows() {
    IndexModel model = IndexModel.load();
    StringBuilder rows = new StringBuilder();
    for (Indicator indicator : model.indicators(2023)) {
      rows.append("2023,LVA,").append('"').append(indicator.name()).append("\",3.5\n");
    }
    return rows.toString();
  }

  private JsonNode named(String code) throws Exception {
    for (JsonNode country : served.json("/api/v1/countries").path("items")) {
      if (country.path("country").asText().equals(code)) {
        return country;
      }
    }
    throw new AssertionError("no country " + code);
  }

  /** A score and a narrative are in the profile at once, and gone when they are undone. */
  private void scores() throws Exception {
    JsonNode line =
        served
            .json("/api/v1/countries/BG/profile")
            .path("headings")
            .path(0)
            .path("indicators")
            .path(0);
    JsonNode evidence = line.path("evidence").path(0);
    String find =
        "{\"document\":"
            + evidence.path("document")
            + ",\"kind\":\"evidence\",\"type\":"
            + line.path("indicator")
            + ",\"start\":"
            + evidence.path("start")
            + ",\"end\":"
            + evidence.path("end")
            + "}";
    HttpResponse<String> decided =
        served.decide(
            "{\"reason\":\"the market grows\",\"acts\":[{\"act\":\"score\",\"country\":\"BG\",\"indicator\":"
                + line.path("indicator")
                + ",\"score\":6.5,\"evidence\":["
                + find
                + "]},{\"act\":\"narrate\",\"country\":\"BG\",\"text\":\"It grows [1].\\n\\nMore.\","
                + "\"evidence\":["
                + find
                + "]}]}");
    contract.holds("decide", decided);
    assertThat(decided.statusCode()).as(decided.body()).isEqualTo(201);
    JsonNode profile = served.json("/api/v1/countries/BG/profile");
    contract.valid("Profile", profile.toString());
    JsonNode scored = profile.path("headings").path(0).path("indicators").path(0).path("analyst");
    assertThat(scored.path("score").asDouble()).isEqualTo(6.5);
    assertThat(scored.path("note").asText()).isEqualTo("the market grows");
    assertThat(scored.path("citations").path(0)).isEqualTo(evidence.path("citation"));
    JsonNode written = profile.path("narratives").path(0);
    assertThat(written.path("text").asText()).startsWith("It grows");
    assertThat(written.path("citations").path(0)).isEqualTo(evidence.path("citation"));
    assertThat(served.get("/api/v1/countries/BG/profile.md").body())
        .contains("It grows")
        .doesNotContain("It grows [1]")
        .contains("analyst's narrative");
    assertThat(named("BG").path("analyst").path("scored").asInt()).isEqualTo(1);
    for (JsonNode id : Served.JSON.readTree(decided.body()).path("ids")) {
      served.post(
          "/api/v1/decisions/" + id.asText() + "/undo",
          "{}",
          java.util.Map.of("Idempotency-Key", java.util.UUID.randomUUID().toString()));
    }
    assertThat(served.json("/api/v1/countries/BG/profile").path("narratives")).isEmpty();
  }
}
