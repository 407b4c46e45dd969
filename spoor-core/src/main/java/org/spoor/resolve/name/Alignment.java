package org.spoor.resolve.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which word of one reading goes with which of the other, and what is left over.
 *
 * <p>First what is surely the same, then words written together or apart, then the most similar of
 * the rest. Used once; not shared between threads.
 */
final class Alignment {
  private static final double SURE = 0.955;
  private static final double JOINED_LEAST = 0.8;
  private static final double SHORT_JOINED_LEAST = 0.85;
  private static final int SHORT_JOIN = 7;
  private static final int ABJAD_LEAST = 4;
  private static final int MOST_OTHER_LETTERS = 4;
  private static final double CUT = 0.9;
  private static final int LONGEST_JOIN = 4;
  private static final Set<String> DESCENT = Set.of("bin", "ibn", "ben", "bint", "ould", "oglu");

  /**
   * Words that go together; several on one side where they were written apart. Ends are exclusive.
   */
  record Pair(
      Evidence kind,
      double likeness,
      double weight,
      int leftAt,
      int leftEnd,
      int rightAt,
      int rightEnd) {}

  private final List<Word> left;
  private final List<Word> right;
  private final boolean[] leftUsed;
  private final boolean[] rightUsed;
  private final WordLikeness words = new WordLikeness();
  private final double[] likeness;
  private final Evidence[] kinds;
  final List<Pair> pairs = new ArrayList<>(6);

  Alignment(Reading left, Reading right) {
    this.left = left.words();
    this.right = right.words();
    int n = this.left.size();
    int m = this.right.size();
    this.leftUsed = new boolean[n];
    this.rightUsed = new boolean[m];
    this.likeness = new double[n * m];
    this.kinds = new Evidence[n * m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        double like = words.compare(this.left.get(i), this.right.get(j));
        likeness[i * m + j] = like;
        kinds[i * m + j] = words.kind;
      }
    }
    cutOff();
    take(SURE, false);
    if (pairs.size() < n && pairs.size() < m || n != m) {
      join();
      take(WordLikeness.LEAST, false);
      take(WordLikeness.LEAST, true);
      if (!left.personal() || !right.personal()) {
        acronym();
      }
    }
  }

  // A name that a form or a database cut off in the middle of its last word.
  private void cutOff() {
    if (left.size() < 3 || left.size() != right.size()) {
      return;
    }
    String a = left.getLast().latin;
    String b = right.getLast().latin;
    int shorter = Math.min(a.length(), b.length());
    if (shorter > 1 && a.length() != b.length() && (a.startsWith(b) || b.startsWith(a))) {
      int last = left.size() * right.size() - 1;
      if (likeness[last] < SURE) {
        likeness[last] = CUT;
        kinds[last] = Evidence.INITIAL;
      }
    }
  }

  // The best pair first; of equals the ones that stand at like places. Initials wait for the rest.
  private void take(double least, boolean initials) {
    int n = left.size();
    int m = right.size();
    while (true) {
      double best = 0;
      int bestAt = -1;
      for (int i = 0; i < n; i++) {
        if (leftUsed[i]) {
          continue;
        }
        double weight = left.get(i).weight;
        for (int j = 0; j < m; j++) {
          double like = likeness[i * m + j];
          if (like < least || rightUsed[j] || (kinds[i * m + j] == Evidence.INITIAL) != initials) {
            continue;
          }
          double rank =
              like * (Math.min(weight, right.get(j).weight) + 0.001) - 1e-6 * Math.abs(i - j);
          if (rank > best) {
            best = rank;
            bestAt = i * m + j;
          }
        }
      }
      if (bestAt < 0) {
        return;
      }
      int i = bestAt / m;
      int j = bestAt % m;
      pair(kinds[bestAt], likeness[bestAt], i, i + 1, j, j + 1);
    }
  }

  private void pair(Evidence kind, double like, int i, int iEnd, int j, int jEnd) {
    double weightLeft = 0;
    double weightRight = 0;
    for (int k = i; k < iEnd; k++) {
      leftUsed[k] = true;
      weightLeft += left.get(k).weight;
    }
    for (int k = j; k < jEnd; k++) {
      rightUsed[k] = true;
      weightRight += right.get(k).weight;
    }
    pairs.add(new Pair(kind, like, Math.max(weightLeft, weightRight), i, iEnd, j, jEnd));
  }

  private void join() {
    for (int i = 0; i < left.size(); i++) {
      for (int length = LONGEST_JOIN; length > 1 && !leftUsed[i]; length--) {
        if (free(leftUsed, i, length)) {
          joinWith(i, length, true);
        }
      }
    }
    for (int j = 0; j < right.size(); j++) {
      for (int length = LONGEST_JOIN; length > 1 && !rightUsed[j]; length--) {
        if (free(rightUsed, j, length)) {
          joinWith(j, length, false);
        }
      }
    }
  }

  private static boolean free(boolean[] used, int at, int length) {
    if (at + length > used.length) {
      return false;
    }
    for (int k = at; k < at + length; k++) {
      if (used[k]) {
        return false;
      }
    }
    return true;
  }

  private void joinWith(int at, int length, boolean onLeft) {
    List<Word> several = onLeft ? left : right;
    List<Word> single = onLeft ? right : left;
    boolean[] used = onLeft ? rightUsed : leftUsed;
    int letters = 0;
    long mask = 0;
    for (int k = at; k < at + length; k++) {
      Word word = several.get(k);
      if (word.role != Role.NAME
          && word.role != Role.PARTICLE
          && word.role != Role.GENERIC
          && word.role != Role.TITLE) {
        return;
      }
      letters += word.latin.length();
      mask |= word.letters;
    }
    boolean abjad = several.get(at).writing == Writing.ABJAD;
    for (int j = 0; j < single.size(); j++) {
      Word whole = single.get(j);
      if (used[j]
          || whole.role != Role.NAME
          || whole.latin.length() < 4
          || Math.abs(whole.latin.length() - letters) > 3
          || Long.bitCount(mask ^ whole.letters) > MOST_OTHER_LETTERS
              && !abjad
              && whole.writing != Writing.ABJAD) {
        continue;
      }
      StringBuilder joined = new StringBuilder(letters);
      for (int k = at; k < at + length; k++) {
        joined.append(several.get(k).latin);
      }
      String sound = Sound.of(joined.toString());
      double like = joined.toString().equals(whole.latin) ? 1 : words.likeness(sound, whole.sound);
      if (abjad || whole.writing == Writing.ABJAD) {
        String bones = Sound.bones(sound);
        like = bones.length() >= ABJAD_LEAST && bones.equals(whole.bones) ? 0.96 : 0;
      }
      boolean syllabic = whole.writing == Writing.HAN || several.get(at).writing == Writing.HAN;
      double least = syllabic || letters < SHORT_JOIN ? SHORT_JOINED_LEAST : JOINED_LEAST;
      if (like >= least) {
        if (onLeft) {
          pair(Evidence.JOINED, like, at, at + length, j, j + 1);
        } else {
          pair(Evidence.JOINED, like, j, j + 1, at, at + length);
        }
        return;
      }
    }
  }

  private void acronym() {
    for (int i = 0; i < left.size() && right.size() > 2; i++) {
      if (!leftUsed[i] && left.get(i).role == Role.NAME) {
        int end = spelledBy(left.get(i), right, rightUsed);
        if (end >= 0) {
          pair(Evidence.ACRONYM, 1, i, i + 1, end >> 8, end & 255);
        }
      }
    }
    for (int j = 0; j < right.size() && left.size() > 2; j++) {
      if (!rightUsed[j] && right.get(j).role == Role.NAME) {
        int end = spelledBy(right.get(j), left, leftUsed);
        if (end >= 0) {
          pair(Evidence.ACRONYM, 1, end >> 8, end & 255, j, j + 1);
        }
      }
    }
  }

  // Where the words begin whose first letters the word is: first index << 8 | end, or -1.
  private static int spelledBy(Word word, List<Word> words, boolean[] used) {
    int length = word.latin.length();
    if (length < 3 || length > 8) {
      return -1;
    }
    for (int from = 0; from + 2 < words.size(); from++) {
      int letter = 0;
      int k = from;
      while (k < words.size() && !used[k] && letter < length) {
        Word next = words.get(k);
        if (!next.latin.isEmpty() && next.latin.charAt(0) == word.latin.charAt(letter)) {
          letter++;
        } else if (next.role != Role.PARTICLE || k == from) {
          break;
        }
        k++;
      }
      if (letter == length) {
        return from << 8 | k;
      }
    }
    return -1;
  }

  /** Words of the left name that go with none. */
  List<Word> leftOver() {
    return over(left, leftUsed);
  }

  /** Words of the right name that go with none. */
  List<Word> rightOver() {
    return over(right, rightUsed);
  }

  private static List<Word> over(List<Word> words, boolean[] used) {
    List<Word> over = new ArrayList<>(2);
    for (int i = 0; i < words.size(); i++) {
      if (!used[i]) {
        over.add(words.get(i));
      }
    }
    return over;
  }

  /** Whether both tell descent ('bin') and one makes the son what the other makes the father. */
  boolean descentSwapped() {
    int parentLeft = parent(left);
    int parentRight = parent(right);
    if (parentLeft < 0 || parentRight < 0) {
      return false;
    }
    int right = pairedWith(parentLeft, true);
    int left = pairedWith(parentRight, false);
    return right >= 0 && left >= 0 && right < parentRight - 1 && left < parentLeft - 1;
  }

  private static int parent(List<Word> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      if (words.get(i).role == Role.PARTICLE && DESCENT.contains(words.get(i).latin)) {
        return i + 1;
      }
    }
    return -1;
  }

  private int pairedWith(int at, boolean onLeft) {
    for (Pair pair : pairs) {
      if ((onLeft ? pair.leftAt() : pair.rightAt()) == at) {
        return onLeft ? pair.rightAt() : pair.leftAt();
      }
    }
    return -1;
  }
}
