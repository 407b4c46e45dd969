package org.spoor.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** Numbers of all reports and which are near-copies, held in memory: 12 bytes a report. */
final class Columns {
  private final long[] numbers;

  /** For each document, that which it is folded under; itself for most. */
  private final int[] firsts;

  private final FixedBitSet copies;
  private final Map<Long, Integer> documents;

  private Columns(long[] numbers, int[] firsts, FixedBitSet copies, Map<Long, Integer> documents) {
    this.numbers = numbers;
    this.firsts = firsts;
    this.copies = copies;
    this.documents = documents;
  }

  static Columns read(IndexReader reader) throws IOException {
    int size = reader.maxDoc();
    long[] numbers = new long[size];
    long[] firstNumbers = new long[size];
    Map<Long, Integer> documents = new HashMap<>(size * 2);
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      NumericDocValues number = leaf.reader().getNumericDocValues(Fields.NUMBER);
      NumericDocValues first = leaf.reader().getNumericDocValues(Fields.FIRST);
      for (int i = 0; i < leaf.reader().maxDoc(); i++) {
        if ((live == null || live.get(i)) && number.advanceExact(i) && first.advanceExact(i)) {
          numbers[leaf.docBase + i] = number.longValue();
          firstNumbers[leaf.docBase + i] = first.longValue();
          documents.put(number.longValue(), leaf.docBase + i);
        }
      }
    }
    return new Columns(
            numbers,
            fold(numbers, firstNumbers, documents),
            new FixedBitSet(Math.max(1, size)),
            documents)
        .marked();
  }

  /** Where the first is not in the index, its copy with the smallest number takes its place. */
  private static int[] fold(long[] numbers, long[] firstNumbers, Map<Long, Integer> documents) {
    int[] firsts = new int[numbers.length];
    Map<Long, Integer> substitutes = new HashMap<>();
    for (int i = 0; i < numbers.length; i++) {
      firsts[i] = i;
      if (firstNumbers[i] != numbers[i] && !documents.containsKey(firstNumbers[i])) {
        substitutes.merge(firstNumbers[i], i, (a, b) -> numbers[a] < numbers[b] ? a : b);
      }
    }
    for (int i = 0; i < numbers.length; i++) {
      if (firstNumbers[i] != numbers[i]) {
        Integer known = documents.get(firstNumbers[i]);
        firsts[i] = known != null ? known : substitutes.getOrDefault(firstNumbers[i], i);
      }
    }
    return firsts;
  }

  private Columns marked() {
    for (int i = 0; i < firsts.length; i++) {
      if (firsts[i] != i) {
        copies.set(i);
      }
    }
    return this;
  }

  long numberOf(int document) {
    return numbers[document];
  }

  /** The document of a report, -1 when there is none. */
  int documentOf(long number) {
    return documents.getOrDefault(number, -1);
  }

  /** All documents that are folded together with this one, itself among them. */
  List<Integer> familyOf(int document) {
    List<Integer> family = new ArrayList<>();
    for (int i = 0; i < firsts.length; i++) {
      if (firsts[i] == firsts[document]) {
        family.add(i);
      }
    }
    return family;
  }

  /**
   * Folds near-copies under the first, or under that of them with the smallest number when the
   * first is not among those found.
   *
   * @param found is changed: what was folded is taken out
   * @return documents folded, by what they are folded under
   */
  Map<Integer, List<Integer>> fold(FixedBitSet found) {
    Map<Integer, List<Integer>> families = new HashMap<>();
    FixedBitSet both = found.clone();
    both.and(copies);
    for (int i = next(both, 0); i >= 0; i = next(both, i + 1)) {
      families.computeIfAbsent(firsts[i], first -> new ArrayList<>()).add(i);
    }
    Map<Integer, List<Integer>> folded = new HashMap<>();
    families.forEach(
        (first, members) -> {
          members.sort((a, b) -> Long.compare(numbers[a], numbers[b]));
          int shown = found.get(first) ? first : members.removeFirst();
          members.forEach(found::clear);
          if (!members.isEmpty()) {
            folded.put(shown, members);
          }
        });
    return folded;
  }

  /** The next set bit from a position on, -1 when there is none. */
  static int next(FixedBitSet bits, int from) {
    if (from >= bits.length()) {
      return -1;
    }
    int found = bits.nextSetBit(from);
    return found == org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS ? -1 : found;
  }
}
