package org.spoor.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
  private final DateFinder dates = DateFinder.load();
  private final QuantityFinder quantities = QuantityFinder.load();
  private final MentionFinder mentions = MentionFinder.load();
  private final HedgeFinder hedging = HedgeFinder.load();
  private final AttributionFinder speech = AttributionFinder.load();
  private final EventFinder events = EventFinder.load(Geography.load());
  private final EvidenceFinder evidence = EvidenceFinder.load();
  private final FlowFinder flows = FlowFinder.load();
  private final RelationFinder relations = RelationFinder.load();

  private Extractor(TextAnalyser analyser, Lexicon lexicon) {
    this.analyser = analyser;
    this.lexicon = lexicon;
  }

  /** Loads the model, the lexicons and the frames: once for a program. */
  public static Extractor create() {
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
    return new Extractor(analyser, terms.build());
  }

  /** Everything that the document says, in the vocabulary of {@code org.spoor.model}. */
  public Extraction extract(Document document) {
    Reading reading = read(document);
    List<Finding> findings = new ArrayList<>();

    Anchor anchor = Anchor.of(reading);
    List<FoundDate> foundDates = dates.find(reading, anchor);
    List<FoundQuantity> foundQuantities = quantities.find(reading, foundDates);
    foundDates.forEach(found -> findings.add(found.mention()));
    foundQuantities.forEach(found -> findings.add(found.quantity()));

    findings.addAll(mentions.find(reading));

    List<Syntax> syntax = reading.sentences().stream().map(Syntax::parse).toList();

    List<Hedge> hedges = hedging.find(reading);
    List<Attribution> attributions = speech.find(reading);
    Standings standings = Standings.of(document, hedges, attributions);

    findings.addAll(hedges);
    findings.addAll(attributions);
    findings.addAll(events.find(reading, syntax, foundQuantities, foundDates, anchor, standings));
    findings.addAll(evidence.find(reading, standings));
    findings.addAll(flows.find(reading, foundQuantities, standings));
    findings.addAll(relations.find(reading, syntax, standings));

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
