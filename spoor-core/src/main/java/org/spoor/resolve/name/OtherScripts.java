package org.spoor.resolve.name;

import com.ibm.icu.text.Transliterator;

/** Scripts that the tables do not read, by ICU; loaded with the first word that needs it. */
final class OtherScripts {
  /** Loading ICU's rules takes a few tenths of a second. */
  private static final class Loaded {
    static final Transliterator TO_LATIN =
        Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
  }

  private OtherScripts() {}

  /** The text in small Latin letters; syllables of Han characters are separated by blanks. */
  static String latin(String text) {
    return Loaded.TO_LATIN.transliterate(text);
  }
}
