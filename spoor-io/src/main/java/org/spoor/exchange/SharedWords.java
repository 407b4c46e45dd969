package org.spoor.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Words that were read lately, so that a publisher that stands in ten thousand bodies is one string
 * and costs no decoding. Of bounded size: a new word takes the place of another. Threads may share
 * it: at worst one makes a string that another has made.
 */
final class SharedWords {
  private static final int SIZE = 1 << 13;

  /** Longer words seldom come again. */
  private static final int LONGEST = 48;

  private final String[] words = new String[SIZE];

  SharedWords() {
    Arrays.fill(words, "");
  }

  /** The word of Latin-1 bytes. */
  String word(byte[] bytes, int from, int length) {
    if (length > LONGEST) {
      return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
    int hash = length;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + bytes[i];
    }
    int slot = (hash ^ hash >>> 15) & SIZE - 1;
    String there = words[slot];
    if (is(there, bytes, from, length)) {
      return there;
    }
    String word = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    words[slot] = word;
    return word;
  }

  private static boolean is(String word, byte[] bytes, int from, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != (bytes[from + i] & 0xff)) {
        return false;
      }
    }
    return true;
  }
}
