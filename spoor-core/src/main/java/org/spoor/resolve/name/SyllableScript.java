package org.spoor.resolve.name;

/** Names that are both written in Han characters, or both in Hangul, are compared as written. */
final class SyllableScript {
  private static final int SHORT = 5;

  private SyllableScript() {}

  /**
   * How much two names of one such script (see {@link #script}) differ: 0 for the same and for
   * names of other scripts, 1 where a short name differs in one character.
   */
  static double difference(Character.UnicodeScript script, String left, String right) {
    if (script == Character.UnicodeScript.COMMON) {
      return 0;
    }
    int[] a = letters(left);
    int[] b = letters(right);
    int longer = Math.max(a.length, b.length);
    if (longer == 0) {
      return 0;
    }
    // What the two have in common, whatever the order of its parts.
    int common = 0;
    boolean[] used = new boolean[b.length];
    for (int c : a) {
      for (int j = 0; j < b.length; j++) {
        if (!used[j] && b[j] == c) {
          used[j] = true;
          common++;
          break;
        }
      }
    }
    double share = (double) (longer - common) / longer;
    return longer <= SHORT ? (common == longer ? 0 : 1) : Math.min(1, 3 * share);
  }

  /** The one syllabic script of a name; COMMON where it has none or others too. */
  static Character.UnicodeScript script(String text) {
    Character.UnicodeScript found = Character.UnicodeScript.COMMON;
    int end = Math.min(text.length(), Name.MAX_LENGTH);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x2E80) {
        if (Character.isLetter(c)) {
          return Character.UnicodeScript.COMMON;
        }
        continue;
      }
      Character.UnicodeScript script = Character.UnicodeScript.of(c);
      if (script != Character.UnicodeScript.HAN && script != Character.UnicodeScript.HANGUL) {
        if (Character.isLetter(c)) {
          return Character.UnicodeScript.COMMON;
        }
        continue;
      }
      if (found != Character.UnicodeScript.COMMON && found != script) {
        return Character.UnicodeScript.COMMON;
      }
      found = script;
    }
    return found;
  }

  private static int[] letters(String text) {
    return text.codePoints().limit(Name.MAX_LENGTH).filter(Character::isLetter).toArray();
  }
}
