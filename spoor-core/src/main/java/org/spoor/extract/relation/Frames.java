package org.spoor.extract.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.spoor.lexicon.Entry;
import org.spoor.lexicon.Inflection;
import org.spoor.lexicon.LexiconBuilder;
import org.spoor.model.Relation;
import org.spoor.resource.YamlTree;

/** The frames and kinds of {@code frames.yaml}. Immutable. */
final class Frames {
  static final String VERB = "relation_verb";
  static final String CUE = "relation_cue";
  static final String NOUN = "relation_noun";

  /** Kinds whose names are enough to know them; the others come of their head nouns. */
  private final Map<String, Set<Kind>> kinds = new HashMap<>();

  private final Map<String, List<Frame>> verbs = new LinkedHashMap<>();
  private final Map<String, List<Frame>> cues = new LinkedHashMap<>();
  private final Map<String, List<Frame>> nouns = new LinkedHashMap<>();
  private final Set<String> offices;
  private final Set<String> allies;
  private final Set<String> heads;
  private final Set<String> raising;

  private Frames(YamlTree file) {
    int number = 0;
    for (YamlTree node : file.at("frames").list()) {
      Frame frame =
          new Frame(
              number++,
              Relation.Type.of(node.at("relation").required()),
              kinds(node.at("subject")),
              kinds(node.at("object")),
              node.at("swapped").text().isPresent(),
              node.at("passive").text().isPresent(),
              node.at("reciprocal").text().isPresent(),
              node.at("object_behind").texts());
      collect(node.at("verbs"), verbs, frame);
      collect(node.at("cues"), cues, frame);
      collect(node.at("nouns"), nouns, frame);
    }
    YamlTree words = file.at("kinds");
    for (String kind : words.keys()) {
      for (String word : words.at(kind).texts()) {
        kinds
            .computeIfAbsent(word, w -> EnumSet.noneOf(Kind.class))
            .add(Kind.of(kind.toUpperCase(Locale.ROOT)));
      }
    }
    offices = Set.copyOf(file.at("offices").texts());
    heads = Set.copyOf(file.at("heads").texts());
    allies = Set.copyOf(file.at("allies").texts());
    raising = Set.copyOf(file.at("raising").texts());
  }

  static Frames load() {
    return new Frames(YamlTree.load("/org/spoor/extract/relation/frames.yaml"));
  }

  private static Set<Kind> kinds(YamlTree words) {
    Set<Kind> kinds = new HashSet<>();
    for (String word : words.texts()) {
      kinds.add(Kind.of(word));
    }
    return kinds;
  }

  private static void collect(YamlTree words, Map<String, List<Frame>> into, Frame frame) {
    for (String word : words.texts()) {
      into.computeIfAbsent(word, w -> new ArrayList<>(2)).add(frame);
    }
  }

  void enter(LexiconBuilder builder) {
    for (String verb : verbs.keySet()) {
      builder.add(Entry.of(VERB, verb), verb, Inflection.VERB);
    }
    for (String cue : cues.keySet()) {
      builder.add(Entry.of(CUE, cue), cue, Inflection.NONE);
    }
    for (String noun : nouns.keySet()) {
      builder.add(Entry.of(NOUN, noun), noun, Inflection.NOUN);
    }
  }

  /** The frames of a term of one of the three lists. */
  List<Frame> of(Entry entry) {
    Map<String, List<Frame>> frames =
        switch (entry.list()) {
          case VERB -> verbs;
          case CUE -> cues;
          case NOUN -> nouns;
          default -> Map.of();
        };
    return frames.getOrDefault(entry.id(), List.of());
  }

  /** What a noun may be by itself. */
  Set<Kind> kindsOf(String lemma) {
    return kinds.getOrDefault(lemma, Set.of());
  }

  /** Whether the noun names an office. */
  boolean office(String lemma) {
    return offices.contains(lemma);
  }

  /** Whether the office is at the head of a band or body. */
  boolean heads(String lemma) {
    return heads.contains(lemma);
  }

  /** Whether the noun names somebody's ally. */
  boolean ally(String lemma) {
    return allies.contains(lemma);
  }

  /** Whether the verb leaves its subject to the verb behind it. */
  boolean raises(String lemma) {
    return raising.contains(lemma);
  }
}
