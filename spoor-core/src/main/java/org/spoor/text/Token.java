package org.spoor.text;

import org.spoor.model.Span;

/**
 * A word, number or mark.
 *
 * @param start first UTF-16 code unit in the document's text
 * @param end after the last one
 * @param text the word, mended where it was broken at a line end
 * @param lower {@code text} in lower case, typographic apostrophes made straight
 * @param lemma dictionary form as far as it is known, else {@code lower}
 * @param tag part of speech
 * @param form verb form by its letters, {@link VerbForm#NONE} unless {@code tag} is verbal
 */
public record Token(
    int start, int end, String text, String lower, String lemma, Tag tag, VerbForm form) {

  /** Its place in the document's text. */
  public Span span() {
    return new Span(start, end);
  }

  /** Whether it is this word, compared in lower case. */
  public boolean is(String word) {
    return lower.equals(word);
  }

  /** Whether its first letter is upper case. */
  public boolean capitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether it has at least two letters and none is lower case. */
  public boolean allCapitals() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isUpperCase(c)) {
        letters++;
      }
    }
    return letters >= 2;
  }

  /** Whether it starts with a digit. */
  public boolean numeric() {
    char c = text.charAt(0);
    return c >= '0' && c <= '9';
  }

  /** Whether it consists of letters, at least at its start. */
  public boolean word() {
    return Character.isLetter(text.charAt(0));
  }
}
