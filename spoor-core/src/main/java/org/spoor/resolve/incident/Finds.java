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
  private final Map<String, List<Told>> byDocument = new HashMap<>();

  Finds(List<Told> all) {
    for (Told told : all) {
      exact.putIfAbsent(told.ref(), told.index());
      byDocument.computeIfAbsent(told.ref().document(), k -> new ArrayList<>()).add(told);
    }
  }

  /** Index of the event; of several at the place the one whose key is most alike. */
  OptionalInt of(FindRef ref) {
    Integer known = exact.get(ref);
    if (known != null) {
      return OptionalInt.of(known);
    }
    int best = -1;
    int longest = -1;
    for (Told told : byDocument.getOrDefault(ref.document(), List.of())) {
      if (told.ref().samePlace(ref)) {
        int common = common(told.ref().key(), ref.key());
        if (common > longest) {
          longest = common;
          best = told.index();
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
