package org.spoor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoor.model.Document;
import org.spoor.resource.CsvTable;
import org.spoor.resource.YamlTree;
import org.spoor.text.Sentence;
import org.spoor.text.TextAnalyser;

final class LexiconTest {
  private static final TextAnalyser ANALYSER = TextAnalyser.load();

  private static LexiconBuilder builder() {
    return new LexiconBuilder(ANALYSER.tokenizer(), ANALYSER.morphology());
  }

  private static List<String> hits(Lexicon lexicon, String text) {
    Sentence sentence = ANALYSER.analyse(Document.of("test", text)).sentences().getFirst();
    return lexicon.find(sentence).stream()
        .map(hit -> hit.entry().list() + ":" + hit.entry().id() + "@" + hit.from() + "-" + hit.to())
        .toList();
  }

  @Test
  void findsTheLongestTermOfAList() {
    Lexicon lexicon =
        builder()
            .add(Entry.of("commodity", "tobacco"), "tobacco", Inflection.NONE)
            .add(Entry.of("commodity", "pipe"), "water pipe tobacco", Inflection.NONE)
            .build();
    assertThat(hits(lexicon, "We found water pipe tobacco and tobacco."))
        .containsExactly("commodity:pipe@2-5", "commodity:tobacco@6-7");
  }

  @Test
  void letsTermsOfTwoListsOverlap() {
    Lexicon lexicon =
        builder()
            .add(Entry.of("agency", "customs"), "belgian customs", Inflection.NONE)
            .addExact(Entry.of("nationality", "BE"), "Belgian")
            .build();
    assertThat(hits(lexicon, "It was Belgian customs."))
        .containsExactly("agency:customs@2-4", "nationality:BE@2-3");
  }

  @Test
  void comparesExactTermsAsWritten() {
    Lexicon lexicon = builder().addExact(Entry.of("country", "US"), "US").build();
    assertThat(hits(lexicon, "They told us that the US knew.")).containsExactly("country:US@5-6");
  }

  @Test
  void findsInflectedForms() {
    Lexicon lexicon =
        builder()
            .add(Entry.of("verb", "seize"), "seize", Inflection.VERB)
            .add(Entry.of("noun", "spy"), "spy", Inflection.NOUN)
            .build();
    assertThat(hits(lexicon, "Spies were seized."))
        .containsExactly("noun:spy@0-1", "verb:seize@2-3");
  }

  @Test
  void namesTheFileAndLineOfABadCell() {
    CsvTable table = CsvTable.load("/org/spoor/lexicon/countries.csv");
    assertThatThrownBy(() -> table.rows().getFirst().get("colour"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("countries.csv, line ")
        .hasMessageContaining("there is no column 'colour'");
  }

  @Test
  void namesThePathOfAMissingKey() {
    assertThatThrownBy(
            () ->
                YamlTree.load("/org/spoor/extract/event/frames.yaml")
                    .list()
                    .getFirst()
                    .at("typ")
                    .required())
        .hasMessage("/org/spoor/extract/event/frames.yaml[0].typ: a value is wanted here");
  }

  @Test
  void saysWhichResourceIsMissing() {
    assertThatThrownBy(() -> CsvTable.load("/none.csv"))
        .hasMessage("there is no resource /none.csv");
  }
}
