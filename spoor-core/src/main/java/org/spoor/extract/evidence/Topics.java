package org.spoor.extract.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.evidence.Topic.Strength;
import org.spoor.lexicon.Hit;

/**
 * Tells what a statement is about, with the statements before it in mind. Not thread safe: one for
 * a document.
 */
final class Topics {
  /** A statement points back no further than this many statements. */
  private static final int REACH = 3;

  private final Vocabulary vocabulary;
  private final Set<Indicator> named = new LinkedHashSet<>();
  private List<Topic> last = List.of();
  private int since;

  Topics(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A heading: nothing above it is pointed back to. */
  void newSection() {
    named.clear();
    last = List.of();
  }

  /**
   * The indicators that a statement is about.
   *
   * @param section the heading above it; empty outside country profiles
   * @param foreign whether a group from another country is named there
   */
  List<Topic> of(
      SentenceReading sentence, Statement statement, Optional<Section> section, boolean foreign) {
    Set<Indicator> strong = new LinkedHashSet<>();
    Set<Indicator> weak = new LinkedHashSet<>();
    for (Hit hit : sentence.hits()) {
      if (hit.in(Vocabulary.TERM) && hit.from() >= statement.from() && hit.to() <= statement.to()) {
        Vocabulary.Meaning meaning = vocabulary.meaningOf(hit.entry());
        add(meaning.strong(), section, strong);
        if (section.isPresent()) {
          add(meaning.weak(), section, weak);
        }
      }
    }
    if (foreign && section.isPresent()) {
      addForeign(section.get(), strong);
    }
    List<Topic> topics = new ArrayList<>();
    for (Indicator indicator : strong) {
      topics.add(new Topic(indicator, Strength.NAMED));
    }
    if (strong.isEmpty()) {
      for (Indicator indicator : weak) {
        topics.add(new Topic(indicator, Strength.MEANT));
      }
      prefer(topics);
    }
    if (topics.isEmpty() && section.isPresent() && since < REACH) {
      topics.addAll(inherited(sentence, statement));
    }
    if (topics.isEmpty()) {
      since++;
    } else {
      since = 0;
      last = topics;
      named.addAll(strong);
    }
    return topics;
  }

  /** Whether the section has named the indicator already. */
  boolean named(Indicator indicator) {
    return named.contains(indicator);
  }

  private static void add(
      List<Indicator> candidates, Optional<Section> section, Set<Indicator> found) {
    for (Indicator indicator : candidates) {
      boolean fits =
          section
              .map(s -> s.indicators().contains(indicator))
              .orElse(indicator.side() != Side.RESILIENCE);
      if (fits) {
        found.add(indicator);
      }
    }
  }

  private static void addForeign(Section section, Set<Indicator> strong) {
    for (Indicator indicator : section.indicators()) {
      if (indicator.name().equals("Foreign actors")) {
        strong.add(indicator);
      }
    }
  }

  /** Of what weak terms may mean, what the section has named already, else what was last named. */
  private void prefer(List<Topic> topics) {
    if (topics.size() < 2) {
      return;
    }
    List<Topic> before = new ArrayList<>(topics);
    before.removeIf(topic -> last.stream().noneMatch(l -> l.indicator() == topic.indicator()));
    if (before.isEmpty()) {
      before.addAll(topics);
      before.removeIf(topic -> !named.contains(topic.indicator()));
    }
    if (!before.isEmpty()) {
      topics.retainAll(before);
    }
  }

  private List<Topic> inherited(SentenceReading sentence, Statement statement) {
    if (last.isEmpty()) {
      return List.of();
    }
    Side side = last.getFirst().indicator().side();
    boolean pointsBack = statement.from() > 0; // a later part of the same sentence
    for (int i = statement.from(); i < statement.to() && !pointsBack; i++) {
      String lower = sentence.token(i).lower();
      pointsBack = vocabulary.pointsBack(lower) || vocabulary.generic(side, lower);
    }
    if (!pointsBack) {
      return List.of();
    }
    List<Topic> topics = new ArrayList<>();
    for (Topic topic : last) {
      topics.add(new Topic(topic.indicator(), Strength.INHERITED));
    }
    return topics;
  }
}
