package org.spoor.resolve.name;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.spoor.resource.CsvTable;

/** Letters of other alphabets in Latin letters, by table: fast, and enough for most names. */
final class Letters {
  private static final int SIZE = 0x2000;
  private static final String UNREAD = "\0";

  private final @Nullable String[] latin;

  private Letters(@Nullable String[] latin) {
    this.latin = latin;
  }

  static Letters load(String resource) {
    @Nullable String[] latin = new String[SIZE];
    for (CsvTable.Row row : CsvTable.load(resource).rows()) {
      String letter = row.get("letter");
      if (letter.length() != 1 || letter.charAt(0) >= SIZE) {
        throw row.error("'" + letter + "' is not one letter below U+2000");
      }
      latin[letter.charAt(0)] = row.get("latin");
    }
    for (char c = 0x80; c < SIZE; c++) {
      if (latin[c] == null) {
        latin[c] = decomposed(c, latin);
      }
    }
    for (char c = 'a'; c <= 'z'; c++) {
      latin[c] = String.valueOf(c);
    }
    for (char c = '0'; c <= '9'; c++) {
      latin[c] = String.valueOf(c);
    }
    return new Letters(latin);
  }

  // A letter with marks is read as the letter without them; marks by themselves are not heard.
  private static String decomposed(char c, @Nullable String[] latin) {
    if (mark(c) || Character.getType(c) == Character.FORMAT) {
      return "";
    }
    if (!Character.isLetterOrDigit(c)) {
      return UNREAD;
    }
    int digit = Character.digit(c, 10);
    if (digit >= 0) {
      return String.valueOf(digit);
    }
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < parts.length(); i++) {
      char part = Character.toLowerCase(parts.charAt(i));
      if (part >= 'a' && part <= 'z') {
        out.append(part);
      } else if (part != c && part < SIZE && latin[part] instanceof String known) {
        out.append(known.equals(UNREAD) ? "" : known);
      } else if (!mark(part)) {
        return UNREAD;
      }
    }
    return out.toString();
  }

  private static boolean mark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether the small letter can be read by the table. */
  boolean reads(char letter) {
    return letter < SIZE && latin[letter] instanceof String known && !known.equals(UNREAD);
  }

  /** Appends the small letter in Latin letters; ask {@link #reads} first. */
  void append(char letter, StringBuilder out) {
    if (latin[letter] instanceof String known) {
      out.append(known);
    }
  }
}
