package org.spoor.extract.relation;

import java.util.Set;

/**
 * A side of a relation.
 *
 * @param from first token, inclusive, of what stands for it in its sentence
 * @param to last token, exclusive
 * @param text its words without article
 * @param kinds what it may be
 * @param plural whether it is several
 */
record Party(int from, int to, String text, Set<Kind> kinds, boolean plural) {
  Party {
    kinds = Set.copyOf(kinds);
  }

  boolean is(Set<Kind> wanted) {
    for (Kind kind : kinds) {
      if (wanted.contains(kind)) {
        return true;
      }
    }
    return false;
  }
}
