package org.spoor.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.spoor.model.Document;
import org.spoor.resource.CsvTable;

/**
 * Runs the steps of this package over a document.
 *
 * <p>Safe to share between threads; each thread keeps a tagger of its own.
 */
public final class TextAnalyser {
  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final Morphology morphology;
  private final ThreadLocal<PartOfSpeechTagger> tagger;

  private TextAnalyser(
      Abbreviations abbreviations,
      Morphology morphology,
      CompletableFuture<PartOfSpeechTagger.Model> model) {
    this.tokenizer = new Tokenizer(abbreviations);
    this.splitter = new SentenceSplitter(abbreviations);
    this.morphology = morphology;
    this.tagger = ThreadLocal.withInitial(() -> model.join().tagger());
  }

  /**
   * Loads the tables, once for a program; the model goes on loading beside and is waited for by the
   * first text.
   */
  public static TextAnalyser load() {
    CompletableFuture<PartOfSpeechTagger.Model> model =
        CompletableFuture.supplyAsync(PartOfSpeechTagger.Model::load);
    Map<String, Boolean> spellings = new HashMap<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/abbreviations.csv").rows()) {
      spellings.put(row.get("abbreviation"), row.get("ends_sentence").equals("yes"));
    }
    return new TextAnalyser(Abbreviations.of(spellings), Morphology.load(), model);
  }

  /** The tokenizer, for phrases of lexicons. */
  public Tokenizer tokenizer() {
    return tokenizer;
  }

  /** The inflection tables, for phrases of lexicons. */
  public Morphology morphology() {
    return morphology;
  }

  /** Blocks, sentences and tokens of a document. */
  public AnalysedText analyse(Document document) {
    String text = document.text();
    List<Block> blocks = BlockSplitter.split(text);
    List<Sentence> sentences = new ArrayList<>();
    Optional<String> heading = Optional.empty();
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (block.kind() == Block.Kind.HEADING) {
        heading = Optional.of(document.quote(block.span()));
      }
      List<RawToken> raw = tokenizer.tokenise(text, block.span().start(), block.span().end());
      for (List<RawToken> part : splitter.split(raw)) {
        sentences.add(new Sentence(sentences.size(), block, b, heading, tag(part)));
      }
    }
    return new AnalysedText(document, blocks, sentences);
  }

  private List<Token> tag(List<RawToken> raw) {
    String[] words = new String[raw.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = raw.get(i).text();
    }
    Tag[] tags = tagger.get().tag(words);
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      RawToken token = raw.get(i);
      String lower = Tokenizer.lower(token.text());
      Tag tag = TagCorrection.correct(raw, tags, i, lower);
      tags[i] = tag;
      VerbForm form = tag.verbal() ? morphology.form(lower) : VerbForm.NONE;
      tokens.add(
          new Token(
              token.start(),
              token.end(),
              token.text(),
              lower,
              morphology.lemma(lower, tag),
              tag,
              form));
    }
    return tokens;
  }
}
