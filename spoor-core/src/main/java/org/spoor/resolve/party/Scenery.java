package org.spoor.resolve.party;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.spoor.model.DateMention;
import org.spoor.model.Event;
import org.spoor.model.Finding;
import org.spoor.model.Mention;
import org.spoor.model.Span;
import org.spoor.resolve.Report;

/** Which states a report speaks of, and where: what a name without its state is read by. */
final class Scenery {
  private final List<Span> sentences;
  private final Map<Integer, Set<String>> bySentence = new HashMap<>();
  private final Map<String, Integer> byReport = new TreeMap<>();
  private final Map<String, Set<String>> byActor = new HashMap<>();
  private final List<Span> dates = new ArrayList<>();
  private final List<Mention> adjectives = new ArrayList<>();
  private final Map<String, Set<String>> byClass = new HashMap<>();

  Scenery(Report report, Lore lore) {
    this.sentences = report.sentences();
    Set<Span> counted = new HashSet<>();
    for (Finding finding : report.findings()) {
      switch (finding) {
        case Mention mention -> {
          country(mention, counted);
          generic(mention.name(), lore);
        }
        case DateMention date -> dates.add(date.span());
        case Event event -> {
          actors(event.parties().byParties(), event.parties().by());
          actors(event.parties().againstParties(), event.parties().against());
        }
        default -> {}
      }
    }
    Collections.sort(dates);
  }

  private void country(Mention mention, Set<Span> counted) {
    String type = mention.type();
    boolean geographic = type.equals("state") || type.equals("nationality") || type.equals("place");
    if (!geographic || mention.country().isEmpty()) {
      return;
    }
    if (type.equals("nationality")) {
      adjectives.add(mention);
    }
    String code = mention.country().get();
    if (!States.body(code) && counted.add(mention.span())) {
      bySentence.computeIfAbsent(sentence(mention.span()), key -> new TreeSet<>()).add(code);
      byReport.merge(code, 1, Integer::sum);
    }
  }

  private void generic(String name, Lore lore) {
    States.Stripped stripped = lore.states().strip(Folding.fold(name));
    if (!stripped.state().isEmpty()) {
      lore.generic()
          .of(stripped.rest())
          .ifPresent(
              generic ->
                  byClass
                      .computeIfAbsent(generic.name(), key -> new TreeSet<>())
                      .add(stripped.state()));
    }
  }

  private void actors(List<String> names, List<String> codes) {
    for (String name : names) {
      byActor.computeIfAbsent(Folding.fold(name), key -> new TreeSet<>()).addAll(codes);
    }
  }

  /** The number of the sentence in which a span starts; -1 before the first. */
  int sentence(Span span) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  /**
   * The one state that the sentence, or else the whole report, speaks of.
   *
   * @param allowed the states among which to choose; empty for all
   * @return empty where there is no one
   */
  String state(Span span, Set<String> allowed) {
    String found = "";
    for (String code : bySentence.getOrDefault(sentence(span), Set.of())) {
      if (allowed.isEmpty() || allowed.contains(code)) {
        if (!found.isEmpty()) {
          return "";
        }
        found = code;
      }
    }
    return found.isEmpty() ? ofReport(allowed) : found;
  }

  /**
   * The state of a body that is named without one: the one that events give it; the only one of
   * which the report names such a body with its state; the one of its sentence where the report as
   * a whole speaks of the same; the only one that the report names.
   *
   * @param folded how it is named
   * @param generic what it is
   */
  String stateOfBody(String folded, GenericBodies.Generic generic, Span span) {
    Set<String> ofActor = byActor.getOrDefault(folded, Set.of());
    if (!ofActor.isEmpty()) {
      Set<String> both = new TreeSet<>(ofActor);
      both.retainAll(byClass.getOrDefault(generic.name(), Set.of()));
      Set<String> fitting = both.isEmpty() ? ofActor : both;
      return fitting.size() == 1 ? fitting.iterator().next() : "";
    }
    Set<String> ofClass = byClass.getOrDefault(generic.name(), Set.of());
    if (!ofClass.isEmpty()) {
      return ofClass.size() == 1 ? ofClass.iterator().next() : "";
    }
    Set<String> ofSentence = bySentence.getOrDefault(sentence(span), Set.of());
    String ofReport = ofReport(Set.of());
    if (ofSentence.isEmpty()) {
      return byReport.size() == 1 ? ofReport : "";
    }
    return ofSentence.size() == 1 && ofSentence.contains(ofReport) ? ofReport : "";
  }

  /** A state named at least twice as often as any other. */
  private String ofReport(Set<String> allowed) {
    String best = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : byReport.entrySet()) {
      if (!allowed.isEmpty() && !allowed.contains(entry.getKey())) {
        continue;
      }
      if (entry.getValue() > most) {
        second = most;
        most = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    return most >= 2 * second ? best : "";
  }

  /** Whether the report names a state anywhere. */
  boolean names(String code) {
    return byReport.containsKey(code);
  }

  /** Whether the place lies in a date ('17 November' is no group there). */
  boolean inDate(Span span) {
    for (Span date : dates) {
      if (date.start() > span.start()) {
        return false;
      }
      if (date.contains(span)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The state of the nearest nationality before a person, in the same sentence and not further off
   * than a title or an occupation is long.
   */
  String nationality(Span person, int reach) {
    String found = "";
    int sentence = sentence(person);
    for (Mention adjective : adjectives) {
      int gap = person.start() - adjective.span().end();
      if (gap >= 0 && gap <= reach && sentence(adjective.span()) == sentence) {
        found = adjective.country().orElse("");
      }
    }
    return found;
  }
}
