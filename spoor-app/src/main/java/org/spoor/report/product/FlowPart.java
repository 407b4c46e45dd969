package org.spoor.report.product;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.spoor.assess.Saying;
import org.spoor.assess.flow.FlowMap;
import org.spoor.assess.flow.Leg;
import org.spoor.assess.flow.Route;
import org.spoor.model.Certainty;
import org.spoor.report.Caption;
import org.spoor.report.Wording;
import org.spoor.report.chart.Lettering;
import org.spoor.report.chart.Sankey;
import org.spoor.report.product.Block.Column;
import org.spoor.report.product.Block.Heading;
import org.spoor.report.product.Block.Paragraph;
import org.spoor.report.product.Block.Table;
import org.spoor.report.product.Block.Tone;

/** What moves into, out of and through a country. */
final class FlowPart {
  private static final int MOST_ROUTES = 30;

  private final Holdings holdings;
  private final Citations citations;
  private final Lettering lettering;
  private final String country;

  FlowPart(Holdings holdings, Citations citations, Lettering lettering, String country) {
    this.holdings = holdings;
    this.citations = citations;
    this.lettering = lettering;
    this.country = country;
  }

  void write(List<Block> blocks) {
    List<Route> routes = new ArrayList<>();
    List<Leg> legs = new ArrayList<>();
    for (FlowMap.Family family : holdings.flows().families()) {
      for (Route route : family.routes()) {
        if (route.places().contains(country)) {
          routes.add(route);
          route.legs().stream().filter(leg -> !legs.contains(leg)).forEach(legs::add);
        }
      }
      family.legs().stream()
          .filter(
              leg ->
                  (leg.from().equals(country) || leg.to().equals(country)) && !legs.contains(leg))
          .forEach(legs::add);
    }
    if (legs.isEmpty()) {
      return;
    }
    blocks.add(new Heading(1, "flows", "Flows"));
    blocks.add(
        new Paragraph(
            Tone.LEAD,
            Inline.of(
                "What reports imply about goods that come from, go to or pass "
                    + Wording.country(country)
                    + ". A way that nobody tells of is not here.")));
    List<Sankey.Band> bands = joined(legs).stream().map(FlowPart::band).toList();
    Sankey.of("Flows by way of " + Wording.country(country), bands, ProfileDossier.WIDTH, lettering)
        .ifPresent(
            drawing ->
                blocks.add(
                    new Block.Figure(
                        "figure-flows",
                        "From origin to destination",
                        drawing,
                        "A band is as broad as the number of reports that tell of it, not as the amount that moves. Broken"
                            + " edges: not told as certain. Ways back are left out.")));
    table(routes, legs, blocks);
  }

  /** Legs from which the country is reached, or that are reached from it, by what is told alone. */
  private List<Leg> joined(List<Leg> legs) {
    Set<Leg> joined = new LinkedHashSet<>();
    Set<String> before = new HashSet<>(Set.of(country));
    Set<String> after = new HashSet<>(Set.of(country));
    boolean more = true;
    while (more) {
      more = false;
      for (Leg leg : legs) {
        if (before.contains(leg.to()) && joined.add(leg)) {
          before.add(leg.from());
          more = true;
        }
        if (after.contains(leg.from()) && joined.add(leg)) {
          after.add(leg.to());
          more = true;
        }
      }
    }
    return legs.stream().filter(joined::contains).toList();
  }

  private static Sankey.Band band(Leg leg) {
    long reports =
        leg.sayings().stream().filter(s -> !s.copy()).mapToInt(Saying::report).distinct().count();
    return new Sankey.Band(
        Wording.country(leg.from()),
        Wording.country(leg.to()),
        Wording.words(leg.commodity()),
        Math.max(1, reports),
        leg.certainty() != Certainty.CERTAIN);
  }

  private void table(List<Route> routes, List<Leg> legs, List<Block> blocks) {
    List<List<List<Inline>>> rows = new ArrayList<>();
    if (routes.isEmpty()) {
      for (Leg leg : legs) {
        rows.add(
            row(
                leg.commodity(),
                Wording.country(leg.from()) + " → " + Wording.country(leg.to()),
                leg.certainty(),
                List.of(leg)));
      }
    }
    for (Route route : routes.stream().limit(MOST_ROUTES).toList()) {
      StringJoiner way = new StringJoiner("");
      way.add(Wording.country(route.origin()));
      for (Route.Step step : route.steps()) {
        way.add(
            switch (step) {
              case Route.Step.Told told -> " → ";
              case Route.Step.Join join -> " ~ ";
            });
        way.add(Wording.country(step.to()));
      }
      rows.add(row(route.commodity(), way.toString(), route.certainty(), route.legs()));
    }
    int left = routes.size() - MOST_ROUTES;
    blocks.add(
        new Table(
            "Routes" + (left > 0 ? "; " + left + " left out" : ""),
            List.of(
                Column.words("Goods", 20),
                Column.words("Route", 46),
                Column.words("How sure", 12),
                Column.words("Amounts told", 20),
                Column.words("Notes", 14)),
            rows));
    if (routes.stream()
        .flatMap(r -> r.steps().stream())
        .anyMatch(Route.Step.Join.class::isInstance)) {
      blocks.add(
          new Paragraph(
              Tone.SMALL,
              Inline.of(
                  "~ joins a region and a country in it; such a route is possible at most.")));
    }
  }

  private List<List<Inline>> row(String goods, String way, Certainty certainty, List<Leg> legs) {
    List<Saying> sayings = legs.stream().flatMap(leg -> leg.sayings().stream().limit(3)).toList();
    List<String> amounts =
        legs.stream()
            .flatMap(leg -> leg.volumes().stream())
            .map(volume -> LedgerPart.amount(volume.min(), volume.max(), volume.unit(), ""))
            .distinct()
            .limit(3)
            .toList();
    String sure = Caption.certainty(certainty);
    return List.of(
        Inline.of(Wording.capital(Wording.words(goods))),
        Inline.of(way),
        Inline.of(Optional.of(sure).filter(s -> !s.isEmpty()).orElse("certain")),
        Inline.of(String.join(", ", amounts)),
        Inline.line().cite(citations.of(sayings, 6, "flows")).done());
  }
}
