package org.spoor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every operation of the contract is called, and every answer held against it. */
final class ContractTest {
  @TempDir static Path folder = Path.of(".");

  @Test
  void everyOperation() throws Exception {
    Path file = folder.resolve("contract.spoor");
    Served.prepare(file);
    try (Served served = Served.of(file)) {
      Contract contract = new Contract(served.get("/api/openapi.yaml").body());
      assertThat(contract.codes())
          .isEqualTo(
              Arrays.stream(ProblemCode.values())
                  .map(code -> code.name().toLowerCase(Locale.ROOT))
                  .collect(Collectors.toCollection(TreeSet::new)));
      served.settle();
      reads(served, contract);
      reports(served, contract);
      ledgers(served, contract);
      parties(served, contract);
      decisions(served, contract);
      AssessContract.check(served, contract);
      session(served, contract);
      events(served, contract);
      assertThat(contract.answered).isEqualTo(contract.operations());
    }
  }

  private static void reads(Served served, Contract contract) throws Exception {
    holds(served, contract, "health", "/health");
    holds(served, contract, "session", "/session");
    holds(served, contract, "case", "/case");
    holds(served, contract, "overview", "/overview");
    holds(served, contract, "unread", "/unread");
    assertThat(served.json("/api/v1/unread").path("items").path(0).path("origin").asText())
        .isEqualTo("broken.pdf");
    holds(served, contract, "find", "/find?q=heroin");
    holds(served, contract, "find", "/find");
    holds(served, contract, "logins", "/logins");
    assertThat(
            served
                .json("/api/v1/overview")
                .path("queue")
                .path("contradictions")
                .path("total")
                .asInt())
        .isPositive();
  }

  private static void reports(Served served, Contract contract) throws Exception {
    holds(served, contract, "reports", "/reports?q=heroin&country=BG&limit=3");
    holds(served, contract, "reports", "/reports?limit=0");
    holds(served, contract, "reports", "/reports?cursor=nonsense");
    JsonNode found = served.json("/api/v1/reports?q=heroin");
    assertThat(found.path("total").asInt()).isPositive();
    assertThat(found.path("items").path(0).path("snippets").path(0).path("text").asText())
        .containsIgnoringCase("heroin");
    int total = served.json("/api/v1/case").path("counts").path("reports").asInt();
    for (int number = 1; number <= total; number++) {
      holds(served, contract, "report", "/reports/" + number);
    }
    holds(served, contract, "report", "/reports/99999");
    holds(served, contract, "report", "/reports/first");
    holds(served, contract, "report", "/reports/1?from=100&to=300&kinds=event,mention");
    holds(served, contract, "report", "/reports/1?kinds=opinion");
    holds(served, contract, "reportsLike", "/reports/4/like");
    String id = served.json("/api/v1/reports/1").path("report").path("document").asText();
    holds(served, contract, "reportOfDocument", "/document?id=" + Served.encoded(id));
    holds(served, contract, "reportOfDocument", "/document?id=none");
    HttpResponse<String> text =
        served.post(
            "/api/v1/reports",
            "{\"title\":\"Envoys\",\"text\":\"Latvia expelled 13 Russian diplomats on 5 April 2022.\","
                + "\"published\":\"2022-04-06\"}",
            Map.of());
    contract.holds("readReports", text);
    JsonNode job = served.finished(Served.JSON.readTree(text.body()).path("id").asText());
    assertThat(job.path("added").asInt()).as(job.toString()).isEqualTo(1);
    contract.holds("job", served.get("/api/v1/jobs/" + job.path("id").asText()));
    HttpResponse<String> broken =
        served.upload(
            "/api/v1/reports",
            "file",
            "../../scan.pdf",
            "%PDF-1.4 nothing".getBytes(StandardCharsets.UTF_8),
            Map.of("publisher", "Wire"));
    contract.holds("readReports", broken);
    JsonNode unreadable = served.finished(Served.JSON.readTree(broken.body()).path("id").asText());
    assertThat(unreadable.path("files").path(0).path("code").asText()).isEqualTo("BROKEN_FILE");
    assertThat(unreadable.path("files").path(0).path("remedy").asText()).isNotBlank();
    assertThat(unreadable.path("files").path(0).path("name").asText()).isEqualTo("scan.pdf");
    contract.holds("readReports", served.post("/api/v1/reports", "{\"text\":\"\"}", Map.of()));
    contract.holds("readReports", served.post("/api/v1/reports", "[", Map.of()));
    contract.holds("jobs", served.get("/api/v1/jobs"));
    contract.holds("job", served.get("/api/v1/jobs/j-999"));
    contract.holds(
        "cancelJob",
        served.send(served.asked("/api/v1/jobs/" + job.path("id").asText()).DELETE().build()));
    served.settle();
  }

  private static void ledgers(Served served, Contract contract) throws Exception {
    holds(served, contract, "ledgers", "/ledgers");
    for (JsonNode ledger : served.json("/api/v1/ledgers").path("items")) {
      String name = ledger.path("name").asText();
      holds(served, contract, "ledger", "/ledgers/" + name);
      holds(served, contract, "ledgerCsv", "/ledgers/" + name + ".csv");
      holds(served, contract, "ledgerXlsx", "/ledgers/" + name + ".xlsx?group-by=year");
    }
    for (String by :
        new String[] {
          "commodity",
          "by",
          "against",
          "sides",
          "place",
          "year",
          "month",
          "type",
          "mode",
          "certainty"
        }) {
      holds(served, contract, "ledger", "/ledgers/seizures?group-by=" + by);
    }
    holds(
        served,
        contract,
        "ledger",
        "/ledgers/expulsions?against=RU&from=2022-03&to=2022-04&certainty=CT%2B&review=open");
    holds(served, contract, "ledger", "/ledgers/expulsions?against=RUSSIA");
    holds(served, contract, "ledger", "/ledgers/expulsions?from=2023&to=2022");
    holds(served, contract, "ledger", "/ledgers/lions");
    holds(served, contract, "incidents", "/incidents?limit=5");
    for (JsonNode incident : served.json("/api/v1/incidents?limit=200").path("items")) {
      holds(served, contract, "incident", "/incidents/" + incident.path("id").asText());
    }
    holds(served, contract, "incident", "/incidents/i-000000000000");
    holds(served, contract, "map", "/map?ledger=expulsions&side=by");
    holds(served, contract, "map", "/map?ledger=lions");
    assertThat(served.json("/api/v1/map?ledger=expulsions&side=by").path("countries")).isNotEmpty();
    holds(served, contract, "voices", "/voices?identity=named");
    holds(served, contract, "voices", "/voices?identity=lion");
    String key = served.json("/api/v1/voices").path("items").path(0).path("key").asText();
    holds(served, contract, "claims", "/voices/claims?key=" + Served.encoded(key));
    holds(served, contract, "claims", "/voices/claims?key=nobody");
    for (JsonNode claim :
        served.json("/api/v1/voices/claims?key=" + Served.encoded(key)).path("items")) {
      JsonNode context = claim.path("context");
      int begin = claim.path("start").asInt() - context.path("start").asInt();
      assertThat(context.path("quote").asText().substring(begin))
          .startsWith(claim.path("quote").asText());
      assertThat(context.path("quote").asText().strip()).contains(" ");
    }
    holds(served, contract, "publishers", "/publishers");
    holds(served, contract, "contradictions", "/contradictions?settled=true");
  }

  private static void parties(Served served, Contract contract) throws Exception {
    holds(served, contract, "parties", "/parties?q=lat");
    for (JsonNode party : served.json("/api/v1/parties?limit=200").path("items")) {
      holds(served, contract, "party", "/parties/" + party.path("id").asText() + "?limit=3");
    }
    holds(served, contract, "party", "/parties/p-000000000000");
    holds(served, contract, "proposals", "/proposals");
    contract.holds(
        "screen",
        served.upload(
            "/api/v1/screen",
            "list",
            "list.csv",
            "id,name\nQ1,Latvian customs\n".getBytes(StandardCharsets.UTF_8),
            Map.of("threshold", "0.8")));
    contract.holds(
        "screen",
        served.upload(
            "/api/v1/screen",
            "list",
            "list.csv",
            "id,colour\nQ1,red\n".getBytes(StandardCharsets.UTF_8),
            Map.of()));
  }

  private static void decisions(Served served, Contract contract) throws Exception {
    JsonNode find = served.json("/api/v1/reports/1?kinds=event").path("finds").path(0);
    HttpResponse<String> decided =
        served.decide(
            "{\"act\":\"reject\",\"find\":" + find.path("find") + ",\"reason\":\"not it\"}");
    contract.holds("decide", decided);
    assertThat(decided.statusCode()).isEqualTo(201);
    String id = Served.JSON.readTree(decided.body()).path("ids").path(0).asText();
    contract.holds(
        "undo",
        served.post(
            "/api/v1/decisions/" + id + "/undo",
            "{}",
            Map.of("Idempotency-Key", UUID.randomUUID().toString())));
    contract.holds(
        "undo",
        served.post(
            "/api/v1/decisions/" + id + "/undo",
            "",
            Map.of("Idempotency-Key", UUID.randomUUID().toString())));
    contract.holds("decide", served.decide("{\"act\":\"reject\"}"));
    contract.holds("decide", served.post("/api/v1/decisions", "{}", Map.of()));
    holds(served, contract, "decisions", "/decisions?author=tester");
    for (String format : new String[] {"records", "decisions", "incidents", "parties"}) {
      holds(served, contract, "export", "/export/" + format);
    }
    holds(served, contract, "export", "/export/secrets");
  }

  private static void session(Served served, Contract contract) throws Exception {
    HttpResponse<String> begun =
        served.post("/api/v1/session", "{\"token\":\"" + Served.TOKEN + "\"}", Map.of());
    contract.holds("beginSession", begun);
    assertThat(begun.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly")
        .contains("SameSite=Strict");
    contract.holds("endSession", served.send(served.asked("/api/v1/session").DELETE().build()));
  }

  private static void events(Served served, Contract contract)
      throws IOException, InterruptedException {
    HttpResponse<InputStream> stream =
        served.client.send(served.asked("/api/v1/events").build(), BodyHandlers.ofInputStream());
    assertThat(stream.statusCode()).isEqualTo(200);
    assertThat(stream.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    try (InputStream in = stream.body()) {
      String begin = new String(in.readNBytes(60), StandardCharsets.UTF_8);
      assertThat(begin).startsWith("retry: 2000\n\nevent: case\ndata: {");
    }
    contract.answered.add("events");
  }

  private static void holds(Served served, Contract contract, String operation, String path)
      throws IOException, InterruptedException {
    contract.holds(operation, served.get("/api/v1" + path));
  }
}
