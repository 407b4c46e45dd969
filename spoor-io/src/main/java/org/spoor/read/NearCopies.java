package org.spoor.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Finds documents that are nearly one text: agency reports that several papers printed, releases
 * with another headline. Candidates come from MinHash signatures in locality-sensitive buckets
 * (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.3 and 3.4) and are then
 * compared exactly: the Jaccard similarity of their sets of five successive words.
 *
 * <p>With 128 permutations in 32 bands of 4 rows a pair of similarity 0.6 is missed with a
 * probability of (1 − 0.6⁴)³² = 1.2 in 100, one of 0.8 of 5 in 100 million. A document takes 0.5 KB
 * and 4 bytes a word; when all together have more than {@value #MOST_SHINGLES} words, later ones
 * are not compared. Not safe for several threads.
 */
public final class NearCopies {
  /**
   * Pairs from here on are copies of one another. A word that is changed takes five shingles with
   * it: a short report with a dozen edited words is at 0.65.
   */
  public static final double LEAST_SIMILARITY = 0.6;

  static final int MOST_SHINGLES = 30_000_000;
  private static final int WORDS = 5;
  private static final int PERMUTATIONS = 128;
  private static final int ROWS = 4;

  /** Shorter texts have too few shingles to say anything. */
  private static final int FEWEST_SHINGLES = 20;

  private static final int MOST_DOCUMENTS = 200_000;

  /** Of one bucket: more than this share boilerplate and would be compared each with each. */
  private static final int MOST_IN_BUCKET = 200;

  private static final long[] SEEDS =
      new SplittableRandom(0x5eed_5900L).longs(PERMUTATIONS).toArray();

  private final List<String> ids = new ArrayList<>();
  private final List<int[]> shingles = new ArrayList<>();
  private final List<int[]> signatures = new ArrayList<>();
  private int held;
  private int left;

  /**
   * Documents that are nearly one.
   *
   * @param first the id of the one that was added first
   * @param others the rest, in the order added; at least one
   */
  public record Group(String first, List<Member> others) {
    public Group {
      others = List.copyOf(others);
    }
  }

  /**
   * A copy.
   *
   * @param like the id of the document in the group that it was compared with
   * @param similarity of the two, from {@link #LEAST_SIMILARITY} to 1
   */
  public record Member(String id, String like, double similarity) {}

  /** Adds a document. */
  public void add(String id, String text) {
    if (ids.size() >= MOST_DOCUMENTS || held >= MOST_SHINGLES) {
      left++;
      return;
    }
    int[] of = shingles(text);
    if (of.length < FEWEST_SHINGLES) {
      return;
    }
    held += of.length;
    ids.add(id);
    shingles.add(of);
    signatures.add(signature(of));
  }

  /** How many documents came when there was no room for them any more. */
  public int notCompared() {
    return left;
  }

  /** All groups, by the order in which their first members were added. */
  public List<Group> groups() {
    int[] parent = new int[ids.size()];
    Arrays.setAll(parent, i -> i);
    Map<Integer, Member> links = new HashMap<>();
    for (int band = 0; band < PERMUTATIONS / ROWS; band++) {
      for (List<Integer> bucket : buckets(band)) {
        compare(bucket, parent, links);
      }
    }
    Map<Integer, List<Member>> groups = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      Member link = links.get(i);
      int root = root(parent, i);
      if (link != null && root != i) {
        groups.computeIfAbsent(root, r -> new ArrayList<>()).add(link);
      }
    }
    return groups.entrySet().stream()
        .sorted(Comparator.comparingInt(Map.Entry::getKey))
        .map(entry -> new Group(ids.get(entry.getKey()), entry.getValue()))
        .toList();
  }

  private Iterable<List<Integer>> buckets(int band) {
    Map<Long, List<Integer>> buckets = new HashMap<>();
    for (int i = 0; i < signatures.size(); i++) {
      long key = 0;
      for (int row = 0; row < ROWS; row++) {
        key = mix(key * 31 + signatures.get(i)[band * ROWS + row]);
      }
      List<Integer> bucket = buckets.computeIfAbsent(key, k -> new ArrayList<>(1));
      if (bucket.size() < MOST_IN_BUCKET) {
        bucket.add(i);
      }
    }
    return buckets.values();
  }

  /** Joins what is alike; the smaller number is always the root, whatever the buckets' order. */
  private void compare(List<Integer> bucket, int[] parent, Map<Integer, Member> links) {
    for (int b = 1; b < bucket.size(); b++) {
      int later = bucket.get(b);
      for (int a = 0; a < b; a++) {
        int earlier = bucket.get(a);
        int one = root(parent, earlier);
        int two = root(parent, later);
        if (one == two || !mayBeAlike(earlier, later)) {
          continue;
        }
        double similarity = similarity(shingles.get(earlier), shingles.get(later));
        if (similarity >= LEAST_SIMILARITY) {
          parent[Math.max(one, two)] = Math.min(one, two);
          link(links, later, earlier, similarity);
          link(links, earlier, later, similarity);
        }
      }
    }
  }

  /** Each document keeps its most similar partner; every member of a group has one. */
  private void link(Map<Integer, Member> links, int copy, int like, double similarity) {
    links.merge(
        copy,
        new Member(ids.get(copy), ids.get(like), similarity),
        (was, is) -> is.similarity() > was.similarity() ? is : was);
  }

  private boolean mayBeAlike(int one, int two) {
    double lengths = (double) shingles.get(one).length / shingles.get(two).length;
    return lengths >= LEAST_SIMILARITY && lengths <= 1 / LEAST_SIMILARITY;
  }

  private static int root(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Jaccard similarity of two texts: shared to all shingles, 0 to 1. */
  static double similarity(String one, String two) {
    return similarity(shingles(one), shingles(two));
  }

  private static double similarity(int[] one, int[] two) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < two.length; ) {
      int order = Integer.compare(one[i], two[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = one.length + two.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /**
   * The distinct hashes of all runs of five words, sorted. Hashes of 32 bits: one in 10,000 of a
   * text of half a million words may be taken for another.
   */
  private static int[] shingles(String text) {
    long[] window = new long[WORDS];
    int[] found = new int[Math.max(16, text.length() / 6)];
    int count = 0;
    int words = 0;
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); ) {
      long hash = 1125899906842597L;
      int start = i;
      while (i < lower.length() && Character.isLetterOrDigit(lower.charAt(i))) {
        hash = 31 * hash + lower.charAt(i++);
      }
      if (i == start) {
        i++;
        continue;
      }
      window[words++ % WORDS] = hash;
      if (words >= WORDS) {
        long shingle = 0;
        for (int w = 0; w < WORDS; w++) {
          shingle = mix(shingle * 31 + window[(words + w) % WORDS]);
        }
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = (int) (shingle >>> 32);
      }
    }
    Arrays.sort(found, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[distinct++] = found[i];
      }
    }
    return Arrays.copyOf(found, distinct);
  }

  private static int[] signature(int[] shingles) {
    int[] least = new int[PERMUTATIONS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int shingle : shingles) {
      for (int p = 0; p < PERMUTATIONS; p++) {
        int hash = (int) (mix(shingle ^ SEEDS[p]) >>> 33);
        least[p] = Math.min(least[p], hash);
      }
    }
    return least;
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
