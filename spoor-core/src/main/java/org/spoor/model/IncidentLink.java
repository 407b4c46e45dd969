package org.spoor.model;

import java.util.List;
import java.util.Locale;

/**
 * How one incident stands to another.
 *
 * @param from id of the incident that is the part, the repeat or the later total
 * @param to id of the whole, the first telling or the earlier total
 * @param reasons why, in words for a person, strongest first; never empty
 * @param decided whether a person said so
 */
public record IncidentLink(
    String from, Kind kind, String to, List<String> reasons, boolean decided) {
  public IncidentLink {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a link needs a reason: " + from + " " + kind + " " + to);
    }
  }

  /** The relations between incidents of the vocabulary. */
  public enum Kind {
    RESTATES,
    PART_OF,
    POSSIBLY_PART_OF,
    SUPERSEDES;

    /** The word used in records, e.g. {@code possibly_part_of}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The relation with this word.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
