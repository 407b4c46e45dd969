package org.spoor.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.spoor.assess.index.CountryScores;
import org.spoor.assess.index.CountryStanding;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.IndexScores;
import org.spoor.report.IndexJson;
import org.spoor.report.IndexPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One country's scores. */
@Command(
    name = "show",
    description = {
      "Prints a country's scores with bands, ranks, quadrant and the means of its region and the world.",
      "",
      "Changes since the edition before are given where the indicator was scored then."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  spoor index show BY", "  spoor index show Belarus --edition 2021 --json"})
final class IndexShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "COUNTRY", description = "A name or an ISO 3166 code.")
  String country = "";

  @Option(
      names = "--edition",
      paramLabel = "YEAR",
      description = "Edition (default: the newest that is imported).")
  Optional<Integer> edition = Optional.empty();

  @Mixin IndexOptions options = new IndexOptions();

  @Option(names = "--json", description = "Print one JSON object.")
  boolean json;

  @Override
  public Integer call() {
    IndexModel model = IndexModel.load();
    IndexScores scores = options.required(model);
    String code = options.country(country, model);
    int year = options.edition(edition, model, scores);
    CountryScores own =
        scores
            .country(year, code)
            .orElseThrow(
                () -> options.wrong("there are no scores of " + model.name(code) + " in " + year));
    CountryStanding standing = CountryStanding.of(own, scores, options.bands());
    CaseOptions.print(json ? IndexJson.of(standing) : IndexPage.of(standing));
    return ExitCode.OK;
  }
}
