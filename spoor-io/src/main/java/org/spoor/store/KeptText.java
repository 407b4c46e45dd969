package org.spoor.store;

import java.util.HexFormat;

/**
 * Text in the form that every database keeps. PostgreSQL refuses U+0000, and UTF-8 has no form for
 * half of a surrogate pair; both, and the sign that marks them, are written as U+001A (SUBSTITUTE)
 * and four hexadecimal digits. Text without them, which is nearly all, stays as it is.
 */
final class KeptText {
  private static final char MARK = '\u001a';
  private static final int DIGITS = 4;

  private KeptText() {}

  /** The form that is kept. */
  static String toKept(String text) {
    int first = firstRefused(text, 0);
    if (first < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length() + 16);
    int from = 0;
    for (int at = first; at >= 0; at = firstRefused(text, from)) {
      kept.append(text, from, at).append(MARK);
      kept.append(HexFormat.of().toHexDigits(text.charAt(at)));
      from = at + 1;
    }
    return kept.append(text, from, text.length()).toString();
  }

  /** The text that was kept. */
  static String fromKept(String kept) {
    int mark = kept.indexOf(MARK);
    if (mark < 0) {
      return kept;
    }
    StringBuilder text = new StringBuilder(kept.length());
    int from = 0;
    for (; mark >= 0; mark = kept.indexOf(MARK, from)) {
      text.append(kept, from, mark);
      from = mark + 1 + DIGITS;
      try {
        text.append((char) HexFormat.fromHexDigits(kept, mark + 1, from));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new StoreException(StoreCode.DAMAGED, "a text of the case has a sign cut off", e);
      }
    }
    return text.append(kept, from, kept.length()).toString();
  }

  /** The first sign from {@code from} on that cannot be kept as it is; -1 for none. */
  private static int firstRefused(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || c == MARK) {
        return i;
      }
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
