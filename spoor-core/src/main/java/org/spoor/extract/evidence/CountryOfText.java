package org.spoor.extract.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.spoor.extract.Reading;
import org.spoor.extract.SentenceReading;
import org.spoor.lexicon.Hit;

/** Tells which country a text, or a statement of it, is about. */
final class CountryOfText {
  /** Of the mentions of countries, the subject has at least this share outside profiles. */
  private static final double SHARE = 0.4;

  private CountryOfText() {}

  /**
   * The country that a text is about: named most often, its adjective counting half.
   *
   * @param clearly only where it is named clearly more often than all others
   */
  static Optional<String> subject(Reading reading, boolean clearly) {
    Map<String, Double> weights = new HashMap<>();
    String title = reading.document().metadata().title().orElse("");
    double all = 0;
    for (SentenceReading sentence : reading.sentences()) {
      for (Hit hit : sentence.hits()) {
        double weight = hit.in("country") ? 2 : hit.in("nationality") ? 1 : 0;
        if (weight > 0 && hit.entry().id().length() == 2 && !hit.entry().id().equals("EU")) {
          String name = sentence.token(hit.from()).text();
          boolean inTitle = hit.in("country") && title.contains(name);
          weights.merge(hit.entry().id(), inTitle ? 5 * weight : weight, Double::sum);
          all += weight;
        }
      }
    }
    String best = "";
    double most = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      double weight = entry.getValue();
      if (weight > most || weight == most && entry.getKey().compareTo(best) < 0) {
        most = weight;
        best = entry.getKey();
      }
    }
    return most == 0 || clearly && most < SHARE * all ? Optional.empty() : Optional.of(best);
  }

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
        case "", "," -> subject = subject.or(() -> code);
        default -> {}
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
