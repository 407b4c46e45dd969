package org.spoor.resolve.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spoor.model.Party;

/**
 * Joins nodes to parties without chaining: the strongest evidence first, and a cluster takes in
 * another only where nothing in the one contradicts anything in the other. What a surname or an
 * abbreviation alone may mean is decided afterwards, between the clusters of the full names; where
 * it fits several it joins none.
 */
final class Joining {
  /** Pairs that are kept for proposals while there is more to compare. */
  private static final int MOST_OPEN = 100_000;

  /** By how much in log-odds the best of several full names must lead, with context, to win. */
  private static final double LEAD = 1.5;

  /** A pair of nodes and what speaks for it. */
  record Edge(Node one, Node other, double sum) {
    static final Comparator<Edge> STRONGEST =
        Comparator.comparingDouble((Edge edge) -> -edge.sum())
            .thenComparing(Edge::one)
            .thenComparing(Edge::other);
  }

  /** A pair that a person should look at. */
  record Open(Edge edge, boolean contested) {}

  private final Clusters clusters;
  private final PairEvidence evidence;
  private final Weights weights;
  private final List<Edge> strong = new ArrayList<>();
  private final List<Edge> weak = new ArrayList<>();
  private List<Edge> open = new ArrayList<>();
  private final Set<Edge> contested = new HashSet<>();

  Joining(Clusters clusters, PairEvidence evidence, Weights weights) {
    this.clusters = clusters;
    this.evidence = evidence;
    this.weights = weights;
  }

  /** Weighs a pair. */
  void consider(Node one, Node other) {
    if (one.person() != other.person()
        || !one.identity().isEmpty() && !other.identity().isEmpty()) {
      return;
    }
    double sum = evidence.sum(one, other);
    if (sum < weights.propose()) {
      return;
    }
    Edge edge = new Edge(one, other, sum);
    if (one.weak() || other.weak()) {
      weak.add(edge);
    } else if (sum >= weights.accept()) {
      strong.add(edge);
    } else {
      keepOpen(edge);
    }
  }

  private void keepOpen(Edge edge) {
    open.add(edge);
    if (open.size() > 2 * MOST_OPEN) {
      open.sort(Edge.STRONGEST);
      open = new ArrayList<>(open.subList(0, MOST_OPEN));
    }
  }

  /** Joins all that has been considered. */
  void join() {
    strong.sort(Edge.STRONGEST);
    for (Edge edge : strong) {
      joinOrKeep(edge);
    }
    joinWeak();
  }

  private boolean joinOrKeep(Edge edge) {
    if (clusters.of(edge.one()) == clusters.of(edge.other())) {
      return true;
    }
    if (clusters.keptApart(edge.one(), edge.other())) {
      return false;
    }
    if (clusters.contradict(edge.one(), edge.other())) {
      keepOpen(edge);
      return false;
    }
    clusters.join(edge.one(), edge.other(), merge(edge));
    return true;
  }

  private Party.Merge merge(Edge edge) {
    return new Party.Merge(
        edge.one().main(),
        edge.other().main(),
        PairEvidence.score(edge.sum()),
        evidence.reasons(edge.one(), edge.other()));
  }

  private void joinWeak() {
    Map<Node, List<Edge>> byWeak = new LinkedHashMap<>();
    List<Edge> both = new ArrayList<>();
    weak.sort(Edge.STRONGEST);
    for (Edge edge : weak) {
      if (edge.one().weak() && edge.other().weak()) {
        both.add(edge);
      } else {
        Node node = edge.one().weak() ? edge.one() : edge.other();
        byWeak.computeIfAbsent(node, key -> new ArrayList<>(2)).add(edge);
      }
    }
    List<Edge> chosen = new ArrayList<>();
    Set<Node> undecided = new HashSet<>();
    for (Map.Entry<Node, List<Edge>> entry : byWeak.entrySet()) {
      choose(entry.getKey(), entry.getValue(), chosen, undecided);
    }
    // All are chosen before any is joined, so that one choice cannot open or close another.
    chosen.sort(Edge.STRONGEST);
    chosen.forEach(this::joinOrKeep);
    for (Edge edge : both) {
      boolean accepted = edge.sum() >= weights.accept();
      if (accepted && !undecided.contains(edge.one()) && !undecided.contains(edge.other())) {
        joinOrKeep(edge);
      } else {
        keepOpen(edge);
      }
    }
  }

  private void choose(Node node, List<Edge> edges, List<Edge> chosen, Set<Node> undecided) {
    Map<Clusters.Cluster, Edge> best = new LinkedHashMap<>();
    for (Edge edge : edges) {
      Node full = edge.one() == node ? edge.other() : edge.one();
      if (!clusters.keptApart(node, full) && !clusters.contradict(node, full)) {
        best.putIfAbsent(clusters.of(full), edge);
      }
    }
    List<Edge> candidates = new ArrayList<>(best.values());
    if (candidates.isEmpty()) {
      return;
    }
    Edge first = candidates.get(0);
    boolean leads = candidates.size() == 1 || first.sum() - candidates.get(1).sum() >= LEAD;
    if (first.sum() >= weights.accept() && leads) {
      chosen.add(first);
      candidates.subList(1, candidates.size()).forEach(this::keepOpen);
      return;
    }
    if (candidates.size() > 1) {
      undecided.add(node);
      contested.addAll(candidates);
    }
    candidates.forEach(this::keepOpen);
  }

  /** What is left for a person, the strongest first; contested names before the rest. */
  List<Open> open() {
    open.sort(Edge.STRONGEST);
    List<Open> result = new ArrayList<>();
    Set<Set<Clusters.Cluster>> seen = new HashSet<>();
    for (Edge edge : open) {
      Clusters.Cluster one = clusters.of(edge.one());
      Clusters.Cluster other = clusters.of(edge.other());
      if (one != other
          && !clusters.keptApart(edge.one(), edge.other())
          && seen.add(Set.of(one, other))) {
        result.add(new Open(edge, contested.contains(edge)));
      }
    }
    return result;
  }
}
