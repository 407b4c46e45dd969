package org.spoor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.spoor.cli.Program.Ended;

/** The program as a process of its own, as its users have it. */
@Timeout(180)
final class RunCommandTest {
  @TempDir Path folder = Path.of("");
  private Path reports = Path.of("");

  @BeforeEach
  void reports() throws IOException {
    reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(
        reports.resolve("riga.txt"),
        "Riga haul\n\nPolice in Riga seized 12 kg of heroin on 3 March 2022, officials said.\n");
  }

  @Test
  void printsThePictureAndWritesTheReport() throws Exception {
    Ended ended = spoor("run", "reports", "--report", "out.html");
    assertThat(ended.code()).isEqualTo(ExitCode.OK);
    assertThat(ended.out()).startsWith("READ").contains("1 report").doesNotContain("\u001b");
    assertThat(ended.err()).contains("Report: out.html");
    assertThat(Files.readString(folder.resolve("out.html"))).endsWith("</html>\n");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("reports", "out.html");
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestGoesOn() throws Exception {
    Files.writeString(reports.resolve("empty.txt"), "");
    Ended ended = spoor("run", "reports", "missing", "--no-report", "--quiet");
    assertThat(ended.code()).isEqualTo(ExitCode.SOME_UNREAD);
    assertThat(ended.out()).contains("1 report", "empty.txt", "EMPTY_FILE", "missing", "NOT_FOUND");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void jsonIsOneObject() throws Exception {
    Ended ended = spoor("run", "reports", "--json", "--no-report");
    assertThat(
            new ObjectMapper().readTree(ended.out()).path("reports").path(0).path("name").asText())
        .isEqualTo("riga.txt");
  }

  @Test
  void aReportThatCannotBeWrittenIsTheEnvironmentsFault() throws Exception {
    Ended ended = spoor("run", "reports", "--report", "no/such/folder/x.html");
    assertThat(ended.code()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(ended.err())
        .contains("cannot write the report", "--no-report")
        .doesNotContain("\tat ");
  }

  @Test
  void extractTellsFaultyLinesAndEndsWithOne() throws Exception {
    Ended ended =
        Program.in(folder).given("nonsense\n{\"id\":\"a\",\"text\":\"\"}\n").run("extract");
    assertThat(ended.code()).isEqualTo(ExitCode.SOME_UNREAD);
    assertThat(ended.out())
        .startsWith("{\"kind\":\"error\",\"line\":1,\"code\":\"NOT_JSON\"")
        .hasLineCount(1);
    assertThat(ended.err()).isEmpty();
  }

  private Ended spoor(String... arguments) throws IOException, InterruptedException {
    return Program.in(folder).run(arguments);
  }
}
