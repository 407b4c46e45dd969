package org.spoor.assess.flow;

import java.util.ArrayList;
import java.util.List;
import org.spoor.assess.flow.FlowMap.Change;
import org.spoor.assess.flow.FlowMap.Lost;
import org.spoor.assess.flow.FlowMap.NamedRoute;
import org.spoor.lexicon.CommodityTree;

/** What is lost and what is left when something is shut. */
final class Displacement {
  private final List<Closure> closures;
  private final Regions regions;
  private final CommodityTree tree;

  Displacement(List<Closure> closures, Regions regions, CommodityTree tree) {
    this.closures = closures;
    this.regions = regions;
    this.tree = tree;
  }

  Change of(List<Route> routes, List<NamedRoute> named) {
    List<Route> kept = new ArrayList<>();
    List<Route> gone = new ArrayList<>();
    for (Route route : routes) {
      (shut(route).isEmpty() ? kept : gone).add(route);
    }
    List<Lost> lost = new ArrayList<>();
    for (Route route : gone) {
      List<Route> sameEnds = new ArrayList<>();
      List<Route> otherOrigin = new ArrayList<>();
      for (Route other : kept) {
        if (!tree.related(route.commodity(), other.commodity())) {
          continue;
        }
        int arrives = passes(other, route.destination());
        int leaves = passes(other, route.origin());
        if (arrives > 0 && leaves >= 0 && leaves < arrives) {
          sameEnds.add(other);
        } else if (arrives > 0) {
          otherOrigin.add(other);
        }
      }
      List<NamedRoute> open =
          named.stream()
              .filter(way -> !route.names().contains(way.name()))
              .filter(way -> concerns(way, route))
              .filter(way -> !isShut(way.corridor()))
              .toList();
      lost.add(new Lost(route, shut(route), sameEnds, otherOrigin, open));
    }
    List<NamedRoute> shutNamed =
        named.stream()
            .filter(way -> routes.stream().anyMatch(route -> concerns(way, route)))
            .filter(way -> isShut(way.corridor()))
            .toList();
    return new Change(lost, kept, shutNamed);
  }

  /** Whether goods of the route are told of on a way whose corridor is known. */
  private boolean concerns(NamedRoute way, Route route) {
    return !way.corridor().isEmpty()
        && way.commodities().stream().anyMatch(c -> tree.related(c, route.commodity()));
  }

  private List<Leg> shut(Route route) {
    return route.legs().stream()
        .filter(leg -> closures.stream().anyMatch(closure -> closure.shuts(leg, regions)))
        .toList();
  }

  /** Position of the last place on the route that is the other or lies in it; -1 where none. */
  private int passes(Route route, String place) {
    List<String> places = route.places();
    for (int i = places.size() - 1; i >= 0; i--) {
      if (regions.touch(places.get(i), place)) {
        return i;
      }
    }
    return -1;
  }

  /** A corridor is shut where every choice of a stage, or of two that follow, is. */
  private boolean isShut(List<List<String>> corridor) {
    for (Closure closure : closures) {
      boolean shut =
          switch (closure) {
            case Closure.Place place ->
                corridor.stream()
                    .anyMatch(
                        stage -> stage.stream().allMatch(p -> regions.within(p, place.place())));
            case Closure.Border border -> {
              boolean found = false;
              for (int i = 0; i + 1 < corridor.size(); i++) {
                List<String> next = corridor.get(i + 1);
                found |=
                    corridor.get(i).stream()
                        .allMatch(a -> next.stream().allMatch(b -> parts(border, a, b)));
              }
              yield found;
            }
          };
      if (shut) {
        return true;
      }
    }
    return false;
  }

  private boolean parts(Closure.Border border, String a, String b) {
    return regions.within(a, border.one()) && regions.within(b, border.other())
        || regions.within(a, border.other()) && regions.within(b, border.one());
  }
}
