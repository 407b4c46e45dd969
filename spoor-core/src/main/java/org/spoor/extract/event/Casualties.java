package org.spoor.extract.event;

import java.util.Optional;
import java.util.Set;
import org.spoor.extract.quantity.FoundQuantity;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.text.Token;

/**
 * The dead and injured that the sentence of an attack tells beside it: 'killed nine people and
 * wounded 14', 'an explosion …, injuring a guard', 'in which three people were killed'.
 */
final class Casualties {
  private static final Set<String> HURTING =
      Set.of("wounded", "injured", "wounding", "injuring", "hurt", "hurting");
  private static final Set<String> KILLING = Set.of("killed", "killing", "dead", "died");

  /** A number stands at most this many tokens before or behind such a word. */
  private static final int REACH = 4;

  private Casualties() {}

  static void attach(Draft draft) {
    if (draft.type != EventType.ATTACK) {
      return;
    }
    Optional<Long> injured = draft.toll.injured().or(() -> told(draft.scene, HURTING));
    Optional<Long> killed = draft.toll.killed().or(() -> told(draft.scene, KILLING));
    draft.toll = new Event.Toll(killed, injured, draft.toll.captured());
  }

  private static Optional<Long> told(Scene scene, Set<String> words) {
    for (int i = 0; i < scene.sentence().size(); i++) {
      if (words.contains(scene.sentence().token(i).lower())) {
        Optional<Long> number = behind(scene, i);
        if (number.isEmpty()) {
          number = before(scene, i);
        }
        if (number.isPresent()) {
          return number;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Long> behind(Scene scene, int word) {
    int next = word + 1;
    if (next < scene.sentence().size()) {
      Token token = scene.sentence().token(next);
      boolean one = token.is("a") || token.is("an");
      if (one && next + 1 < scene.sentence().size() && person(scene, next)) {
        return Optional.of(1L);
      }
    }
    return counted(scene, next, Math.min(scene.sentence().size(), next + REACH), false);
  }

  /** Whether a person is named within two words behind an article. */
  private static boolean person(Scene scene, int article) {
    for (int i = article + 1; i < Math.min(scene.sentence().size(), article + 4); i++) {
      if (scene.sentence().hitAt("role_noun", i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Long> before(Scene scene, int word) {
    return counted(scene, Math.max(0, word - REACH), word, true);
  }

  /** A plain count in these tokens that no mark and no other such word parts from the word. */
  private static Optional<Long> counted(Scene scene, int from, int to, boolean last) {
    Optional<Long> number = Optional.empty();
    for (FoundQuantity quantity : scene.quantities()) {
      boolean inside = quantity.from() >= from && quantity.to() <= to;
      if (inside
          && quantity.quantity().dimension().equals("count")
          && joined(scene, last ? quantity.to() : from, last ? to : quantity.from())
          && (last || number.isEmpty())) {
        number = Persons.count(quantity).figure();
      }
    }
    return number;
  }

  private static boolean joined(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = scene.sentence().token(i);
      boolean apart =
          token.is(",")
              || token.is(";")
              || token.is("and")
              || token.is("in")
              || HURTING.contains(token.lower())
              || KILLING.contains(token.lower());
      if (apart) {
        return false;
      }
    }
    return true;
  }
}
