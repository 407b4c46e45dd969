package org.spoor.resolve.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spoor.model.Decision;
import org.spoor.model.Party;
import org.spoor.model.PartyRef;
import org.spoor.resolve.Decisions;

/** What people decided about parties, applied to nodes. Of two about one pair the later holds. */
final class Verdicts {
  private final List<Decision> merges = new ArrayList<>();
  private final List<Decision.Act.KeepApart> keepAparts = new ArrayList<>();
  private final Set<String> pinned = new HashSet<>();
  private final Map<String, Set<Node>> byForm = new HashMap<>();

  Verdicts(Decisions decisions) {
    Map<Set<PartyRef>, Decision> last = new LinkedHashMap<>();
    for (Decision decision : decisions.inForce()) {
      switch (decision.act()) {
        case Decision.Act.Merge merge -> put(last, merge.one(), merge.other(), decision);
        case Decision.Act.KeepApart keep -> put(last, keep.one(), keep.other(), decision);
        default -> {}
      }
    }
    for (Decision decision : last.values()) {
      switch (decision.act()) {
        case Decision.Act.Merge merge -> {
          merges.add(decision);
          pin(merge.one());
          pin(merge.other());
        }
        case Decision.Act.KeepApart keep -> {
          keepAparts.add(keep);
          pin(keep.one());
          pin(keep.other());
        }
        default -> {}
      }
    }
  }

  private static void put(
      Map<Set<PartyRef>, Decision> last, PartyRef one, PartyRef other, Decision decision) {
    if (!one.equals(other)) {
      last.remove(Set.of(one, other));
      last.put(Set.of(one, other), decision);
    }
  }

  private void pin(PartyRef ref) {
    if (!ref.document().isEmpty()) {
      pinned.add(Nodes.pin(ref.document(), Folding.fold(ref.name())));
    }
  }

  /** Bearers that must be nodes of their own. */
  Set<String> pinned() {
    return pinned;
  }

  KeptApart keptApart() {
    return new KeptApart(keepAparts);
  }

  /** Marks the nodes that are kept apart: to be called before they are clustered. */
  void separate(List<Node> nodes) {
    if (merges.isEmpty() && keepAparts.isEmpty()) {
      return;
    }
    for (Node node : nodes) {
      for (String form : node.forms.keySet()) {
        byForm.computeIfAbsent(Folding.fold(form), key -> new LinkedHashSet<>()).add(node);
      }
    }
    for (Decision.Act.KeepApart keep : keepAparts) {
      List<Node> ones = nodes(keep.one());
      List<Node> others = nodes(keep.other());
      for (Node one : ones) {
        for (Node other : others) {
          if (one != other && !(ones.contains(other) && others.contains(one))) {
            one.apart.add(other);
            other.apart.add(one);
          }
        }
      }
    }
  }

  /** Joins what people joined, except what they keep apart elsewhere. */
  void join(Clusters clusters) {
    for (Decision decision : merges) {
      if (!(decision.act() instanceof Decision.Act.Merge merge)) {
        continue;
      }
      String detail =
          decision.reason().isBlank()
              ? decision.author()
              : decision.author() + ": " + decision.reason();
      Party.Merge why =
          new Party.Merge(
              merge.one().name(),
              merge.other().name(),
              1,
              List.of(new Party.Reason("decided", 1, 0, detail)));
      for (Node one : nodes(merge.one())) {
        for (Node other : nodes(merge.other())) {
          if (one != other && !clusters.keptApart(one, other)) {
            clusters.join(one, other, why);
          }
        }
      }
    }
  }

  /** The nodes that a reference points at. */
  private List<Node> nodes(PartyRef ref) {
    List<Node> named = new ArrayList<>();
    for (Node node : byForm.getOrDefault(Folding.fold(ref.name()), Set.of())) {
      boolean there =
          ref.document().isEmpty()
              || node.bearers.stream()
                  .anyMatch(bearer -> bearer.report.document().equals(ref.document()));
      if (there) {
        named.add(node);
      }
    }
    List<Node> typed =
        named.stream().filter(node -> node.type().word().equals(ref.type())).toList();
    return typed.isEmpty() ? named : typed;
  }
}
