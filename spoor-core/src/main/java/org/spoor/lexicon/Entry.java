package org.spoor.lexicon;

import java.util.Map;
import java.util.Optional;

/**
 * A term of a word list.
 *
 * @param list name of the list, e.g. {@code commodity}
 * @param id identifies the term in its list, e.g. {@code cut tobacco} or {@code BE}
 * @param attributes further columns of its row
 */
public record Entry(String list, String id, Map<String, String> attributes) {
  public Entry {
    attributes = Map.copyOf(attributes);
  }

  /** A term without further columns. */
  public static Entry of(String list, String id) {
    return new Entry(list, id, Map.of());
  }

  /** The attribute, empty where the row has none. */
  public Optional<String> attribute(String name) {
    String value = attributes.get(name);
    return value == null || value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
