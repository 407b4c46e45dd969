package org.spoor.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.spoor.extract.Extraction;
import org.spoor.extract.Extractor;
import org.spoor.model.DateMention;
import org.spoor.model.Document;
import org.spoor.model.Event;
import org.spoor.model.Finding;
import org.spoor.model.Incident;
import org.spoor.model.Mention;
import org.spoor.model.Metadata;
import org.spoor.model.Span;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;
import org.spoor.resolve.incident.IncidentResolver;
import org.spoor.resolve.incident.Resolution;
import org.spoor.text.AnalysedText;
import org.spoor.text.Sentence;
import org.spoor.text.Tag;
import org.spoor.text.TextAnalyser;
import org.spoor.text.Token;
import org.tartarus.snowball.ext.EnglishStemmer;

/** What Spoor reads in the articles of ECB+, seen from the annotators' event mentions. */
final class EcbPlusFeatures {
  /**
   * What is known of a mention; nothing of it comes from the annotation but its place.
   *
   * @param lemma of its head, Spoor's
   * @param stem of the lemma, which derived words share ('announce', 'announcement')
   * @param type of the event that Spoor finds there
   * @param incident that Spoor's resolver puts this event into
   * @param names words of persons and organisations in its sentence
   * @param places named in its sentence
   * @param countries of mentions in its sentence
   * @param dates in its sentence, EDTF
   */
  record Told(
      int article,
      String lemma,
      String stem,
      Optional<String> type,
      Optional<String> incident,
      Set<String> names,
      Set<String> places,
      Set<String> countries,
      Set<String> dates) {}

  final List<Told> told = new ArrayList<>();
  final List<Map<String, Double>> vectors = new ArrayList<>();

  /** Pairs of incidents that the resolver would show to a person as perhaps one. */
  final Set<Set<String>> proposed = new HashSet<>();

  final int events;
  final int incidents;
  final int joined;

  EcbPlusFeatures(EcbPlusTexts texts) {
    Extractor extractor = Extractor.create();
    TextAnalyser analyser = TextAnalyser.load();
    List<Extraction> extractions = new ArrayList<>();
    List<AnalysedText> analysed = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    Map<String, Integer> positions = new HashMap<>();
    for (EcbPlusTexts.Article article : texts.articles) {
      Document document = Document.of(article.id(), article.text());
      Extraction extraction = extractor.extract(document);
      positions.put(article.id(), extractions.size());
      reports.add(
          new Report(
              extractions.size(),
              article.id(),
              Metadata.NONE,
              extraction.findings(),
              extraction.sentences(),
              Optional.empty(),
              Set.of()));
      extractions.add(extraction);
      analysed.add(analyser.analyse(document));
    }
    Resolution resolution = IncidentResolver.load().resolve(reports, Decisions.NONE);
    List<Incident> found = resolution.incidents();
    Map<String, String> incidentOf = new HashMap<>();
    for (Incident incident : found) {
      incident
          .tellings()
          .forEach(
              telling -> incidentOf.put(telling.document() + "/" + telling.event(), incident.id()));
    }
    events = incidentOf.size();
    incidents = found.size();
    joined = (int) found.stream().filter(incident -> incident.tellings().size() > 1).count();
    resolution.proposals().forEach(pair -> proposed.add(Set.of(pair.one(), pair.other())));
    for (EcbPlusTexts.EventMention mention : texts.mentions) {
      int article = positions.getOrDefault(mention.article().id(), 0);
      told.add(told(mention, article, extractions.get(article), analysed.get(article), incidentOf));
    }
    weigh(analysed);
  }

  private static Told told(
      EcbPlusTexts.EventMention mention,
      int article,
      Extraction extraction,
      AnalysedText text,
      Map<String, String> incidentOf) {
    Token head = head(mention, text);
    Optional<Event> event =
        extraction.findings().stream()
            .filter(Event.class::isInstance)
            .map(Event.class::cast)
            .filter(
                found ->
                    found.trigger().overlaps(head.span())
                        || found.restatedAt().stream().anyMatch(again -> again.equals(head.span())))
            .findFirst();
    Span sentence = mention.article().sentences().getOrDefault(mention.sentence(), head.span());
    Set<String> names = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    Set<String> countries = new TreeSet<>();
    Set<String> dates = new TreeSet<>();
    for (Finding finding : extraction.findings()) {
      if (!sentence.overlaps(finding.span())) {
        continue;
      }
      if (finding instanceof Mention named) {
        named.country().ifPresent(countries::add);
        switch (named.type()) {
          case "person", "organisation", "agency", "group" -> names.addAll(words(named.name()));
          case "place" -> places.add(named.name().toLowerCase(Locale.ROOT));
          default -> {}
        }
      } else if (finding instanceof DateMention date) {
        dates.add(date.value().edtf());
      }
    }
    return new Told(
        article,
        head.lemma(),
        stem(head.lemma()),
        event.map(found -> found.type().word()),
        event.flatMap(
            found ->
                Optional.ofNullable(incidentOf.get(mention.article().id() + "/" + found.id()))),
        names,
        places,
        countries,
        dates);
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
      if (word.length() > 2 && !word.equals("the") && !word.equals("and")) {
        words.add(word);
      }
    }
    return words;
  }

  /** The verb where a mention of several words has one ('set free'), else the last word. */
  private static Token head(EcbPlusTexts.EventMention mention, AnalysedText text) {
    List<Token> words = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        if (mention.words().stream().anyMatch(token.span()::overlaps)) {
          words.add(token);
        }
      }
    }
    return words.stream()
        .filter(token -> token.tag() == Tag.VERB)
        .findFirst()
        .orElseGet(words::getLast);
  }

  static String stem(String lemma) {
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(lemma);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /** Vectors of articles: frequency of stems of content words times their rarity, of length 1. */
  private void weigh(List<AnalysedText> texts) {
    Map<String, Integer> articlesWith = new HashMap<>();
    for (AnalysedText text : texts) {
      Map<String, Double> counts = new TreeMap<>();
      for (Sentence sentence : text.sentences()) {
        for (Token token : sentence.tokens()) {
          switch (token.tag()) {
            case NOUN, PROPN, VERB, ADJ, NUM -> counts.merge(stem(token.lemma()), 1.0, Double::sum);
            case AUX, ADV, ADP, DET, PRON, CCONJ, SCONJ, PART, INTJ, PUNCT, SYM, X -> {}
          }
        }
      }
      counts.keySet().forEach(word -> articlesWith.merge(word, 1, Integer::sum));
      vectors.add(counts);
    }
    for (Map<String, Double> vector : vectors) {
      vector.replaceAll(
          (word, count) ->
              (1 + Math.log(count))
                  * Math.log((double) texts.size() / articlesWith.getOrDefault(word, 1)));
      double length = Math.sqrt(vector.values().stream().mapToDouble(x -> x * x).sum());
      vector.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
    }
  }

  /** Cosine of two articles. */
  double similarity(int one, int other) {
    double sum = 0;
    for (Map.Entry<String, Double> word : vectors.get(one).entrySet()) {
      sum += word.getValue() * vectors.get(other).getOrDefault(word.getKey(), 0.0);
    }
    return sum;
  }
}
