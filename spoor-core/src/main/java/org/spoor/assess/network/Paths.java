package org.spoor.assess.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.spoor.assess.network.Network.Node;
import org.spoor.assess.network.Network.Path;
import org.spoor.assess.network.Network.Side;
import org.spoor.assess.network.Network.Tie;
import org.spoor.model.Certainty;

/** Ways between parties of one network, over affirmed ties that connect, in either direction. */
public final class Paths {
  /** Steps of a path: beyond this it says nothing. */
  public static final int MOST_STEPS = 6;

  /** Shortest paths of one length between two parties. */
  public static final int MOST_PATHS = 20;

  /** Bridges that are told. */
  public static final int MOST_BRIDGES = 100;

  private final Network network;
  private final Map<String, Map<String, List<Tie>>> between = new TreeMap<>();
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  /** Over a network. */
  public Paths(Network network) {
    this.network = network;
    network.nodes().forEach(node -> nodes.put(node.key(), node));
    for (Tie tie : network.ties()) {
      if (tie.connects()) {
        put(tie.from(), tie.to(), tie);
        put(tie.to(), tie.from(), tie);
      }
    }
    between
        .values()
        .forEach(
            row ->
                row.values().forEach(ties -> ties.sort(Comparator.comparingDouble(Paths::cost))));
  }

  private void put(String from, String to, Tie tie) {
    between
        .computeIfAbsent(from, k -> new TreeMap<>())
        .computeIfAbsent(to, k -> new ArrayList<>())
        .add(tie);
  }

  /**
   * How poorly a tie is evidenced: 1 where told as certain, 2 probable, 4 possible, 8 unknown,
   * divided by the reports that affirm it. A convention of Spoor: doubt doubles with each grade of
   * FactBank, and two reports weigh twice one.
   */
  public static double cost(Tie tie) {
    double doubt =
        switch (tie.certainty()) {
          case CERTAIN -> 1;
          case PROBABLE -> 2;
          case POSSIBLE -> 4;
          case UNKNOWN, CERTAINLY_NOT, PROBABLY_NOT, POSSIBLY_NOT -> 8;
        };
    return doubt / Math.max(1, tie.reports());
  }

  /**
   * Nodes that a name means: by key, else by name in any case, else by a part of the name; in the
   * network's order.
   */
  public List<Node> named(String name) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    List<Predicate<Node>> tries =
        List.of(
            node -> node.key().equals(name.strip()),
            node -> node.name().toLowerCase(Locale.ROOT).equals(folded),
            node -> node.name().toLowerCase(Locale.ROOT).contains(folded));
    for (Predicate<Node> fits : tries) {
      List<Node> found = network.nodes().stream().filter(fits).toList();
      if (!found.isEmpty() && !folded.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * All shortest paths between two parties, the best evidenced first; none where they are apart.
   */
  public List<Path> shortest(String from, String to) {
    if (from.equals(to)) {
      return List.of();
    }
    Map<String, Integer> distance = distances(to);
    if (!distance.containsKey(from)) {
      return List.of();
    }
    List<List<String>> found = new ArrayList<>();
    down(from, distance, new ArrayList<>(List.of(from)), found);
    return found.stream()
        .map(this::path)
        .sorted(
            Comparator.comparingDouble(Path::cost).thenComparing(path -> path.keys().toString()))
        .toList();
  }

  private Map<String, Integer> distances(String from) {
    Map<String, Integer> distance = new HashMap<>(Map.of(from, 0));
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      String at = open.removeFirst();
      int steps = distance.getOrDefault(at, 0);
      if (steps == MOST_STEPS) {
        continue;
      }
      for (String next : between.getOrDefault(at, Map.of()).keySet()) {
        if (distance.putIfAbsent(next, steps + 1) == null) {
          open.addLast(next);
        }
      }
    }
    return distance;
  }

  private void down(
      String at, Map<String, Integer> distance, List<String> path, List<List<String>> found) {
    int left = distance.getOrDefault(at, 0);
    if (left == 0) {
      found.add(List.copyOf(path));
      return;
    }
    for (String next : between.getOrDefault(at, Map.of()).keySet()) {
      if (found.size() < MOST_PATHS && distance.getOrDefault(next, left) == left - 1) {
        path.add(next);
        down(next, distance, path, found);
        path.removeLast();
      }
    }
  }

  private record Reached(String key, double cost, int steps) {}

  /** The best evidenced path: least cost in all (Dijkstra 1959); empty where they are apart. */
  public Optional<Path> bestEvidenced(String from, String to) {
    Map<String, String> before = new HashMap<>();
    Map<String, Double> cost = new HashMap<>(Map.of(from, 0.0));
    Set<String> done = new HashSet<>();
    PriorityQueue<Reached> open =
        new PriorityQueue<>(
            Comparator.comparingDouble(Reached::cost)
                .thenComparingInt(Reached::steps)
                .thenComparing(Reached::key));
    open.add(new Reached(from, 0, 0));
    while (!open.isEmpty()) {
      Reached at = open.remove();
      if (!done.add(at.key())) {
        continue;
      }
      if (at.key().equals(to)) {
        break;
      }
      between
          .getOrDefault(at.key(), Map.of())
          .forEach(
              (next, ties) -> {
                double total = at.cost() + cost(ties.getFirst());
                if (!done.contains(next) && total < cost.getOrDefault(next, Double.MAX_VALUE)) {
                  cost.put(next, total);
                  before.put(next, at.key());
                  open.add(new Reached(next, total, at.steps() + 1));
                }
              });
    }
    if (from.equals(to) || !before.containsKey(to)) {
      return Optional.empty();
    }
    List<String> keys = new ArrayList<>();
    Optional<String> at = Optional.of(to);
    while (at.isPresent()) {
      keys.add(at.get());
      at = Optional.ofNullable(before.get(at.get()));
    }
    return Optional.of(path(keys.reversed()));
  }

  private Path path(List<String> keys) {
    List<List<Tie>> steps = new ArrayList<>();
    Certainty weakest = Certainty.CERTAIN;
    double cost = 0;
    for (int i = 0; i + 1 < keys.size(); i++) {
      List<Tie> ties = between.getOrDefault(keys.get(i), Map.of()).get(keys.get(i + 1));
      if (ties == null) {
        throw new IllegalStateException("no tie on the way: " + keys);
      }
      Certainty best =
          ties.stream().map(Tie::certainty).min(Comparator.naturalOrder()).orElseThrow();
      steps.add(ties);
      weakest = weakest.and(best);
      cost += cost(ties.getFirst());
    }
    return new Path(keys, steps, weakest, cost);
  }

  /**
   * For each criminal party the shortest path to the nearest party of a state, the best evidenced
   * of those as short; the shortest first. No path goes through a third party of a state.
   */
  public List<Path> bridges() {
    List<Path> bridges = new ArrayList<>();
    for (Node node : nodes.values()) {
      if (node.side() == Side.CRIMINAL) {
        nearestState(node.key()).ifPresent(bridges::add);
      }
    }
    bridges.sort(
        Comparator.comparingInt((Path path) -> path.steps().size())
            .thenComparingDouble(Path::cost)
            .thenComparing(path -> path.keys().toString()));
    return bridges.size() <= MOST_BRIDGES ? bridges : List.copyOf(bridges.subList(0, MOST_BRIDGES));
  }

  private Optional<Path> nearestState(String from) {
    Map<String, Integer> distance = distances(from);
    int nearest = Integer.MAX_VALUE;
    Set<String> states = new LinkedHashSet<>();
    for (Node node : nodes.values()) {
      Integer steps = distance.get(node.key());
      if (node.side() != Side.STATE || steps == null) {
        continue;
      }
      if (steps < nearest) {
        states.clear();
        nearest = steps;
      }
      if (steps == nearest) {
        states.add(node.key());
      }
    }
    return states.stream()
        .flatMap(state -> shortest(from, state).stream().limit(1))
        .min(Comparator.comparingDouble(Path::cost).thenComparing(path -> path.keys().toString()));
  }

  /**
   * The part of the network within so many steps of a party, by all ties, also denied ones.
   *
   * @param steps from 0
   */
  public Network around(List<String> keys, int steps) {
    Set<String> inside = new LinkedHashSet<>(keys);
    Set<String> edge = new LinkedHashSet<>(keys);
    for (int i = 0; i < steps; i++) {
      Set<String> next = new LinkedHashSet<>();
      for (Tie tie : network.ties()) {
        if (edge.contains(tie.from()) && inside.add(tie.to())) {
          next.add(tie.to());
        }
        if (edge.contains(tie.to()) && inside.add(tie.from())) {
          next.add(tie.from());
        }
      }
      edge = next;
    }
    return new Network(
        network.nodes().stream().filter(node -> inside.contains(node.key())).toList(),
        network.ties().stream()
            .filter(tie -> inside.contains(tie.from()) && inside.contains(tie.to()))
            .toList(),
        network.notes());
  }
}
