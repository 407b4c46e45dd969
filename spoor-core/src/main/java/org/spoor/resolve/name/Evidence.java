package org.spoor.resolve.name;

import java.util.Locale;

/** What can speak for or against two names being one party's; the weights are in features.yaml. */
enum Evidence {
  SAME_WORD,
  SAME_SOUND,
  SAME_CONSONANTS,
  OTHER_FORM,
  SHORT_FORM,
  INITIAL,
  JOINED,
  ACRONYM,
  SIMILAR_WORD,
  LETTERS_DIFFER,
  WORST_WORD,
  CONTRADICTION,
  CONTRADICTED_SHARE,
  ONLY_ONE_SIDE,
  THIN,
  COUNTRY_ONE_SIDE,
  ORDER,
  DESCENT_SWAPPED,
  NUMBER_CONTRADICTION,
  NUMBER_ONE_SIDE,
  LEGAL_FORM_DIFFERS,
  CHARACTERS_DIFFER,
  KIND_CONTRADICTION;

  static final int COUNT = values().length;

  /** As in features.yaml and in explanations. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
