package org.spoor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.spoor.cli.Program.Ended;

/** The commands on the Index, as their users have them. */
@Timeout(600)
final class IndexCommandsTest {
  private static final String EXAMPLE =
      Path.of("../examples/index/belarus.csv").toAbsolutePath().toString();

  @TempDir Path folder = Path.of("");

  private Ended run(String... arguments) throws IOException, InterruptedException {
    return Program.in(folder).with("SPOOR_HOME", folder.resolve("home").toString()).run(arguments);
  }

  @Test
  void importedScoresAreUsedByDefault() throws Exception {
    Ended none = run("index", "recompute");
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("there are no scores", "spoor index import");
    Ended imported = run("index", "import", EXAMPLE);
    assertThat(imported.code()).as(imported.err()).isEqualTo(ExitCode.OK);
    assertThat(imported.out())
        .contains("2021  1 countries, 26 indicators", "home/index/scores.csv");
    Ended again = run("index", "recompute");
    assertThat(again.code()).isEqualTo(ExitCode.OK);
    assertThat(again.out()).endsWith("8 of 8 aggregates reproduced\n");
    Ended show = run("index", "show", "belarus", "--edition", "2023");
    assertThat(show.out()).contains("BELARUS, 2023", "high-low", "5.87", "Human smuggling");
  }

  @Test
  void aFileWithAFaultChangesNothing() throws Exception {
    run("index", "import", EXAMPLE);
    Path kept = folder.resolve("home/index/scores.csv");
    String before = Files.readString(kept);
    Files.writeString(
        folder.resolve("bad.csv"), Files.readString(Path.of(EXAMPLE)).replaceFirst("7\\.0", "11"));
    Ended ended = run("index", "import", "bad.csv");
    assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ended.err())
        .contains("bad.csv, row 2, column 'Human trafficking'", "'11' is no score");
    assertThat(Files.readString(kept)).isEqualTo(before);
    assertThat(folder.resolve("home/index").toFile().list()).containsExactly("scores.csv");
  }

  @Test
  void anotherPlaceCanBeNamed() throws Exception {
    Ended ended = run("index", "import", EXAMPLE, "--index", "mine");
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("mine/scores.csv")).exists();
    assertThat(run("index", "recompute", "--index", "mine").out())
        .endsWith("8 of 8 aggregates reproduced\n");
  }

  @Test
  void anAggregateThatDoesNotComeOutIsListed() throws Exception {
    Files.writeString(
        folder.resolve("off.csv"),
        Files.readString(Path.of(EXAMPLE)).replaceFirst("5\\.08", "5.07"));
    Ended ended = run("index", "recompute", "off.csv");
    assertThat(ended.code()).isEqualTo(ExitCode.SOME_UNREAD);
    assertThat(ended.out())
        .contains("2021  Belarus, Criminality: published 5.07, computed 5.08")
        .endsWith("7 of 8 aggregates reproduced\n");
  }

  @Test
  void editionsAreComparedLikeForLike() throws Exception {
    Ended ended =
        run("index", "compare", "BY", "--editions", "2021,2023", "--index", EXAMPLE, "--json");
    JsonNode criminality =
        new ObjectMapper().readTree(ended.out()).path("aggregates").path("criminality");
    assertThat(criminality.path("difference").asText()).isEqualTo("0.79");
    assertThat(criminality.path("likeForLike").path("difference").asText()).isEqualTo("0.41");
    Ended text = run("index", "compare", "BY", "--editions", "2021,2023", "--index", EXAMPLE);
    assertThat(text.out()).contains("+0.79", "+0.41", "like for like", "the 26 that both have");
  }

  @Test
  void wrongArgumentsAreTold() throws Exception {
    assertThat(run("index", "compare", "BY", "--index", EXAMPLE).err()).contains("--editions");
    assertThat(run("index", "compare", "BY", "Atlantis", "--index", EXAMPLE).err())
        .contains("no country or region 'Atlantis'", "Central & Eastern Europe");
    assertThat(run("index", "compare", "BY", "PL", "--index", EXAMPLE).err())
        .contains("no scores of Poland in 2023");
    assertThat(run("index", "show", "PL", "--index", EXAMPLE).code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("index", "validate", "none", "--index", EXAMPLE).err())
        .contains("no file or folder none");
  }

  @Test
  void suggestionsAreHeldAgainstScores() throws Exception {
    Files.writeString(
        folder.resolve("belarus.txt"),
        "Belarus\n\nDRUGS\n\nThe cannabis market in Belarus is limited.\n\nPEOPLE\n\n"
            + "Belarus is a major destination for human trafficking.\n");
    Ended ended =
        run("index", "validate", "belarus.txt", "--edition", "2021", "--index", EXAMPLE, "--json");
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
    JsonNode sides = new ObjectMapper().readTree(ended.out()).path("sides");
    assertThat(sides.path(0).path("pairs").asInt()).isEqualTo(2);
    assertThat(sides.path(0).path("possible").asInt()).isEqualTo(10);
    assertThat(sides.path(0).path("suggestion").asDouble()).isLessThan(1.5);
  }
}
