package org.spoor.extract.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoor.lexicon.Entry;
import org.spoor.lexicon.Inflection;
import org.spoor.lexicon.LexiconBuilder;
import org.spoor.resource.YamlTree;

/** The indicators, their terms and the cues, as the files tell them. Immutable. */
final class Vocabulary {
  static final String TERM = "evidence_term";
  static final String CUE = "evidence_cue";
  static final String JUDGEMENT = "evidence_judgement";
  static final String OWN_CUE = "evidence_own_cue";

  private static final String FOLDER = "/org/spoor/extract/evidence/";

  /**
   * What a term names.
   *
   * @param strong indicators that it names wherever it stands
   * @param weak indicators that it names under their own heading
   */
  record Meaning(List<Indicator> strong, List<Indicator> weak) {}

  private final List<Indicator> indicators = new ArrayList<>();
  private final Map<String, String> headings = new HashMap<>();
  private final Map<String, Meaning> terms = new LinkedHashMap<>();
  private final Map<String, Map<Indicator, Integer>> ownCues = new LinkedHashMap<>();
  private final YamlTree cues;
  private final Map<Side, Set<String>> generic = new EnumMap<>(Side.class);
  private final Set<String> again;

  private Vocabulary(YamlTree file, YamlTree cueFile) {
    YamlTree groups = file.at("headings");
    for (String group : groups.keys()) {
      for (String heading : groups.at(group).texts()) {
        headings.put(heading, group);
      }
    }
    for (YamlTree node : file.at("indicators").list()) {
      Indicator indicator =
          new Indicator(
              node.at("name").required(),
              Side.valueOf(node.at("side").required().toUpperCase(Locale.ROOT)),
              node.at("group").required());
      if (!headings.containsValue(indicator.group())) {
        throw node.error("there is no heading '" + indicator.group() + "'");
      }
      indicators.add(indicator);
      for (String term : node.at("terms").texts()) {
        meaning(term).strong().add(indicator);
      }
      for (String term : node.at("weak").texts()) {
        meaning(term).weak().add(indicator);
      }
      int good = indicator.side().criminal() ? -1 : 1;
      own(node.at("better"), indicator, good);
      own(node.at("worse"), indicator, -good);
    }
    cues = cueFile;
    YamlTree words = cueFile.at("generic");
    generic.put(Side.MARKET, Set.copyOf(words.at("market").texts()));
    generic.put(Side.ACTOR, Set.copyOf(words.at("actor").texts()));
    generic.put(Side.RESILIENCE, Set.copyOf(words.at("resilience").texts()));
    again = Set.copyOf(cueFile.at("again").at("words").texts());
  }

  static Vocabulary load() {
    return new Vocabulary(
        YamlTree.load(FOLDER + "indicators.yaml"), YamlTree.load(FOLDER + "cues.yaml"));
  }

  private Meaning meaning(String term) {
    return terms.computeIfAbsent(term, t -> new Meaning(new ArrayList<>(2), new ArrayList<>(2)));
  }

  private void own(YamlTree phrases, Indicator indicator, int sign) {
    for (String phrase : phrases.texts()) {
      ownCues.computeIfAbsent(phrase, p -> new LinkedHashMap<>()).put(indicator, sign);
    }
  }

  void enter(LexiconBuilder builder) {
    for (String term : terms.keySet()) {
      builder.add(Entry.of(TERM, term), term, Inflection.NOUN);
    }
    for (String phrase : ownCues.keySet()) {
      builder.add(Entry.of(OWN_CUE, phrase), phrase, Inflection.NOUN);
    }
    for (CueClass kind : CueClass.values()) {
      Entry entry = Entry.of(kind.judges() ? JUDGEMENT : CUE, kind.name());
      YamlTree phrases = cues.at(kind.key());
      for (String phrase : phrases.at("words").texts()) {
        builder.add(entry, phrase, Inflection.NONE);
      }
      for (String phrase : phrases.at("nouns").texts()) {
        builder.add(entry, phrase, Inflection.NOUN);
      }
      for (String phrase : phrases.at("verbs").texts()) {
        builder.add(entry, phrase, Inflection.VERB);
      }
    }
  }

  /** All indicators in the Index's order. */
  List<Indicator> indicators() {
    return indicators;
  }

  /** What a term of the list {@link #TERM} names. */
  Meaning meaningOf(Entry entry) {
    return terms.getOrDefault(entry.id(), new Meaning(List.of(), List.of()));
  }

  /** Which way a cue of the list {@link #OWN_CUE} points for this indicator: 1, -1, or 0. */
  int ownCue(Entry entry, Indicator indicator) {
    return ownCues.getOrDefault(entry.id(), Map.of()).getOrDefault(indicator, 0);
  }

  /** Whether the word stands for something that was named before. */
  boolean pointsBack(String lower) {
    return again.contains(lower);
  }

  /** Whether the word names any market, group or measure whatever. */
  boolean generic(Side side, String lower) {
    return generic.getOrDefault(side, Set.of()).contains(lower);
  }

  /** What a heading narrows the indicators to; empty where it is no heading of a profile. */
  Optional<Section> section(String heading) {
    String words = fold(heading);
    String group = headings.get(words);
    if (group != null) {
      return Optional.of(new Section(group, narrowed(group)));
    }
    for (Indicator indicator : indicators) {
      if (words.equals(fold(indicator.name()))) {
        return Optional.of(new Section(indicator.group(), List.of(indicator)));
      }
    }
    return Optional.empty();
  }

  private List<Indicator> narrowed(String group) {
    return indicators.stream()
        .filter(
            indicator ->
                switch (group) {
                  case "markets" -> indicator.side() == Side.MARKET;
                  case "resilience" -> indicator.side() == Side.RESILIENCE;
                  default -> indicator.group().equals(group);
                })
        .toList();
  }

  private static String fold(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetter(c) || c == '-' || c == '&') {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
