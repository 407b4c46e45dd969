package org.spoor.resolve.party;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.spoor.model.Party;
import org.spoor.resolve.name.Name;
import org.spoor.resolve.name.NameKeys;

/**
 * Which nodes are compared: those with a key of their names in common. A key that too many have is
 * refined by a second key, by a told role, body or company; where too many remain, only neighbours
 * in the order of names are compared. The cost grows with the nodes, not with their square.
 */
final class Blocks {
  /** Nodes of one key that are compared each with each. */
  static final int LARGEST = 48;

  /** Neighbours on one side that are compared where a block is too large. */
  private static final int WINDOW = 6;

  private static final int MOST_KEYS = 12;

  private final List<Node> nodes;
  private final List<int[]> blocks = new ArrayList<>();
  private final List<List<int[]>> byNode = new ArrayList<>();

  Blocks(List<Node> nodes) {
    this.nodes = nodes;
    for (int i = 0; i < nodes.size(); i++) {
      byNode.add(new ArrayList<>(4));
    }
    Map<String, List<Integer>> plain = new HashMap<>();
    List<List<String>> keys = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      List<String> own = keys(node);
      keys.add(own);
      for (String key : own) {
        plain.computeIfAbsent(key, k -> new ArrayList<>(2)).add(node.index);
      }
    }
    Map<String, List<Integer>> refined = new HashMap<>();
    for (Node node : nodes) {
      List<String> own = keys.get(node.index);
      List<String> contexts = contexts(node);
      for (int i = 0; i < own.size(); i++) {
        if (plain.getOrDefault(own.get(i), List.of()).size() <= LARGEST) {
          continue;
        }
        for (int j = 0; j < own.size(); j++) {
          if (i != j) {
            String pair = own.get(Math.min(i, j)) + "&" + own.get(Math.max(i, j));
            add(refined, pair, node.index);
          }
        }
        for (String context : contexts) {
          add(refined, own.get(i) + "@" + context, node.index);
        }
      }
    }
    plain.values().forEach(this::enter);
    refined.values().forEach(this::enter);
  }

  private static void add(Map<String, List<Integer>> map, String key, int node) {
    List<Integer> list = map.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (list.isEmpty() || list.get(list.size() - 1) != node) {
      list.add(node);
    }
  }

  private static List<String> keys(Node node) {
    if (node.type() == Party.Type.STATE || node.givenNameOnly()) {
      return List.of();
    }
    String kind = node.person() ? "p " : "b ";
    TreeSet<String> keys = new TreeSet<>();
    for (Name name : node.names()) {
      for (String key : NameKeys.of(name)) {
        if (keys.size() < MOST_KEYS) {
          keys.add(kind + key);
        }
      }
      if (!node.person() && Node.acronym(name.text())) {
        keys.add("a " + name.text());
      }
      if (!node.person()) {
        String initials = initials(name.text());
        if (initials.length() >= 2) {
          keys.add("a " + initials);
        }
      }
    }
    return List.copyOf(keys);
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : Folding.words(name)) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  private static List<String> contexts(Node node) {
    List<String> contexts = new ArrayList<>();
    for (String role : node.roleWords) {
      for (String country : node.countries) {
        contexts.add("r " + role + " " + country);
      }
      contexts.add("r " + role);
    }
    node.bodies.forEach(body -> contexts.add("o " + body));
    node.company.forEach(company -> contexts.add("c " + company));
    node.originals.forEach(original -> contexts.add("n " + original));
    return contexts.size() > 4 * MOST_KEYS ? contexts.subList(0, 4 * MOST_KEYS) : contexts;
  }

  private void enter(List<Integer> members) {
    if (members.size() < 2) {
      return;
    }
    if (members.size() <= LARGEST) {
      block(members);
      return;
    }
    List<Integer> sorted = new ArrayList<>(members);
    sorted.sort(
        (a, b) -> {
          int by = nodes.get(a).folded().compareTo(nodes.get(b).folded());
          return by != 0 ? by : Integer.compare(a, b);
        });
    for (int from = 0; from < sorted.size(); from += WINDOW) {
      block(sorted.subList(from, Math.min(sorted.size(), from + 2 * WINDOW)));
    }
  }

  private void block(List<Integer> members) {
    int[] block = members.stream().mapToInt(Integer::intValue).toArray();
    blocks.add(block);
    for (int node : block) {
      byNode.get(node).add(block);
    }
  }

  /** Hands over every pair once, in the order of the nodes. */
  void pairs(BiConsumer<Node, Node> consumer) {
    int[] seen = new int[nodes.size()];
    Arrays.fill(seen, -1);
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      TreeSet<Integer> partners = new TreeSet<>();
      for (int[] block : byNode.get(i)) {
        for (int partner : block) {
          if (partner > i && seen[partner] != i) {
            seen[partner] = i;
            partners.add(partner);
          }
        }
      }
      for (int partner : partners) {
        consumer.accept(node, nodes.get(partner));
      }
    }
  }
}
