package org.spoor.extract.event;

import org.spoor.lexicon.Hit;
import org.spoor.text.Token;

/** Tells whether a sentence says where a court sits. */
final class Courts {
  /** Tokens behind the court in which its seat may be named. */
  private static final int REACH = 10;

  private Courts() {}

  /** 'in the U.S. District Court for the District of Maine', 'a federal grand jury in Atlanta'. */
  static boolean seated(Scene scene) {
    for (int i = 0; i < scene.sentence().size(); i++) {
      Token token = scene.sentence().token(i);
      boolean court = token.is("court") || token.is("jury") || token.is("judge");
      if (court && placeNear(scene, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean placeNear(Scene scene, int court) {
    for (Hit hit : scene.sentence().hits()) {
      boolean place = hit.in("place") || hit.in("subdivision") || hit.in("capital");
      boolean behind = hit.from() > court && hit.from() <= court + REACH;
      boolean before = hit.to() <= court && hit.to() >= court - 1;
      if (place && (behind && linked(scene, court, hit.from()) || before)) {
        return true;
      }
    }
    return false;
  }

  private static boolean linked(Scene scene, int court, int place) {
    for (int i = court + 1; i < place; i++) {
      Token token = scene.sentence().token(i);
      if (token.is("in") || token.is("for") || token.is("at")) {
        return true;
      }
      if (token.is(",") || token.tag().verbal() && !token.is("sitting")) {
        return false;
      }
    }
    return false;
  }
}
