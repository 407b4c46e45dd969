package org.spoor.extract.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoor.lexicon.Hit;
import org.spoor.model.Attribution.Terms;
import org.spoor.model.Span;

/** Finds the words that tell why somebody is not named. */
final class SpeakerTerms {
  /** No reason is longer, in tokens. */
  private static final int LONGEST = 30;

  private SpeakerTerms() {}

  /**
   * Conditions under which somebody speaks.
   *
   * @param reason the words that give them
   */
  record Found(Terms terms, Span reason) {}

  /** The most telling conditions between two tokens. */
  static Optional<Found> in(SpokenSentence s, int from, int to) {
    List<Hit> hits = s.reading.hits(SpeechLexicon.TERM);
    Found best = null;
    for (Hit hit : hits) {
      if (hit.from() < from || hit.from() >= to || s.quotation(hit.from()) >= 0) {
        continue;
      }
      Terms terms =
          Terms.valueOf(hit.entry().attribute("terms").orElseThrow().toUpperCase(Locale.ROOT));
      if (best == null || weight(terms) > weight(best.terms())) {
        best = new Found(terms, reason(s, hit));
      }
    }
    return Optional.ofNullable(best);
  }

  static @Nullable Found stronger(@Nullable Found one, @Nullable Found other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return weight(other.terms()) > weight(one.terms()) ? other : one;
  }

  private static int weight(Terms terms) {
    return switch (terms) {
      case SAFETY -> 4;
      case NOT_AUTHORISED -> 3;
      case ON_BACKGROUND -> 2;
      case ON_RECORD -> 1;
      case UNSTATED -> 0;
    };
  }

  private static Span reason(SpokenSentence s, Hit hit) {
    int end = hit.to();
    while (end < s.size()
        && end < hit.from() + LONGEST
        && !s.comma(end)
        && !s.stop(end)
        && !s.dash(end)
        && !s.is(end, ";")
        && !(s.is(end, "said") || s.is(end, "told"))
        && s.quotation(end) < 0) {
      end++;
    }
    return s.span(hit.from(), end);
  }
}
