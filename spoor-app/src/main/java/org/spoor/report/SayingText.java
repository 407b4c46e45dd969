package org.spoor.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.spoor.assess.Saying;
import org.spoor.model.Certainty;
import org.spoor.model.Period;

/** How sentences that were assessed are shown on every page. */
final class SayingText {
  private SayingText() {}

  static JsonTree json(Saying saying, Function<Saying, Quote> quotes) {
    Quote quote = quotes.apply(saying);
    return new JsonTree()
        .put("document", saying.document())
        .put("sentence", saying.sentence())
        .put("start", saying.place().start())
        .put("end", saying.place().end())
        .put("find", saying.finding())
        .put("certainty", saying.certainty().code())
        .put("publisher", quote.publisher())
        .put("published", quote.published())
        .flag("copy", saying.copy())
        .put("words", quote.words());
  }

  /** {@code [report.txt §4, denied] The words.} in lines. */
  static List<String> lines(
      String indent, Saying saying, Function<Saying, Quote> quotes, int width) {
    Quote quote = quotes.apply(saying);
    String certainty = certainty(saying.certainty());
    return Plain.wrapped(
        indent,
        "["
            + Plain.of(quote.citation())
            + (certainty.isEmpty() ? "" : ", " + certainty)
            + "] "
            + Plain.of(quote.words()),
        width);
  }

  /** In words; empty where certain. */
  static String certainty(Certainty certainty) {
    return certainty == Certainty.CERTAIN ? "" : Caption.certainty(certainty);
  }

  /** {@code 2022-03-01 to 2022-03-31}; empty where not known. */
  static String days(Optional<Period> period) {
    return period
        .map(
            days -> {
              String first = days.firstDay().orElse("…");
              String last = days.lastDay().orElse("…");
              return first.equals(last) ? first : first + " to " + last;
            })
        .orElse("");
  }
}
