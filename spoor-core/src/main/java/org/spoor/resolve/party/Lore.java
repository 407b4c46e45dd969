package org.spoor.resolve.party;

import java.util.HashMap;
import java.util.Map;

/**
 * What is known beforehand, with the persons' names that one resolution has taken apart. For one
 * thread at a time.
 *
 * @param states states by their names
 * @param generic bodies that every state has
 * @param known bodies of the lexicon
 * @param words words of persons' names
 * @param persons names that were taken apart
 */
record Lore(
    States states,
    GenericBodies generic,
    KnownBodies known,
    PersonWords words,
    Map<String, PersonName> persons) {
  static Lore load() {
    States states = States.load();
    GenericBodies generic = GenericBodies.load();
    return new Lore(
        states, generic, KnownBodies.load(states, generic), PersonWords.load(), Map.of());
  }

  /** The same knowledge for a new resolution. */
  Lore fresh() {
    return new Lore(states, generic, known, words, new HashMap<>());
  }

  /** A person's name in its parts. */
  PersonName person(String name) {
    return persons.computeIfAbsent(name, key -> PersonName.of(key, words));
  }
}
