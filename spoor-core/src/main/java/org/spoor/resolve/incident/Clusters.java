package org.spoor.resolve.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spoor.resolve.incident.Pairs.Pair;

/**
 * Joins events to incidents, best pairs first. Two groups are joined only where no member of one
 * excludes a member of the other, so that a vague telling cannot draw two incidents together.
 */
final class Clusters {
  /** Members of each group that are compared with the other's. */
  private static final int COMPARED = 24;

  private final List<Told> all;
  private final Pairs pairs;
  private final Weights weights;
  private final int[] group;
  private final List<List<Integer>> members = new ArrayList<>();
  private final Set<Long> apart = new HashSet<>();
  private final Set<Long> together = new HashSet<>();
  private final List<Pair> undecided = new ArrayList<>();

  Clusters(List<Told> all, Pairs pairs, Weights weights) {
    this.all = all;
    this.pairs = pairs;
    this.weights = weights;
    group = new int[all.size()];
    Arrays.setAll(group, i -> i);
    for (int i = 0; i < all.size(); i++) {
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /** A person said that two events are two incidents. */
  void keepApart(int one, int other) {
    together.remove(key(one, other));
    apart.add(key(one, other));
  }

  /** A person said that two events are one incident. */
  void keepTogether(int one, int other) {
    apart.remove(key(one, other));
    together.add(key(one, other));
  }

  /** The words of the two are the same. */
  void copied(int original, int copy) {
    if (!apart.contains(key(original, copy)) && group[original] != group[copy]) {
      merge(group[original], group[copy]);
    }
  }

  /** Joins what a person joined, then what is alike. */
  void join(List<Pair> ranked) {
    together.stream()
        .sorted()
        .forEach(
            pair -> {
              int one = group[(int) (pair >> 32)];
              int other = group[(int) (long) pair];
              if (one != other) {
                merge(one, other);
              }
            });
    Map<Integer, List<Pair>> byEvent = new HashMap<>();
    for (Pair pair : ranked) {
      byEvent.computeIfAbsent(pair.one(), k -> new ArrayList<>()).add(pair);
      byEvent.computeIfAbsent(pair.other(), k -> new ArrayList<>()).add(pair);
    }
    for (Pair pair : ranked) {
      int one = group[pair.one()];
      int other = group[pair.other()];
      if (one == other) {
        continue;
      }
      if (pair.points() >= weights.join
          && compatible(one, other)
          && !ambiguous(pair, pair.one(), other, byEvent)
          && !ambiguous(pair, pair.other(), one, byEvent)) {
        merge(one, other);
      } else {
        undecided.add(pair);
      }
    }
  }

  /** Pairs that were not joined, best first, of groups that may be one. */
  List<Pair> undecided() {
    List<Pair> left = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (Pair pair : undecided) {
      int one = group[pair.one()];
      int other = group[pair.other()];
      if (one != other && seen.add(key(one, other)) && compatible(one, other)) {
        left.add(pair);
      }
    }
    return left;
  }

  /** The groups, each with its members in ascending order, by their first member. */
  List<List<Integer>> groups() {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      if (group[i] == i) {
        groups.add(members.get(i).stream().sorted().toList());
      }
    }
    groups.sort((one, other) -> Integer.compare(one.getFirst(), other.getFirst()));
    return groups;
  }

  /** Whether an event looks as much like something else that excludes this. */
  private boolean ambiguous(Pair pair, int event, int target, Map<Integer, List<Pair>> byEvent) {
    // An event that already has company is not vague any more; a copy of it is no company.
    if (members.get(group[event]).stream().filter(member -> !all.get(member).copy()).count() > 1) {
      return false;
    }
    for (Pair rival : byEvent.getOrDefault(event, List.of())) {
      if (rival.points() < pair.points() - weights.ambiguity) {
        return false;
      }
      int there = group[rival.one() == event ? rival.other() : rival.one()];
      if (there != target
          && there != group[event]
          && rival.points() >= weights.join
          && compatible(group[event], there)
          && !compatible(there, target)) {
        return true;
      }
    }
    return false;
  }

  private boolean compatible(int one, int other) {
    List<Integer> some = members.get(one);
    List<Integer> others = members.get(other);
    for (int i = 0; i < Math.min(some.size(), COMPARED); i++) {
      for (int j = 0; j < Math.min(others.size(), COMPARED); j++) {
        long key = key(some.get(i), others.get(j));
        if (apart.contains(key)
            || !together.contains(key)
                && pairs.points(all.get(some.get(i)), all.get(others.get(j))) < 0) {
          return false;
        }
      }
    }
    return true;
  }

  private void merge(int one, int other) {
    int kept = Math.min(one, other);
    int gone = Math.max(one, other);
    for (int member : members.get(gone)) {
      group[member] = kept;
    }
    members.get(kept).addAll(members.get(gone));
    members.get(gone).clear();
  }

  private static long key(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }
}
