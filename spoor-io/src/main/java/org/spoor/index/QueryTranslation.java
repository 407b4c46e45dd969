package org.spoor.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Translates a query for one state of the index. Used once. */
final class QueryTranslation {
  /** Words that a prefix is expanded to; the most frequent are taken. */
  static final int MAX_EXPANSIONS = 256;

  /** Words of the index that are looked at to find those. */
  private static final int MAX_LOOKED_AT = 100_000;

  /** Words of one phrase; more are left out. */
  private static final int MAX_PHRASE = 32;

  /** What a match in the title counts beside one in the text. */
  private static final float TITLE_BOOST = 2;

  private final IndexReader reader;
  private final WordCutter cutter = new WordCutter();
  private final WordForms forms = new WordForms();
  private final List<LookedFor> lookedFor = new ArrayList<>();
  private final Set<QueryNote> notes = new LinkedHashSet<>();

  QueryTranslation(IndexReader reader) {
    this.reader = reader;
  }

  /** What its places are shown of. */
  List<LookedFor> lookedFor() {
    return lookedFor;
  }

  /** What is to be said about it. */
  Set<QueryNote> notes() {
    return notes;
  }

  /** The query; finds nothing when something was typed, but no word. */
  Query of(Clause.All clause, boolean blank) throws IOException {
    Query query = translate(clause, true);
    if (query instanceof MatchAllDocsQuery && !blank) {
      return new MatchNoDocsQuery("no words");
    }
    return query;
  }

  private Query translate(Clause clause, boolean shown) throws IOException {
    return switch (clause) {
      case Clause.Words words -> words(words, shown);
      case Clause.Value value -> filter(phrase(Fields.wordsOf(value.facet()), value(value), true));
      case Clause.Title title -> phrase(Fields.TITLE, cut(title.text()), true);
      case Clause.Published published ->
          filter(
              IntRange.newIntersectsQuery(
                  Fields.DAYS,
                  new int[] {published.days().first()},
                  new int[] {published.days().last()}));
      case Clause.Not not -> {
        Query part = translate(not.part(), false);
        yield part instanceof MatchAllDocsQuery
            ? part
            : new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(part, Occur.MUST_NOT)
                .build();
      }
      case Clause.All all -> all(all, shown);
      case Clause.Any any -> {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        int count = 0;
        for (Clause part : any.parts()) {
          Query query = translate(part, shown);
          if (!(query instanceof MatchAllDocsQuery)) {
            either.add(query, Occur.SHOULD);
            count++;
          }
        }
        yield count == 0 ? new MatchAllDocsQuery() : either.build();
      }
    };
  }

  /** A part without a word ('&') finds everything and is left out. */
  private Query all(Clause.All all, boolean shown) throws IOException {
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    int wanted = 0;
    int unwanted = 0;
    for (Clause part : all.parts()) {
      if (part instanceof Clause.Not(Clause inner)) {
        Query query = translate(inner, false);
        if (!(query instanceof MatchAllDocsQuery)) {
          both.add(query, Occur.MUST_NOT);
          unwanted++;
        }
      } else {
        Query query = translate(part, shown);
        if (!(query instanceof MatchAllDocsQuery)) {
          both.add(query, Occur.MUST);
          wanted++;
        }
      }
    }
    if (wanted == 0 && unwanted > 0) {
      both.add(new MatchAllDocsQuery(), Occur.FILTER);
    }
    return wanted + unwanted == 0 ? new MatchAllDocsQuery() : both.build();
  }

  private Query words(Clause.Words words, boolean shown) throws IOException {
    List<WordForm> cut = cut(words.text());
    if (cut.isEmpty()) {
      return new MatchAllDocsQuery();
    }
    Query text;
    Query title;
    double weight = 0;
    if (words.prefix() && cut.size() == 1) {
      text = prefix(Fields.TEXT, cut.getFirst(), true);
      title = prefix(Fields.TITLE, cut.getFirst(), false);
      weight = 1;
    } else {
      text = phrase(Fields.TEXT, cut, !words.exact());
      title = phrase(Fields.TITLE, cut, !words.exact());
      for (WordForm word : cut) {
        weight += rarity(word);
      }
    }
    if (shown) {
      lookedFor.add(new LookedFor(text, title, weight));
    }
    return new DisjunctionMaxQuery(List.of(text, new BoostQuery(title, TITLE_BOOST)), 0.1f);
  }

  /** Words side by side; a single word with its other forms unless {@code exact}. */
  private Query phrase(String field, List<WordForm> words, boolean otherForms) throws IOException {
    if (words.isEmpty()) {
      return new MatchAllDocsQuery();
    }
    if (words.size() == 1) {
      return otherForms
          ? anyForm(field, words.getFirst())
          : synonyms(field, words.getFirst().phraseTerms());
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (WordForm word : words) {
      phrase.add(
          word.phraseTerms().stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    return phrase.build();
  }

  private static Query synonyms(String field, List<String> terms) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    terms.forEach(term -> any.addTerm(new Term(field, term)));
    return any.build();
  }

  private Query anyForm(String field, WordForm word) throws IOException {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    for (WordForm.Weighted term : word.queryTerms(asName(word))) {
      any.addTerm(new BytesRef(term.term()), term.weight());
    }
    return any.build();
  }

  /**
   * Whether other spellings are wanted: it is written as a name, or most reports write it so, or
   * none has it.
   */
  private boolean asName(WordForm word) throws IOException {
    if (word.skeleton().isEmpty()) {
      return false;
    }
    if (word.name()) {
      return true;
    }
    int having = reader.docFreq(new Term(Fields.TEXT, word.exact()));
    return 2 * reader.docFreq(new Term(Fields.TEXT, word.nameTerm())) >= having;
  }

  private Query prefix(String field, WordForm word, boolean noted) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    List<BytesRef> found = new ArrayList<>();
    if (terms != null) {
      for (String beginning : word.phraseTerms()) {
        found.addAll(expand(terms, new BytesRef(beginning), noted));
      }
    }
    return found.isEmpty() ? new MatchNoDocsQuery() : new TermInSetQuery(field, found);
  }

  private List<BytesRef> expand(Terms terms, BytesRef prefix, boolean noted) throws IOException {
    record Expansion(BytesRef term, int reports) {}
    List<Expansion> all = new ArrayList<>();
    TermsEnum each = terms.iterator();
    if (each.seekCeil(prefix) != TermsEnum.SeekStatus.END) {
      for (BytesRef term = each.term();
          term != null && org.apache.lucene.util.StringHelper.startsWith(term, prefix);
          term = each.next()) {
        if (all.size() == MAX_LOOKED_AT) {
          break;
        }
        all.add(new Expansion(BytesRef.deepCopyOf(term), each.docFreq()));
      }
    }
    if (all.size() > MAX_EXPANSIONS) {
      all.sort(
          Comparator.comparingInt(Expansion::reports).reversed().thenComparing(Expansion::term));
      if (noted) {
        notes.add(new QueryNote(QueryNote.Kind.WIDE_PREFIX, prefix.utf8ToString() + "*"));
      }
    }
    return all.stream().limit(MAX_EXPANSIONS).map(Expansion::term).toList();
  }

  /** How rare a word is, as BM25 has it; words that are nowhere count like the rarest. */
  private double rarity(WordForm word) throws IOException {
    double reports = reader.docFreq(new Term(Fields.TEXT, word.exact()));
    return Math.log(1 + (reader.numDocs() - reports + 0.5) / (reports + 0.5));
  }

  private List<WordForm> value(Clause.Value value) {
    String text = value.text();
    return cut(value.facet() == Facet.TYPE ? text.replace('_', ' ') : text);
  }

  private List<WordForm> cut(String text) {
    List<WordForm> words = new ArrayList<>();
    cutter.cut(
        text,
        word -> {
          if (words.size() < MAX_PHRASE) {
            words.add(forms.of(word.word()));
          }
        });
    return words;
  }

  private static Query filter(Query query) {
    return query instanceof MatchAllDocsQuery
        ? query
        : new BoostQuery(new ConstantScoreQuery(query), 0);
  }
}
