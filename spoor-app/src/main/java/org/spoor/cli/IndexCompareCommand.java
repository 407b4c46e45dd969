package org.spoor.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.spoor.assess.index.Comparison;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.IndexScores;
import org.spoor.assess.index.Place;
import org.spoor.report.IndexJson;
import org.spoor.report.IndexPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Two places, or one in two editions. */
@Command(
    name = "compare",
    description = {
      "Puts two places beside each other, or one place in two editions.",
      "",
      "A place is a country, a region of the imported scores, or world. Where the two do not rest on the same indicators, the "
          + "difference on those that both have stands beside the published one: only that is a change of the place."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor index compare BY --editions 2021,2023",
      "  spoor index compare BY PL",
      "  spoor index compare BY \"Central & Eastern Europe\" --edition 2023",
      "  spoor index compare BY world --json"
    })
final class IndexCompareCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PLACE", arity = "1..2", description = "One or two places.")
  List<String> places = List.of();

  @Option(
      names = "--edition",
      paramLabel = "YEAR",
      description = "Edition of both (default: the newest that is imported).")
  Optional<Integer> edition = Optional.empty();

  @Option(
      names = "--editions",
      paramLabel = "YEAR",
      split = ",",
      description = "Two editions, the earlier first: 2021,2023.")
  List<Integer> editions = List.of();

  @Mixin IndexOptions options = new IndexOptions();

  @Option(names = "--json", description = "Print one JSON object.")
  boolean json;

  @Override
  public Integer call() {
    if (!editions.isEmpty() && (editions.size() != 2 || edition.isPresent())) {
      throw options.wrong("--editions takes two years, 2021,2023, and no --edition beside it");
    }
    if (places.size() == 1 && editions.isEmpty()) {
      throw options.wrong("one place is compared in two editions: add --editions 2021,2023");
    }
    IndexModel model = IndexModel.load();
    IndexScores scores = options.required(model);
    Place left = options.place(places.getFirst(), model, scores);
    Place right = options.place(places.getLast(), model, scores);
    int first = year(0, model, scores);
    int last = year(1, model, scores);
    Comparison comparison;
    try {
      comparison = Comparison.of(scores, model, left, first, right, last);
    } catch (IllegalArgumentException e) {
      throw options.wrong(e.getMessage() + "; the imported editions are " + scores.editions());
    }
    CaseOptions.print(json ? IndexJson.of(comparison, model) : IndexPage.of(comparison, model));
    return ExitCode.OK;
  }

  private int year(int at, IndexModel model, IndexScores scores) {
    return options.edition(
        editions.isEmpty() ? edition : Optional.of(editions.get(at)), model, scores);
  }
}
