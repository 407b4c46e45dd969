package org.spoor.extract.quantity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.numeral.Strip;
import org.spoor.model.Qualifier;
import org.spoor.resource.CsvTable;

/** The qualifiers of {@code qualifiers.csv}, read towards a number from either side. Immutable. */
final class Phrases {
  /** No phrase has more words. */
  private static final int LONGEST = 5;

  private static final class Node {
    final Map<String, Node> next = new HashMap<>(2);
    @Nullable Qualifier qualifier;
  }

  /**
   * A qualifier where it stands.
   *
   * @param edge its atom that is farthest from the number
   */
  record Match(int edge, Qualifier qualifier) {}

  private final Node before = new Node();
  private final Node after = new Node();

  static Phrases load() {
    Phrases phrases = new Phrases();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/extract/quantity/qualifiers.csv").rows()) {
      Qualifier qualifier;
      try {
        qualifier = Qualifier.of(row.get("qualifier"));
      } catch (IllegalArgumentException e) {
        throw row.error("there is no qualifier '" + row.get("qualifier") + "'");
      }
      String[] words = row.get("phrase").split(" ");
      boolean backwards = row.get("place").equals("before");
      Node node = backwards ? phrases.before : phrases.after;
      for (int i = 0; i < words.length; i++) {
        String word = words[backwards ? words.length - 1 - i : i];
        node = node.next.computeIfAbsent(word, w -> new Node());
      }
      node.qualifier = qualifier;
    }
    return phrases;
  }

  /** The longest qualifier that ends before an atom. */
  @Nullable Match before(Strip strip, int i) {
    return along(strip, before, i - 1, -1);
  }

  /** The longest qualifier that starts at an atom. */
  @Nullable Match after(Strip strip, int i) {
    return along(strip, after, i, 1);
  }

  private static @Nullable Match along(Strip strip, Node from, int start, int step) {
    Node node = from;
    Match best = null;
    int at = start;
    for (int k = 0; k < LONGEST; k++) {
      node = node.next.get(strip.lower(at));
      if (node == null) {
        return best;
      }
      if (node.qualifier != null) {
        best = new Match(at, node.qualifier);
      }
      at += step;
    }
    return best;
  }
}
