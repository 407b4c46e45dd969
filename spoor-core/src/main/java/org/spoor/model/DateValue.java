package org.spoor.model;

import java.util.Optional;

/**
 * A resolved time.
 *
 * @param edtf EDTF level 1, open intervals as {@code ../2022}; with a time of day ISO 8601; a
 *     duration as {@code P3W}; a recurring time as {@code R/P1W}
 * @param earliest first day, ISO 8601, where the words are vaguer than EDTF can say ('early
 *     September')
 * @param latest last day, likewise
 * @param inferred whether a part (mostly the year) was inferred rather than told
 */
public record DateValue(
    String edtf, Optional<String> earliest, Optional<String> latest, boolean inferred) {
  public DateValue {
    if (edtf.isBlank()) {
      throw new IllegalArgumentException("a date needs a value");
    }
  }

  /** A time that is told in full. */
  public static DateValue of(String edtf) {
    return new DateValue(edtf, Optional.empty(), Optional.empty(), false);
  }

  /** The same, marked as inferred. */
  public DateValue asInferred() {
    return new DateValue(edtf, earliest, latest, true);
  }
}
