package org.spoor.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.spoor.assess.index.Bands;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.IndexScores;
import org.spoor.assess.profile.CaseEvidence;
import org.spoor.assess.profile.CountryProfile;
import org.spoor.assess.profile.Profiles;
import org.spoor.assess.profile.Validation;
import org.spoor.extract.Extraction;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;
import org.spoor.model.Evidence;
import org.spoor.model.Finding;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;
import org.spoor.run.ReadingLine.Taken;

/** Reads texts on countries and holds what they suggest against published scores. For one run. */
public final class ProfileCheck implements ReadingLine.Taker<Extraction> {
  private final IndexModel model;
  private final Map<String, List<CaseEvidence.Told>> byCountry = new TreeMap<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * What came of it.
   *
   * @param notes texts that were not taken, with the reason
   */
  public record Outcome(Validation validation, List<String> notes) {
    public Outcome {
      notes = List.copyOf(notes);
    }
  }

  private ProfileCheck(IndexModel model) {
    this.model = model;
  }

  /**
   * Runs.
   *
   * @throws InterruptedException when the thread is interrupted
   */
  public static Outcome run(
      ReportRun.Request request,
      IndexModel model,
      IndexScores scores,
      Bands bands,
      int edition,
      Progress progress)
      throws InterruptedException {
    ProfileCheck check = new ProfileCheck(model);
    Extractor extractor = Extractor.create();
    ReadingLine.of(request, hash -> false, () -> extractor, extraction -> extraction, progress)
        .run(check);
    Profiles profiles = Profiles.load(model);
    List<CountryProfile> made = new ArrayList<>();
    check.byCountry.forEach(
        (country, told) ->
            made.add(
                profiles.of(
                    country,
                    edition,
                    new CaseEvidence(told, List.of(), List.of(), Decisions.NONE),
                    IndexScores.NONE,
                    bands)));
    return new Outcome(Validation.of(made, scores, edition), check.notes);
  }

  @Override
  public void take(Taken<Extraction> taken, boolean more) {
    switch (taken) {
      case Taken.Report<Extraction> report -> report.extracted().ifPresent(this::take);
      case Taken.Copy<Extraction> copy ->
          notes.add(copy.origin() + ": the same words as " + copy.of());
      case Taken.Unreadable<Extraction> broken ->
          notes.add(broken.origin() + ": " + broken.detail());
    }
  }

  private void take(Extraction extraction) {
    Document document = extraction.document();
    Optional<String> country = country(extraction);
    if (country.isEmpty()) {
      notes.add(document.id() + ": neither its name, title nor words tell the country");
      return;
    }
    List<CaseEvidence.Told> told =
        byCountry.computeIfAbsent(country.get(), key -> new ArrayList<>());
    told.add(
        new CaseEvidence.Told(
            new Report(
                told.size(),
                document.id(),
                document.metadata(),
                of(extraction.findings(), country.get()),
                extraction.sentences(),
                Optional.empty(),
                Set.of()),
            document));
  }

  /** What a short text says without naming the country is of the country it is filed under. */
  private static List<Finding> of(List<Finding> findings, String country) {
    return findings.stream()
        .filter(f -> !(f instanceof Evidence e) || e.country().equals(country))
        .toList();
  }

  /** By the file's name, else the title, else the country that most of its sentences speak of. */
  private Optional<String> country(Extraction extraction) {
    Document document = extraction.document();
    String name = document.id().replaceFirst("^.*/", "").replaceFirst("\\.[A-Za-z]{2,5}$", "");
    Optional<String> named = model.country(name.replace('_', ' ').replace('-', ' '));
    if (named.isEmpty()) {
      named = document.metadata().title().flatMap(model::country);
    }
    if (named.isPresent()) {
      return named;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (Finding finding : extraction.findings()) {
      if (finding instanceof Evidence evidence) {
        counts.merge(evidence.country(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
