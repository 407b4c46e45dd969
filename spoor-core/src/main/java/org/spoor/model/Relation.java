package org.spoor.model;

import java.util.Locale;

/** How two parties stand to each other. */
public record Relation(
    String id, Span span, String subject, Type type, String object, Standing standing)
    implements Finding {

  /** The relations of the vocabulary. */
  public enum Type {
    CONTROLS,
    DIRECTS,
    WORKS_FOR,
    LEADS,
    MEMBER_OF,
    FUNDS,
    PROTECTS,
    CORRUPTS,
    COOPERATES_WITH,
    ALLIED_WITH,
    LINKED_TO,
    APPOINTS,
    PARTICIPATES_IN,
    HOLDS_POSITION,
    LOCATED_IN,
    ACCUSES;

    /** The word used in records, e.g. {@code works_for}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The relation with this word.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Type of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
