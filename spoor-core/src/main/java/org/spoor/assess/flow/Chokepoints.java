package org.spoor.assess.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.spoor.assess.flow.FlowMap.Border;
import org.spoor.assess.flow.FlowMap.Chokepoint;
import org.spoor.assess.flow.FlowMap.Cut;

/** Where routes come together. Pure functions over legs and routes of one family. */
final class Chokepoints {
  /** More than all legs that there can be: a join is no border and is never cut. */
  private static final double UNCUTTABLE = 1e9;

  private static final String SOURCE = "\u0000source";
  private static final String SINK = "\u0000sink";

  private final List<Leg> legs;
  private final Regions regions;
  private final Set<String> places = new TreeSet<>();
  private final Set<String> departures = new TreeSet<>();

  Chokepoints(List<Leg> legs, Regions regions) {
    this.legs = legs;
    this.regions = regions;
    for (Leg leg : legs) {
      places.add(leg.from());
      places.add(leg.to());
      departures.add(leg.from());
    }
  }

  private interface Edge {
    void put(String from, String to, boolean join);
  }

  private void edges(Edge edge) {
    legs.forEach(leg -> edge.put(leg.from(), leg.to(), false));
    for (Leg leg : legs) {
      for (String other : departures) {
        if (!other.equals(leg.to()) && regions.touch(leg.to(), other)) {
          edge.put(leg.to(), other, true);
        }
      }
    }
  }

  /** Places that some route passes, those on most routes first. */
  List<Chokepoint> of(List<Route> routes) {
    Graph<String, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
    places.forEach(graph::addVertex);
    edges((from, to, join) -> graph.addEdge(from, to));
    Map<String, Double> scores = new BetweennessCentrality<>(graph).getScores();
    int n = places.size();
    double pairs = n < 3 ? 1 : (double) (n - 1) * (n - 2);
    List<Chokepoint> points = new ArrayList<>();
    for (String place : places) {
      int passing = 0;
      for (Route route : routes) {
        List<String> on = route.places();
        if (on.subList(1, on.size() - 1).contains(place)) {
          passing++;
        }
      }
      if (passing > 0) {
        double share = scores.getOrDefault(place, 0.0) / pairs;
        points.add(new Chokepoint(place, share, passing, routes.size()));
      }
    }
    points.sort(
        Comparator.comparingInt((Chokepoint point) -> -point.routes())
            .thenComparingDouble(point -> -point.betweenness())
            .thenComparing(Chokepoint::place));
    return points;
  }

  /** Between places that nothing leads to and places that nothing leaves. */
  Cut cut() {
    Set<String> arrivals = new TreeSet<>();
    legs.forEach(leg -> arrivals.add(leg.to()));
    Set<String> origins = new TreeSet<>(departures);
    origins.removeAll(arrivals);
    Set<String> destinations = new TreeSet<>(arrivals);
    destinations.removeAll(departures);
    return cut(origins, destinations);
  }

  /** Between all places of one country or region and all of another. */
  Cut cut(String origin, String destination) {
    Set<String> origins = new TreeSet<>(places);
    origins.removeIf(place -> !regions.within(place, origin));
    Set<String> destinations = new TreeSet<>(places);
    destinations.removeIf(place -> !regions.within(place, destination) || origins.contains(place));
    return cut(origins, destinations);
  }

  private Cut cut(Set<String> origins, Set<String> destinations) {
    List<String> from = List.copyOf(origins);
    List<String> to = List.copyOf(destinations);
    if (origins.isEmpty() || destinations.isEmpty()) {
      return new Cut(from, to, List.of());
    }
    Graph<String, DefaultWeightedEdge> graph =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    places.forEach(graph::addVertex);
    graph.addVertex(SOURCE);
    graph.addVertex(SINK);
    edges((a, b, join) -> capacity(graph, a, b, join ? UNCUTTABLE : 1));
    origins.forEach(origin -> capacity(graph, SOURCE, origin, UNCUTTABLE));
    destinations.forEach(destination -> capacity(graph, destination, SINK, UNCUTTABLE));
    EdmondsKarpMFImpl<String, DefaultWeightedEdge> flow = new EdmondsKarpMFImpl<>(graph);
    flow.calculateMinCut(SOURCE, SINK);
    Set<String> side = flow.getSourcePartition();
    List<Border> cut = new ArrayList<>();
    for (Leg leg : legs) {
      Border border = new Border(leg.from(), leg.to());
      if (side.contains(leg.from()) && !side.contains(leg.to()) && !cut.contains(border)) {
        cut.add(border);
      }
    }
    cut.sort(Comparator.comparing(Border::from).thenComparing(Border::to));
    return new Cut(from, to, cut);
  }

  /** A leg of two commodities is one border. Between a region and its part a told leg is a leg. */
  private static void capacity(
      Graph<String, DefaultWeightedEdge> graph, String from, String to, double capacity) {
    DefaultWeightedEdge edge = graph.addEdge(from, to);
    if (edge != null) {
      graph.setEdgeWeight(edge, capacity);
    }
  }
}
