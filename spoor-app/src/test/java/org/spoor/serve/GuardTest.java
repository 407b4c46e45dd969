package org.spoor.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spoor.run.IndexShelf;
import org.spoor.run.OpenCase;
import org.spoor.store.CaseStore.Missing;

/** Who is let in, and who is not. */
final class GuardTest {
  @TempDir Path folder = Path.of(".");

  @Test
  void nobodyWithoutTheToken() throws Exception {
    try (Served served = Served.of(folder.resolve("a.spoor"))) {
      HttpRequest.Builder bare = HttpRequest.newBuilder(served.at("/api/v1/case"));
      code(served.send(bare.build()), 401, "no_session");
      code(
          served.send(bare.copy().header("Authorization", "Bearer wrong").build()),
          401,
          "no_session");
      code(
          served.send(bare.copy().header("Cookie", "spoor_" + served.server.port() + "=x").build()),
          401,
          "no_session");
      code(served.post("/api/v1/session", "{\"token\":\"wrong\"}", Map.of()), 401, "wrong_token");
      HttpResponse<String> session =
          served.send(HttpRequest.newBuilder(served.at("/api/v1/session")).build());
      assertThat(session.body()).contains("\"signedIn\":false").doesNotContain(Served.TOKEN);
    }
  }

  @Test
  void aCookieFromTheTokenAndItsEnd() throws Exception {
    try (Served served = Served.of(folder.resolve("a.spoor"))) {
      String cookie = cookie(served, "{\"token\":\"" + Served.TOKEN + "\"}");
      HttpRequest.Builder ask =
          HttpRequest.newBuilder(served.at("/api/v1/case")).header("Cookie", cookie);
      assertThat(served.send(ask.build()).statusCode()).isEqualTo(200);
      HttpRequest.Builder change =
          HttpRequest.newBuilder(served.at("/api/v1/session")).header("Cookie", cookie).DELETE();
      code(served.send(change.copy().build()), 403, "header_missing");
      assertThat(served.send(change.copy().header("X-Spoor", "1").build()).statusCode())
          .isEqualTo(204);
      code(served.send(ask.copy().build()), 401, "no_session");
    }
  }

  @Test
  void otherNamesAndOtherSites() throws Exception {
    try (Served served = Served.of(folder.resolve("a.spoor"))) {
      String port = String.valueOf(served.server.port());
      assertThat(raw(served, "GET /api/v1/health HTTP/1.1\r\nHost: evil.example:" + port))
          .startsWith("HTTP/1.1 421")
          .contains("wrong_host");
      assertThat(raw(served, "GET / HTTP/1.1\r\nHost: evil.example")).startsWith("HTTP/1.1 421");
      assertThat(raw(served, "GET /api/v1/health HTTP/1.1\r\nHost: localhost:" + port))
          .startsWith("HTTP/1.1 200");
      String body = "{\"act\":\"undo\",\"decision\":\"d-1\"}";
      for (String origin : new String[] {"https://evil.example", "null", "http://127.0.0.1:1"}) {
        code(
            served.post(
                "/api/v1/decisions", body, Map.of("Origin", origin, "Idempotency-Key", "12345678")),
            403,
            "wrong_origin");
      }
      for (String site : new String[] {"cross-site", "same-site"}) {
        code(
            served.send(served.asked("/api/v1/case").header("Sec-Fetch-Site", site).build()),
            403,
            "wrong_origin");
      }
      code(
          served.post(
              "/api/v1/decisions",
              body,
              Map.of("Origin", "http://127.0.0.1:" + port, "Idempotency-Key", "12345678")),
          404,
          "no_such_decision");
    }
  }

  @Test
  void everyAnswerSaysHowItMayBeUsed() throws Exception {
    try (Served served = Served.of(folder.resolve("a.spoor"))) {
      for (String path : new String[] {"/", "/api/v1/health", "/api/v1/none", "/assets/none.js"}) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
            .contains("default-src 'self'")
            .contains("frame-ancestors 'none'")
            .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy"))
            .hasValue("same-origin");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
            .hasValue("same-origin");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
      }
    }
  }

  @Test
  void readOnlyChangesNothing() throws Exception {
    Path file = folder.resolve("a.spoor");
    Served.of(file).close();
    byte[] before = Files.readAllBytes(file);
    try (Served served = Served.readOnly(file)) {
      code(served.decide("{\"act\":\"undo\",\"decision\":\"d-1\"}"), 403, "read_only");
      code(served.post("/api/v1/reports", "{\"text\":\"x\"}", Map.of()), 403, "read_only");
      HttpRequest scores =
          served
              .asked("/api/v1/scores")
              .header("Content-Type", "text/csv")
              .PUT(BodyPublishers.ofString("edition,iso3,indicator,score"))
              .build();
      code(served.send(scores), 403, "read_only");
      assertThat(served.json("/api/v1/session").path("readOnly").asBoolean()).isTrue();
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void othersOnlyWithAccounts() {
    Path file = folder.resolve("a.spoor");
    try (OpenCase open = OpenCase.open(file.toString(), Missing.CREATE, 1)) {
      ServeOptions outside =
          new ServeOptions("0.0.0.0", 0, false, Optional.empty(), "x", Optional.empty());
      assertThatThrownBy(
              () ->
                  CaseServer.start(
                      open,
                      outside,
                      new Accounts(folder.resolve("none")),
                      new IndexShelf(folder.resolve("none")),
                      "t",
                      (w, f) -> {}))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("accounts");
    }
  }

  @Test
  void aTeamHasRoles() throws Exception {
    Path file = folder.resolve("team.spoor");
    Accounts accounts = new Accounts(Accounts.fileOf(Served.location(file)));
    accounts.put("rea", Role.READER, "a reader's long password");
    accounts.put("ann", Role.ANALYST, "an analyst's long password");
    accounts.put("ada", Role.ADMIN, "an admin's long password");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(accounts.file())))
        .isEqualTo("rw-------");
    assertThat(Files.readString(accounts.file())).contains("$argon2id$").doesNotContain("long");
    try (Served served = Served.of(file)) {
      // The token is of no use where there are accounts.
      code(served.get("/api/v1/case"), 401, "no_session");
      assertThat(served.server.address()).doesNotContain("#");
      code(login(served, "ann", "wrong"), 401, "wrong_login");
      code(login(served, "nobody", "wrong"), 401, "wrong_login");
      String reader = cookie(served, login("rea", "a reader's long password"));
      String analyst = cookie(served, login("ann", "an analyst's long password"));
      String admin = cookie(served, login("ada", "an admin's long password"));
      String grade = "{\"act\":\"grade_source\",\"publisher\":\"Wire\",\"reliability\":\"B\"}";
      code(decide(served, reader, grade), 403, "forbidden");
      HttpResponse<String> decided = decide(served, analyst, grade);
      assertThat(decided.statusCode()).isEqualTo(201);
      JsonNode decision = Served.JSON.readTree(decided.body()).path("decisions").path(0);
      assertThat(decision.path("author").asText()).isEqualTo("ann");
      code(as(served, analyst, "/api/v1/logins"), 403, "forbidden");
      assertThat(as(served, admin, "/api/v1/logins").body())
          .contains("\"refused\"")
          .contains("\"accepted\"")
          .doesNotContain("password");
      assertThat(as(served, reader, "/api/v1/case").statusCode()).isEqualTo(200);
      accounts.remove("rea");
      code(as(served, reader, "/api/v1/case"), 401, "no_session");
    }
  }

  @Test
  void guessingIsSlow() throws Exception {
    Path file = folder.resolve("team.spoor");
    Accounts accounts = new Accounts(Accounts.fileOf(Served.location(file)));
    accounts.put("ann", Role.ANALYST, "an analyst's long password");
    try (Served served = Served.of(file)) {
      for (int i = 0; i < 5; i++) {
        code(login(served, "ann", "wrong"), 401, "wrong_login");
      }
      HttpResponse<String> refused = login(served, "ann", "an analyst's long password");
      code(refused, 429, "too_many_logins");
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }
  }

  private static void code(HttpResponse<String> answer, int status, String code)
      throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    JsonNode problem = Served.JSON.readTree(answer.body());
    assertThat(problem.path("code").asText()).isEqualTo(code);
    assertThat(problem.path("remedy").asText()).isNotBlank();
  }

  private static String login(String name, String password) {
    return "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}";
  }

  private static HttpResponse<String> login(Served served, String name, String password)
      throws Exception {
    return served.post("/api/v1/session", login(name, password), Map.of());
  }

  private static String cookie(Served served, String login) throws Exception {
    HttpResponse<String> begun = served.post("/api/v1/session", login, Map.of());
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(200);
    return begun.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
  }

  private static HttpResponse<String> as(Served served, String cookie, String path)
      throws Exception {
    return served.send(HttpRequest.newBuilder(served.at(path)).header("Cookie", cookie).build());
  }

  private static HttpResponse<String> decide(Served served, String cookie, String json)
      throws Exception {
    return served.send(
        HttpRequest.newBuilder(served.at("/api/v1/decisions"))
            .header("Cookie", cookie)
            .header("X-Spoor", "1")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "key-" + Math.abs(json.hashCode()) + cookie.hashCode())
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  /** As no browser would send it. */
  private static String raw(Served served, String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", served.server.port())) {
      socket
          .getOutputStream()
          .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
