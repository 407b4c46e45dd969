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
  private static final int PLACE = 1;
  private static final int LEAST = 2;

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
    if (covered(sentence, hit)) {
      return;
    }
    switch (hit.entry().list()) {
      case "agency" -> count(hit, AGENCY, votes);
      case "subdivision" -> count(hit, SUBDIVISION, votes);
      case "place" -> count(hit, PLACE, votes);
      case "nationality", "country" -> {
        boolean official =
            hit.to() < sentence.size()
                && (sentence.hitFrom("agency_noun", hit.to()).isPresent()
                    || law(sentence, hit.to()));
        votes.merge(hit.entry().id(), official ? AGENCY : 0, Integer::sum);
      }
      case "court" -> votes.merge(hit.entry().attribute("code").orElse(""), AGENCY, Integer::sum);
      default -> {}
    }
  }

  private static void count(Hit hit, int weight, Map<String, Integer> votes) {
    Geography.state(hit)
        .filter(code -> code.length() == 2 && !code.equals("EU") && !code.equals("UN"))
        .ifPresent(code -> votes.merge(code, weight, Integer::sum));
  }

  /** 'U.S. export laws', 'British sanctions': whose law is broken prosecutes. */
  private static boolean law(SentenceReading sentence, int from) {
    for (int i = from; i < Math.min(from + 3, sentence.size()); i++) {
      switch (sentence.token(i).lower()) {
        case "law", "laws", "sanctions", "code", "act", "court", "courts" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** 'Sinaloa Cartel' is a group, not the state of Sinaloa. */
  private static boolean covered(SentenceReading sentence, Hit hit) {
    for (Hit other : sentence.hits()) {
      if (other.length() > hit.length()
          && other.from() <= hit.from()
          && other.to() >= hit.to()
          && (other.in("group")
              || other.in("media")
              || other.in("organisation")
              || other.in("agency"))) {
        return true;
      }
    }
    return false;
  }
}
