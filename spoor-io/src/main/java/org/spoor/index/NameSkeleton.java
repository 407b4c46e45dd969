package org.spoor.index;

/**
 * What the spellings of a name have in common: consonants by their sound, and whether vowels stand
 * between them. {@code Lukashenko}, {@code Lukashenka} and {@code Łukaszenka} are one skeleton.
 */
final class NameSkeleton {
  /** Fewer consonants than this are in too many names. */
  private static final int MIN_CONSONANTS = 3;

  private static final char VOWEL = 'A';

  private NameSkeleton() {}

  /**
   * Skeleton of a word in small Latin letters; empty when too short to tell names apart.
   *
   * @param semivowels whether w and y are vowels, as in words transliterated from Arabic
   */
  static String of(String latin, boolean semivowels) {
    StringBuilder out = new StringBuilder(latin.length());
    int consonants = 0;
    int i = 0;
    while (i < latin.length()) {
      int length = groupLength(latin, i);
      char sound = soundOf(latin, i, length, semivowels);
      i += length;
      if (sound == 0 || !out.isEmpty() && out.charAt(out.length() - 1) == sound) {
        continue;
      }
      out.append(sound);
      if (sound != VOWEL) {
        consonants++;
      }
    }
    return consonants < MIN_CONSONANTS ? "" : out.toString();
  }

  /** Its consonants alone, to be compared with words of scripts that write no vowels. */
  static String consonantsOf(String skeleton) {
    return skeleton.replace(String.valueOf(VOWEL), "");
  }

  /** Letters that stand for one sound, longest first. */
  private static int groupLength(String word, int at) {
    for (String group : GROUPS) {
      if (word.startsWith(group, at)) {
        return group.length();
      }
    }
    return 1;
  }

  private static final String[] GROUPS = {
    "shch", "sch", "tch", "dzh", "sh", "zh", "ch", "sz", "cz", "rz", "ts", "tz", "kh", "gh", "ph",
    "th", "dh", "dj", "ck"
  };

  private static char soundOf(String word, int at, int length, boolean semivowels) {
    char c = word.charAt(at);
    if (length > 1) {
      return switch (word.substring(at, at + length)) {
        case "dzh", "dj" -> 'j';
        case "kh", "gh" -> 'h';
        case "ph" -> 'v';
        case "th" -> 't';
        case "dh" -> 'd';
        case "ck" -> 'k';
        default -> 's';
      };
    }
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> VOWEL;
      case 'w' -> semivowels ? VOWEL : 'v';
      case 'j' -> at == 0 ? 'j' : VOWEL;
      case 'f' -> 'v';
      case 'g' -> 'h';
      case 'h' -> at > 0 && at == word.length() - 1 ? 0 : 'h';
      case 'q', 'x' -> 'k';
      case 'z' -> 's';
      case 'c' -> at + 1 < word.length() && "eiy".indexOf(word.charAt(at + 1)) >= 0 ? 's' : 'k';
      default -> c >= 'a' && c <= 'z' ? c : 0;
    };
  }
}
