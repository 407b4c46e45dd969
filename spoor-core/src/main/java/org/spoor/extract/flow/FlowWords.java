package org.spoor.extract.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.spoor.lexicon.Entry;
import org.spoor.lexicon.Inflection;
import org.spoor.lexicon.LexiconBuilder;
import org.spoor.model.Trend;
import org.spoor.resource.CsvTable;
import org.spoor.resource.YamlTree;

/** The words of {@code frames.yaml}. Immutable. */
final class FlowWords {
  static final String MOVE = "flow_move";
  static final String PREPOSITION = "flow_preposition";
  static final String STATE_ROLE = "flow_state_role";
  static final String TREND = "flow_trend";
  static final String AGAIN = "flow_again";
  static final String COVER = "flow_cover";
  static final String PLACE_NOUN = "flow_place_noun";

  private final YamlTree file;
  private final Set<String> forBehind;
  private final Set<String> notBehind;
  private final Set<String> covers;
  private final Set<String> denials;
  private final Set<String> exploits;
  private final Set<String> plights;
  private final Set<String> ends;
  private final Set<String> made;
  private final Set<String> peopleContext;
  private final Set<String> peopleWords;
  private final Map<String, String> states = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();
  private final Set<String> excluded = new HashSet<>();

  private FlowWords(YamlTree file) {
    this.file = file;
    forBehind = Set.copyOf(file.at("for_behind").texts());
    notBehind = Set.copyOf(file.at("not_behind").texts());
    covers = Set.copyOf(file.at("covers").texts());
    plights = Set.copyOf(file.at("plights").texts());
    exploits = Set.copyOf(file.at("exploits").texts());
    denials = Set.copyOf(file.at("denials").texts());
    ends = Set.copyOf(file.at("ends").texts());
    made = Set.copyOf(file.at("made").texts());
    peopleContext = Set.copyOf(file.at("people_context").texts());
    peopleWords = Set.copyOf(file.at("people_words").texts());
    for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/countries.csv").rows()) {
      for (String column : List.of("names", "demonyms")) {
        for (String name : row.list(column)) {
          states.putIfAbsent(name.toLowerCase(Locale.ROOT), row.get("code"));
        }
      }
    }
    exclude(file);
  }

  static FlowWords load() {
    return new FlowWords(YamlTree.load("/org/spoor/extract/flow/frames.yaml"));
  }

  private void exclude(YamlTree frames) {
    Map<String, String> broader = new HashMap<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/commodities.csv").rows()) {
      broader.put(row.get("id"), row.get("broader"));
      units.putIfAbsent(row.get("label"), row.get("baseUnit"));
    }
    Set<String> roots = new HashSet<>(frames.at("not_flows").texts());
    Set<String> still = new HashSet<>(frames.at("flows_still").texts());
    for (String id : broader.keySet()) {
      String at = id;
      int depth = 0;
      while (!at.isEmpty() && !still.contains(at) && depth++ < 10) {
        // The root 'goods' is excluded itself, what is narrower is not.
        if (roots.contains(at) && (!at.equals("goods") || at.equals(id))) {
          excluded.add(id);
        }
        at = broader.getOrDefault(at, "");
      }
    }
  }

  void enter(LexiconBuilder builder) {
    YamlTree moves = file.at("moves");
    for (Move move : Move.values()) {
      boolean noun = move == Move.NOUN || move == Move.CARRIER;
      for (String word : moves.at(move.name().toLowerCase(Locale.ROOT)).texts()) {
        builder.add(Entry.of(MOVE, move.name()), word, noun ? Inflection.NOUN : Inflection.VERB);
      }
    }
    for (Role role : Role.values()) {
      YamlTree node = file.at(role.name().toLowerCase(Locale.ROOT));
      preposition(builder, node.at("weak"), role, "weak", Inflection.NONE);
      preposition(builder, node.at("strong"), role, "strong", Inflection.NONE);
      preposition(builder, node.at("verbs"), role, "verb", Inflection.VERB);
      for (String word : file.at("roles").at(role.name().toLowerCase(Locale.ROOT)).texts()) {
        builder.add(Entry.of(STATE_ROLE, role.name()), word, Inflection.NOUN);
      }
    }
    for (Trend trend : Trend.values()) {
      for (String word : file.at("trend").at(trend.word()).texts()) {
        builder.add(Entry.of(TREND, trend.name()), word, Inflection.NONE);
      }
    }
    for (String word : file.at("goods_again").texts()) {
      builder.add(Entry.of(AGAIN, word), word, Inflection.NONE);
    }
    for (String word : file.at("cover_nouns").texts()) {
      builder.add(Entry.of(COVER, word), word, Inflection.NONE);
    }
    for (String word : file.at("place_nouns").texts()) {
      builder.add(Entry.of(PLACE_NOUN, word), word, Inflection.NONE);
    }
  }

  private static void preposition(
      LexiconBuilder builder, YamlTree words, Role role, String kind, Inflection inflection) {
    for (String word : words.texts()) {
      builder.add(new Entry(PREPOSITION, role.name(), Map.of("kind", kind)), word, inflection);
    }
  }

  /** Whether 'for' behind this lemma binds a destination. */
  boolean forBehind(String lemma) {
    return forBehind.contains(lemma);
  }

  /** Whether a preposition behind this word binds no place of a flow. */
  boolean notBehind(String lower) {
    return notBehind.contains(lower);
  }

  /** Whether people are led into this as into no place. */
  boolean plight(String lower) {
    return plights.contains(lower);
  }

  /** Whether the word tells that people are exploited. */
  boolean exploits(String lower) {
    return exploits.contains(lower);
  }

  /** Whether the word before a flow says that there is none. */
  boolean denies(String lower) {
    return denials.contains(lower);
  }

  /** Whether the word behind a flow says that it has come to an end. */
  boolean ended(String lower) {
    return ends.contains(lower);
  }

  /** Whether goods behind this word only hide others. */
  boolean covers(String lower) {
    return covers.contains(lower);
  }

  /** The state where a compound says that something was made ('U.S.-sourced'), or empty. */
  String madeIn(String text) {
    int hyphen = text.lastIndexOf('-');
    if (hyphen <= 0 || !made.contains(text.substring(hyphen + 1).toLowerCase(Locale.ROOT))) {
      return "";
    }
    return states.getOrDefault(text.substring(0, hyphen).toLowerCase(Locale.ROOT), "");
  }

  /** Whether a sentence with this word may tell of people that are moved. */
  boolean peopleContext(String lower) {
    return peopleContext.contains(lower);
  }

  /** Whether the word names people beside those of the commodity table. */
  boolean peopleWord(String lower) {
    return peopleWords.contains(lower);
  }

  /** Whether the commodity, by its identifier, is a flow of its own. */
  boolean flows(String commodity) {
    return !excluded.contains(commodity);
  }

  /** The base unit of goods by their label; empty where they have none. */
  String unitOf(String label) {
    return units.getOrDefault(label, "");
  }
}
