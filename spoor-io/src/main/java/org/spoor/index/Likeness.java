package org.spoor.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A query for reports with the telling words of one: those with the highest product of how often it
 * has them and how rare they are. The library's own class for this cuts words by an analyser, while
 * here one word is several terms.
 */
final class Likeness {
  /** Words that are looked for. */
  private static final int MAX_WORDS = 25;

  /** Words of the report that are looked at. */
  private static final int MAX_LOOKED_AT = 20_000;

  private static final int MIN_LENGTH = 3;

  /** Words in more of the reports than this tell nothing. */
  private static final double MAX_SHARE = 0.1;

  /** How many of the words a report must have to be like it. */
  private static final double MIN_SHARED = 0.3;

  private Likeness() {}

  private record Telling(String word, double weight) {}

  static Query to(StoredReport report, IndexReader reader, List<LookedFor> lookedFor)
      throws IOException {
    List<Telling> telling = new ArrayList<>();
    int reports = reader.numDocs();
    for (var word : counts(report).entrySet()) {
      int having = reader.docFreq(new Term(Fields.TEXT, word.getKey()));
      if (having >= 2 && having <= Math.max(10, MAX_SHARE * reports)) {
        double rarity = Math.log(1 + (reports - having + 0.5) / (having + 0.5));
        telling.add(new Telling(word.getKey(), Math.sqrt(word.getValue()) * rarity));
      }
    }
    telling.sort(
        Comparator.comparingDouble(Telling::weight).reversed().thenComparing(Telling::word));
    List<Telling> best = telling.subList(0, Math.min(MAX_WORDS, telling.size()));
    if (best.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Telling word : best) {
      Query query = new TermQuery(new Term(Fields.TEXT, word.word()));
      any.add(
          new BoostQuery(query, (float) (word.weight() / best.getFirst().weight())), Occur.SHOULD);
      lookedFor.add(
          new LookedFor(query, new TermQuery(new Term(Fields.TITLE, word.word())), word.weight()));
    }
    any.setMinimumNumberShouldMatch(Math.max(1, (int) Math.round(MIN_SHARED * best.size())));
    return any.build();
  }

  private static TreeMap<String, Integer> counts(StoredReport report) {
    WordCutter cutter = new WordCutter();
    WordForms forms = new WordForms();
    TreeMap<String, Integer> counts = new TreeMap<>();
    int[] seen = {0};
    for (IndexedPassage passage : report.passages()) {
      if (seen[0] >= MAX_LOOKED_AT) {
        break;
      }
      cutter.cut(
          passage.text(),
          word -> {
            String exact = forms.of(word.word()).exact();
            if (seen[0]++ < MAX_LOOKED_AT && exact.length() >= MIN_LENGTH) {
              counts.merge(exact, 1, Integer::sum);
            }
          });
    }
    return counts;
  }
}
