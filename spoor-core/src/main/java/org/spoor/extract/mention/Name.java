package org.spoor.extract.mention;

import java.util.Optional;
import org.spoor.lexicon.Entry;

/**
 * A name in a sentence with what is believed of it so far.
 *
 * @param sentence position of the sentence in the document
 * @param from first token, inclusive
 * @param to last token, exclusive
 * @param text its words as written, joined by blanks
 * @param strength how good the grounds for the type are: 0 none, 1 the words around it, 2 its own
 *     words, 3 a list or a title
 * @param country ISO 3166-1 alpha-2, where known
 * @param entry the term of a list that it is
 */
record Name(
    int sentence,
    int from,
    int to,
    String text,
    NameType type,
    int strength,
    Optional<String> country,
    Optional<Entry> entry) {

  Name as(NameType newType, int newStrength, Optional<String> newCountry) {
    return new Name(sentence, from, to, text, newType, newStrength, newCountry, entry);
  }

  int length() {
    return to - from;
  }
}
