package org.spoor.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.spoor.lexicon.Hit;
import org.spoor.text.Block;

/** Tells which country a report is about. */
public final class ReportCountry {
  /** Of all mentions of countries, a clear subject has at least this share. */
  private static final double SHARE = 0.4;

  private ReportCountry() {}

  /**
   * The country named most often, its adjective counting half and a name in the title or headline
   * five times.
   *
   * @param clearly only where it is named clearly more often than the others
   */
  public static Optional<String> of(Reading reading, boolean clearly) {
    Map<String, Double> weights = new HashMap<>();
    String title = reading.document().metadata().title().orElse("");
    double all = 0;
    for (SentenceReading sentence : reading.sentences()) {
      for (Hit hit : sentence.hits()) {
        double weight = hit.in("country") ? 2 : hit.in("nationality") ? 1 : 0;
        if (weight > 0 && hit.entry().id().length() == 2 && !hit.entry().id().equals("EU")) {
          String name = sentence.token(hit.from()).text();
          boolean headline = sentence.sentence().block().kind() == Block.Kind.HEADLINE;
          boolean inTitle = hit.in("country") && (headline || title.contains(name));
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
}
