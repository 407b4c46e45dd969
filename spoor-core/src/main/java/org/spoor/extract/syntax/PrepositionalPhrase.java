package org.spoor.extract.syntax;

import java.util.List;

/**
 * A preposition with its noun groups: 'in Czechia and Bulgaria'.
 *
 * @param preposition in lower case; of several words joined by a blank ('such as', 'out of')
 * @param at position of the preposition's first token
 * @param groups the coordinated noun groups, at least one
 * @param afterNoun whether it follows a noun group directly and may belong to it
 */
public record PrepositionalPhrase(
    String preposition, int at, List<NounGroup> groups, boolean afterNoun) {
  public PrepositionalPhrase {
    groups = List.copyOf(groups);
  }

  /** First token of the first noun group. */
  public int from() {
    return groups.getFirst().from();
  }

  /** After the last token of the last noun group. */
  public int to() {
    return groups.getLast().to();
  }

  /** Whether the preposition is one of these. */
  public boolean is(String... prepositions) {
    for (String one : prepositions) {
      if (preposition.equals(one)) {
        return true;
      }
    }
    return false;
  }
}
