package org.spoor.assess.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.spoor.assess.Saying;
import org.spoor.assess.flow.FlowMap.Cut;
import org.spoor.assess.flow.FlowMap.Family;
import org.spoor.assess.flow.FlowMap.NamedRoute;
import org.spoor.lexicon.CommodityTree;
import org.spoor.model.Certainty;
import org.spoor.model.Incident;
import org.spoor.model.Period;
import org.spoor.resolve.Report;

/** Makes maps of flows. A pure function; safe to share between threads. */
public final class Flows {
  private final CommodityTree tree;
  private final Regions regions;
  private final NamedRoutes knownRoutes;

  private Flows(CommodityTree tree, Regions regions, NamedRoutes knownRoutes) {
    this.tree = tree;
    this.regions = regions;
    this.knownRoutes = knownRoutes;
  }

  /**
   * With the tables of the class path.
   *
   * @throws IllegalStateException when one is wrong; the message names the row
   */
  public static Flows load() {
    return new Flows(CommodityTree.load(), Regions.load(), NamedRoutes.load());
  }

  /** Which countries regions have. */
  public Regions regions() {
    return regions;
  }

  /**
   * A question as people write it.
   *
   * @param certainties of legs that count; empty for all
   * @param between country or region where routes begin; empty together with {@code and}
   * @param and where they end
   * @param shut what is imagined to be shut, each as {@link Closure#parse} takes it
   * @throws IllegalArgumentException when a place is not known; the message says which
   */
  public FlowQuestion question(
      Optional<String> commodity,
      Optional<Period> during,
      Set<Certainty> certainties,
      Optional<String> between,
      Optional<String> and,
      List<String> shut) {
    if (between.isPresent() != and.isPresent()) {
      throw new IllegalArgumentException("between needs and, and the other way round");
    }
    List<Closure> closures = new ArrayList<>();
    for (String each : shut) {
      closures.add(
          Closure.parse(each, regions)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "close takes a country (TR), a region (Balkans) or a border (BG-TR); not "
                              + each)));
    }
    return new FlowQuestion(
        commodity,
        during,
        certainties,
        between.map(from -> new FlowQuestion.Ends(place(from), place(and.orElseThrow()))),
        closures);
  }

  private String place(String asked) {
    return regions
        .place(asked)
        .orElseThrow(() -> new IllegalArgumentException("no country or region is called " + asked));
  }

  /**
   * What reports imply about how goods move.
   *
   * @param reports of the case, after the decisions about their finds
   * @param incidents resolved from them
   */
  public FlowMap of(List<Report> reports, List<Incident> incidents, FlowQuestion question) {
    LegReader reader = new LegReader(tree, knownRoutes, regions, question);
    reader.read(reports, incidents);
    List<Leg> affirmed = new ArrayList<>();
    List<Leg> denied = new ArrayList<>();
    for (Leg leg : reader.legs()) {
      if (question.counts(leg.certainty())) {
        (leg.certainty().negative() ? denied : affirmed).add(leg);
      }
    }
    List<NamedRoute> named =
        reader.named().stream()
            .filter(route -> question.counts(Saying.strongest(route.sayings())))
            .toList();
    List<FlowMap.OpenEnd> ends =
        reader.openEnds().stream()
            .filter(end -> question.counts(Saying.strongest(end.sayings())))
            .toList();
    List<String> notes = new ArrayList<>(reader.notes());
    List<Family> families = new ArrayList<>();
    for (String widest : widest(affirmed)) {
      List<Leg> legs =
          affirmed.stream()
              .filter(leg -> tree.within(leg.commodity(), widest))
              .sorted(
                  Comparator.comparing(Leg::from)
                      .thenComparing(Leg::to)
                      .thenComparing(Leg::commodity))
              .toList();
      family(widest, legs, question, named, notes).ifPresent(families::add);
    }
    families.sort(
        Comparator.comparingInt((Family family) -> -family.legs().size())
            .thenComparing(Family::commodity));
    return new FlowMap(question, families, denied, ends, named, notes);
  }

  private Optional<Family> family(
      String widest,
      List<Leg> legs,
      FlowQuestion question,
      List<NamedRoute> named,
      List<String> notes) {
    RouteFinder finder = new RouteFinder(legs, tree, regions);
    List<Route> routes =
        finder.routes().stream().filter(route -> question.counts(route.certainty())).toList();
    if (finder.cut()) {
      notes.add(
          widest
              + ": routes of more than "
              + RouteFinder.MOST_STEPS
              + " steps or beyond "
              + RouteFinder.MOST_ROUTES
              + " are left out");
    }
    Chokepoints chokepoints = new Chokepoints(legs, regions);
    Cut cut = chokepoints.cut();
    if (question.between().isPresent()) {
      FlowQuestion.Ends ends = question.between().get();
      routes = routes.stream().filter(route -> joins(route, ends)).toList();
      cut = chokepoints.cut(ends.origin(), ends.destination());
      if (routes.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Family(
            widest,
            legs,
            routes,
            chokepoints.of(routes),
            cut,
            question.closures().isEmpty()
                ? Optional.empty()
                : Optional.of(
                    new Displacement(question.closures(), regions, tree).of(routes, named))));
  }

  private boolean joins(Route route, FlowQuestion.Ends ends) {
    List<String> places = route.places();
    for (int i = 0; i < places.size(); i++) {
      if (regions.within(places.get(i), ends.origin())) {
        return places.subList(i + 1, places.size()).stream()
            .anyMatch(place -> regions.within(place, ends.destination()));
      }
    }
    return false;
  }

  /** Commodities that are within no other one that is told of. */
  private List<String> widest(List<Leg> legs) {
    TreeSet<String> all = new TreeSet<>();
    legs.forEach(leg -> all.add(leg.commodity()));
    return all.stream()
        .filter(one -> all.stream().noneMatch(o -> !o.equals(one) && tree.within(one, o)))
        .toList();
  }
}
