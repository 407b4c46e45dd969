package org.spoor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.spoor.cli.Program.Ended;

/** A country's profile from a case, as its users have it. */
@Timeout(600)
final class ProfileCommandTest {
  private static final Path SHARED = Path.of("../../shared");
  private static final Path EXAMPLE = Path.of("../examples/index/belarus.csv").toAbsolutePath();
  private static final Path GOLDEN = Path.of("src/test/resources/org/spoor/cli/profile.md");

  @TempDir Path folder = Path.of("");

  private Ended run(String... arguments) throws IOException, InterruptedException {
    return Program.in(folder)
        .with("SOURCE_DATE_EPOCH", "1700000000")
        .with("SPOOR_HOME", folder.resolve("home").toString())
        .run(arguments);
  }

  private void written() throws IOException, InterruptedException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(
        reports.resolve("country-note.txt"),
        """
        Notes on Belarus

        DRUGS

        The cannabis market in Belarus is limited. Synthetic drugs are rampant in Minsk, an official said.

        CRIMINAL JUSTICE AND SECURITY

        The police of Belarus suffer from widespread corruption & <b>poor</b> training.
        """);
    Files.writeString(
        reports.resolve("country-note.txt.meta.json"),
        "{\"publisher\":\"The Gazette\",\"published\":\"2022-05-01\"}");
    Files.writeString(
        reports.resolve("haul.txt"),
        "Haul\n\nBelarusian customs seized 12 kg of heroin in Minsk on 3 March 2022, officials said.\n");
    Ended read = run("run", "reports", "--case", "c.spoor", "--no-report", "--quiet");
    assertThat(read.code()).as(read.err()).isEqualTo(ExitCode.OK);
  }

  @Test
  void aSmallCase() throws Exception {
    written();
    Ended scored =
        run(
            "decide",
            "--case",
            "c.spoor",
            "--quiet",
            "--author",
            "ann",
            "--reason",
            "one note, but plain",
            "score",
            "BY",
            "Cannabis trade",
            "3.5");
    assertThat(scored.code()).as(scored.err()).isEqualTo(ExitCode.OK);
    Ended profile =
        run(
            "profile",
            "BY",
            "--case",
            "c.spoor",
            "--edition",
            "2021",
            "--index",
            EXAMPLE.toString());
    assertThat(profile.code()).as(profile.err()).isEqualTo(ExitCode.OK);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, profile.out(), StandardCharsets.UTF_8);
      throw new AssertionError("written anew, look at the difference: " + GOLDEN);
    }
    assertThat(profile.out()).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
  }

  @Test
  void everyFormOfTheProduct() throws Exception {
    written();
    for (String name : List.of("p.pdf", "p.docx", "p.html", "p.md")) {
      Ended one = run("profile", "BY", "--case", "c.spoor", "--quiet", "--out", name);
      assertThat(one.code()).as(one.err()).isEqualTo(ExitCode.OK);
      assertThat(one.out()).isEmpty();
      byte[] first = Files.readAllBytes(folder.resolve(name));
      assertThat(run("profile", "BY", "--case", "c.spoor", "--quiet", "--out", name).code())
          .isZero();
      assertThat(Files.readAllBytes(folder.resolve(name))).as(name).isEqualTo(first);
    }
    Ended binary = run("profile", "BY", "--case", "c.spoor", "--format", "pdf");
    assertThat(binary.code()).isEqualTo(ExitCode.USAGE);
    assertThat(binary.err()).contains("give --out FILE");
    Ended nowhere = run("profile", "BY", "--case", "c.spoor", "--quiet", "--out", "none/p.pdf");
    assertThat(nowhere.code()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(nowhere.err()).contains("cannot be written");
  }

  @Test
  void whatIsNew() throws Exception {
    written();
    Ended graded =
        run(
            "decide",
            "--case",
            "c.spoor",
            "--quiet",
            "--author",
            "ann",
            "grade",
            "publisher",
            "The Gazette",
            "B");
    assertThat(graded.code()).as(graded.err()).isEqualTo(ExitCode.OK);
    Path later = Files.createDirectories(folder.resolve("later"));
    Files.writeString(
        later.resolve("second.txt"),
        "Second\n\nCustoms officers in Minsk seized 14 kg of heroin on 3 March 2022, a spokesman of the customs said.\n");
    Ended read =
        Program.in(folder)
            .with("SOURCE_DATE_EPOCH", "1700090000")
            .run("run", "later", "--case", "c.spoor", "--no-report", "--quiet");
    assertThat(read.code()).as(read.err()).isEqualTo(ExitCode.OK);
    for (String since : List.of("d-1", "2023-11-15")) {
      Ended brief = run("brief", "--case", "c.spoor", "--quiet", "--since", since);
      assertThat(brief.code()).as(brief.err()).isEqualTo(ExitCode.OK);
      assertThat(brief.out())
          .contains("New reports: **1**", "Changed incidents: **1**", "New contradictions: **1**")
          .contains(
              "12 kg of heroin → 12 to 14 kg of heroin",
              "now contradicted",
              "| 12 kg | **12 to 14 kg** |");
    }
    Ended all = run("brief", "--case", "c.spoor", "--quiet");
    assertThat(all.out()).contains("New reports: **3**", "grade source publisher The Gazette B");
    Ended none = run("brief", "--case", "c.spoor", "--quiet", "--since", "2030");
    assertThat(none.out()).contains("Nothing was added since 2030.");
    assertThat(run("brief", "--case", "c.spoor", "--since", "d-9").err())
        .contains("no decision d-9");
    assertThat(run("brief", "--case", "c.spoor", "--since", "soon").code())
        .isEqualTo(ExitCode.USAGE);
    Ended pdf = run("brief", "--case", "c.spoor", "--quiet", "--since", "d-1", "--out", "b.pdf");
    assertThat(pdf.code()).as(pdf.err()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("b.pdf")).isNotEmptyFile();
  }

  @Test
  void silenceIsSilence() throws Exception {
    written();
    Ended ended = run("profile", "Belarus", "--case", "c.spoor", "--format", "json", "--quiet");
    JsonNode profile = new ObjectMapper().readTree(ended.out());
    assertThat(profile.path("edition").asInt()).isEqualTo(2025);
    for (JsonNode heading : profile.path("headings")) {
      for (JsonNode indicator : heading.path("indicators")) {
        if (indicator.path("silent").asBoolean()) {
          assertThat(indicator.has("suggested")).as(indicator.toString()).isFalse();
        }
      }
    }
    // An incident is shown and is no sentence on the market: the indicator stays silent.
    JsonNode heroin = indicator(profile, "Heroin trade");
    assertThat(heroin.path("silent").asBoolean()).isTrue();
    assertThat(heroin.path("incidents")).hasSize(1);
    assertThat(heroin.path("figures").path(0).path("totals").path(0).path("max").asInt())
        .isEqualTo(12);
  }

  private static JsonNode indicator(JsonNode profile, String name) {
    for (JsonNode heading : profile.path("headings")) {
      for (JsonNode indicator : heading.path("indicators")) {
        if (indicator.path("indicator").asText().equals(name)) {
          return indicator;
        }
      }
    }
    throw new AssertionError("no indicator " + name);
  }

  @Test
  void wrongArgumentsAreTold() throws Exception {
    written();
    Ended country = run("profile", "Belorus", "--case", "c.spoor");
    assertThat(country.code()).isEqualTo(ExitCode.USAGE);
    assertThat(country.err()).contains("no country 'Belorus'", "perhaps Belarus");
    Ended edition = run("profile", "BY", "--case", "c.spoor", "--edition", "2022");
    assertThat(edition.code()).isEqualTo(ExitCode.USAGE);
    assertThat(edition.err()).contains("no edition 2022", "2021, 2023, 2025");
    Ended scores = run("profile", "BY", "--case", "c.spoor", "--index", "none.csv");
    assertThat(scores.code()).isEqualTo(ExitCode.USAGE);
    Ended missing = run("profile", "BY", "--case", "none.spoor");
    assertThat(missing.code()).isEqualTo(ExitCode.ENVIRONMENT);
  }

  /**
   * On the annotated summary: what it says stands under its indicator, and what it does not is
   * silent.
   */
  @Test
  void theSummaryOfBelarus() throws Exception {
    Path gold = SHARED.resolve("gold/seeds/002.json");
    Assumptions.assumeTrue(Files.exists(gold), "the annotated summary is not beside the project");
    ObjectMapper json = new ObjectMapper();
    JsonNode annotated = json.readTree(Files.readString(gold));
    Ended read =
        run(
            "run",
            SHARED.resolve("seeds").toRealPath().toString(),
            "--case",
            "c.spoor",
            "--no-report",
            "--quiet");
    assertThat(read.code()).as(read.err()).isEqualTo(ExitCode.OK);
    Ended ended =
        run("profile", "BY", "--case", "c.spoor", "--edition", "2021", "--format", "json");
    JsonNode profile = json.readTree(ended.out());
    List<String> missed = new ArrayList<>();
    for (JsonNode sentence : annotated.path("evidence")) {
      String quote = folded(sentence.path("quote").asText());
      boolean found = false;
      for (JsonNode line :
          indicator(profile, sentence.path("indicator").asText()).path("evidence")) {
        String own = folded(line.path("quote").asText());
        found |= own.contains(quote) || quote.contains(own);
      }
      if (!found) {
        missed.add(quote);
      }
    }
    assertThat(annotated.path("evidence").size() - missed.size())
        .as("missed: %s", missed)
        .isGreaterThanOrEqualTo(30);
    List<String> silent = new ArrayList<>();
    profile.path("silent").forEach(name -> silent.add(name.asText()));
    assertThat(silent).containsExactly("Human smuggling", "Heroin trade", "Cocaine trade");
  }

  private static String folded(String words) {
    return words.replace('’', '\'').replaceAll("\\s+", " ").strip();
  }
}
