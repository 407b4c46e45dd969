package org.spoor.resolve.name;

import java.util.ArrayList;
import java.util.List;

/** Splits a name at its blanks, marks and humps. */
final class Tokens {
  private static final int MOST = 64;

  /**
   * A piece between separators.
   *
   * @param text without apostrophes and invisible characters
   * @param start where it begins in the name, UTF-16 code units
   * @param end where it ends
   */
  record Token(String text, int start, int end) {
    boolean oneLetter() {
      return text.length() == 1 && Character.isLetter(text.charAt(0));
    }

    boolean capital() {
      return Character.isUpperCase(text.charAt(0));
    }
  }

  private final String name;
  private final List<Token> tokens = new ArrayList<>(8);
  private final StringBuilder text = new StringBuilder();
  private int start = -1;

  private Tokens(String name) {
    this.name = name;
  }

  /** The tokens of a name, at most 64. */
  static List<Token> of(String name) {
    return new Tokens(name).split();
  }

  private List<Token> split() {
    int n = name.length();
    for (int i = 0; i < n && tokens.size() < MOST; i++) {
      char c = name.charAt(i);
      if (c == ' ') {
        close(i);
      } else if (c == '&' || c == '+') {
        close(i);
        tokens.add(new Token("and", i, i + 1));
      } else if (part(c)) {
        if (hump(c, i)) {
          close(i);
        }
        if (start < 0) {
          start = i;
        }
        text.append(c);
      } else if (!ignored(c)) {
        close(i);
      }
    }
    close(n);
    return tokens;
  }

  private void close(int end) {
    if (!text.isEmpty() && tokens.size() < MOST) {
      tokens.add(new Token(text.toString(), start, end));
    }
    text.setLength(0);
    start = -1;
  }

  // A capital behind small letters begins a word that was glued on: AlisherUsmanov, SiemensAG.
  private boolean hump(char c, int at) {
    return c < 0x2000
        && text.length() >= 3
        && Character.isUpperCase(c)
        && Character.isLowerCase(text.charAt(text.length() - 1))
        && at + 1 < name.length()
        && Character.isLetter(name.charAt(at + 1));
  }

  private static boolean part(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    if (Character.isSurrogate(c) || Character.isLetterOrDigit(c)) {
      return c != 'ʻ' && c != 'ʼ' && c != 'ʾ' && c != 'ʿ' && c != 'ˈ';
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  // Apostrophes and what cannot be seen (joiners, marks of direction, soft hyphens) part no words.
  private static boolean ignored(char c) {
    return switch (c) {
      case '\'', '’', '‘', '`', '´', 'ʻ', 'ʼ', 'ʾ', 'ʿ', 'ˈ', '′', '׳', '״', 'ـ' -> true;
      default -> {
        int type = Character.getType(c);
        yield type == Character.FORMAT
            || type == Character.CONTROL && !Character.isWhitespace(c)
            || type == Character.ENCLOSING_MARK;
      }
    };
  }
}
