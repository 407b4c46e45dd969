package org.spoor.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes numbers and words one after the other, without names: whoever reads knows the order. Small
 * numbers take one byte; a word that stood before is a number. {@link PackedIn} reads it.
 */
final class PackedOut {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
  private final Map<String, Integer> words = new HashMap<>();

  /** A number that is not negative, seven bits a byte, the lowest first. */
  void number(long number) {
    if (number < 0) {
      throw new IllegalArgumentException("a negative number: " + number);
    }
    long rest = number;
    while (rest >= 0x80) {
      bytes.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }

  void flag(boolean flag) {
    bytes.write(flag ? 1 : 0);
  }

  void choice(Enum<?> choice) {
    number(choice.ordinal());
  }

  /** Whole numbers as such, others as the eight bytes of IEEE 754. */
  void real(double real) {
    long whole = (long) real;
    boolean small = whole >= 0 && whole < 1L << 52;
    if (small && Double.doubleToRawLongBits(whole) == Double.doubleToRawLongBits(real)) {
      number(whole << 1);
      return;
    }
    number(1);
    long bits = Double.doubleToRawLongBits(real);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes.write((int) (bits >>> shift));
    }
  }

  /**
   * A word. What is new is its length and its characters, in one byte each where they are Latin-1,
   * else in two: every text comes back as it was, halves of surrogate pairs too.
   */
  void word(String word) {
    Integer known = words.get(word);
    if (known != null) {
      number((known + 1L) << 1);
      return;
    }
    words.put(word, words.size());
    boolean narrow = word.chars().allMatch(c -> c < 0x100);
    number((long) word.length() << 2 | (narrow ? 1 : 3));
    bytes.writeBytes(narrow ? word.getBytes(StandardCharsets.ISO_8859_1) : wide(word));
  }

  private static byte[] wide(String word) {
    byte[] wide = new byte[word.length() * 2];
    for (int i = 0; i < word.length(); i++) {
      wide[2 * i] = (byte) (word.charAt(i) >>> 8);
      wide[2 * i + 1] = (byte) word.charAt(i);
    }
    return wide;
  }

  /** A word, or 0 where there is none. */
  void maybeWord(Optional<String> word) {
    word.ifPresentOrElse(this::word, () -> number(0));
  }

  <T> void maybe(Optional<T> value, Consumer<T> writer) {
    flag(value.isPresent());
    value.ifPresent(writer);
  }

  <T> void list(List<T> list, Consumer<T> writer) {
    number(list.size());
    list.forEach(writer);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
