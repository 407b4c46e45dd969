package org.spoor.resolve.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.spoor.model.FindRef;

/** Finds the event that a decision points at, also after the extractor has moved it a little. */
final class Finds {
  private final Map<FindRef, Integer> exact = new HashMap<>();
  private final Map<String, List<Integer>> byDocument = new HashMap<>();
  private final List<FindRef> refs;

  /** Of events by their number. */
  Finds(List<FindRef> refs) {
    this.refs = refs;
    for (int i = 0; i < refs.size(); i++) {
      exact.putIfAbsent(refs.get(i), i);
      byDocument.computeIfAbsent(refs.get(i).document(), k -> new ArrayList<>()).add(i);
    }
  }

  /** Number of the event; of several at the place the one whose key is most alike. */
  OptionalInt of(FindRef ref) {
    Integer known = exact.get(ref);
    if (known != null) {
      return OptionalInt.of(known);
    }
    int best = -1;
    int longest = -1;
    for (int event : byDocument.getOrDefault(ref.document(), List.of())) {
      if (refs.get(event).samePlace(ref)) {
        int common = common(refs.get(event).key(), ref.key());
        if (common > longest) {
          longest = common;
          best = event;
        }
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static int common(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }
}
