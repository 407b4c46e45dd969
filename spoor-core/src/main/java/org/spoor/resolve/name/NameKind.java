package org.spoor.resolve.name;

import java.util.Locale;

/** What a name is the name of: it decides which words count and which do not. */
public enum NameKind {
  /** A human being. */
  PERSON,
  /** A company, an agency, a group, a party. */
  ORGANISATION,
  /** A ship or an aircraft. */
  VESSEL,
  /** A place, a state, an address. */
  PLACE,
  /** Not known: compatible with all others. */
  ANY;

  /**
   * The kind for the name of a schema as FollowTheMoney has them ({@code Person}, {@code Company},
   * {@code Vessel}), for Spoor's own types of mentions ({@code agency}), and for {@code individual}
   * and {@code entity} of the sanctions lists; {@link #ANY} for what is not known.
   */
  public static NameKind ofSchema(String schema) {
    return switch (schema.strip().toLowerCase(Locale.ROOT)) {
      case "person", "individual" -> PERSON;
      case "company",
          "organization",
          "organisation",
          "publicbody",
          "entity",
          "agency",
          "group",
          "party",
          "bank" ->
          ORGANISATION;
      case "vessel", "airplane", "aircraft", "vehicle", "ship" -> VESSEL;
      case "address", "place", "location", "state", "country" -> PLACE;
      default -> ANY;
    };
  }
}
