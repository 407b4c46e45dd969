package org.spoor.assess.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spoor.assess.corroboration.VoiceBook.Judgement;
import org.spoor.model.Certainty;
import org.spoor.model.Credibility;
import org.spoor.model.Likelihood;
import org.spoor.model.Reliability;

final class LikelihoodRuleTest {
  private static final LikelihoodRule RULE = LikelihoodRule.load();

  private static Optional<Likelihood> word(Reliability source, Credibility claim, Certainty told) {
    return RULE.judge(source, claim, told, List.of()).likelihood();
  }

  @Test
  void aMoreCredibleClaimIsNeverLessLikely() {
    for (Reliability source : Reliability.values()) {
      for (int figure = 1; figure < 5; figure++) {
        Likelihood better = word(source, Credibility.of(figure), Certainty.CERTAIN).orElseThrow();
        Likelihood worse =
            word(source, Credibility.of(figure + 1), Certainty.CERTAIN).orElseThrow();
        assertThat(better).isGreaterThanOrEqualTo(worse);
      }
      assertThat(word(source, Credibility.UNJUDGED, Certainty.CERTAIN)).isEmpty();
    }
  }

  @Test
  void aBetterSourceIsNeverLessLikely() {
    for (Credibility claim : Credibility.values()) {
      for (Reliability source :
          List.of(Reliability.A, Reliability.B, Reliability.C, Reliability.D)) {
        Reliability next = Reliability.values()[source.ordinal() + 1];
        Optional<Likelihood> better = word(source, claim, Certainty.CERTAIN);
        Optional<Likelihood> worse = word(next, claim, Certainty.CERTAIN);
        assertThat(better.isPresent()).isEqualTo(worse.isPresent());
        better.ifPresent(b -> assertThat(b).isGreaterThanOrEqualTo(worse.orElseThrow()));
      }
    }
  }

  @Test
  void nobodyGradedIsNeverBetterThanLikely() {
    for (Credibility claim : Credibility.values()) {
      word(Reliability.F, claim, Certainty.CERTAIN)
          .ifPresent(w -> assertThat(w).isLessThanOrEqualTo(Likelihood.LIKELY));
    }
  }

  @Test
  void whatIsToldWithDoubtIsNeverLikelierThanThat() {
    Judgement judged =
        RULE.judge(
            Reliability.A,
            Credibility.CONFIRMED,
            Certainty.POSSIBLE,
            List.of("3 independent voices"));
    assertThat(judged.likelihood()).contains(Likelihood.ROUGHLY_EVEN_CHANCE);
    assertThat(judged.grade()).isEqualTo("A1");
    assertThat(judged.reasons())
        .containsExactly(
            "3 independent voices",
            "A1: completely reliable, confirmed by other sources",
            "A1 is almost certain (95 to 99 %) by the rule",
            "told as PS+: at most roughly even chance (45 to 55 %)");
  }
}
