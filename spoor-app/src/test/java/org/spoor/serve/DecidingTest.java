package org.spoor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions over the wire: at once in the report, soon in what is derived, once for one key. */
final class DecidingTest {
  @TempDir Path folder = Path.of(".");
  private Path file = folder;

  @BeforeEach
  void fill() throws InterruptedException {
    file = folder.resolve("a.spoor");
    Served.prepare(file);
  }

  @Test
  void aRejectedFindIsRejectedAtOnceAndItsIncidentSoon() throws Exception {
    try (Served served = Served.of(file)) {
      served.settle();
      JsonNode find = served.json("/api/v1/reports/1?kinds=event").path("finds").path(0);
      String incident = find.path("incident").asText();
      assertThat(served.json("/api/v1/incidents/" + incident).path("tellings")).hasSize(1);
      JsonNode decided = decided(served, "{\"act\":\"reject\",\"find\":" + find.path("find") + "}");
      assertThat(decided.path("finds").path(0).path("state").asText()).isEqualTo("rejected");
      assertThat(decided.path("state").path("current").asBoolean()).isFalse();
      assertThat(state(served, 0)).isEqualTo("rejected");
      served.settle();
      assertThat(served.get("/api/v1/incidents/" + incident).statusCode()).isEqualTo(404);

      JsonNode undone = undo(served, decided.path("ids").path(0).asText());
      assertThat(undone.path("finds").path(0).path("state").asText()).isEqualTo("open");
      assertThat(state(served, 0)).isEqualTo("open");
      served.settle();
      assertThat(served.get("/api/v1/incidents/" + incident).statusCode()).isEqualTo(200);
      JsonNode log = served.json("/api/v1/decisions");
      assertThat(log.path("items").path(0).path("act").asText()).isEqualTo("undo");
      assertThat(log.path("items").path(1).path("undone").asBoolean()).isTrue();
      assertThat(log.path("items").path(1).path("undoneBy").asText())
          .isEqualTo(log.path("items").path(0).path("id").asText());
    }
  }

  @Test
  void correctingAddingAndManyAtOnce() throws Exception {
    try (Served served = Served.of(file)) {
      JsonNode event = served.json("/api/v1/reports/1?kinds=event").path("finds").path(0);
      JsonNode corrected =
          decided(
              served,
              "{\"act\":\"correct\",\"find\":"
                  + event.path("find")
                  + ",\"patch\":{\"by\":[\"LV\",\"EE\"]},\"reason\":\"both\"}");
      JsonNode find = corrected.path("finds").path(0);
      assertThat(find.path("state").asText()).isEqualTo("corrected");
      assertThat(find.path("record").path("by").toString()).isEqualTo("[\"LV\",\"EE\"]");
      assertThat(find.path("original").path("by").toString()).isEqualTo("[\"LV\"]");
      String document = event.path("find").path("document").asText();
      String several =
          "{\"acts\":[{\"act\":\"add\",\"find\":{\"document\":\""
              + document
              + "\",\"kind\":\"event\",\"type\":\"arrest\",\"start\":833,\"end\":859},\"record\":{\"count\":0}},"
              + "{\"act\":\"redate\",\"document\":\""
              + document
              + "\",\"published\":\"2018-03-07\"}]}";
      assertThat(decided(served, several).path("ids")).hasSize(2);
      JsonNode report = served.json("/api/v1/reports/1");
      assertThat(report.path("report").path("published").asText()).isEqualTo("2018-03-07");
      assertThat(report.path("publishedAsRead").asText()).isEqualTo("2018-03-06");
      assertThat(report.path("finds"))
          .anyMatch(each -> each.path("state").asText().equals("added"));
      assertThat(report.path("decisions")).hasSize(3);
      // All or none.
      HttpResponse<String> wrong =
          served.decide(
              "{\"acts\":[{\"act\":\"withdraw\",\"document\":\""
                  + document
                  + "\"},{\"act\":\"withdraw\",\"document\":\"none\"}]}");
      assertThat(wrong.statusCode()).isEqualTo(422);
      assertThat(served.json("/api/v1/decisions").path("total").asInt()).isEqualTo(3);
    }
  }

  @Test
  void oneKeyDecidesOnceAlsoAfterTheServerEnds() throws Exception {
    String grade = "{\"act\":\"grade_source\",\"publisher\":\"Wire\",\"reliability\":\"B\"}";
    Map<String, String> key = Map.of("Idempotency-Key", "0b9d2c1e-0000");
    String id;
    try (Served served = Served.of(file)) {
      HttpResponse<String> first = served.post("/api/v1/decisions", grade, key);
      HttpResponse<String> again = served.post("/api/v1/decisions", grade, key);
      assertThat(first.statusCode()).isEqualTo(201);
      assertThat(again.statusCode()).isEqualTo(200);
      id = Served.JSON.readTree(first.body()).path("ids").path(0).asText();
      assertThat(Served.JSON.readTree(again.body()).path("ids").path(0).asText()).isEqualTo(id);
      HttpResponse<String> other =
          served.post("/api/v1/decisions", grade.replace("\"B\"", "\"C\""), key);
      assertThat(other.statusCode()).isEqualTo(422);
      assertThat(other.body()).contains("idempotency_key_reused");
    }
    try (Served served = Served.of(file)) {
      HttpResponse<String> again = served.post("/api/v1/decisions", grade, key);
      assertThat(again.statusCode()).isEqualTo(200);
      assertThat(Served.JSON.readTree(again.body()).path("repeated").asBoolean()).isTrue();
      assertThat(served.json("/api/v1/decisions").path("total").asInt()).isEqualTo(1);
    }
  }

  @Test
  void nothingNewIsNotSentAgain() throws Exception {
    try (Served served = Served.of(file)) {
      served.settle();
      HttpResponse<String> first = served.get("/api/v1/ledgers/seizures");
      String tag = first.headers().firstValue("ETag").orElseThrow();
      assertThat(tag).startsWith("\"");
      HttpResponse<String> same =
          served.send(
              served.asked("/api/v1/ledgers/seizures").header("If-None-Match", tag).build());
      assertThat(same.statusCode()).isEqualTo(304);
      assertThat(same.body()).isEmpty();
      HttpResponse<byte[]> packed =
          served.client.send(
              served.asked("/api/v1/ledgers/seizures").header("Accept-Encoding", "gzip").build(),
              BodyHandlers.ofByteArray());
      assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
      assertThat(packed.headers().firstValue("ETag")).isNotEqualTo(java.util.Optional.of(tag));
      assertThat(packed.body().length).isLessThan(first.body().length() / 2);
      decided(served, "{\"act\":\"grade_source\",\"publisher\":\"Wire\",\"reliability\":\"B\"}");
      assertThat(
              served
                  .send(
                      served.asked("/api/v1/ledgers/seizures").header("If-None-Match", tag).build())
                  .statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void pagesNeitherRepeatNorSkip() throws Exception {
    try (Served served = Served.of(file)) {
      served.settle();
      for (String list :
          new String[] {"/incidents", "/parties", "/voices", "/ledgers/seizures", "/reports"}) {
        String path = "/api/v1" + list + (list.contains("?") ? "&" : "?") + "limit=7";
        Set<String> seen = new HashSet<>();
        int total = served.json(path).path("total").asInt();
        String next = "";
        do {
          JsonNode page = served.json(path + (next.isEmpty() ? "" : "&cursor=" + next));
          page.path("items").forEach(item -> assertThat(seen.add(item.toString())).isTrue());
          next = page.path("next").asText();
        } while (!next.isEmpty());
        assertThat(seen).as(list).hasSize(total);
      }
      // Something new at the top does not push what was seen onto the next page.
      for (int i = 0; i < 5; i++) {
        grade(served, "Publisher " + i);
      }
      JsonNode page = served.json("/api/v1/decisions?limit=2");
      grade(served, "Publisher 5");
      JsonNode after =
          served.json("/api/v1/decisions?limit=2&cursor=" + page.path("next").asText());
      assertThat(after.path("items").path(0).path("id").asText()).isEqualTo("d-3");
      assertThat(served.get("/api/v1/parties?cursor=" + page.path("next").asText()).statusCode())
          .isEqualTo(400);
    }
  }

  @Test
  void twoWindowsSeeEachOther() throws Exception {
    try (Served served = Served.of(file)) {
      served.settle();
      HttpResponse<InputStream> stream =
          served.client.send(served.asked("/api/v1/events").build(), BodyHandlers.ofInputStream());
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
        JsonNode before = event(lines, "case");
        JsonNode find = served.json("/api/v1/reports/1?kinds=event").path("finds").path(0);
        decided(served, "{\"act\":\"reject\",\"find\":" + find.path("find") + "}");
        JsonNode told = event(lines, "decided");
        assertThat(told.path("author").asText()).isEqualTo("tester");
        assertThat(told.path("reports").path(0).asInt()).isEqualTo(1);
        JsonNode after = event(lines, "case");
        while (!after.path("current").asBoolean()) {
          after = event(lines, "case");
        }
        assertThat(after.path("stamp")).isNotEqualTo(before.path("stamp"));
      }
    }
  }

  @Test
  void anotherProgramsDecisionsAreSeenToo() throws Exception {
    try (Served served = Served.of(file)) {
      served.settle();
      served.open.decide(
          "somebody else",
          "",
          java.util.List.of(new org.spoor.model.Decision.Act.Withdraw("26-van-in-the-forest.txt")));
      served.settle();
      long until = System.currentTimeMillis() + 30_000;
      while (served.json("/api/v1/case").path("counts").path("withdrawn").asInt() == 0
          && System.currentTimeMillis() < until) {
        Thread.sleep(100);
      }
      assertThat(served.json("/api/v1/case").path("counts").path("withdrawn").asInt()).isEqualTo(1);
    }
  }

  private static JsonNode event(BufferedReader lines, String name) throws IOException {
    String at = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("event: ")) {
        at = line.substring(7);
      } else if (line.startsWith("data: ") && at.equals(name)) {
        return Served.JSON.readTree(line.substring(6));
      }
    }
    throw new AssertionError("the stream ended");
  }

  private static void grade(Served served, String publisher) throws Exception {
    ObjectNode act = Served.JSON.createObjectNode();
    act.put("act", "grade_source").put("publisher", publisher).put("reliability", "C");
    decided(served, act.toString());
  }

  private static String state(Served served, int find) throws Exception {
    return served
        .json("/api/v1/reports/1?kinds=event")
        .path("finds")
        .path(find)
        .path("state")
        .asText();
  }

  private static JsonNode decided(Served served, String json) throws Exception {
    HttpResponse<String> answer = served.decide(json);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Served.JSON.readTree(answer.body());
  }

  private static JsonNode undo(Served served, String id) throws Exception {
    HttpResponse<String> answer =
        served.post(
            "/api/v1/decisions/" + id + "/undo",
            "{\"reason\":\"it was right\"}",
            Map.of("Idempotency-Key", "undo-of-" + id));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Served.JSON.readTree(answer.body());
  }
}
