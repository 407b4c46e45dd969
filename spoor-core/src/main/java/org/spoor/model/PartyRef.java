package org.spoor.model;

/**
 * Points at a party by a name that reports give it, so that the reference outlives renumbering.
 *
 * @param name as written in a report
 * @param type {@code person}, {@code organisation}, {@code agency}, {@code group}, {@code state}, …
 * @param document the id of the document whose bearer of the name is meant; empty for whoever bears
 *     it anywhere in the case
 */
public record PartyRef(String name, String type, String document) implements Comparable<PartyRef> {
  public PartyRef {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a party needs a name");
    }
  }

  /** By name, type, document. */
  @Override
  public int compareTo(PartyRef other) {
    int by = name.compareTo(other.name);
    by = by != 0 ? by : type.compareTo(other.type);
    return by != 0 ? by : document.compareTo(other.document);
  }
}
