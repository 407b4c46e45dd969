package org.spoor.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.IndexScores;
import org.spoor.assess.profile.CaseEvidence;
import org.spoor.assess.profile.CountryProfile;
import org.spoor.assess.profile.Profiles;
import org.spoor.report.ProfileJson;
import org.spoor.report.product.ProfileDossier;
import org.spoor.run.CaseHoldings;
import org.spoor.run.CaseProfile;
import org.spoor.run.OpenCase;
import org.spoor.run.ResolvedCase;
import org.spoor.store.CaseView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a case holds on a country. */
@Command(
    name = "profile",
    description = {
      "Writes what a case holds on a country: each indicator with sentences, speakers, incidents, coverage, a suggested "
          + "interval with what pushes it where, the analyst's scores, and published ones beside them where they were imported; then "
          + "ledgers, flows, ties between state and crime, contradictions, and every source with its grade.",
      "",
      "An indicator on which nothing was found is shown as silent: silence is not a low score. The middle of a suggestion depends on "
          + "how strongly things are put, not on how often; more independent reports narrow the interval."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the profile was written",
      "2:wrong arguments",
      "3:the case or the scores cannot be read",
      "70:a bug in Spoor",
      "130:interrupted"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  spoor profile BY --case inbox.spoor",
      "  spoor profile BY --case inbox.spoor --out belarus.pdf",
      "  spoor profile Belarus --case inbox.spoor --edition 2021 --format json"
    })
final class ProfileCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "COUNTRY", description = "A name or an ISO 3166 code.")
  String country = "";

  @Mixin CaseOptions options = new CaseOptions();

  @Option(
      names = "--edition",
      paramLabel = "YEAR",
      description = "Edition whose indicators are used (default: the newest).")
  Optional<Integer> edition = Optional.empty();

  @Mixin IndexOptions index = new IndexOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "docx, html, json, md or pdf (default: by the name of FILE, else md).")
  Optional<ProductFile.Format> format = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to FILE instead of standard output; docx and pdf need it.")
  Optional<Path> out = Optional.empty();

  @Override
  public Integer call() throws InterruptedException {
    IndexModel model = IndexModel.load();
    String code = index.country(country, model);
    IndexScores scores = index.optional(model);
    int year = index.edition(edition, model, IndexScores.NONE);
    ProductFile file = ProductFile.of(spec, format, out);
    try (OpenCase open = options.open()) {
      options.refresh(open);
      CaseEvidence evidence;
      try (CaseView view = open.store().view()) {
        evidence = CaseProfile.of(view, code, Runtime.getRuntime().availableProcessors());
      }
      CountryProfile profile = Profiles.load(model).of(code, year, evidence, scores, index.bands());
      if (file.format() == ProductFile.Format.JSON) {
        file.write(ProfileJson.of(profile));
        return ExitCode.OK;
      }
      ResolvedCase resolved = open.resolved();
      try (CaseView view = open.store().view()) {
        file.write(
            ProfileDossier.of(
                profile, CaseHoldings.of(resolved, view, code), Spoor.Version.program()));
      }
    }
    return ExitCode.OK;
  }
}
