package org.spoor.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what {@link PackedOut} has written. Bytes that are damaged end in a {@link RecordException}
 * and never ask for more memory than a few times their own length.
 */
final class PackedIn {
  private final byte[] bytes;
  private final SharedWords shared;
  private int at;
  private String[] words = new String[32];
  private int count;

  /**
   * Over bytes.
   *
   * @param shared words that other bytes have brought already
   */
  PackedIn(byte[] bytes, SharedWords shared) {
    this.bytes = bytes;
    this.shared = shared;
  }

  static RecordException damaged(String what) {
    return new RecordException("not a body of the case: " + what);
  }

  private int next() {
    if (at >= bytes.length) {
      throw damaged("it is cut off");
    }
    return bytes[at++];
  }

  long number() {
    int first = next();
    if (first >= 0) {
      return first;
    }
    long number = first & 0x7f;
    for (int shift = 7; shift < 63; shift += 7) {
      int next = next();
      number |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw damaged("a number is too large");
  }

  int integer() {
    long number = number();
    if (number > Integer.MAX_VALUE) {
      throw damaged("a number is too large");
    }
    return (int) number;
  }

  boolean flag() {
    return switch (next()) {
      case 0 -> false;
      case 1 -> true;
      default -> throw damaged("neither yes nor no");
    };
  }

  <E extends Enum<E>> E choice(E[] choices) {
    int choice = integer();
    if (choice >= choices.length) {
      throw damaged("an unknown choice");
    }
    return choices[choice];
  }

  double real() {
    long whole = number();
    if ((whole & 1) == 0) {
      return whole >> 1;
    }
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = bits << 8 | next() & 0xff;
    }
    return Double.longBitsToDouble(bits);
  }

  String word() {
    return word(number());
  }

  Optional<String> maybeWord() {
    long form = number();
    return form == 0 ? Optional.empty() : Optional.of(word(form));
  }

  private String word(long form) {
    if ((form & 1) == 0) {
      long known = (form >>> 1) - 1;
      if (known < 0 || known >= count) {
        throw damaged("a word is missing");
      }
      return words[(int) known];
    }
    boolean wide = (form & 2) != 0;
    long size = (form >>> 2) << (wide ? 1 : 0);
    if (size > bytes.length - at) {
      throw damaged("a word is cut off");
    }
    int length = (int) size;
    String word = wide ? wide(length) : shared.word(bytes, at, length);
    at += length;
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
    }
    words[count++] = word;
    return word;
  }

  /** Not by a charset, which would not keep half of a surrogate pair. */
  private String wide(int length) {
    char[] characters = new char[length / 2];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = (char) ((bytes[at + 2 * i] & 0xff) << 8 | bytes[at + 2 * i + 1] & 0xff);
    }
    return new String(characters);
  }

  <T> Optional<T> maybe(Function<PackedIn, T> reader) {
    return flag() ? Optional.of(reader.apply(this)) : Optional.empty();
  }

  <T> List<T> list(Function<PackedIn, T> reader) {
    int size = integer();
    // Every element takes a byte at least.
    if (size > bytes.length - at) {
      throw damaged("a list is cut off");
    }
    if (size == 0) {
      return List.of();
    }
    if (size == 1) {
      return List.of(reader.apply(this));
    }
    @SuppressWarnings("unchecked") // the array does not leave this method
    T[] elements = (T[]) new Object[size];
    for (int i = 0; i < size; i++) {
      elements[i] = reader.apply(this);
    }
    return List.of(elements);
  }

  /** Makes sure that nothing follows. */
  void end() {
    if (at != bytes.length) {
      throw damaged("something follows it");
    }
  }
}
