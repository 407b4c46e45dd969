package org.spoor.extract.event;

import java.util.List;
import org.spoor.model.EventType;

/** Triggers of one sentence that tell of the same act. */
final class Overlaps {
  private Overlaps() {}

  /** 'ordered deported': two verbs that tell of one act on the same persons. */
  static void drop(List<Triggers.Found> found) {
    for (int i = found.size() - 1; i > 0; i--) {
      Triggers.Found later = found.get(i);
      for (int j = 0; j < i; j++) {
        Triggers.Found earlier = found.get(j);
        if (named(earlier, later) || foiled(earlier, later) || chargedTwice(earlier, later)) {
          found.remove(i);
          break;
        }
        if (earlier.draft().type == later.draft().type
            && !later.draft().nominal
            && Math.abs(later.token() - earlier.token()) <= 3
            && earlier.patient().equals(later.patient())) {
          found.remove(i);
          break;
        }
      }
    }
  }

  /** 'were indicted on drug charges': the noun tells of the same charge. */
  private static boolean chargedTwice(Triggers.Found earlier, Triggers.Found later) {
    return earlier.draft().type == EventType.CHARGE
        && !earlier.draft().nominal
        && later.draft().type == EventType.CHARGE
        && later.draft().nominal
        && later.token() - earlier.token() <= 10;
  }

  /** 'foiled the smuggling of 40 kg': what an attempt was at is told by the seizure. */
  private static boolean foiled(Triggers.Found earlier, Triggers.Found later) {
    return earlier.draft().type == EventType.SEIZURE
        && !earlier.draft().nominal
        && later.draft().type == EventType.TRAFFICKING
        && later.draft().nominal
        && earlier.patient().from() <= later.token()
        && later.token() < earlier.patient().to();
  }

  /** 'died in an ambush': the noun belongs to the words by which the verb is known. */
  private static boolean named(Triggers.Found earlier, Triggers.Found later) {
    String noun = later.draft().scene.sentence().token(later.token()).lower();
    return earlier.draft().type == later.draft().type
        && later.draft().nominal
        && !earlier.draft().nominal
        && later.token() - earlier.token() <= 12
        && earlier.draft().sense.with().stream().anyMatch(w -> w.endsWith(" " + noun));
  }
}
