package org.spoor.resolve.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One way to read a name: Han characters have several, everything else one.
 *
 * @param words the words that are compared, in order; never more than {@link #MAX_WORDS}
 * @param weight the sum of their weights
 * @param legalForms the legal forms told in the name
 * @param numbers the numbers and codes told in the name
 * @param personal whether it was read as the name of a person
 */
record Reading(
    List<Word> words,
    double weight,
    Set<String> legalForms,
    Set<String> numbers,
    boolean personal) {
  static final int MAX_WORDS = 24;

  Reading {
    words = List.copyOf(words);
    legalForms = Set.copyOf(legalForms);
    numbers = Set.copyOf(numbers);
  }

  static Reading of(List<Word> all, Set<String> legalForms, boolean personal) {
    List<Word> words = all.stream().filter(Word::counts).limit(MAX_WORDS).toList();
    Set<String> numbers = new HashSet<>();
    double weight = 0;
    for (Word word : words) {
      weight += word.weight;
      if (word.role == Role.NUMBER) {
        numbers.add(word.latin);
      }
    }
    return new Reading(words, weight, legalForms, numbers, personal);
  }
}
