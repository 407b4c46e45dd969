package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spoor.lexicon.Entry;
import org.spoor.lexicon.Inflection;
import org.spoor.lexicon.LexiconBuilder;
import org.spoor.model.EventType;
import org.spoor.resource.YamlTree;

/**
 * The triggers of all event types with their senses, as read from the frames file.
 *
 * @param verbs senses by dictionary form; a particle is part of it ('break up')
 * @param nouns senses by dictionary form
 */
record Frames(Map<String, List<Sense>> verbs, Map<String, List<Sense>> nouns) {
  static final String RESOURCE = "/org/spoor/extract/event/frames.yaml";
  static final String VERBS = "event_verb";
  static final String NOUNS = "event_noun";

  Frames {
    verbs = Map.copyOf(verbs);
    nouns = Map.copyOf(nouns);
  }

  static Frames load() {
    Map<String, List<Sense>> verbs = new HashMap<>();
    Map<String, List<Sense>> nouns = new HashMap<>();
    for (YamlTree frame : YamlTree.load(RESOURCE).list()) {
      EventType type = EventType.of(frame.at("type").required());
      read(frame.at("verbs"), type, verbs);
      read(frame.at("nouns"), type, nouns);
    }
    return new Frames(verbs, nouns);
  }

  private static void read(YamlTree words, EventType type, Map<String, List<Sense>> senses) {
    for (YamlTree word : words.list()) {
      Sense sense =
          new Sense(
              type,
              Sense.Needs.of(word.at("needs").text().orElse("any")),
              word.at("with").texts(),
              word.at("without").texts(),
              word.at("beside").texts(),
              Sense.Agent.valueOf(word.at("agent").text().orElse("any").toUpperCase(Locale.ROOT)),
              word.at("mode").text().filter(mode -> !mode.isEmpty()),
              word.at("patient").text(),
              word.at("doer").text());
      senses.computeIfAbsent(word.at("word").required(), w -> new ArrayList<>()).add(sense);
    }
  }

  /** Enters all triggers, so that the parser knows them. */
  void enter(LexiconBuilder terms) {
    for (String verb : verbs.keySet().stream().sorted().toList()) {
      terms.add(Entry.of(VERBS, verb), verb, Inflection.VERB);
    }
    for (String form : List.of("is", "are", "was", "were")) {
      if (verbs.containsKey("be")) {
        terms.add(Entry.of(VERBS, "be"), form, Inflection.NONE);
      }
    }
    for (String noun : nouns.keySet().stream().sorted().toList()) {
      terms.add(Entry.of(NOUNS, noun), noun, Inflection.NOUN);
    }
  }

  List<Sense> ofVerb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma)).orElse(List.of());
  }

  List<Sense> ofNoun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma)).orElse(List.of());
  }
}
