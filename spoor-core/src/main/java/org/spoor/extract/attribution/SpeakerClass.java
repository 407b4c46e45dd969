package org.spoor.extract.attribution;

import java.util.Locale;

/** What kind of speaker a noun names; see {@code speakers.csv}. */
enum SpeakerClass {
  PERSON,
  OFFICE,
  BODY,
  DOCUMENT,
  /** A proper name of a person. */
  NAME,
  /** 'he', 'it', 'they', 'who'. */
  PRONOUN,
  /** A common noun that speakers.csv does not have. */
  OTHER;

  static SpeakerClass of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is known to name somebody or something that speaks. */
  boolean speaks() {
    return this != OTHER;
  }
}
