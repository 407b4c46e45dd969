package org.spoor.extract.flow;

import java.util.List;
import java.util.Optional;

/**
 * A place in a sentence.
 *
 * @param from first token, inclusive
 * @param to last token, exclusive
 * @param names country codes, or the region's name
 * @param role by its preposition; empty where that tells nothing of a flow
 * @param strong whether the preposition needs no word of moving before it
 * @param bound first token of the preposition, or {@code from}
 */
record PlaceMention(
    int from, int to, List<String> names, Optional<Role> role, boolean strong, int bound) {
  PlaceMention {
    names = List.copyOf(names);
  }
}
