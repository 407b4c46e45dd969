package org.spoor.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;
import org.spoor.model.Relation;
import org.spoor.resource.YamlTree;

/** The examples beside the frames of relations. */
class RelationFinderTest {
  private static Extractor extractor;

  @BeforeAll
  static void load() {
    extractor = Extractor.create();
  }

  record Example(String text, List<String> expect) {}

  static Stream<Example> examples() {
    return YamlTree.load("/org/spoor/extract/relation/examples.yaml").list().stream()
        .map(node -> new Example(node.at("text").required(), node.at("expect").texts()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void example(Example example) {
    Document document = Document.of("example", example.text());
    assertThat(extractor.extract(document).findings().stream().filter(Relation.class::isInstance))
        .map(Relation.class::cast)
        .extracting(RelationFinderTest::written)
        .containsExactlyInAnyOrderElementsOf(example.expect());
  }

  private static String written(Relation relation) {
    return relation.subject() + " | " + relation.type().word() + " | " + relation.object();
  }
}
