package org.spoor.resolve.name;

/**
 * How a word in Latin letters sounds, coarsely: spellings of one name in several languages and
 * transliterations fall together, and what does not fall together is near by letters.
 */
final class Sound {
  private Sound() {}

  /** The coarse sound of a word in small Latin letters. */
  static String of(String word) {
    int n = word.length();
    StringBuilder out = new StringBuilder(n);
    int i = 0;
    while (i < n) {
      i += step(word, i, n, out);
    }
    return tail(out);
  }

  // Reads one letter or group of letters; how many letters it took.
  private static int step(String w, int i, int n, StringBuilder out) {
    char c = w.charAt(i);
    char d = i + 1 < n ? w.charAt(i + 1) : 0;
    char e = i + 2 < n ? w.charAt(i + 2) : 0;
    switch (c) {
      case 's':
        if (d == 'c' && e == 'h') {
          if (i + 3 < n && w.charAt(i + 3) == 't') {
            put(out, 's');
            return 3;
          }
          put(out, 's');
          return i + 4 < n && w.startsWith("shch", i) ? 4 : 3;
        }
        if (d == 'h' && e == 'c' && i + 3 < n && w.charAt(i + 3) == 'h') {
          put(out, 's');
          return 4;
        }
        put(out, 's');
        return d == 'h' || d == 'z' ? 2 : 1;
      case 't':
        if (d == 'c' && e == 'h') {
          put(out, 'c');
          return 3;
        }
        if (d == 's' && e == 'c' && i + 3 < n && w.charAt(i + 3) == 'h') {
          put(out, 'c');
          return 4;
        }
        if (d == 'z') {
          put(out, 'z');
          return 2;
        }
        put(out, 't');
        return d == 'h' ? 2 : 1;
      case 'c':
        if (d == 'h') {
          put(out, 'c');
          return 2;
        }
        if (d == 'k' || d == 'q') {
          put(out, 'k');
          return 2;
        }
        if (d == 'z') {
          put(out, 'c');
          return 2;
        }
        put(out, d == 'e' || d == 'i' || d == 'y' ? 's' : 'k');
        return 1;
      case 'z':
        put(out, 'z');
        return d == 'h' ? 2 : 1;
      case 'k':
        put(out, d == 'h' ? 'h' : 'k');
        return d == 'h' ? 2 : 1;
      case 'g':
        put(out, 'g');
        return d == 'h' ? 2 : 1;
      case 'd':
        if (d == 'j' || (d == 'z' && e == 'h')) {
          put(out, 'j');
          return d == 'j' ? 2 : 3;
        }
        put(out, 'd');
        return d == 'h' ? 2 : 1;
      case 'b':
        put(out, 'b');
        return d == 'h' ? 2 : 1;
      case 'p':
        put(out, d == 'h' ? 'f' : 'p');
        return d == 'h' ? 2 : 1;
      case 'q':
        put(out, 'k');
        return 1;
      case 'x':
        if (i > 0) {
          put(out, 'k');
        }
        put(out, 's');
        return 1;
      case 'w':
        put(out, 'v');
        return 1;
      case 'y':
        if (i == 0 && d == 'e') {
          return 1;
        }
        put(out, 'i');
        return 1;
      case 'j':
        put(out, out.length() > 0 && vowel(out.charAt(out.length() - 1)) ? 'i' : 'j');
        return 1;
      case 'o':
        if (d == 'u' || d == 'o') {
          put(out, 'u');
          return 2;
        }
        put(out, 'o');
        return 1;
      case 'e':
        if (d == 'e') {
          put(out, 'i');
          return 2;
        }
        put(out, 'e');
        return 1;
      case 'h':
        if (i == 0 && d == 's' && (vowel(e) || e == 'y')) {
          put(out, 's');
          return 2;
        }
        // Not heard between a vowel and a consonant, nor at the end: Abdullah, Ahn.
        boolean silent =
            i > 0 && i + 1 == n && out.length() > 0 && vowel(out.charAt(out.length() - 1));
        if (!silent) {
          put(out, 'h');
        }
        return 1;
      default:
        put(out, c);
        return 1;
    }
  }

  private static void put(StringBuilder out, char c) {
    int n = out.length();
    if (n == 0 || out.charAt(n - 1) != c || (c >= '0' && c <= '9')) {
      out.append(c);
    }
  }

  // Endings that differ by the transliteration alone: -iy, -ij, -yy.
  private static String tail(StringBuilder out) {
    int n = out.length();
    if (n > 3 && out.charAt(n - 1) == 'j' && out.charAt(n - 2) == 'i') {
      out.setLength(n - 1);
    }
    return out.toString();
  }

  /**
   * The consonants of a sound, voiced and unvoiced together where scripts and transliterations mix
   * them; a vowel at the beginning is kept as {@code a}.
   */
  static String bones(String sound) {
    StringBuilder out = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      if (vowel(c)) {
        if (i == 0) {
          out.append('a');
        }
        continue;
      }
      char kept = coarse(c);
      if (out.length() == 0 || out.charAt(out.length() - 1) != kept) {
        out.append(kept);
      }
    }
    return out.toString();
  }

  /** The consonants of a sound as they are; a vowel at the beginning is kept as {@code a}. */
  static String consonants(String sound) {
    StringBuilder out = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      if (!vowel(c)) {
        out.append(c);
      } else if (i == 0) {
        out.append('a');
      }
    }
    return out.toString();
  }

  /**
   * Whether a consonant that was written in Arabic or Hebrew may be this one in Latin letters:
   * Arabic has no p, v and hard g of its own, Hebrew writes b and v, p and f, k and kh alike.
   */
  static boolean mayBe(char abjad, char latin) {
    return abjad == latin
        || switch (abjad) {
          case 'b' -> latin == 'p' || latin == 'v';
          case 'f' -> latin == 'p' || latin == 'v';
          case 'p' -> latin == 'f';
          case 'k' -> latin == 'h' || latin == 'g';
          case 'g' -> latin == 'j' || latin == 'k';
          case 'j' -> latin == 'g' || latin == 'c';
          case 'h' -> latin == 'k';
          case 's' -> latin == 'c';
          case 'z' -> latin == 's';
          default -> false;
        };
  }

  private static char coarse(char c) {
    return switch (c) {
      case 'p', 'v', 'f' -> 'b';
      case 'd' -> 't';
      case 'g', 'j', 'q' -> 'k';
      case 'z', 'c' -> 's';
      default -> c;
    };
  }

  static boolean vowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }

  /** A bit for each letter or digit that occurs. */
  static long letters(String sound) {
    long bits = 0;
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      bits |= 1L << (c >= 'a' && c <= 'z' ? c - 'a' : c >= '0' && c <= '9' ? 26 + c - '0' : 40);
    }
    return bits;
  }
}
