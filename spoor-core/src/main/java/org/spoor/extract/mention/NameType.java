package org.spoor.extract.mention;

/** What a name may turn out to be. */
enum NameType {
  PERSON("person"),
  ORGANISATION("organisation"),
  AGENCY("agency"),
  GROUP("group"),
  STATE("state"),
  PLACE("place"),
  NATIONALITY("nationality"),
  /** A war, a law, a prize: no mention, but nothing else either. */
  EVENT(""),
  /** No ground for a type yet. */
  UNKNOWN("");

  private final String word;

  NameType(String word) {
    this.word = word;
  }

  /** As {@link org.spoor.model.Mention#type()} has it; empty where it is no mention. */
  String word() {
    return word;
  }

  /** The type of this name in {@code name-heads.csv}. */
  static NameType parse(String word) {
    for (NameType type : values()) {
      if (type.word.equals(word) && !word.isEmpty()) {
        return type;
      }
    }
    if (word.equals("event")) {
      return EVENT;
    }
    throw new IllegalArgumentException("no type of names: " + word);
  }
}
