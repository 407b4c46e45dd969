package org.spoor.extract.flow;

import java.util.Optional;
import java.util.Set;
import org.spoor.extract.SentenceReading;
import org.spoor.text.Tag;

/** 'northern route', 'Balkan route': words before 'route' that name one. */
final class RouteNames {
  private static final Set<String> DIRECTIONS =
      Set.of("northern", "southern", "eastern", "western", "central", "overland", "land", "sea");

  private static final Set<String> BINDING =
      Set.of("along", "via", "through", "by", "over", "on", "in");

  private RouteNames() {}

  /** Whether a route is named anywhere. */
  static boolean any(SentenceReading sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (start(sentence, i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The name whose 'route' is this token. */
  static Optional<String> at(SentenceReading sentence, int token) {
    int from = start(sentence, token);
    if (from < 0) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    for (int i = from; i < token; i++) {
      name.append(sentence.token(i).text()).append(' ');
    }
    return Optional.of(name.append("route").toString());
  }

  /** First token of the name whose 'route' is this token; -1 where it is none. */
  static int start(SentenceReading sentence, int token) {
    if (!sentence.token(token).lemma().equals("route")) {
      return -1;
    }
    int from = token;
    while (from > 0 && names(sentence, from - 1)) {
      from--;
    }
    return from < token ? from : -1;
  }

  /** First token of 'along the northern route' where this is its 'route'; -1 otherwise. */
  static int bound(SentenceReading sentence, int token) {
    int from = start(sentence, token);
    int before = from - 1;
    if (before >= 0 && sentence.token(before).is("the")) {
      before--;
    }
    return from >= 0 && before >= 0 && BINDING.contains(sentence.token(before).lower())
        ? before
        : -1;
  }

  private static boolean names(SentenceReading sentence, int token) {
    return DIRECTIONS.contains(sentence.token(token).lower())
        || sentence.token(token).tag() == Tag.PROPN
        || sentence.hitAt("nationality", token).isPresent();
  }
}
