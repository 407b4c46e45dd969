package org.spoor.assess.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.spoor.assess.network.Network.Measures;
import org.spoor.assess.network.Network.Tie;

/** Centralities and communities over the ties that connect. For one network. */
final class Measuring {
  /** Betweenness takes nodes times ties; beyond this it is left out. */
  static final int MOST_NODES = 4_000;

  /** Communities come out the same each time: ties between equals are broken by this. */
  private static final long SEED = 20_220_318;

  private static final int MOST_ROUNDS = 100;

  private final Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);

  Measuring(Collection<Tie> ties) {
    TreeSet<String> keys = new TreeSet<>();
    for (Tie tie : ties) {
      if (tie.connects()) {
        keys.add(tie.from());
        keys.add(tie.to());
      }
    }
    keys.forEach(graph::addVertex);
    for (Tie tie : ties) {
      if (tie.connects()) {
        graph.addEdge(tie.from(), tie.to());
      }
    }
  }

  /** Whether betweenness is left out. */
  boolean cut() {
    return graph.vertexSet().size() > MOST_NODES;
  }

  Map<String, Measures> measures() {
    Map<String, Measures> measures = new HashMap<>();
    int n = graph.vertexSet().size();
    if (n == 0) {
      return measures;
    }
    Map<String, Double> ranks = new PageRank<>(graph).getScores();
    Map<String, Double> between = cut() ? Map.of() : new BetweennessCentrality<>(graph).getScores();
    double pairs = n < 3 ? 1 : (n - 1) * (n - 2) / 2.0;
    for (String key : graph.vertexSet()) {
      measures.put(
          key,
          new Measures(
              Graphs.neighborSetOf(graph, key).size(),
              between.getOrDefault(key, 0.0) / pairs,
              ranks.getOrDefault(key, 0.0)));
    }
    return measures;
  }

  /** Numbers of communities, from 1, the largest first (Raghavan, Albert and Kumara 2007). */
  Map<String, Integer> communities() {
    Map<String, Integer> numbers = new HashMap<>();
    if (graph.vertexSet().isEmpty()) {
      return numbers;
    }
    List<Set<String>> clusters = new ArrayList<>();
    new LabelPropagationClustering<>(graph, MOST_ROUNDS, new Random(SEED))
        .getClustering()
        .forEach(cluster -> clusters.add(new TreeSet<>(cluster)));
    clusters.sort(
        Comparator.comparingInt((Set<String> cluster) -> -cluster.size())
            .thenComparing(cluster -> cluster.iterator().next()));
    for (int i = 0; i < clusters.size(); i++) {
      for (String key : clusters.get(i)) {
        numbers.put(key, i + 1);
      }
    }
    return numbers;
  }
}
