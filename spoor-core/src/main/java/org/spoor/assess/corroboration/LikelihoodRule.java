package org.spoor.assess.corroboration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spoor.assess.corroboration.VoiceBook.Judgement;
import org.spoor.model.Certainty;
import org.spoor.model.Credibility;
import org.spoor.model.Likelihood;
import org.spoor.model.Reliability;
import org.spoor.resource.CsvTable;

/** Makes a word of likelihood of an Admiralty grade, by a table. Immutable. */
final class LikelihoodRule {
  private final Map<String, Optional<Likelihood>> words = new HashMap<>();
  private final Map<Certainty, Likelihood> caps = new EnumMap<>(Certainty.class);

  private LikelihoodRule() {}

  /**
   * From the table of the class path.
   *
   * @throws IllegalStateException when a grade is missing or a word is none
   */
  static LikelihoodRule load() {
    LikelihoodRule rule = new LikelihoodRule();
    CsvTable table = CsvTable.load("/org/spoor/assess/corroboration/likelihoods.csv");
    for (CsvTable.Row row : table.rows()) {
      try {
        Optional<Likelihood> word =
            row.get("likelihood").isEmpty()
                ? Optional.empty()
                : Optional.of(Likelihood.of(row.get("likelihood")));
        if (row.get("certainty").isEmpty()) {
          Reliability reliability = Reliability.valueOf(row.get("reliability"));
          Credibility credibility = Credibility.of(Integer.parseInt(row.get("credibility")));
          rule.words.put(key(reliability, credibility), word);
        } else {
          rule.caps.put(Certainty.of(row.get("certainty")), word.orElseThrow());
        }
      } catch (IllegalArgumentException e) {
        throw row.error(String.valueOf(e.getMessage()));
      }
    }
    int grades = Reliability.values().length * Credibility.values().length;
    if (rule.words.size() != grades || rule.caps.size() != Certainty.values().length) {
      throw new IllegalStateException(
          table.name()
              + ": "
              + rule.words.size()
              + " of "
              + grades
              + " grades, or a cap is missing");
    }
    return rule;
  }

  private static String key(Reliability reliability, Credibility credibility) {
    return reliability.name() + credibility.figure();
  }

  /**
   * The judgement.
   *
   * @param because how the grades came about, in words
   */
  Judgement judge(
      Reliability reliability, Credibility credibility, Certainty certainty, List<String> because) {
    String grade = key(reliability, credibility);
    Optional<Likelihood> word = words.getOrDefault(grade, Optional.empty());
    List<String> reasons = new ArrayList<>(because);
    reasons.add(grade + ": " + reliability.words() + ", " + credibility.words());
    if (word.isEmpty()) {
      reasons.add(grade + " allows no word of likelihood");
      return new Judgement(reliability, credibility, word, reasons);
    }
    reasons.add(grade + " is " + words(word.get()) + " by the rule");
    Likelihood cap = caps.getOrDefault(certainty, Likelihood.ALMOST_CERTAIN);
    if (cap.compareTo(word.get()) < 0) {
      reasons.add("told as " + certainty.code() + ": at most " + words(cap));
      word = Optional.of(cap);
    }
    return new Judgement(reliability, credibility, word, reasons);
  }

  private static String words(Likelihood likelihood) {
    return likelihood.name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + " ("
        + likelihood.low()
        + " to "
        + likelihood.high()
        + " %)";
  }
}
