package org.spoor.extract.event;

import java.util.List;
import java.util.Set;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.extract.syntax.PrepositionalPhrase;

/** What a vehicle or container that is stopped carries: 'a lorry with 9 million cigarettes'. */
final class Loads {
  private static final Set<String> CARRYING =
      Set.of(
          "with",
          "carrying",
          "holding",
          "containing",
          "transporting",
          "loaded",
          "laden",
          "packed",
          "stuffed",
          "filled",
          "bearing",
          "concealing",
          "full",
          "of");

  /** How far behind a noun its load may be told, in tokens: 'loaded with', 'with a load of'. */
  private static final int REACH = 5;

  private Loads() {}

  /** The region with the load that is told behind it; the region itself where there is none. */
  static Patients.Region with(Scene scene, Patients.Region region) {
    if (region.empty()) {
      return region;
    }
    int at = region.to();
    boolean carries = false;
    int end = Math.min(scene.sentence().size(), at + REACH);
    for (int i = at; i < end; i++) {
      if (CARRYING.contains(scene.sentence().token(i).lower())) {
        carries = true;
        continue;
      }
      if (!carries) {
        return region;
      }
      NounGroup load = scene.syntax().groupAt(i).orElse(null);
      if (load != null && load.from() == i) {
        return new Patients.Region(List.of(load), load.from(), reach(scene, load));
      }
    }
    return region;
  }

  private static int reach(Scene scene, NounGroup load) {
    int to = load.to();
    for (PrepositionalPhrase phrase : scene.syntax().phrasesAfter(load)) {
      if (!phrase.is("of")) {
        break;
      }
      to = Math.max(to, phrase.to());
    }
    return Patients.worth(scene, to);
  }
}
