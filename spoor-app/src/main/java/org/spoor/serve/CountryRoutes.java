package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.spoor.assess.index.Aggregate;
import org.spoor.assess.index.Aggregates;
import org.spoor.assess.index.Comparison;
import org.spoor.assess.index.CountryScores;
import org.spoor.assess.index.Fraction;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.Indicator;
import org.spoor.assess.index.Place;
import org.spoor.assess.index.Quadrant;
import org.spoor.assess.index.Score;
import org.spoor.assess.profile.CountryProfile;
import org.spoor.assess.profile.Profiles;
import org.spoor.model.Decision.Act;
import org.spoor.model.Incident;
import org.spoor.report.IndexJson;
import org.spoor.report.ProfileJson;
import org.spoor.report.product.Dossier;
import org.spoor.report.product.DossierDocx;
import org.spoor.report.product.DossierHtml;
import org.spoor.report.product.DossierMarkdown;
import org.spoor.report.product.DossierPdf;
import org.spoor.report.product.ProfileDossier;
import org.spoor.run.CaseHoldings;
import org.spoor.run.CaseProfile;
import org.spoor.store.CaseView;

/** What the case holds on countries, beside the Index's scores. */
final class CountryRoutes {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final CaseMemory memory;
  private final PublishedScores published;
  private final Kept<Profiles> profiles;
  private final String program;

  /**
   * Of a case.
   *
   * @param program name and version of this program, for documents
   */
  CountryRoutes(CaseMemory memory, PublishedScores published, String program) {
    this.memory = memory;
    this.published = published;
    this.profiles = new Kept<>(() -> Profiles.load(published.model()));
    this.program = program;
  }

  void addTo(Routes routes) {
    routes.read("/countries", this::countries);
    routes.read("/countries/{country}/profile", this::profile);
    for (String format : List.of("docx", "html", "md", "pdf")) {
      routes.read("/countries/{country}/profile." + format, call -> file(call, format));
    }
    routes.read("/comparison", this::comparison);
  }

  /** All countries of which anything is known, with where they stand. */
  private void countries(Call call) {
    PublishedScores.Read read = published.now();
    IndexModel model = published.model();
    int edition = published.edition(call, "edition", read.newest(model));
    Map<String, SortedMap<Indicator, Score>> mine = analysts(model);
    Map<String, Integer> incidents = incidents(memory.snapshot().incidents());
    Set<String> codes = new TreeSet<>(mine.keySet());
    incidents.keySet().stream().filter(code -> model.country(code).isPresent()).forEach(codes::add);
    read.scores().edition(edition).forEach(each -> codes.add(each.country()));
    ObjectNode out = Body.object();
    out.put("edition", edition);
    var editions = out.putArray("editions");
    model.editions().forEach(editions::add);
    var imported = out.putArray("imported");
    read.scores().editions().forEach(imported::add);
    out.put("cut", read.bands().quadrant());
    out.set(
        "items",
        Body.list(
            codes.stream().sorted(Comparator.comparing(model::name)).toList(),
            code -> {
              ObjectNode node = Body.object();
              node.put("country", code);
              node.put("name", model.name(code));
              node.put("incidents", incidents.getOrDefault(code, 0));
              read.scores()
                  .country(edition, code)
                  .ifPresent(
                      scores -> node.set("published", standing(scores, model, edition, read)));
              Optional.ofNullable(mine.get(code))
                  .ifPresent(
                      scores ->
                          node.set(
                              "analyst",
                              standing(
                                  new CountryScores(
                                      edition, code, model.name(code), "", "", scores, Map.of()),
                                  model,
                                  edition,
                                  read)));
              return node;
            }));
    out.set("state", memory.state());
    call.json(out);
  }

  private static Map<String, Integer> incidents(List<Incident> all) {
    Map<String, Integer> counts = new HashMap<>();
    for (Incident incident : all) {
      Set<String> told = new TreeSet<>(incident.where().place());
      told.addAll(incident.parties().by());
      told.forEach(code -> counts.merge(code, 1, Integer::sum));
    }
    return counts;
  }

  /** Scores that hold, the newest of each indicator. */
  private Map<String, SortedMap<Indicator, Score>> analysts(IndexModel model) {
    Map<String, SortedMap<Indicator, Score>> scores = new TreeMap<>();
    for (Act.Score act : memory.book().inForce().acts(Act.Score.class)) {
      model
          .indicator(act.indicator())
          .ifPresent(
              indicator ->
                  scores
                      .computeIfAbsent(
                          act.country().toUpperCase(Locale.ROOT), key -> new TreeMap<>())
                      .put(indicator, Score.nearest(act.score())));
    }
    return scores;
  }

  private static ObjectNode standing(
      CountryScores country, IndexModel model, int edition, PublishedScores.Read read) {
    ObjectNode out = Body.object();
    out.put("scored", country.scores().size());
    out.put("of", model.indicators(edition).size());
    List<Aggregates> exact = new ArrayList<>();
    try {
      exact.add(Aggregates.of(country));
    } catch (ArithmeticException e) {
      // A side has no score yet: there is no mean of it.
    }
    for (Aggregates aggregates : exact) {
      for (Aggregate each : Aggregate.values()) {
        Fraction value = aggregates.of(each);
        out.put(each.key(), country.published().getOrDefault(each, value.halfUp(2)));
      }
      out.put("quadrant", Quadrant.of(aggregates, read.bands().quadrant()).word());
    }
    return out;
  }

  private String country(String name, String word) {
    IndexModel model = published.model();
    return model
        .country(word)
        .orElseThrow(
            () ->
                Call.wrong(
                    name,
                    "a country's name or ISO 3166 code; not "
                        + word
                        + ", perhaps "
                        + model.nearestCountry(word)));
  }

  private CountryProfile profile(CaseView view, Assessed assessed, String country, Call call) {
    PublishedScores.Read read = published.now();
    // As the command: the newest edition of the model, whatever was imported.
    int edition = published.edition(call, "edition", published.model().newest());
    return profiles
        .get()
        .of(
            country,
            edition,
            CaseProfile.of(assessed.resolved(), view, country),
            read.scores(),
            read.bands());
  }

  private void profile(Call call) {
    String country = country("country", call.ctx().pathParam("country"));
    Assessed assessed = memory.assessed();
    try (CaseView view = memory.open().store().view()) {
      String json = ProfileJson.of(profile(view, assessed, country, call));
      call.json(json.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void file(Call call, String format) {
    String country = country("country", call.ctx().pathParam("country"));
    Assessed assessed = memory.assessed();
    Dossier dossier;
    try (CaseView view = memory.open().store().view()) {
      dossier =
          ProfileDossier.of(
              profile(view, assessed, country, call),
              CaseHoldings.of(assessed.resolved(), view, country),
              program);
    }
    call.ctx()
        .header(
            "Content-Disposition",
            "attachment; filename=\"profile-" + country + "." + format + "\"");
    switch (format) {
      case "docx" -> call.ctx().contentType(DOCX).result(DossierDocx.of(dossier));
      case "pdf" -> call.ctx().contentType("application/pdf").result(DossierPdf.of(dossier));
      case "html" ->
          call.ctx().contentType("text/html; charset=utf-8").result(DossierHtml.of(dossier));
      default ->
          call.ctx()
              .contentType("text/markdown; charset=utf-8")
              .result(DossierMarkdown.of(dossier));
    }
  }

  /** Two places of the imported scores, or one in two editions, like for like. */
  private void comparison(Call call) {
    PublishedScores.Read read = published.now();
    IndexModel model = published.model();
    int edition = published.edition(call, "edition", read.newest(model));
    int other = published.edition(call, "other-edition", edition);
    try {
      String json =
          IndexJson.of(
              Comparison.of(
                  read.scores(),
                  model,
                  place(call, "one", read),
                  edition,
                  place(call, "other", read),
                  other),
              model);
      call.json(json.getBytes(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw Problem.of(ProblemCode.NO_SUCH_SCORES, String.valueOf(e.getMessage()));
    }
  }

  private Place place(Call call, String name, PublishedScores.Read read) {
    String word = call.needed(name);
    return Place.named(word, published.model(), read.scores())
        .orElseThrow(
            () -> Call.wrong(name, "a country, a region of the scores, or world; not " + word));
  }
}
