package org.spoor.resolve.name;

import java.util.Arrays;

/**
 * How alike two words are.
 *
 * <p>Edits cost less where letters are mixed up by sound or sight; costs are in tenths of a letter.
 * Holds room for its computation: one for each comparison, not shared between threads.
 */
final class WordLikeness {
  private static final int LETTER = 10;
  private static final int VOWEL = 8;
  private static final int NEAR = 7;
  private static final int SWAPPED = 9;
  private static final int LOOKALIKE = 5;
  private static final int ROOM = 12;

  /** Below this two words have nothing in common. */
  static final double LEAST = 0.45;

  private static final byte[] COSTS = costs();

  // Grown when first needed: most comparisons are decided without counting edits.
  private int[] before = {};
  private int[] previous = {};
  private int[] current = {};

  /** The kind of the last comparison. */
  Evidence kind = Evidence.SIMILAR_WORD;

  /** How alike, 0 to 1; {@link #kind} then tells in what way. */
  double compare(Word a, Word b) {
    if (a.role == Role.NUMBER || b.role == Role.NUMBER) {
      kind = Evidence.SAME_WORD;
      return a.latin.equals(b.latin) ? 1 : 0;
    }
    if (a.latin.equals(b.latin)) {
      kind = Evidence.SAME_WORD;
      return 1;
    }
    if (a.role == Role.INITIAL || b.role == Role.INITIAL) {
      kind = Evidence.INITIAL;
      return initial(a, b) ? 0.9 : 0;
    }
    if (a.sound.equals(b.sound) && !a.sound.isEmpty()) {
      kind = Evidence.SAME_SOUND;
      return 0.98;
    }
    if (common(a.forms, b.forms)) {
      kind = Evidence.OTHER_FORM;
      return 0.97;
    }
    boolean abjad = (a.writing == Writing.ABJAD) != (b.writing == Writing.ABJAD);
    if (abjad && sameBones(a, b)) {
      kind = Evidence.SAME_CONSONANTS;
      return 0.96;
    }
    if (common(a.shorts, b.shorts)) {
      kind = Evidence.SHORT_FORM;
      return 0.95;
    }
    kind = Evidence.SIMILAR_WORD;
    if (abjad && a.consonants.length() > 2 && b.consonants.length() > 2) {
      double bones =
          Math.max(
                  likeness(a.consonants, b.consonants),
                  likeness(a.otherConsonants, b.otherConsonants))
              * 0.95;
      return Math.max(bones, near(a, b) ? likeness(a.sound, b.sound) : 0);
    }
    return near(a, b) ? likeness(a.sound, b.sound) : 0;
  }

  private static boolean sameBones(Word a, Word b) {
    Word abjad = a.writing == Writing.ABJAD ? a : b;
    Word other = abjad == a ? b : a;
    return mayBe(abjad.consonants, other.consonants)
        || mayBe(abjad.otherConsonants, other.consonants);
  }

  private static boolean mayBe(String abjad, String other) {
    if (abjad.length() != other.length() || abjad.length() < 2) {
      return false;
    }
    for (int i = 0; i < abjad.length(); i++) {
      if (!Sound.mayBe(abjad.charAt(i), other.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean initial(Word a, Word b) {
    if (a.latin.isEmpty()
        || b.latin.isEmpty()
        || a.role == Role.PARTICLE
        || b.role == Role.PARTICLE) {
      return false;
    }
    return a.latin.charAt(0) == b.latin.charAt(0)
        || !a.sound.isEmpty() && !b.sound.isEmpty() && a.sound.charAt(0) == b.sound.charAt(0);
  }

  private static boolean common(int[] a, int[] b) {
    for (int x : a) {
      for (int y : b) {
        if (x == y) {
          return true;
        }
      }
    }
    return false;
  }

  // Letters that only one of them has must each be edited: a cheap bound before the exact cost.
  private static boolean near(Word a, Word b) {
    int longer = Math.max(a.sound.length(), b.sound.length());
    int most = most(longer);
    if (Math.abs(a.sound.length() - b.sound.length()) * VOWEL > most) {
      return false;
    }
    int only = Long.bitCount(a.letters & ~b.letters);
    int other = Long.bitCount(b.letters & ~a.letters);
    int cheapest = (a.letters | b.letters) >>> 26 == 0 ? NEAR : LOOKALIKE;
    return Math.max(only, other) * cheapest <= most;
  }

  private static int most(int length) {
    return (int) (LETTER * length * (1 - LEAST)) + 1;
  }

  /** 1 less the cost of the edits by the length of the longer text. */
  double likeness(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    if (longer == 0 || longer > 2 * Word.MAX_LENGTH) {
      return 0;
    }
    int most = most(longer);
    int cost = cost(a, b, most);
    return cost > most ? 0 : 1 - (double) cost / (LETTER * longer);
  }

  // Optimal string alignment with weighted edits; gives up where it must cost more than the most.
  private int cost(String a, String b, int most) {
    int n = a.length();
    int m = b.length();
    if (current.length <= m) {
      before = new int[m + ROOM];
      previous = new int[m + ROOM];
      current = new int[m + ROOM];
    }
    previous[0] = 0;
    for (int j = 1; j <= m; j++) {
      previous[j] = previous[j - 1] + single(b.charAt(j - 1));
    }
    for (int i = 1; i <= n; i++) {
      char c = a.charAt(i - 1);
      int drop = single(c);
      current[0] = previous[0] + drop;
      int least = current[0];
      for (int j = 1; j <= m; j++) {
        char d = b.charAt(j - 1);
        int best = previous[j - 1] + (c == d ? 0 : substitution(c, d));
        best = Math.min(best, previous[j] + drop);
        best = Math.min(best, current[j - 1] + single(d));
        if (i > 1 && j > 1 && c != d && c == b.charAt(j - 2) && d == a.charAt(i - 2)) {
          best = Math.min(best, before[j - 2] + SWAPPED);
        }
        current[j] = best;
        least = Math.min(least, best);
      }
      if (least > most) {
        return most + 1;
      }
      int[] row = before;
      before = previous;
      previous = current;
      current = row;
    }
    return previous[m];
  }

  private static int single(char c) {
    return Sound.vowel(c) || c == 'h' ? VOWEL : LETTER;
  }

  private static int substitution(char c, char d) {
    return c < 128 && d < 128 ? COSTS[c << 7 | d] : LETTER;
  }

  private static byte[] costs() {
    byte[] costs = new byte[128 * 128];
    Arrays.fill(costs, (byte) LETTER);
    String vowels = "aeiou";
    for (int i = 0; i < vowels.length(); i++) {
      for (int j = 0; j < vowels.length(); j++) {
        near(costs, vowels.charAt(i), vowels.charAt(j), VOWEL);
      }
    }
    for (String pair : "ei ou kg bp td vf sz mn kc sc zj cj gh kh vu ij gj lr vb".split(" ")) {
      near(costs, pair.charAt(0), pair.charAt(1), NEAR);
    }
    for (String pair : "0o 1i 1l 9g 9q 6b 5s 3e 4a 7t 8b".split(" ")) {
      near(costs, pair.charAt(0), pair.charAt(1), LOOKALIKE);
    }
    return costs;
  }

  private static void near(byte[] costs, char c, char d, int cost) {
    costs[c << 7 | d] = (byte) cost;
    costs[d << 7 | c] = (byte) cost;
  }
}
