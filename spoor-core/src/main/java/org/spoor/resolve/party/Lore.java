package org.spoor.resolve.party;

/**
 * What is known beforehand. Immutable.
 *
 * @param states states by their names
 * @param generic bodies that every state has
 * @param known bodies of the lexicon
 * @param words words of persons' names
 */
record Lore(States states, GenericBodies generic, KnownBodies known, PersonWords words) {
  static Lore load() {
    States states = States.load();
    GenericBodies generic = GenericBodies.load();
    return new Lore(states, generic, KnownBodies.load(states, generic), PersonWords.load());
  }
}
