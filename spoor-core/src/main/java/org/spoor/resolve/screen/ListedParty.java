package org.spoor.resolve.screen;

import java.util.List;
import org.spoor.resolve.name.NameKind;

/**
 * A party of a watch list.
 *
 * @param id the list's own identifier; may be empty
 * @param kind what it is
 * @param names its primary name first, then its aliases; at least one
 * @param countries countries as the list writes them: codes or names
 * @param birthDates dates of birth as {@code 1957}, {@code 1957-06} or {@code 1957-06-01}
 */
public record ListedParty(
    String id, NameKind kind, List<String> names, List<String> countries, List<String> birthDates) {
  public ListedParty {
    names = List.copyOf(names);
    countries = List.copyOf(countries);
    birthDates = List.copyOf(birthDates);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a listed party has a name: " + id);
    }
  }
}
