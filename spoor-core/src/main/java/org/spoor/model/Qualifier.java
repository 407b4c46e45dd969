package org.spoor.model;

import java.util.Locale;

/** How a figure stands to the true number. */
public enum Qualifier {
  EXACTLY,
  ABOUT,
  MORE_THAN,
  LESS_THAN,
  AT_LEAST,
  AT_MOST,
  NEARLY,
  MULTIPLE;

  /** The word used in records, e.g. {@code more_than}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The qualifier with this word.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Qualifier of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
