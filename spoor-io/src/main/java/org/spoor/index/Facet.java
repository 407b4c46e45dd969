package org.spoor.index;

import java.util.Locale;
import java.util.Optional;

/** What the reports that a search finds are counted by, and can be narrowed to. */
public enum Facet {
  /** Who published it. */
  PUBLISHER,
  /** Year of publication, e.g. {@code 2022}, where the date tells one. */
  YEAR,
  /** Month of publication, e.g. {@code 2022-03}, where the date tells one. */
  MONTH,
  /** BCP 47 tag of its language. */
  LANGUAGE,
  /** ISO 3166 code of a country it speaks of. */
  COUNTRY,
  /** Word of the type of an event it tells, e.g. {@code seizure}. */
  TYPE,
  /** Name of a commodity it speaks of. */
  COMMODITY,
  /** Who is given the word in it. */
  SPEAKER,
  /** A party that it names. */
  PARTY;

  /** The word before the colon in a query, e.g. {@code publisher}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The facet with this word, in any case. */
  public static Optional<Facet> of(String word) {
    for (Facet facet : values()) {
      if (facet.word().equalsIgnoreCase(word)) {
        return Optional.of(facet);
      }
    }
    return Optional.empty();
  }

  /** Whether the caller gives its values; the others follow from the report's own fields. */
  public boolean given() {
    return switch (this) {
      case COUNTRY, TYPE, COMMODITY, SPEAKER, PARTY -> true;
      case PUBLISHER, YEAR, MONTH, LANGUAGE -> false;
    };
  }
}
