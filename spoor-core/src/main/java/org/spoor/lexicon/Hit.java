package org.spoor.lexicon;

/**
 * Where a term stands in a sentence.
 *
 * @param from first token of the sentence, inclusive, from 0
 * @param to last token, exclusive
 * @param entry the term
 */
public record Hit(int from, int to, Entry entry) {

  /** Whether it belongs to this list. */
  public boolean in(String list) {
    return entry.list().equals(list);
  }

  /** How many tokens it covers. */
  public int length() {
    return to - from;
  }

  /** Whether it covers this token. */
  public boolean covers(int token) {
    return from <= token && token < to;
  }
}
