package org.spoor.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.spoor.extract.attribution.AttributionFinder;
import org.spoor.extract.date.Anchor;
import org.spoor.extract.date.DateFinder;
import org.spoor.extract.date.FoundDate;
import org.spoor.extract.event.EventFinder;
import org.spoor.extract.evidence.EvidenceFinder;
import org.spoor.extract.flow.FlowFinder;
import org.spoor.extract.geography.Geography;
import org.spoor.extract.hedge.HedgeFinder;
import org.spoor.extract.hedge.Standings;
import org.spoor.extract.mention.MentionFinder;
import org.spoor.extract.quantity.FoundQuantity;
import org.spoor.extract.quantity.QuantityFinder;
import org.spoor.extract.relation.RelationFinder;
import org.spoor.extract.syntax.Syntax;
import org.spoor.lexicon.Lexicon;
import org.spoor.lexicon.LexiconBuilder;
import org.spoor.lexicon.NameLists;
import org.spoor.lexicon.WordLists;
import org.spoor.model.Attribution;
import org.spoor.model.Document;
import org.spoor.model.Finding;
import org.spoor.model.Hedge;
import org.spoor.text.AnalysedText;
import org.spoor.text.Sentence;
import org.spoor.text.TextAnalyser;

/**
 * Reads one document and tells what it says. Immutable and safe to share between threads.
 *
 * <p>The stages and their order are written down here and nowhere else.
 */
public final class Extractor {
  private final TextAnalyser analyser;
  private final Lexicon lexicon;
  private final Stages stages;

  private Extractor(TextAnalyser analyser, Lexicon lexicon, Stages stages) {
    this.analyser = analyser;
    this.lexicon = lexicon;
    this.stages = stages;
  }

  /** The stages with their frames and tables. */
  private record Stages(
      DateFinder dates,
      QuantityFinder quantities,
      MentionFinder mentions,
      HedgeFinder hedging,
      AttributionFinder speech,
      EventFinder events,
      EvidenceFinder evidence,
      FlowFinder flows,
      RelationFinder relations) {
    static Stages load() {
      return new Stages(
          DateFinder.load(),
          QuantityFinder.load(),
          MentionFinder.load(),
          HedgeFinder.load(),
          AttributionFinder.load(),
          EventFinder.load(Geography.load()),
          EvidenceFinder.load(),
          FlowFinder.load(),
          RelationFinder.load());
    }
  }

  /**
   * Loads the model, the lexicons and the frames: once for a program. The frames are read beside
   * the lexicons, which halves the wait where there are two cores.
   */
  public static Extractor create() {
    CompletableFuture<Stages> stages = CompletableFuture.supplyAsync(Stages::load);
    TextAnalyser analyser = TextAnalyser.load();
    LexiconBuilder terms = new LexiconBuilder(analyser.tokenizer(), analyser.morphology());
    WordLists.enter(terms);
    NameLists.enter(terms);
    HedgeFinder.enter(terms);
    AttributionFinder.enter(terms);
    EventFinder.enter(terms);
    EvidenceFinder.enter(terms);
    FlowFinder.enter(terms);
    RelationFinder.enter(terms);
    return new Extractor(analyser, terms.build(), loaded(stages));
  }

  /** What was loaded beside; a fault in a frame or table is thrown as it was found. */
  private static Stages loaded(CompletableFuture<Stages> stages) {
    try {
      return stages.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }

  /** Everything that the document says, in the vocabulary of {@code org.spoor.model}. */
  public Extraction extract(Document document) {
    Reading reading = read(document);
    List<Finding> findings = new ArrayList<>();

    Anchor anchor = Anchor.of(reading);
    List<FoundDate> foundDates = stages.dates.find(reading, anchor);
    List<FoundQuantity> foundQuantities = stages.quantities.find(reading, foundDates);
    foundDates.forEach(found -> findings.add(found.mention()));
    foundQuantities.forEach(found -> findings.add(found.quantity()));

    findings.addAll(stages.mentions.find(reading));

    List<Syntax> syntax = reading.sentences().stream().map(Syntax::parse).toList();

    List<Hedge> hedges = stages.hedging.find(reading);
    List<Attribution> attributions = stages.speech.find(reading);
    Standings standings = Standings.of(document, hedges, attributions);

    findings.addAll(hedges);
    findings.addAll(attributions);
    findings.addAll(
        stages.events.find(reading, syntax, foundQuantities, foundDates, anchor, standings));
    findings.addAll(stages.evidence.find(reading, standings));
    findings.addAll(stages.flows.find(reading, foundQuantities, standings));
    findings.addAll(stages.relations.find(reading, syntax, standings));

    findings.sort(Comparator.comparing(Finding::span).thenComparing(Finding::id));
    return new Extraction(reading.document(), findings, reading.spans());
  }

  /** The document's sentences with the terms that stand in them. */
  Reading read(Document document) {
    AnalysedText text = analyser.analyse(document);
    List<SentenceReading> sentences = new ArrayList<>(text.sentences().size());
    for (Sentence sentence : text.sentences()) {
      sentences.add(new SentenceReading(sentence, lexicon.find(sentence)));
    }
    return new Reading(document, sentences);
  }
}
