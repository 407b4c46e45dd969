package org.spoor.assess.flow;

import java.util.List;
import java.util.Optional;
import org.spoor.assess.Saying;

/**
 * What reports imply about how goods move. No forecast: a way that nobody tells of is not here.
 *
 * @param families one a widest commodity, the one with most legs first
 * @param denied legs that all who speak of them deny, and what is only planned: shown, on no route
 * @param openEnds goods of which one end only is told
 * @param named routes that reports call by a name
 * @param notes what was left out because a bound was reached
 */
public record FlowMap(
    FlowQuestion question,
    List<Family> families,
    List<Leg> denied,
    List<OpenEnd> openEnds,
    List<NamedRoute> named,
    List<String> notes) {
  public FlowMap {
    families = List.copyOf(families);
    denied = List.copyOf(denied);
    openEnds = List.copyOf(openEnds);
    named = List.copyOf(named);
    notes = List.copyOf(notes);
  }

  /**
   * Legs of commodities that are one or narrower.
   *
   * @param commodity the widest of them
   * @param legs by places, then commodity
   * @param routes the best known first
   * @param chokepoints places between others, those on most routes first
   * @param cut the fewest legs without which no origin reaches a destination
   * @param change what the closures do; empty without any
   */
  public record Family(
      String commodity,
      List<Leg> legs,
      List<Route> routes,
      List<Chokepoint> chokepoints,
      Cut cut,
      Optional<Change> change) {
    public Family {
      legs = List.copyOf(legs);
      routes = List.copyOf(routes);
      chokepoints = List.copyOf(chokepoints);
    }
  }

  /**
   * A place that goods pass.
   *
   * @param betweenness share of shortest ways between other places that pass it, 0 to 1 (Freeman
   *     1977, directed, divided by the number of ordered pairs of other places)
   * @param routes how many routes pass it without beginning or ending there
   * @param of how many routes there are
   */
  public record Chokepoint(String place, double betweenness, int routes, int of) {}

  /**
   * A smallest set of borders that parts origins from destinations (Ford and Fulkerson 1956), every
   * leg counting one. There may be other sets as small.
   *
   * @param legs in the order of places; empty where no origin reaches a destination
   */
  public record Cut(List<String> origins, List<String> destinations, List<Border> legs) {
    public Cut {
      origins = List.copyOf(origins);
      destinations = List.copyOf(destinations);
      legs = List.copyOf(legs);
    }
  }

  /** From one place to the next. */
  public record Border(String from, String to) {}

  /**
   * What closures do to the routes.
   *
   * @param lost routes that lose their way, with what is left to those who would take them
   * @param kept routes that stay
   * @param shutNamed routes that reports name, for these goods, whose corridor is shut: who would
   *     take them has what stays
   */
  public record Change(List<Lost> lost, List<Route> kept, List<NamedRoute> shutNamed) {
    public Change {
      lost = List.copyOf(lost);
      kept = List.copyOf(kept);
      shutNamed = List.copyOf(shutNamed);
    }
  }

  /**
   * A route that loses its way.
   *
   * @param shut the legs that cannot be taken
   * @param sameEnds routes that stay and lead from its origin to its destination
   * @param otherOrigin routes that stay and lead to its destination from elsewhere
   * @param named routes that reports name, for these goods, whose corridor stays open
   */
  public record Lost(
      Route route,
      List<Leg> shut,
      List<Route> sameEnds,
      List<Route> otherOrigin,
      List<NamedRoute> named) {
    public Lost {
      shut = List.copyOf(shut);
      sameEnds = List.copyOf(sameEnds);
      otherOrigin = List.copyOf(otherOrigin);
      named = List.copyOf(named);
    }
  }

  /**
   * Goods of which one end is told.
   *
   * @param place country code or a region's name
   * @param origin whether it is where they come from; otherwise where they go or pass
   */
  public record OpenEnd(String commodity, String place, boolean origin, List<Saying> sayings) {
    public OpenEnd {
      sayings = List.copyOf(sayings);
    }
  }

  /**
   * A route that reports call by a name.
   *
   * @param commodities that are told to take it, sorted
   * @param corridor the places in the order of travel, each one of several, as a reference work has
   *     them; empty where none is known. No finding
   * @param source the reference work
   * @param sayings who names it
   */
  public record NamedRoute(
      String name,
      List<String> commodities,
      List<List<String>> corridor,
      String source,
      List<Saying> sayings) {
    public NamedRoute {
      commodities = List.copyOf(commodities);
      corridor = corridor.stream().map(List::copyOf).toList();
      sayings = List.copyOf(sayings);
    }
  }
}
