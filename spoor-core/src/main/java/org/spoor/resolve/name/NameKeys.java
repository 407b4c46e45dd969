package org.spoor.resolve.name;

import java.util.List;
import java.util.TreeSet;

/**
 * Keys for finding candidates: two names that {@link NameMatcher} accepts nearly always share one,
 * so only names with a common key need to be compared.
 */
public final class NameKeys {
  private NameKeys() {}

  /** The keys of a name, few, distinct and sorted; none for a name without words. */
  public static List<String> of(Name name) {
    TreeSet<String> keys = new TreeSet<>();
    for (Reading reading : name.readings()) {
      for (Word word : reading.words()) {
        keys.add(word.bones);
      }
    }
    return List.copyOf(keys);
  }
}
