package org.spoor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process of its own, killed while somebody decides. */
final class ServeKillTest {
  @TempDir Path folder = Path.of(".");

  @Test
  void whatWasAnsweredIsKept() throws Exception {
    Path file = folder.resolve("a.spoor");
    Served.prepare(file);
    List<String> acknowledged = new ArrayList<>();
    HttpClient client = HttpClient.newHttpClient();
    for (int round = 0; round < 2; round++) {
      Process process = start(file);
      try {
        String base = address(process);
        for (int i = 0; i < 15; i++) {
          String name = "Publisher " + round + "-" + i;
          HttpResponse<String> answer =
              client.send(
                  HttpRequest.newBuilder(URI.create(base + "/api/v1/decisions"))
                      .header("Authorization", "Bearer " + Served.TOKEN)
                      .header("X-Spoor", "1")
                      .header("Content-Type", "application/json")
                      .header("Idempotency-Key", "kill-" + round + "-" + i)
                      .POST(
                          BodyPublishers.ofString(
                              "{\"act\":\"grade_source\",\"publisher\":\""
                                  + name
                                  + "\",\"reliability\":\"C\"}"))
                      .build(),
                  BodyHandlers.ofString());
          assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
          acknowledged.add(name);
        }
      } finally {
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      }
    }
    try (Served served = Served.of(file)) {
      List<String> kept = new ArrayList<>();
      for (JsonNode each : served.json("/api/v1/decisions?limit=200").path("items")) {
        kept.addFirst(each.path("publisher").asText());
      }
      assertThat(kept).isEqualTo(acknowledged);
      served.settle();
    }
  }

  @Test
  void interruptedItLeavesOneFile() throws Exception {
    Path file = folder.resolve("b.spoor");
    Served.prepare(file);
    Process process = start(file);
    address(process);
    process.destroy();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(folder.resolve("b.spoor-wal")).doesNotExist();
  }

  private static Process start(Path file) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path", ""),
            "org.spoor.cli.Spoor",
            "serve",
            "--case",
            file.toString(),
            "--port",
            "0");
    builder.environment().put("SPOOR_TOKEN", Served.TOKEN);
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static String address(Process process) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    assertThat(line).isNotNull().contains("/#token=");
    return line.substring(0, line.indexOf("/#"));
  }
}
