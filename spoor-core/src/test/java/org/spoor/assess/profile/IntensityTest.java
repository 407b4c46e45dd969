package org.spoor.assess.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.spoor.assess.index.Bands;
import org.spoor.assess.index.Side;
import org.spoor.assess.profile.CountryProfile.EvidenceLine;
import org.spoor.assess.profile.CountryProfile.Suggestion;
import org.spoor.model.Certainty;
import org.spoor.model.Evidence.Direction;
import org.spoor.model.FindRef;
import org.spoor.model.Span;
import org.spoor.resource.YamlTree;

/** Words of degree, and what an interval is made of. */
final class IntensityTest {
  private final Intensity intensity = Intensity.load();
  private final Suggester suggester = new Suggester(intensity, Bands.load());

  @TestFactory
  Stream<DynamicTest> examplesOfTheFile() {
    return YamlTree.load("/org/spoor/assess/profile/intensity.yaml").at("examples").list().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.at("text").required(),
                    () ->
                        assertThat(
                                intensity
                                    .read(
                                        example.at("text").required(),
                                        side(example.at("side").required()),
                                        direction(example.at("direction").required()))
                                    .points())
                            .isEqualTo(Double.parseDouble(example.at("points").required()))));
  }

  private static Side side(String word) {
    return Side.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Direction direction(String word) {
    return Direction.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private EvidenceLine line(String report, int number, Direction direction, String quote) {
    return new EvidenceLine(
        number,
        new FindRef(report, "evidence", "Heroin trade", new Span(number, number + 1), "BY"),
        direction,
        quote,
        Certainty.CERTAIN,
        Optional.empty(),
        direction == Direction.NEUTRAL
            ? Optional.empty()
            : Optional.of(intensity.read(quote, Side.MARKET, direction)),
        false,
        false);
  }

  private Suggestion suggested(List<EvidenceLine> lines) {
    return suggester.suggest(Side.MARKET, lines).orElseThrow();
  }

  @Test
  void silenceAndNeutralSentencesSuggestNothing() {
    assertThat(suggester.suggest(Side.MARKET, List.of())).isEmpty();
    assertThat(
            suggester.suggest(
                Side.MARKET, List.of(line("a", 1, Direction.NEUTRAL, "Little is known."))))
        .isEmpty();
  }

  /** More reporting of the same must not look like more crime. */
  @Test
  void tellingItMoreOftenMovesNoMiddle() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<String> quotes =
        List.of("It is rampant.", "It is limited.", "It exists.", "It is a significant trade.");
    for (int round = 0; round < 100; round++) {
      List<EvidenceLine> once = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(5); i++) {
        Direction direction = random.nextBoolean() ? Direction.RAISES : Direction.LOWERS;
        once.add(line("a", i + 1, direction, quotes.get(random.nextInt(quotes.size()))));
      }
      List<EvidenceLine> often = new ArrayList<>(once);
      for (String other : List.of("b", "c", "d")) {
        for (EvidenceLine each : once) {
          often.add(line(other, each.citation(), each.direction(), each.quote()));
        }
      }
      Suggestion one = suggested(once);
      Suggestion four = suggested(often);
      assertThat(four.middle()).as("seed %d", seed).isCloseTo(one.middle(), within());
      assertThat(four.high().halves() - four.low().halves())
          .isLessThanOrEqualTo(one.high().halves() - one.low().halves());
    }
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-9);
  }

  @Test
  void strongerWordsStandHigher() {
    double limited = suggested(List.of(line("a", 1, Direction.LOWERS, "It is limited."))).middle();
    double plain = suggested(List.of(line("a", 1, Direction.RAISES, "It exists."))).middle();
    double rampant = suggested(List.of(line("a", 1, Direction.RAISES, "It is rampant."))).middle();
    assertThat(limited).isLessThan(plain);
    assertThat(plain).isLessThan(rampant);
  }

  @Test
  void reasonsNameTheSentences() {
    Suggestion suggestion =
        suggested(
            List.of(
                line("a", 1, Direction.RAISES, "It is rampant."),
                line("b", 2, Direction.LOWERS, "It is limited.")));
    assertThat(suggestion.reasons().getFirst()).contains("[1] pushes up", "rampant");
    assertThat(suggestion.reasons()).anyMatch(reason -> reason.contains("[2] pushes down"));
    assertThat(suggestion.low()).isLessThan(suggestion.high());
  }
}
