package org.spoor.extract.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoor.lexicon.Entry;
import org.spoor.lexicon.Inflection;
import org.spoor.lexicon.LexiconBuilder;
import org.spoor.resource.CsvTable;
import org.spoor.resource.YamlTree;

/** The word lists of this package: cues, nouns of speakers, words of anonymity. */
final class SpeechLexicon {
  static final String CUES = "/org/spoor/extract/attribution/cues.yaml";
  private static final String SPEAKERS = "/org/spoor/extract/attribution/speakers.csv";
  private static final String TERMS = "/org/spoor/extract/attribution/terms.csv";

  /** Names of the lists in the lexicon. */
  static final String CUE = "speech.cue";

  static final String NOUN_CUE = "speech.cue.noun";
  static final String SPEAKER = "speech.speaker";
  static final String TERM = "speech.terms";

  private final Map<String, SpeechCue> cues;

  private SpeechLexicon(Map<String, SpeechCue> cues) {
    this.cues = cues;
  }

  static SpeechLexicon load() {
    Map<String, SpeechCue> cues = new LinkedHashMap<>();
    YamlTree root = YamlTree.load(CUES);
    for (YamlTree node : root.at("verbs").list()) {
      SpeechCue cue = verb(node);
      if (cues.put(cue.words(), cue) != null) {
        throw node.error("cue '" + cue.words() + "' stands twice");
      }
    }
    for (YamlTree node : root.at("nouns").list()) {
      simple(cues, "noun " + node.at("cue").required(), SpeechCue.Takes.NOUN);
    }
    for (YamlTree node : root.at("phrases").list()) {
      simple(cues, node.at("cue").required(), SpeechCue.Takes.PHRASE);
    }
    return new SpeechLexicon(cues);
  }

  private static void simple(
      Map<String, SpeechCue> cues, String words, SpeechCue.Takes construction) {
    cues.put(
        words,
        new SpeechCue(
            words,
            Set.of(construction),
            SpeechCue.Subject.SPEAKER,
            SpeechCue.Addressee.NONE,
            List.of(),
            Set.of()));
  }

  private static SpeechCue verb(YamlTree node) {
    Optional<String> addressee = node.at("addressee").text();
    return new SpeechCue(
        node.at("cue").required(),
        node.at("takes").texts().stream().map(SpeechCue.Takes::of).collect(Collectors.toSet()),
        SpeechCue.Subject.of(node.at("subject").required()),
        addressee.isEmpty()
            ? SpeechCue.Addressee.NONE
            : addressee.get().equals("optional")
                ? SpeechCue.Addressee.OPTIONAL
                : SpeechCue.Addressee.REQUIRED,
        node.at("prepositions").texts(),
        Set.copyOf(node.at("complements").texts()));
  }

  void enter(LexiconBuilder builder) {
    for (Map.Entry<String, SpeechCue> named : cues.entrySet()) {
      SpeechCue cue = named.getValue();
      boolean noun = cue.takes(SpeechCue.Takes.NOUN);
      builder.add(
          Entry.of(noun ? NOUN_CUE : CUE, named.getKey()),
          noun ? cue.words().substring("noun ".length()) : cue.words(),
          noun
              ? Inflection.NOUN
              : cue.takes(SpeechCue.Takes.PHRASE) ? Inflection.NONE : Inflection.VERB);
    }
    List<CsvTable.Row> rows = new ArrayList<>(CsvTable.load(SPEAKERS).rows());
    for (CsvTable.Row row : rows) {
      speaker(builder, row, Inflection.NONE);
    }
    for (CsvTable.Row row : rows) {
      speaker(builder, row, Inflection.NOUN);
    }
    for (CsvTable.Row row : CsvTable.load(TERMS).rows()) {
      builder.add(
          new Entry(TERM, row.get("phrase"), Map.of("terms", row.get("terms"))),
          row.get("phrase"),
          Inflection.NONE);
    }
  }

  private static void speaker(LexiconBuilder builder, CsvTable.Row row, Inflection inflection) {
    SpeakerClass kind = SpeakerClass.of(row.get("class"));
    builder.add(
        new Entry(SPEAKER, row.get("noun"), Map.of("class", kind.word())),
        row.get("noun"),
        inflection);
  }

  /** The cue of a hit of the list {@link #CUE}. */
  SpeechCue cue(Entry entry) {
    SpeechCue cue = cues.get(entry.id());
    if (cue == null) {
      throw new IllegalArgumentException("not a cue: " + entry.id());
    }
    return cue;
  }
}
