package org.spoor.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;
import org.spoor.model.Event;
import org.spoor.model.Finding;
import org.spoor.resource.YamlTree;

/** Every example of {@code frames.yaml}. */
final class FrameExamplesTest {
  private static final Extractor EXTRACTOR = Extractor.create();

  static Stream<Arguments> examples() {
    List<Arguments> examples = new ArrayList<>();
    for (YamlTree frame : YamlTree.load(Frames.RESOURCE).list()) {
      for (YamlTree example : frame.at("examples").list()) {
        examples.add(Arguments.of(example.at("text").required(), example.at("expect").texts()));
      }
    }
    return examples.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void readsAsWritten(String text, List<String> types) {
    List<String> found = new ArrayList<>();
    for (Finding finding : EXTRACTOR.extract(Document.of("example", text)).findings()) {
      if (finding instanceof Event event) {
        found.add(event.type().word());
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(types);
  }
}
