package org.spoor.extract.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;
import org.spoor.model.Evidence;
import org.spoor.resource.YamlTree;

/** The examples beside the vocabulary of evidence. */
class EvidenceFinderTest {
  private static Extractor extractor;

  @BeforeAll
  static void load() {
    extractor = Extractor.create();
  }

  record Example(String heading, String text, List<String> expect) {}

  static Stream<Example> examples() {
    return YamlTree.load("/org/spoor/extract/evidence/examples.yaml").list().stream()
        .map(
            node ->
                new Example(
                    node.at("heading").text().orElse(""),
                    node.at("text").required(),
                    node.at("expect").texts()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void example(Example example) {
    String text =
        example.heading().isEmpty()
            ? example.text()
            : "ALBANIA\n\nRESILIENCE\n\nAlbania is a republic.\n\n"
                + example.heading()
                + "\n\n"
                + example.text();
    assertThat(evidence(text))
        .extracting(e -> e.indicator() + ": " + e.direction().word())
        .containsExactlyElementsOf(example.expect());
    assertThat(evidence(text)).allMatch(e -> e.country().equals("AL"));
  }

  @Test
  void everyIndicatorHasAnExample() {
    List<String> shown =
        examples().flatMap(e -> e.expect().stream()).map(e -> e.split(":")[0]).distinct().toList();
    assertThat(Vocabulary.load().indicators())
        .hasSize(32)
        .allMatch(indicator -> shown.contains(indicator.name()));
  }

  private static List<Evidence> evidence(String text) {
    return extractor.extract(Document.of("example", text)).findings().stream()
        .filter(Evidence.class::isInstance)
        .map(Evidence.class::cast)
        .toList();
  }
}
