package org.spoor.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;
import org.spoor.model.Mention;
import org.spoor.resource.YamlTree;

/** Every example of {@code mention-examples.yaml}. */
class MentionExamplesTest {
  private static final Extractor EXTRACTOR = Extractor.create();

  private static List<Mention> mentions(String text) {
    return EXTRACTOR.extract(Document.of("example", text)).findings().stream()
        .filter(Mention.class::isInstance)
        .map(Mention.class::cast)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return YamlTree.load("/org/spoor/lexicon/mention-examples.yaml").list().stream()
        .map(
            example -> {
              String text = example.at("text").required();
              return DynamicTest.dynamicTest(text, () -> check(text, example));
            });
  }

  private static void check(String text, YamlTree example) {
    List<Mention> found = mentions(text);
    List<String> plain =
        found.stream().map(mention -> mention.name() + ": " + mention.type()).toList();
    List<String> full =
        found.stream()
            .map(m -> m.name() + ": " + m.type() + m.country().map(code -> " " + code).orElse(""))
            .toList();
    for (String wanted : example.at("mentions").texts()) {
      assertThat(wanted.matches(".* [A-Z]{2}") ? full : plain).contains(wanted);
    }
    for (String unwanted : example.at("none").texts()) {
      assertThat(found).noneMatch(mention -> mention.name().contains(unwanted));
    }
    for (Mention mention : found) {
      assertThat(text.substring(mention.span().start(), mention.span().end()))
          .isEqualTo(mention.name());
    }
  }
}
