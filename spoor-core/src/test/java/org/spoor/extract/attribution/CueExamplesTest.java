package org.spoor.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoor.extract.Extractor;
import org.spoor.model.Attribution;
import org.spoor.model.Document;
import org.spoor.model.Finding;
import org.spoor.resource.YamlTree;

/** Every example of {@code cues.yaml}. */
final class CueExamplesTest {
  private static final Extractor EXTRACTOR = Extractor.create();

  static Stream<Arguments> examples() {
    List<Arguments> examples = new ArrayList<>();
    YamlTree root = YamlTree.load(SpeechLexicon.CUES);
    for (String list : List.of("verbs", "phrases")) {
      for (YamlTree cue : root.at(list).list()) {
        for (YamlTree example : cue.at("examples").list()) {
          examples.add(Arguments.of(example.at("text").required(), example));
        }
      }
    }
    return examples.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void readsAsWritten(String text, YamlTree example) {
    List<Attribution> found = attributions(text);
    if (example.at("none").present()) {
      assertThat(found).isEmpty();
      return;
    }
    String source = example.at("source").required();
    Optional<Attribution> match =
        found.stream().filter(one -> one.speaker().source().equals(source)).findFirst();
    assertThat(match).as("speakers: " + describe(text, found)).isPresent();
    Attribution attribution = match.orElseThrow();
    assertThat(content(text, attribution)).startsWith(example.at("content").required());
    example
        .at("identity")
        .text()
        .ifPresent(
            identity -> assertThat(attribution.speaker().identity().word()).isEqualTo(identity));
    example
        .at("direct")
        .text()
        .ifPresent(
            direct -> assertThat(attribution.direct()).isEqualTo(Boolean.parseBoolean(direct)));
  }

  private static List<Attribution> attributions(String text) {
    List<Attribution> attributions = new ArrayList<>();
    for (Finding finding : EXTRACTOR.extract(Document.of("example", text)).findings()) {
      if (finding instanceof Attribution attribution) {
        attributions.add(attribution);
      }
    }
    return attributions;
  }

  private static String content(String text, Attribution attribution) {
    return Document.of("example", text).quote(attribution.contentSpans().getFirst());
  }

  private static String describe(String text, List<Attribution> found) {
    StringBuilder out = new StringBuilder();
    for (Attribution one : found) {
      out.append(one.speaker().source()).append(" <").append(one.cue()).append("> ");
      out.append(content(text, one)).append("; ");
    }
    return out.toString();
  }
}
