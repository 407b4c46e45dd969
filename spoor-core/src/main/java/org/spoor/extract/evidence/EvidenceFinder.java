package org.spoor.extract.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.Reading;
import org.spoor.extract.ReportCountry;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.hedge.Standings;
import org.spoor.lexicon.Hit;
import org.spoor.lexicon.LexiconBuilder;
import org.spoor.model.Evidence;
import org.spoor.model.Evidence.Direction;
import org.spoor.model.Span;
import org.spoor.model.Standing;
import org.spoor.text.Block;
import org.spoor.text.Tag;

/** Finds what bears on the indicators of the Organized Crime Index. Immutable, safe to share. */
public final class EvidenceFinder {
  /** Headings of a profile that make a text one. */
  private static final int PROFILE_HEADINGS = 2;

  /** Nouns that, with another country's adjective, name actors from abroad. */
  private static final Set<String> BANDS =
      Set.of(
          "group",
          "gang",
          "network",
          "mafia",
          "clan",
          "criminal",
          "trafficker",
          "smuggler",
          "actor",
          "national",
          "cartel",
          "syndicate",
          "organization",
          "organisation",
          "crime",
          "citizen",
          "diaspora",
          "one",
          "dealer");

  private final Vocabulary vocabulary;

  private EvidenceFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds the terms and cues to the lexicons. */
  public static void enter(LexiconBuilder builder) {
    Vocabulary.load().enter(builder);
  }

  /** Reads the indicators and cues. */
  public static EvidenceFinder load() {
    return new EvidenceFinder(Vocabulary.load());
  }

  /** The evidence in a text, in its order. */
  public List<Evidence> find(Reading reading, Standings standings) {
    Map<String, Optional<Section>> sections = sections(reading);
    boolean profile =
        sections.values().stream().filter(Optional::isPresent).count() >= PROFILE_HEADINGS;
    Optional<String> subject = ReportCountry.of(reading, !profile);
    Topics topics = new Topics(vocabulary);
    List<Evidence> found = new ArrayList<>();
    String heading = "";
    for (SentenceReading sentence : reading.sentences()) {
      String above = sentence.sentence().heading().orElse("");
      if (!above.equals(heading)) {
        heading = above;
        topics.newSection();
      }
      Optional<Section> section = sections.getOrDefault(above, Optional.empty());
      if (sentence.sentence().block().kind() == Block.Kind.HEADING
          || !sentence.sentence().block().kind().reports()
          || profile && section.isEmpty()) {
        continue;
      }
      sentence(sentence, profile, section, subject, topics, found);
    }
    return found.stream().map(evidence -> standing(evidence, standings)).toList();
  }

  /** How the end of the statement stands: what hedges its start need not hold to its end. */
  private static Evidence standing(Evidence evidence, Standings standings) {
    Span end = new Span(evidence.span().end() - 1, evidence.span().end());
    return new Evidence(
        evidence.id(),
        evidence.span(),
        evidence.country(),
        evidence.indicator(),
        evidence.direction(),
        standings.at(end));
  }

  private Map<String, Optional<Section>> sections(Reading reading) {
    Map<String, Optional<Section>> sections = new HashMap<>();
    for (SentenceReading sentence : reading.sentences()) {
      sentence
          .sentence()
          .heading()
          .ifPresent(heading -> sections.computeIfAbsent(heading, vocabulary::section));
    }
    return sections;
  }

  private void sentence(
      SentenceReading sentence,
      boolean profile,
      Optional<Section> section,
      Optional<String> subject,
      Topics topics,
      List<Evidence> found) {
    boolean terms = sentence.hits().stream().anyMatch(hit -> hit.in(Vocabulary.TERM));
    if (!terms && !profile) {
      return;
    }
    int first = found.size();
    for (Statement statement : Statement.of(sentence)) {
      boolean foreign = subject.isPresent() && foreign(sentence, statement, subject.get());
      List<Topic> about = topics.of(sentence, statement, section, foreign);
      Judgement judgement = new Judgement(sentence, statement, vocabulary);
      for (Topic topic : about) {
        Optional<Direction> direction =
            judgement
                .of(topic.indicator())
                .filter(verdict -> counts(topic, verdict, profile, topics))
                .map(Judgement.Verdict::direction);
        Optional<String> country =
            profile ? subject : CountryOfText.placed(sentence, statement).or(() -> subject);
        if (direction.isPresent() && country.isPresent()) {
          add(found, first, sentence, statement, topic.indicator(), direction.get(), country.get());
        }
      }
    }
  }

  /** Whether the topic is sure enough for what is said of it. */
  private static boolean counts(
      Topic topic, Judgement.Verdict verdict, boolean profile, Topics topics) {
    if (!profile) {
      return topic.strength() == Topic.Strength.NAMED && verdict.plain();
    }
    return switch (topic.strength()) {
      case NAMED -> true;
      case MEANT -> verdict.cued() || topics.named(topic.indicator());
      case INHERITED -> verdict.cued();
    };
  }

  private static void add(
      List<Evidence> found,
      int first,
      SentenceReading sentence,
      Statement statement,
      Indicator indicator,
      Direction direction,
      String country) {
    Span span = span(sentence, statement);
    for (int i = first; i < found.size(); i++) {
      Evidence before = found.get(i);
      if (before.indicator().equals(indicator.name())
          && before.direction() == direction
          && before.country().equals(country)) {
        found.set(
            i,
            new Evidence(
                before.id(),
                before.span().cover(span),
                country,
                indicator.name(),
                direction,
                before.standing()));
        return;
      }
    }
    found.add(
        new Evidence(
            "evidence-" + (found.size() + 1),
            span,
            country,
            indicator.name(),
            direction,
            Standing.FACT));
  }

  /** The statement's place without the marks and the joining word at its ends. */
  private static Span span(SentenceReading sentence, Statement statement) {
    int from = statement.from();
    int to = statement.to();
    while (to > from + 1 && sentence.token(to - 1).tag() == Tag.PUNCT) {
      to--;
    }
    while (from < to - 1
        && (sentence.token(from).tag() == Tag.PUNCT || sentence.token(from).tag() == Tag.CCONJ)) {
      from++;
    }
    return sentence.sentence().span(from, to);
  }

  /** Whether the statement names a band from another country. */
  private static boolean foreign(SentenceReading sentence, Statement statement, String subject) {
    for (Hit hit : sentence.hits()) {
      if (hit.in("nationality")
          && hit.from() >= statement.from()
          && hit.to() <= statement.to()
          && !hit.entry().id().equals(subject)) {
        for (int i = hit.to(); i < Math.min(statement.to(), hit.to() + 4); i++) {
          if (BANDS.contains(sentence.token(i).lemma())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
