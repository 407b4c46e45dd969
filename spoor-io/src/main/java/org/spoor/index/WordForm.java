package org.spoor.index;

import java.util.ArrayList;
import java.util.List;

/**
 * A word as it is indexed: several terms at one place, told apart by their first character.
 *
 * @param exact folded: small letters, no marks
 * @param latin in Latin letters, when that differs from {@code exact}, else empty
 * @param stem English stem, when that differs from {@code exact}, else empty
 * @param skeleton of a word that may be a name, see {@link NameSkeleton}; else empty
 * @param name whether it is written as a name: with a capital, or in a script without them
 * @param vowelless whether its script writes no short vowels
 */
record WordForm(
    String exact, String latin, String stem, String skeleton, boolean name, boolean vowelless) {
  private static final String STEM = "\u0001";
  private static final String SKELETON = "\u0002";
  private static final String FRAME_VOWELLESS = "\u0003";
  private static final String FRAME = "\u0004";
  private static final String NAME = "\u0005";

  /** Weight of a match by stem beside one of the very word. */
  static final float STEM_WEIGHT = 0.8f;

  /** Weight of a match in another script. */
  static final float LATIN_WEIGHT = 0.9f;

  /** Weight of a match by the sound of a name. */
  static final float SKELETON_WEIGHT = 0.3f;

  /** A term with what a match of it counts, from 0, exclusive, to 1. */
  record Weighted(String term, float weight) {}

  /** What stands in the index for it, at one position. */
  List<String> indexTerms() {
    List<String> terms = new ArrayList<>(6);
    terms.add(exact);
    if (!latin.isEmpty()) {
      terms.add(latin);
    }
    if (!stem.isEmpty()) {
      terms.add(STEM + stem);
    }
    if (name && !skeleton.isEmpty()) {
      terms.add(NAME + exact);
      terms.add(SKELETON + skeleton);
      terms.add((vowelless ? FRAME_VOWELLESS : FRAME) + NameSkeleton.consonantsOf(skeleton));
    }
    return terms;
  }

  /**
   * What is looked for when it is asked for.
   *
   * @param asName whether other spellings of the name are looked for
   */
  List<Weighted> queryTerms(boolean asName) {
    List<Weighted> terms = new ArrayList<>(8);
    terms.add(new Weighted(exact, 1));
    if (!latin.isEmpty()) {
      terms.add(new Weighted(latin, LATIN_WEIGHT));
    }
    String root = stem.isEmpty() ? exact : stem;
    if (!stem.isEmpty()) {
      terms.add(new Weighted(stem, STEM_WEIGHT));
    }
    terms.add(new Weighted(STEM + root, STEM_WEIGHT));
    if (asName && !skeleton.isEmpty()) {
      terms.add(new Weighted(SKELETON + skeleton, SKELETON_WEIGHT));
      String frame = NameSkeleton.consonantsOf(skeleton);
      terms.add(new Weighted(FRAME_VOWELLESS + frame, SKELETON_WEIGHT));
      if (vowelless) {
        terms.add(new Weighted(FRAME + frame, SKELETON_WEIGHT));
      }
    }
    return terms;
  }

  /** Terms of the word itself, for phrases. */
  List<String> phraseTerms() {
    return latin.isEmpty() ? List.of(exact) : List.of(exact, latin);
  }

  /** The term that counts how often the very word is written as a name. */
  String nameTerm() {
    return NAME + exact;
  }
}
