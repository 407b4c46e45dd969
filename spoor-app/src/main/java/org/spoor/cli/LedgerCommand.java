package org.spoor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spoor.assess.ledger.Grouping;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.assess.ledger.RateTable;
import org.spoor.exchange.TableFault;
import org.spoor.model.Incident;
import org.spoor.model.Reliability;
import org.spoor.read.ReportReader;
import org.spoor.report.LedgerJson;
import org.spoor.report.LedgerPage;
import org.spoor.run.CaseContents;
import org.spoor.run.RateFile;
import org.spoor.store.CaseView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One ledger of a case. */
@Command(
    name = "ledger",
    description = {
      "Prints a ledger of a case: what the incidents add up to and every incident with the reports that tell of it.",
      "",
      "A total is a range where sources disagree or it is not certain what is part of what; the assumptions that make "
          + "the difference stand below it. '?' marks an incident that may be part of another and adds to the upper end only, "
          + "'–' one that is shown and not added: a part beside its whole, an earlier total, something denied or planned."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor ledger expulsions --case inbox.spoor --against RU --group-by by",
      "  spoor ledger seizures --case inbox.spoor --commodity cocaine --from 2021 --to 2022 --json"
    })
final class LedgerCommand implements Callable<Integer> {
  /** Incidents on a page: more than a person reads, less than a terminal chokes on. */
  private static final int PAGE = 200;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "NAME",
      description =
          "seizures, expulsions, raids, dismantlings, arrests, justice, extraditions, measures, attacks, espionage "
              + "or trafficking.")
  String name = "";

  @Mixin CaseOptions options = new CaseOptions();

  @Option(names = "--by", paramLabel = "CC", description = "Acting side, a country code.")
  Optional<String> by = Optional.empty();

  @Option(names = "--against", paramLabel = "CC", description = "Affected side, a country code.")
  Optional<String> against = Optional.empty();

  @Option(
      names = "--place",
      paramLabel = "CC",
      description = "A country code, or a place as named.")
  Optional<String> place = Optional.empty();

  @Option(
      names = "--commodity",
      paramLabel = "NAME",
      description = "A commodity with all that is narrower.")
  Optional<String> commodity = Optional.empty();

  @Option(names = "--from", paramLabel = "EDTF", description = "From the first day of this date.")
  Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "EDTF", description = "To the last day of this date.")
  Optional<String> to = Optional.empty();

  @Mixin Certainties certainties = new Certainties();

  @Option(
      names = "--grade",
      paramLabel = "LETTER",
      description = "Backed by a source of this grade or better, A to F.")
  Optional<String> grade = Optional.empty();

  @Option(
      names = "--review",
      paramLabel = "STATE",
      split = ",",
      description = "In these states of review: open, partly, accepted.")
  List<String> review = List.of();

  @Option(
      names = "--group-by",
      paramLabel = "FIELD",
      description = "commodity, by, against, sides, place, year, month, type, mode or certainty.")
  Optional<String> groupBy = Optional.empty();

  @Option(
      names = "--rates",
      paramLabel = "FILE",
      description =
          "Convert money by this table: CSV with the columns date, currency, rate, in (the currency it is worth that much in) "
              + "and source. A rate holds for a month; what has none stays as it is. None are built in.")
  Optional<Path> rates = Optional.empty();

  @Option(names = "--json", description = "Print one JSON object.")
  boolean json;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "Incidents printed at most, 0 for all (default: 200; all with --json). Totals are always of all.")
  Optional<Integer> limit = Optional.empty();

  @Override
  public Integer call() throws InterruptedException {
    LedgerKind kind =
        LedgerKind.named(name)
            .orElseThrow(
                () ->
                    wrong(
                        "no ledger '"
                            + name
                            + "': "
                            + words(LedgerKind.values(), LedgerKind::word)));
    Optional<Grouping> grouping =
        groupBy.map(
            word ->
                Grouping.named(word)
                    .orElseThrow(
                        () ->
                            wrong(
                                "cannot group by '"
                                    + word
                                    + "': "
                                    + words(Grouping.values(), Grouping::word))));
    if (limit.isPresent() && limit.get() < 0) {
      throw wrong("--limit is 0 for all, or how many incidents to print at most");
    }
    LedgerFilter filter = filter();
    Optional<RateTable> table =
        rates.isEmpty() ? Optional.empty() : Optional.of(table(rates.get()));
    return options.with(view -> print(view, kind, filter, grouping, table));
  }

  private RateTable table(Path file) {
    try (InputStream in = InputFiles.open(file, "--rates", spec)) {
      return RateFile.read(InputFiles.name(file), in);
    } catch (TableFault e) {
      throw wrong(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new EnvironmentException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private int print(
      CaseView view,
      LedgerKind kind,
      LedgerFilter filter,
      Optional<Grouping> grouping,
      Optional<RateTable> table) {
    CaseContents contents = new CaseContents(view);
    Ledger ledger = ledger(contents, kind, filter, grouping, table);
    Terminal terminal = Terminal.ofProcess();
    if (json) {
      CaseOptions.print(out -> LedgerJson.write(ledger, limit.orElse(0), out));
    } else {
      CaseOptions.print(
          LedgerPage.of(
              ledger, terminal.width(), terminal.colour(), limit.orElse(PAGE), contents::citation));
    }
    return ExitCode.OK;
  }

  private Ledger ledger(
      CaseContents contents,
      LedgerKind kind,
      LedgerFilter filter,
      Optional<Grouping> grouping,
      Optional<RateTable> table) {
    try {
      return contents.ledger(kind, filter, grouping, table);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private LedgerFilter filter() {
    for (Optional<String> date : List.of(from, to)) {
      if (date.isPresent() && !ReportReader.isDate(date.get())) {
        throw wrong("not an EDTF date such as 2022-03-25, 2022-03 or 2022: " + date.get());
      }
    }
    return new LedgerFilter(
        country("--by", by),
        country("--against", against),
        place,
        from,
        to,
        commodity,
        certainties.chosen(spec),
        grade.map(this::reliability),
        reviews());
  }

  private Optional<String> country(String option, Optional<String> code) {
    return code.map(
        cc -> {
          String upper = cc.toUpperCase(Locale.ROOT);
          if (!upper.matches("[A-Z]{2}|NATO")) {
            throw wrong(option + " takes a country code such as PL, or EU, NATO, UN; not " + cc);
          }
          return upper;
        });
  }

  private Set<Incident.Review> reviews() {
    EnumSet<Incident.Review> chosen = EnumSet.noneOf(Incident.Review.class);
    for (String word : review) {
      chosen.add(
          Arrays.stream(Incident.Review.values())
              .filter(state -> state.word().equals(word))
              .findFirst()
              .orElseThrow(
                  () -> wrong("no state of review '" + word + "': open, partly, accepted")));
    }
    return chosen;
  }

  private Reliability reliability(String letter) {
    try {
      return Reliability.valueOf(letter.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrong("a grade is a letter from A to F, not " + letter);
    }
  }

  private static <E> String words(E[] all, Function<E, String> word) {
    return Arrays.stream(all).map(word).collect(Collectors.joining(", "));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
