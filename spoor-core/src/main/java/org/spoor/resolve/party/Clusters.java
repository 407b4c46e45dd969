package org.spoor.resolve.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.spoor.model.Party;

/** Nodes joined to parties, with the reason for each join. Not thread safe. */
final class Clusters {
  /** Forms of a cluster that a newcomer is held against. */
  private static final int MOST_REPRESENTATIVES = 24;

  /** A party in the making. */
  static final class Cluster {
    final List<Node> nodes = new ArrayList<>(1);
    final List<Party.Merge> merges = new ArrayList<>(0);
    private final Map<String, Node> representatives = new LinkedHashMap<>(2);
    private final Set<Node> apart = new LinkedHashSet<>(0);

    private Cluster(Node node) {
      nodes.add(node);
      representatives.put(representative(node), node);
      apart.addAll(node.apart);
    }

    private static String representative(Node node) {
      return node.folded() + "|" + node.identity() + "|" + node.countries;
    }
  }

  private final Cluster[] byNode;
  private final Contradictions contradictions;

  Clusters(List<Node> nodes, Contradictions contradictions) {
    this.contradictions = contradictions;
    this.byNode = new Cluster[nodes.size()];
    for (Node node : nodes) {
      byNode[node.index] = new Cluster(node);
    }
  }

  Cluster of(Node node) {
    return byNode[node.index];
  }

  /** All clusters, by their first node. */
  List<Cluster> all() {
    return List.copyOf(new LinkedHashSet<>(List.of(byNode)));
  }

  /** Whether people keep them apart. */
  boolean keptApart(Node one, Node other) {
    Cluster a = of(one);
    Cluster b = of(other);
    return a.apart.stream().anyMatch(node -> of(node) == b);
  }

  /** Whether anything that one cluster is known as forbids that it is the other. */
  boolean contradict(Node one, Node other) {
    Cluster a = of(one);
    Cluster b = of(other);
    for (Node left : a.representatives.values()) {
      for (Node right : b.representatives.values()) {
        if (contradictions.between(left, right)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Joins the clusters of two nodes, whatever speaks against it. */
  void join(Node one, Node other, Party.Merge merge) {
    Cluster a = of(one);
    Cluster b = of(other);
    if (a == b) {
      a.merges.add(merge);
      return;
    }
    Cluster larger = a.nodes.size() >= b.nodes.size() ? a : b;
    Cluster smaller = larger == a ? b : a;
    for (Node node : smaller.nodes) {
      byNode[node.index] = larger;
    }
    larger.nodes.addAll(smaller.nodes);
    larger.merges.addAll(smaller.merges);
    larger.merges.add(merge);
    larger.apart.addAll(smaller.apart);
    // Which forms stand for the cluster must not depend on the order of joining.
    TreeSet<Node> sorted = new TreeSet<>(larger.representatives.values());
    sorted.addAll(smaller.representatives.values());
    larger.representatives.clear();
    for (Node node : sorted) {
      if (larger.representatives.size() < MOST_REPRESENTATIVES) {
        larger.representatives.putIfAbsent(Cluster.representative(node), node);
      }
    }
  }
}
