package org.spoor.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Words that are written with a full stop which ends no sentence.
 *
 * @param sentenceEnding for each abbreviation without its last stop, as written ('U.S', 'Lt'),
 *     whether a sentence may end with it all the same
 */
public record Abbreviations(Map<String, Boolean> sentenceEnding) {
  public Abbreviations {
    sentenceEnding = Map.copyOf(sentenceEnding);
  }

  /** From spellings with their stop ('Lt.') to whether a sentence may end with them. */
  public static Abbreviations of(Map<String, Boolean> spellings) {
    Map<String, Boolean> stems = new HashMap<>();
    spellings.forEach(
        (spelling, ends) ->
            stems.put(
                spelling.endsWith(".") ? spelling.substring(0, spelling.length() - 1) : spelling,
                ends));
    return new Abbreviations(stems);
  }

  /** Whether this word, without the stop after it, is one. */
  boolean contains(String stem) {
    return sentenceEnding.containsKey(stem);
  }

  /** Whether a sentence can end with this abbreviation (with its stop). */
  boolean endsSentence(String withStop) {
    return sentenceEnding.getOrDefault(withStop.substring(0, withStop.length() - 1), true);
  }
}
