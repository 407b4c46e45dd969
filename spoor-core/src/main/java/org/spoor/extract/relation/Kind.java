package org.spoor.extract.relation;

import java.util.Locale;

/** What a noun group may be as a side of a relation; see {@code frames.yaml}. */
enum Kind {
  STATE,
  AGENCY,
  OFFICIAL,
  CRIMINAL,
  PERSON,
  BODY,
  BUSINESS,
  MONEY,
  ASSET,
  ACTIVITY,
  CAMPAIGN,
  OPERATION,
  LOAD,
  /** A band or its people from a named country. */
  FOREIGN,
  /** An agency, group or body with a name of its own. */
  NAMED,
  PLACE;

  static Kind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
