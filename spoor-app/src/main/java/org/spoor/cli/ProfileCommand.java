package org.spoor.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.IndexScores;
import org.spoor.assess.profile.CaseEvidence;
import org.spoor.assess.profile.CountryProfile;
import org.spoor.assess.profile.Profiles;
import org.spoor.report.ProfileJson;
import org.spoor.report.ProfileMarkdown;
import org.spoor.run.CaseProfile;
import org.spoor.run.OpenCase;
import org.spoor.store.CaseView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a case holds on a country. */
@Command(
    name = "profile",
    description = {
      "Prints what a case holds for each indicator of a country: sentences with their speakers, incidents, coverage, a suggested "
          + "interval with what pushes it where, the analyst's scores, and published ones beside them where they were imported.",
      "",
      "An indicator on which nothing was found is shown as silent: silence is not a low score. The middle of a suggestion depends on "
          + "how strongly things are put, not on how often; more independent reports narrow the interval."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the profile was printed",
      "2:wrong arguments",
      "3:the case or the scores cannot be read",
      "70:a bug in Spoor",
      "130:interrupted"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor profile BY --case inbox.spoor",
      "  spoor profile Belarus --case inbox.spoor --edition 2021 --format json"
    })
final class ProfileCommand implements Callable<Integer> {
  /** How it is printed. */
  enum Format {
    MD,
    JSON
  }

  @Parameters(paramLabel = "COUNTRY", description = "A name or an ISO 3166 code.")
  String country = "";

  @Mixin CaseOptions options = new CaseOptions();

  @Option(
      names = "--edition",
      paramLabel = "YEAR",
      description = "Edition whose indicators are used (default: the newest).")
  Optional<Integer> edition = Optional.empty();

  @Mixin IndexOptions index = new IndexOptions();

  @Option(names = "--format", paramLabel = "FORMAT", description = "md (default) or json.")
  Format format = Format.MD;

  @Override
  public Integer call() throws InterruptedException {
    IndexModel model = IndexModel.load();
    String code = index.country(country, model);
    IndexScores scores = index.optional(model);
    int year = index.edition(edition, model, IndexScores.NONE);
    CaseEvidence evidence;
    try (OpenCase open = options.open()) {
      options.refresh(open);
      try (CaseView view = open.store().view()) {
        evidence = CaseProfile.of(view, code, Runtime.getRuntime().availableProcessors());
      }
    }
    CountryProfile profile = Profiles.load(model).of(code, year, evidence, scores, index.bands());
    CaseOptions.print(
        switch (format) {
          case MD -> ProfileMarkdown.of(profile);
          case JSON -> ProfileJson.of(profile);
        });
    return ExitCode.OK;
  }
}
