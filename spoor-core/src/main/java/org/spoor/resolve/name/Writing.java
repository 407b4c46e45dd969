package org.spoor.resolve.name;

/** The kind of script that a word was written in, as far as it changes how words are compared. */
enum Writing {
  /** Letters for vowels and consonants. */
  ALPHABET,
  /** Arabic and Hebrew: most vowels are not written. */
  ABJAD,
  /** Chinese characters. */
  HAN,
  /** Korean syllables. */
  HANGUL,
  /** Others, read by ICU. */
  OTHER
}
