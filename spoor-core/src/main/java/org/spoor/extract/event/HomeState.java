package org.spoor.extract.event;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.spoor.extract.Reading;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.geography.Geography;
import org.spoor.lexicon.Hit;

/**
 * The state whose courts and prosecutors a document speaks of without naming it.
 *
 * @param code ISO 3166-1 alpha-2, where the document leaves no doubt
 */
record HomeState(Optional<String> code) {
  /** Weights of what speaks for a state; own choice, tried on court prose. */
  private static final int AGENCY = 3;

  private static final int SUBDIVISION = 2;
  private static final int LEAST = 3;

  static HomeState of(Reading reading) {
    Map<String, Integer> votes = new TreeMap<>();
    for (SentenceReading sentence : reading.sentences()) {
      for (Hit hit : sentence.hits()) {
        vote(sentence, hit, votes);
      }
    }
    String best = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        second = most;
        most = vote.getValue();
        best = vote.getKey();
      } else {
        second = Math.max(second, vote.getValue());
      }
    }
    return new HomeState(most >= LEAST && most > second ? Optional.of(best) : Optional.empty());
  }

  private static void vote(SentenceReading sentence, Hit hit, Map<String, Integer> votes) {
    switch (hit.entry().list()) {
      case "agency" ->
          Geography.state(hit).ifPresent(code -> votes.merge(code, AGENCY, Integer::sum));
      case "subdivision" ->
          Geography.state(hit).ifPresent(code -> votes.merge(code, SUBDIVISION, Integer::sum));
      case "nationality", "country" -> {
        boolean agencyNext =
            hit.to() < sentence.size() && sentence.hitFrom("agency_noun", hit.to()).isPresent();
        votes.merge(hit.entry().id(), agencyNext ? AGENCY : 0, Integer::sum);
      }
      case "legal_home" -> votes.merge(hit.entry().id(), AGENCY, Integer::sum);
      default -> {}
    }
  }
}
