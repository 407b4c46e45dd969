package org.spoor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.spoor.cli.Program.Ended;

/** The commands on a case, as their users have them. */
@Timeout(600)
final class CaseCommandsTest {
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void reports() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(
        reports.resolve("riga.txt"),
        "Riga haul\n\nLatvian police seized 12 kg of heroin in Riga on 3 March 2022, officials said.\n");
    Files.writeString(
        reports.resolve("vilnius.txt"),
        "Envoys told to go\n\nLithuania expelled four Russian diplomats on 18 March 2022.\n");
    Files.writeString(
        reports.resolve("warsaw.txt"),
        "Poland expels 45\n\nPoland expelled 45 Russian diplomats on 23 March 2022.\n");
    Files.writeString(
        reports.resolve("gdansk.txt"),
        "What they say\n\nOn 23 March 2022 Poland expelled 45 Russian diplomats, a spokesman said in Gdansk.\n");
  }

  @Test
  void readingTwiceChangesNothing() throws Exception {
    Ended first = run("run", "reports", "--case", "c.spoor", "--no-report", "--quiet");
    assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.OK);
    String digest = digest();
    byte[] bytes = Files.readAllBytes(folder.resolve("c.spoor"));
    Ended second = run("run", "reports", "--case", "c.spoor", "--no-report", "--quiet");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(digest()).isEqualTo(digest);
    assertThat(Files.readAllBytes(folder.resolve("c.spoor"))).isEqualTo(bytes);
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("reports", "c.spoor", "c.spoor.index");
  }

  @Test
  void aCaseShowsWhatARunWithoutOneShows() throws Exception {
    Ended with = run("run", "reports", "--case", "c.spoor", "--no-report", "--quiet");
    Ended without = run("run", "reports", "--no-report", "--quiet");
    assertThat(with.out()).isEqualTo(without.out());
  }

  @Test
  void whatTwoReportsTellIsCountedOnce() throws Exception {
    readAll();
    JsonNode ledger = ledger("expulsions", "--against", "RU");
    assertThat(ledger.path("ledger").asText()).isEqualTo("expulsions");
    assertThat(ledger.path("totals")).hasSize(1);
    JsonNode total = ledger.path("totals").path(0);
    assertThat(total.path("unit").asText()).isEqualTo("person");
    assertThat(total.path("min").asInt()).isEqualTo(49);
    assertThat(total.path("max").asInt()).isEqualTo(49);
    assertThat(ledger.path("incidents")).hasSize(2);
    assertThat(ledger("expulsions", "--by", "LT").path("totals").path(0).path("max").asInt())
        .isEqualTo(4);
    assertThat(ledger("expulsions", "--from", "2023").path("incidents")).isEmpty();
  }

  @Test
  void aLedgerSaysWhatItDoesNotShow() throws Exception {
    readAll();
    JsonNode all = ledger("expulsions", "--against", "RU");
    assertThat(all.has("more")).isFalse();
    JsonNode some = ledger("expulsions", "--against", "RU", "--limit", "1");
    assertThat(some.path("incidents")).hasSize(1);
    assertThat(some.path("more").asInt()).isEqualTo(1);
    assertThat(some.path("totals")).isEqualTo(all.path("totals"));
    String page = page("--limit", "1");
    assertThat(page).endsWith("\n… 1 more; --limit 0 prints all\n");
    assertThat(page("--limit", "0")).isEqualTo(page()).doesNotContain("--limit");
  }

  private String page(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("ledger", "expulsions", "--against", "RU"));
    command.addAll(List.of("--case", "c.spoor", "--quiet"));
    command.addAll(List.of(words));
    Ended ended = run(command.toArray(String[]::new));
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
    return ended.out();
  }

  @Test
  void whatIsRejectedStaysAwayAndComesBackWhenThatIsUndone() throws Exception {
    readAll();
    Ended ended =
        run(
            "decide",
            "--case",
            "c.spoor",
            "--quiet",
            "--author",
            "anna",
            "--reason",
            "wrong state",
            "reject",
            "vilnius.txt#event-1");
    assertThat(ended.out()).isEqualTo("d-1\n");
    assertThat(total()).isEqualTo(45);
    readAll();
    assertThat(total()).isEqualTo(45);
    run("rebuild", "--case", "c.spoor", "--quiet");
    assertThat(total()).isEqualTo(45);
    run("decide", "--case", "c.spoor", "--quiet", "undo", "d-1");
    assertThat(total()).isEqualTo(49);
    Ended log = run("export", "--case", "c.spoor", "--format", "decisions");
    assertThat(log.out().lines()).hasSize(2);
    assertThat(log.out()).contains("\"author\":\"anna\"", "\"reason\":\"wrong state\"");
  }

  @Test
  void correctionsAndAdditionsAreAddedUp() throws Exception {
    readAll();
    run("decide", "--case", "c.spoor", "--quiet", "correct", "vilnius.txt#event-1", "count=5");
    assertThat(total()).isEqualTo(50);
    Ended added =
        run(
            "decide",
            "--case",
            "c.spoor",
            "--quiet",
            "add",
            "riga.txt:0-9",
            "event/expulsion",
            "by=LV",
            "against=RU",
            "count=3",
            "countOf=person",
            "date=2022-03-18");
    assertThat(added.code()).as(added.err()).isEqualTo(ExitCode.OK);
    assertThat(total()).isEqualTo(53);
  }

  @Test
  void decisionsCanBeTakenToAnotherCase() throws Exception {
    readAll();
    run("decide", "--case", "c.spoor", "--quiet", "reject", "vilnius.txt#event-1");
    run("decide", "--case", "c.spoor", "--quiet", "correct", "riga.txt#event-1", "by=EE");
    Ended exported = run("export", "--case", "c.spoor", "--format", "decisions");
    Files.writeString(folder.resolve("d.jsonl"), exported.out());
    run("run", "reports", "--case", "other.spoor", "--no-report", "--quiet");
    Ended ended = run("decide", "--case", "other.spoor", "--quiet", "--file", "d.jsonl");
    assertThat(ended.out()).isEqualTo("d-1\nd-2\n");
    assertThat(run("export", "--case", "other.spoor", "--format", "decisions").out())
        .isEqualTo(exported.out());
  }

  @Test
  void recordsNameTheirIncidentsAndEntities() throws Exception {
    readAll();
    Ended ended = run("export", "--case", "c.spoor", "--format", "records");
    List<String> events =
        ended.out().lines().filter(line -> line.contains("\"kind\":\"event\"")).toList();
    assertThat(events).isNotEmpty().allMatch(line -> line.contains("\"incident\":\"i-"));
    assertThat(ended.out().lines().filter(line -> line.contains("\"kind\":\"mention\"")))
        .anyMatch(line -> line.contains("\"entity\":\"p-"));
  }

  @Test
  void searchFindsAndLosesItsIndexWithoutHarm() throws Exception {
    readAll();
    Ended ended = run("search", "--case", "c.spoor", "--quiet", "heroin Riga");
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
    assertThat(ended.out()).contains("1 report", "riga.txt", "»heroin«");
    try (var files = Files.walk(folder.resolve("c.spoor.index"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, "damaged");
      }
    }
    assertThat(run("search", "--case", "c.spoor", "--quiet", "heroin Riga").out())
        .isEqualTo(ended.out());
  }

  @Test
  void aDateThatIsPutRightMovesWhatHangsOnIt() throws Exception {
    Files.writeString(
        folder.resolve("reports/relative.txt"),
        "Tallinn\n\nEstonia expelled three Russian diplomats yesterday.\n");
    readAll();
    run("decide", "--case", "c.spoor", "--quiet", "redate", "relative.txt", "2022-03-19");
    assertThat(ledger("expulsions", "--by", "EE").path("incidents").path(0).path("date").asText())
        .isEqualTo("2022-03-18");
    run("decide", "--case", "c.spoor", "--quiet", "withdraw", "relative.txt");
    assertThat(ledger("expulsions", "--by", "EE").path("incidents")).isEmpty();
  }

  @Test
  void aLedgerCanBeNarrowedToWhatIsSureGradedAndReviewed() throws Exception {
    Files.writeString(
        folder.resolve("reports/tallinn.txt"),
        "Tallinn\n\nEstonia may have expelled three Russian diplomats on 1 April 2022.\n");
    Files.writeString(
        folder.resolve("reports/warsaw.txt.meta.json"), "{\"publisher\":\"Warsaw Post\"}");
    readAll();
    assertThat(states("--certainty", "CT+")).containsExactly("LT", "PL");
    assertThat(states("--certainty", "PS+,PR+")).containsExactly("EE");
    assertThat(states("--grade", "B")).isEmpty();
    run("decide", "--case", "c.spoor", "--quiet", "grade", "publisher", "Warsaw Post", "B");
    assertThat(states("--grade", "B")).containsExactly("PL");
    assertThat(states("--grade", "A")).isEmpty();
    run("decide", "--case", "c.spoor", "--quiet", "accept", "vilnius.txt#event-1");
    assertThat(states("--review", "accepted")).containsExactly("LT");
    assertThat(states("--review", "open")).containsExactly("PL", "EE");
  }

  @Test
  void contradictionsStandSideBySideUntilOneIsSettled() throws Exception {
    Files.writeString(
        folder.resolve("reports/krakow.txt"),
        "Forty\n\nPoland expelled 40 Russian diplomats on 23 March 2022.\n");
    readAll();
    JsonNode total = ledger("expulsions", "--by", "PL").path("totals").path(0);
    assertThat(total.path("min").asInt()).isEqualTo(40);
    assertThat(total.path("max").asInt()).isEqualTo(45);
    assertThat(run("contradictions", "--case", "c.spoor", "--quiet").out())
        .contains("Poland → Russia", "    45\n", "    40\n", "[krakow.txt §2]", "1 incident.");
    run("decide", "--case", "c.spoor", "--quiet", "settle", "krakow.txt#event-1", "count", "45");
    assertThat(ledger("expulsions", "--by", "PL").path("totals").path(0).path("min").asInt())
        .isEqualTo(45);
    assertThat(run("contradictions", "--case", "c.spoor", "--quiet").out())
        .isEqualTo("No reports of one incident contradict one another.\n");
    assertThat(run("contradictions", "--settled", "--case", "c.spoor", "--quiet").out())
        .contains("count  settled: 45");
  }

  @Test
  void moneyIsConvertedByATableOfTheUsersOnly() throws Exception {
    Files.writeString(
        folder.resolve("reports/oslo.txt"),
        "Cash\n\nNorwegian police seized 100 kg of cocaine worth 2 million euros in Oslo on 3 March 2022.\n\n"
            + "Danish police seized 50 kg of cocaine worth 3 million dollars in Aarhus on 9 June 2022.\n");
    readAll();
    assertThat(units(ledger("seizures"))).contains("EUR", "USD");
    Files.writeString(
        folder.resolve("rates.csv"),
        "date,currency,rate,in,source\n2022-03-01,EUR,1.1,USD,a bank\n");
    JsonNode ledger = ledger("seizures", "--rates", "rates.csv");
    assertThat(units(ledger)).contains("USD").doesNotContain("EUR");
    assertThat(ledger.path("totals").toString()).contains("\"converted\":true");
    for (List<String> wrong :
        List.of(
            List.of(
                "date,currency,rate,in\n2022-03-01,EUR,-1,USD\n", "line 2: a rate is more than 0"),
            List.of("date,currency,rate,in\n2022-03,EUR,1,USD\n", "line 2: a rate has a day"),
            List.of("date,currency,rate\n", "there is no column 'in'"),
            List.of("date,currency,rate,in\n2022-03-01,euro,1,USD\n", "code of ISO 4217"))) {
      Files.writeString(folder.resolve("wrong.csv"), wrong.getFirst());
      Ended ended =
          run("ledger", "seizures", "--case", "c.spoor", "--quiet", "--rates", "wrong.csv");
      assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
      assertThat(ended.err()).contains("wrong.csv", wrong.getLast());
    }
  }

  @Test
  void aCopyHasTheSameContentAndIsNeverWrittenOverAnything() throws Exception {
    readAll();
    run("decide", "--case", "c.spoor", "--quiet", "reject", "vilnius.txt#event-1");
    assertThat(run("copy", "--case", "c.spoor", "--quiet", "--to", "copy.spoor").code())
        .isEqualTo(ExitCode.OK);
    assertThat(run("digest", "--case", "copy.spoor", "--quiet").out()).isEqualTo(digest());
    Ended again = run("copy", "--case", "c.spoor", "--quiet", "--to", "copy.spoor");
    assertThat(again.code()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(again.err()).contains("copy.spoor", "Give a place where there is nothing yet");
  }

  private List<String> states(String... filter) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("expulsions", "--against", "RU"));
    words.addAll(List.of(filter));
    List<String> states = new ArrayList<>();
    ledger(words.toArray(String[]::new))
        .path("incidents")
        .forEach(incident -> states.add(incident.path("by").path(0).asText()));
    return states;
  }

  private static List<String> units(JsonNode ledger) {
    List<String> units = new ArrayList<>();
    ledger.path("totals").forEach(total -> units.add(total.path("unit").asText()));
    return units;
  }

  /** What is typed, how it ends, what it says. */
  private record Wrong(String words, int code, String message) {}

  private static final List<Wrong> WRONG =
      List.of(
          new Wrong(
              "ledger robberies --case c.spoor", 2, "no ledger 'robberies': seizures, expulsions"),
          new Wrong("ledger seizures --case missing.spoor", 3, "missing.spoor"),
          new Wrong("ledger seizures --case reports/riga.txt", 3, "riga.txt"),
          new Wrong("ledger seizures --case c.spoor --from soon", 2, "not an EDTF date"),
          new Wrong("ledger seizures --case c.spoor --by Poland", 2, "takes a country code"),
          new Wrong(
              "ledger seizures --case c.spoor --group-by colour", 2, "cannot group by 'colour'"),
          new Wrong("ledger seizures --case c.spoor --limit -1", 2, "--limit is 0 for all"),
          new Wrong(
              "ledger seizures --case c.spoor --grade G", 2, "a grade is a letter from A to F"),
          new Wrong(
              "decide --case c.spoor reject riga.txt#event-9", 2, "no find event-9 in riga.txt"),
          new Wrong("decide --case c.spoor reject nowhere.txt#event-1", 2, "no report nowhere.txt"),
          new Wrong("decide --case c.spoor guess", 2, "'guess' is no decision"),
          new Wrong(
              "decide --case c.spoor correct riga.txt#event-1 count=many",
              2,
              "count must be a whole number"),
          new Wrong("decide --case c.spoor score BY Fauna 11", 2, "a score is 1 to 10"),
          new Wrong(
              "decide --case c.spoor score BY Fauna 5", 2, "no indicator 'Fauna'; perhaps Fauna"),
          new Wrong("decide --case c.spoor score XX Fauna 5", 2, "there is no country 'XX'"),
          new Wrong("decide --case c.spoor narrate BY Sports Text", 2, "headings are People, "),
          new Wrong("decide --case c.spoor undo d-9", 2, "no decision d-9"),
          new Wrong("decide --case c.spoor redate riga.txt soon", 2, "not an EDTF date"),
          new Wrong("decide --case c.spoor --file missing.jsonl", 3, "cannot read missing.jsonl"),
          new Wrong("search --case c.spoor --like nowhere.txt", 2, "no report nowhere.txt"),
          new Wrong("run reports --case postgresql://localhost:1/x --no-report", 3, "localhost"));

  @Test
  void errorsSayWhatToDo() throws Exception {
    readAll();
    for (Wrong wrong : WRONG) {
      Ended ended = run(wrong.words().split(" "));
      assertThat(ended.err()).as(wrong.words()).contains(wrong.message()).doesNotContain("\tat ");
      assertThat(ended.code()).as(wrong.words()).isEqualTo(wrong.code());
    }
  }

  private void readAll() throws IOException, InterruptedException {
    Ended ended = run("run", "reports", "--case", "c.spoor", "--no-report", "--quiet");
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
  }

  private int total() throws IOException, InterruptedException {
    return ledger("expulsions", "--against", "RU").path("totals").path(0).path("max").asInt();
  }

  private JsonNode ledger(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("ledger"));
    command.addAll(List.of(words));
    command.addAll(List.of("--case", "c.spoor", "--json", "--quiet"));
    Ended ended = run(command.toArray(String[]::new));
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
    return new ObjectMapper().readTree(ended.out());
  }

  private String digest() throws IOException, InterruptedException {
    return run("digest", "--case", "c.spoor", "--quiet").out();
  }

  private Ended run(String... words) throws IOException, InterruptedException {
    return Program.in(folder).run(words);
  }
}
