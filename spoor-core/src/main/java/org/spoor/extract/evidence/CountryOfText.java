package org.spoor.extract.evidence;

import java.util.Optional;
import org.spoor.extract.SentenceReading;
import org.spoor.lexicon.Hit;

/** Tells in which country a statement places what it tells. */
final class CountryOfText {
  private CountryOfText() {}

  /** The country in which a statement places what it tells; empty where it names none so. */
  static Optional<String> placed(SentenceReading sentence, Statement statement) {
    Optional<String> subject = Optional.empty();
    for (Hit hit : sentence.hits()) {
      boolean place = hit.in("country") || hit.in("place") || hit.in("capital");
      if (!place || hit.from() < statement.from() || hit.to() > statement.to()) {
        continue;
      }
      Optional<String> code =
          hit.in("place") ? hit.entry().attribute("country") : Optional.of(hit.entry().id());
      if (code.isEmpty() || code.get().length() != 2 || code.get().equals("EU")) {
        continue;
      }
      String before = before(sentence, hit.from());
      switch (before) {
        case "in", "at", "across", "within", "throughout", "inside" -> {
          return code;
        }
        case "" -> subject = subject.or(() -> code);
        default -> {
          if (hit.from() <= statement.from() + 1) {
            subject = subject.or(() -> code);
          }
        }
      }
    }
    return subject;
  }

  private static String before(SentenceReading sentence, int token) {
    int at = token - 1;
    while (at >= 0
        && (sentence.token(at).is("the")
            || sentence.token(at).word() && sentence.token(at).capitalised() && at > 0)) {
      at--;
    }
    return at < 0 ? "" : sentence.token(at).lower();
  }
}
