package org.spoor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What anybody may send or write into a report. */
final class HostileTest {
  @TempDir Path folder = Path.of(".");

  @Test
  void whatAReportSaysComesBackAsItIs() throws Exception {
    List<String> texts =
        List.of(
            "Police in Riga seized 5 kg of heroin. <script>alert(1)</script><img src=x onerror=alert(2)>",
            "Customs seized \u202e5 kg\u202c of cocaine in Gdansk \u2066on Monday\u2069, \u200fsaid \u061cAnna Nowak.",
            "Police seized 3 kg of " + "x".repeat(100_000) + " in Riga on 3 March 2022.",
            "{\"kind\":\"event\"} \"quotes\" \\ \\u0000 \u0001\u2028\u2029 seized 4 kg of heroin in Riga",
            "Half \ud83d of a pair, and a whole one \ud83d\ude00: police seized 7 kg of hashish in Sofia.");
    try (Served served = Served.of(folder.resolve("a.spoor"))) {
      for (String text : texts) {
        ObjectNode body = Served.JSON.createObjectNode();
        body.put("title", "<b>" + text.substring(0, 10));
        body.put("text", text);
        HttpResponse<String> answer = served.post("/api/v1/reports", body.toString(), Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        JsonNode job = served.finished(Served.JSON.readTree(answer.body()).path("id").asText());
        assertThat(job.path("added").asInt()).as(job.toString()).isEqualTo(1);
        int number = job.path("files").path(0).path("report").asInt();
        HttpResponse<String> read = served.get("/api/v1/reports/" + number);
        assertThat(read.headers().firstValue("Content-Type")).hasValue("application/json");
        String kept = Served.JSON.readTree(read.body()).path("text").path("text").asText();
        // A lone half cannot be sent as UTF-8; it is replaced, one unit by one.
        assertThat(kept).hasSameSizeAs(text);
        assertThat(kept.replaceAll("[\ufffd?]", "?")).isEqualTo(text.replace("\ud83d ", "? "));
      }
      served.settle();
      Contract contract = new Contract(served.get("/api/openapi.yaml").body());
      contract.holds("overview", served.get("/api/v1/overview"));
      contract.holds("reports", served.get("/api/v1/reports?q=seized"));
      contract.holds("ledger", served.get("/api/v1/ledgers/seizures"));
      for (JsonNode party : served.json("/api/v1/parties?limit=200").path("items")) {
        contract.holds("party", served.get("/api/v1/parties/" + party.path("id").asText()));
      }
    }
  }

  @Test
  void nothingThatIsAskedBreaksTheServer() throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    SplittableRandom random = new SplittableRandom(seed);
    Path file = folder.resolve("a.spoor");
    Served.prepare(file);
    try (Served served = Served.of(file)) {
      served.settle();
      List<String> paths =
          List.of(
              "/reports",
              "/find",
              "/parties",
              "/incidents",
              "/ledgers/seizures",
              "/voices",
              "/map",
              "/decisions",
              "/contradictions",
              "/proposals",
              "/voices/claims",
              "/document",
              "/ledgers/seizures.csv",
              "/reports/1",
              "/reports/1/like");
      List<String> names =
          List.of(
              "q",
              "limit",
              "cursor",
              "from",
              "to",
              "by",
              "place",
              "certainty",
              "group-by",
              "group",
              "key",
              "id",
              "country",
              "type",
              "ledger",
              "side",
              "report",
              "kinds",
              "facets",
              "year");
      List<String> values =
          new ArrayList<>(
              List.of(
                  "",
                  "0",
                  "-1",
                  "1",
                  "99999999999",
                  "a\u0000b",
                  "'",
                  "\"",
                  "(((((((",
                  "*",
                  "a OR",
                  "\u202e",
                  "\ud83d\ude00",
                  "2022-13-45",
                  "../../etc/passwd",
                  "%",
                  "CT+",
                  "RU",
                  "seizures",
                  "x".repeat(5_000),
                  "{}",
                  "<script>",
                  "date:2022..",
                  "null"));
      for (int i = 0; i < 400; i++) {
        StringBuilder path =
            new StringBuilder("/api/v1").append(paths.get(random.nextInt(paths.size())));
        int parameters = random.nextInt(4);
        for (int p = 0; p < parameters; p++) {
          path.append(p == 0 ? '?' : '&')
              .append(names.get(random.nextInt(names.size())))
              .append('=')
              .append(Served.encoded(values.get(random.nextInt(values.size()))));
        }
        HttpResponse<String> answer = served.get(path.toString());
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isIn(200, 400, 404);
      }
      List<String> bodies =
          List.of(
              "",
              "null",
              "[]",
              "{",
              "{}",
              "[[[[".repeat(1_000),
              "{\"a\":".repeat(200),
              "{\"act\":null}",
              "{\"act\":\"accept\",\"find\":7}",
              "{\"acts\":[]}",
              "{\"acts\":7}",
              "{\"act\":\"accept\",\"find\":{\"document\":\"none\",\"kind\":\"event\",\"start\":-1,\"end\":0}}",
              "{\"act\":\"merge\",\"one\":{\"name\":\"\"},\"other\":{\"name\":\"x\"}}",
              "{\"act\":\"undo\",\"decision\":\"d-99999999999999999999\"}",
              "{\"act\":\"withdraw\",\"document\":\"x\",\"reason\":\"" + "y".repeat(30_000) + "\"}",
              "{\"act\":\"score\",\"country\":\"LV\",\"indicator\":\"x\",\"score\":1e400}",
              "{\"act\":\"redate\",\"document\":\"03-kapitan-andreevo.html\",\"published\":\"never\"}");
      for (String body : bodies) {
        HttpResponse<String> answer = served.decide(body);
        assertThat(answer.statusCode()).as(body + ": " + answer.body()).isIn(400, 404, 422);
      }
      assertThat(served.json("/api/v1/decisions").path("total").asInt()).isZero();
    }
  }

  @Test
  void streamsOfOneClientAreBounded() throws Exception {
    try (Served served = Served.of(folder.resolve("streams.spoor"))) {
      List<InputStream> open = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        open.add(stream(served).body());
      }
      HttpResponse<InputStream> refused = stream(served);
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      assertThat(Served.JSON.readTree(refused.body()).path("code").asText())
          .isEqualTo("too_many_streams");
      // Windows that are gone make room, without a heartbeat in between.
      for (InputStream each : open.subList(0, 5)) {
        each.close();
      }
      HttpResponse<InputStream> again = stream(served);
      assertThat(again.statusCode()).isEqualTo(200);
      again.body().close();
      for (InputStream each : open.subList(5, 10)) {
        each.close();
      }
    }
  }

  private static HttpResponse<InputStream> stream(Served served) throws Exception {
    return served.client.send(
        served.asked("/api/v1/events").build(), HttpResponse.BodyHandlers.ofInputStream());
  }

  @Test
  void whatIsTooLargeIsRefused() throws Exception {
    try (Served served = Served.of(folder.resolve("a.spoor"))) {
      String reason = "{\"act\":\"withdraw\",\"reason\":\"" + "y".repeat(9 << 20) + "\"}";
      assertThat(served.decide(reason).statusCode()).isEqualTo(413);
      // Told by its length, before any of it is read.
      try (Socket socket = new Socket("127.0.0.1", served.server.port())) {
        socket
            .getOutputStream()
            .write(
                ("POST /api/v1/reports HTTP/1.1\r\nHost: 127.0.0.1:"
                        + served.server.port()
                        + "\r\nAuthorization: Bearer "
                        + Served.TOKEN
                        + "\r\nX-Spoor: 1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: "
                        + (Uploads.LARGEST_REQUEST + 1)
                        + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        byte[] begin = socket.getInputStream().readNBytes(12);
        assertThat(new String(begin, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
      }
      HttpResponse<String> wrongType =
          served.send(
              served
                  .asked("/api/v1/decisions")
                  .header("Idempotency-Key", "12345678")
                  .header("Content-Type", "text/plain")
                  .POST(BodyPublishers.ofString("{}"))
                  .build());
      assertThat(wrongType.statusCode()).isEqualTo(415);
      assertThat(
              served
                  .send(served.asked("/api/v1/case").PUT(BodyPublishers.ofString("")).build())
                  .statusCode())
          .isEqualTo(405);
    }
  }

  @Test
  void namesOfFilesStayNames() {
    assertThat(Intake.safe("../../etc/passwd")).isEqualTo("passwd");
    assertThat(Intake.safe("C:\\temp\\a.txt")).isEqualTo("a.txt");
    assertThat(Intake.safe(".hidden")).isEqualTo("_hidden");
    assertThat(Intake.safe("..")).isEqualTo("_");
    assertThat(Intake.safe("a\u202egpj.txt\u0000")).isEqualTo("a_gpj.txt_");
    assertThat(Intake.safe("/")).isEqualTo("report");
    assertThat(Intake.safe("x".repeat(500) + ".pdf")).hasSize(120).endsWith(".pdf");
  }

  @Test
  void aCellIsNoFormula() throws Exception {
    try (Served served = Served.of(folder.resolve("a.spoor"))) {
      HttpResponse<String> answer =
          served.post(
              "/api/v1/reports",
              "{\"text\":\"Police in =HYPERLINK seized 5 kg of heroin in Riga on 3 March 2022.\"}",
              Map.of());
      served.finished(Served.JSON.readTree(answer.body()).path("id").asText());
      served.settle();
      assertThat(served.get("/api/v1/ledgers/seizures.csv").body()).doesNotContain(",=");
    }
  }
}
