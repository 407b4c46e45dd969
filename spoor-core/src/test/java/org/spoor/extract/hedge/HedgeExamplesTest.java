package org.spoor.extract.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;
import org.spoor.model.Hedge;

/** Every example of {@code hedges.csv}: the words in brackets are the scope. */
final class HedgeExamplesTest {
  private static final Extractor EXTRACTOR = Extractor.create();

  static Stream<Arguments> examples() {
    List<Arguments> examples = new ArrayList<>();
    for (List<HedgeCue> cues : HedgeFinder.rows().values()) {
      for (HedgeCue cue : cues) {
        if (!cue.example().isEmpty()) {
          examples.add(Arguments.of(cue.words(), cue.example(), cue));
        }
      }
    }
    return examples.stream();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void governsTheWordsInBrackets(String words, String example, HedgeCue cue) {
    String scope = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
    Document document = Document.of("example", example.replace("[", "").replace("]", ""));
    List<String> found =
        EXTRACTOR.extract(document).findings().stream()
            .filter(Hedge.class::isInstance)
            .map(Hedge.class::cast)
            .map(hedge -> hedge.certainty().code() + " " + document.quote(hedge.scope()))
            .toList();
    assertThat(found).contains(cue.certainty().code() + " " + scope);
  }
}
