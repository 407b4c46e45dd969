package org.spoor.assess.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.spoor.assess.Saying;
import org.spoor.lexicon.CommodityTree;
import org.spoor.model.Certainty;

/**
 * Puts legs of several reports together to routes: every simple way from a place that nothing leads
 * to, as far as it goes; a leg that is on none of these begins one of its own. For one family.
 */
final class RouteFinder {
  /** Steps of a route: more handovers than that nobody has reported. */
  static final int MOST_STEPS = 10;

  /** Routes of a family. */
  static final int MOST_ROUTES = 300;

  /** Steps tried in all. */
  private static final int MOST_TRIES = 100_000;

  private final CommodityTree tree;
  private final Map<String, List<Leg>> outgoing = new TreeMap<>();
  private final Map<String, List<String>> joins = new LinkedHashMap<>();
  private final List<Leg> legs;
  private final Map<String, Route> routes = new LinkedHashMap<>();
  private final Set<Leg> covered = new HashSet<>();
  private final List<Route.Step> path = new ArrayList<>();
  private final Set<String> visited = new LinkedHashSet<>();
  private final Regions regions;
  private int tries;
  private boolean cut;

  RouteFinder(List<Leg> legs, CommodityTree tree, Regions regions) {
    this.legs = legs;
    this.tree = tree;
    this.regions = regions;
    for (Leg leg : legs) {
      outgoing.computeIfAbsent(leg.from(), k -> new ArrayList<>()).add(leg);
    }
    for (Leg leg : legs) {
      joins.computeIfAbsent(leg.to(), this::joinsOf);
    }
  }

  /** Where goods that arrive at a place can be said to go on: it lies there, or that lies in it. */
  private List<String> joinsOf(String place) {
    return outgoing.keySet().stream()
        .filter(other -> !other.equals(place) && regions.touch(place, other))
        .toList();
  }

  /** Routes, the best known first. */
  List<Route> routes() {
    Set<String> reached = new TreeSet<>();
    legs.forEach(leg -> reached.add(leg.to()));
    for (String origin : outgoing.keySet()) {
      if (!reached.contains(origin)) {
        visited.add(origin);
        go(origin, Optional.empty());
        visited.clear();
      }
    }
    for (Leg leg : legs) {
      if (!covered.contains(leg)) {
        visited.add(leg.from());
        take(leg, Optional.empty());
        visited.clear();
        if (!covered.contains(leg) && mayTry()) {
          // Its way is told of narrower goods by another leg: it stands alone.
          path.add(new Route.Step.Told(leg));
          end();
          path.clear();
        }
      }
    }
    Comparator<Route> best =
        Comparator.comparing(Route::certainty)
            .thenComparing(Route::assembled)
            .thenComparing(route -> -route.legs().size())
            .thenComparing(Route::toString);
    List<Route> sorted = new ArrayList<>();
    for (Route route : routes.values().stream().sorted(best).toList()) {
      if (!route.assembled() || sorted.stream().noneMatch(other -> tells(other, route))) {
        sorted.add(route);
      }
    }
    return List.copyOf(sorted);
  }

  /** One report alone tells the way that the other is put together to: the same but for words. */
  private boolean tells(Route one, Route other) {
    return !one.assembled()
        && one.places().equals(other.places())
        && tree.related(one.commodity(), other.commodity());
  }

  /** Whether a bound was reached, so that there may be more. */
  boolean cut() {
    return cut;
  }

  private void go(String at, Optional<String> narrowest) {
    boolean further = false;
    if (path.size() < MOST_STEPS) {
      for (Leg leg : outgoing.getOrDefault(at, List.of())) {
        if (!visited.contains(leg.to())
            && narrowest.map(n -> tree.related(n, leg.commodity())).orElse(true)) {
          further = true;
          take(leg, narrowest);
        }
      }
    } else {
      cut = true;
    }
    if (!further) {
      end();
    }
    boolean joined = path.isEmpty() || path.getLast() instanceof Route.Step.Join;
    if (joined || path.size() >= MOST_STEPS - 1) {
      return;
    }
    for (String other : joins.getOrDefault(at, List.of())) {
      boolean back = visited.stream().anyMatch(v -> !v.equals(at) && regions.touch(v, other));
      if (!back && leads(other, narrowest) && mayTry()) {
        path.add(new Route.Step.Join(at, other));
        visited.add(other);
        for (Leg leg : outgoing.getOrDefault(other, List.of())) {
          if (!visited.contains(leg.to())
              && narrowest.map(n -> tree.related(n, leg.commodity())).orElse(true)) {
            take(leg, narrowest);
          }
        }
        visited.remove(other);
        path.removeLast();
      }
    }
  }

  private boolean leads(String place, Optional<String> narrowest) {
    return outgoing.getOrDefault(place, List.of()).stream()
        .anyMatch(
            leg ->
                !visited.contains(leg.to())
                    && narrowest.map(n -> tree.related(n, leg.commodity())).orElse(true));
  }

  private void take(Leg leg, Optional<String> narrowest) {
    if (!mayTry()) {
      return;
    }
    String narrower =
        narrowest.filter(n -> tree.within(n, leg.commodity())).orElse(leg.commodity());
    path.add(new Route.Step.Told(leg));
    visited.add(leg.to());
    go(leg.to(), Optional.of(narrower));
    visited.remove(leg.to());
    path.removeLast();
  }

  private boolean mayTry() {
    if (tries >= MOST_TRIES || routes.size() >= MOST_ROUTES) {
      cut = true;
      return false;
    }
    tries++;
    return true;
  }

  private void end() {
    if (path.isEmpty() || path.getLast() instanceof Route.Step.Join) {
      return;
    }
    Route route = route();
    if (routes.putIfAbsent(route.toString(), route) == null) {
      covered.addAll(route.legs());
    }
  }

  private Route route() {
    Certainty weakest = Certainty.CERTAIN;
    String narrowest = "";
    Set<Integer> common = new HashSet<>();
    Set<String> names = new TreeSet<>();
    boolean first = true;
    for (Route.Step step : path) {
      switch (step) {
        case Route.Step.Join join -> weakest = weakest.and(Certainty.POSSIBLE);
        case Route.Step.Told told -> {
          Leg leg = told.leg();
          weakest = weakest.and(leg.certainty());
          names.addAll(leg.routes());
          narrowest =
              first || !tree.within(narrowest, leg.commodity()) ? leg.commodity() : narrowest;
          Set<Integer> tellers = new HashSet<>();
          leg.sayings().stream()
              .filter(saying -> !saying.certainty().negative())
              .map(Saying::report)
              .forEach(tellers::add);
          if (first) {
            common.addAll(tellers);
          } else {
            common.retainAll(tellers);
          }
          first = false;
        }
      }
    }
    return new Route(narrowest, List.copyOf(path), weakest, common.isEmpty(), List.copyOf(names));
  }
}
