package org.spoor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.spoor.model.Document;
import org.spoor.text.TextAnalyser;

/** How terms are found. */
final class LexiconTest {
  private static final TextAnalyser ANALYSER = TextAnalyser.load();

  @Test
  void theLongestTermOfAListWins() {
    assertThat(
            hits(
                "cut tobacco and tobacco",
                terms -> {
                  terms.add(Entry.of("goods", "tobacco"), "tobacco", Inflection.NONE);
                  terms.add(Entry.of("goods", "cut"), "cut tobacco", Inflection.NONE);
                }))
        .containsExactly("goods/cut 0-2", "goods/tobacco 3-4");
  }

  @Test
  void listsDoNotHideEachOther() {
    assertThat(
            hits(
                "cut tobacco",
                terms -> {
                  terms.add(Entry.of("goods", "cut"), "cut tobacco", Inflection.NONE);
                  terms.add(Entry.of("plant", "tobacco"), "tobacco", Inflection.NONE);
                }))
        .containsExactly("goods/cut 0-2", "plant/tobacco 1-2");
  }

  @Test
  void exactTermsCountAsWritten() {
    assertThat(hits("It told us of US aid", terms -> terms.addExact(Entry.of("state", "US"), "US")))
        .containsExactly("state/US 4-5");
  }

  @Test
  void allFormsAreFound() {
    assertThat(
            hits(
                "They seize what he seized in customs offices",
                terms -> {
                  terms.add(Entry.of("verb", "seize"), "seize", Inflection.VERB);
                  terms.add(Entry.of("noun", "office"), "customs office", Inflection.NOUN);
                }))
        .containsExactly("verb/seize 1-2", "verb/seize 4-5", "noun/office 6-8");
  }

  private static List<String> hits(String text, Consumer<LexiconBuilder> enter) {
    LexiconBuilder terms = new LexiconBuilder(ANALYSER.tokenizer(), ANALYSER.morphology());
    enter.accept(terms);
    Lexicon lexicon = terms.build();
    return ANALYSER.analyse(Document.of("example", text)).sentences().stream()
        .flatMap(sentence -> lexicon.find(sentence).stream())
        .map(hit -> hit.entry().list() + "/" + hit.entry().id() + " " + hit.from() + "-" + hit.to())
        .toList();
  }
}
