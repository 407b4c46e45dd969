package org.spoor.resolve.party;

/** Names as slots of findings have them: with an article, a genitive, folded white space. */
final class SlotNames {
  private SlotNames() {}

  /** Without article at its start and genitive at its end, white space folded. */
  static String plain(String name) {
    String plain = folded(name);
    if (plain.regionMatches(true, 0, "the ", 0, 4)) {
      plain = plain.substring(4);
    }
    if (plain.endsWith("'s") || plain.endsWith("’s")) {
      plain = plain.substring(0, plain.length() - 2);
    } else if (plain.endsWith("'") || plain.endsWith("’")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    return plain;
  }

  private static String folded(String name) {
    boolean single = true;
    for (int i = 0; i < name.length() && single; i++) {
      boolean blank = name.charAt(i) == ' ';
      boolean edge = i == 0 || i == name.length() - 1 || name.charAt(i - 1) == ' ';
      single = blank ? !edge : !white(name.charAt(i));
    }
    if (single) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (!white(name.charAt(i))) {
        out.append(name.charAt(i));
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  private static boolean white(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}
