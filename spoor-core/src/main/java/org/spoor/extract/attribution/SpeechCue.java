package org.spoor.extract.attribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word or phrase that gives words to somebody.
 *
 * @param words dictionary form
 * @param takes the constructions in which it does
 * @param subject what may speak
 * @param addressee whether the person told comes first
 * @param prepositions what opens the group of {@link Takes#ABOUT}
 * @param complements words that end the construction {@link Takes#CALL}
 */
record SpeechCue(
    String words,
    Set<Takes> takes,
    Subject subject,
    Addressee addressee,
    List<String> prepositions,
    Set<String> complements) {
  SpeechCue {
    takes = takes.isEmpty() ? EnumSet.noneOf(Takes.class) : EnumSet.copyOf(takes);
    prepositions = List.copyOf(prepositions);
    complements = Set.copyOf(complements);
  }

  /** Constructions; see {@code cues.yaml}. */
  enum Takes {
    CLAUSE,
    BARE,
    QUOTE,
    ASIDE,
    OBJECT,
    TO,
    AS,
    OF,
    FOR,
    AT,
    CALL,
    ABOUT,
    PASSIVE,
    /** Not a verb: 'the claim by X that'. */
    NOUN,
    /** Not a verb: opens a group with the speaker ('according to'). */
    PHRASE;

    static Takes of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** What may stand as its subject. */
  enum Subject {
    ANY,
    SPEAKER,
    DOCUMENT;

    static Subject of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** Whether it names the person told. */
  enum Addressee {
    NONE,
    OPTIONAL,
    REQUIRED
  }

  boolean takes(Takes construction) {
    return takes.contains(construction);
  }

  /** The preposition or particle that splits object and complement; empty where it takes none. */
  List<String> linkWords() {
    List<String> words = new java.util.ArrayList<>(3);
    if (takes(Takes.AS)) {
      words.add("as");
    }
    if (takes(Takes.OF)) {
      words.add("of");
    }
    if (takes(Takes.FOR)) {
      words.add("for");
    }
    if (takes(Takes.AT)) {
      words.add("at");
    }
    return words;
  }
}
