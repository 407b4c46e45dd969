package org.spoor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.spoor.model.Metadata;
import org.spoor.run.IndexShelf;
import org.spoor.run.OpenCase;
import org.spoor.run.Progress;
import org.spoor.run.ReportRun;
import org.spoor.store.CaseStore.Missing;

/** A case that is served at a free port, and somebody who asks. */
final class Served implements AutoCloseable {
  static final ObjectMapper JSON = new ObjectMapper();
  static final String TOKEN = "a-token-for-tests-alone";
  private static final Path EXAMPLES = Path.of("../examples/reports").toAbsolutePath().normalize();
  static final Path SCORES = Path.of("../examples/index/belarus.csv").toAbsolutePath().normalize();
  static final Path STAFF = Path.of("../examples/missions/staff.csv").toAbsolutePath().normalize();
  private static final long PATIENCE_MILLIS = 60_000;

  final OpenCase open;
  final CaseServer server;
  final List<Throwable> failures = new CopyOnWriteArrayList<>();
  final HttpClient client = HttpClient.newHttpClient();

  private Served(Path file, boolean readOnly, Accounts accounts) {
    open = OpenCase.open(file.toString(), Missing.CREATE, 2);
    server =
        CaseServer.start(
            open,
            new ServeOptions(
                "127.0.0.1",
                0,
                readOnly,
                java.util.Optional.empty(),
                "tester",
                java.util.Optional.of(TOKEN)),
            accounts,
            new IndexShelf(scoresBeside(file)),
            "test",
            (what, failure) -> failures.add(failure));
  }

  /** The example's scores in a file of the test's own, which may be written to. */
  private static Path scoresBeside(Path file) {
    Path own = file.resolveSibling("scores.csv");
    try {
      if (!Files.exists(own)) {
        Files.copy(SCORES, own);
      }
      return own;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A case with the examples, derived. */
  static void prepare(Path file) throws InterruptedException {
    try (OpenCase open = OpenCase.open(file.toString(), Missing.CREATE, 2)) {
      open.read(new ReportRun.Request(List.of(EXAMPLES), Metadata.NONE, 2), Progress.NONE);
      open.refresh(Progress.NONE);
    }
  }

  static Served of(Path file) {
    return new Served(file, false, new Accounts(Accounts.fileOf(location(file))));
  }

  static Served readOnly(Path file) {
    return new Served(file, true, new Accounts(Accounts.fileOf(location(file))));
  }

  static org.spoor.store.CaseLocation location(Path file) {
    return org.spoor.store.CaseLocation.parse(file.toString());
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  /** A request with what a script sends. */
  HttpRequest.Builder asked(String path) {
    return HttpRequest.newBuilder(at(path))
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", "Bearer " + TOKEN)
        .header("X-Spoor", "1");
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(asked(path).build());
  }

  HttpResponse<String> post(String path, String json, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        asked(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
    headers.forEach(request::setHeader);
    return send(request.build());
  }

  HttpResponse<String> decide(String json) throws IOException, InterruptedException {
    return post("/api/v1/decisions", json, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
  }

  /** The answer to a question that is answered. */
  JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  /** A form with one file, and further fields. */
  HttpResponse<String> upload(
      String path, String field, String name, byte[] content, Map<String, String> more)
      throws IOException, InterruptedException {
    String boundary = "boundary-of-the-test";
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    for (Map.Entry<String, String> each : more.entrySet()) {
      form.writeBytes(
          ("--"
                  + boundary
                  + "\r\nContent-Disposition: form-data; name=\""
                  + each.getKey()
                  + "\"\r\n\r\n"
                  + each.getValue()
                  + "\r\n")
              .getBytes(StandardCharsets.UTF_8));
    }
    form.writeBytes(
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\""
                + field
                + "\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    form.writeBytes(content);
    form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        asked(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(form.toByteArray()))
            .build());
  }

  /** Waits until everything that is derived has caught up, and the reports are indexed. */
  void settle() throws IOException, InterruptedException {
    long until = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (System.currentTimeMillis() < until) {
      if (json("/api/v1/case").path("state").path("current").asBoolean()
          && get("/api/v1/reports?limit=1").statusCode() == 200) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the derivation does not catch up: " + failures);
  }

  /** Waits until a job is over. */
  JsonNode finished(String job) throws IOException, InterruptedException {
    long until = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (System.currentTimeMillis() < until) {
      JsonNode now = json("/api/v1/jobs/" + job);
      if (List.of("done", "cancelled", "failed").contains(now.path("state").asText())) {
        return now;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the job does not end: " + failures);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws InterruptedException {
    server.close();
    open.close();
    assertThat(failures).isEmpty();
  }
}
