package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.spoor.extract.geography.Geography;
import org.spoor.extract.quantity.FoundQuantity;
import org.spoor.lexicon.Hit;
import org.spoor.text.Token;

/**
 * One verb that tells of several expulsions: 'ordered out 34 French, 27 Spanish and 24 Italian
 * diplomats', 'A and B expelled four and three diplomats respectively', 'four each were expelled by
 * A and B'.
 */
final class Apiece {
  private Apiece() {}

  static List<Draft> split(Triggers.Found found, UnaryOperator<Draft> copy) {
    Draft draft = found.draft();
    Scene scene = draft.scene;
    if (found.patient().empty()) {
      return List.of(draft);
    }
    Map<String, Long> nationals = nationals(found);
    if (nationals.size() > 1) {
      List<Draft> several = new ArrayList<>();
      nationals.forEach(
          (state, number) -> {
            Draft one = copy.apply(draft);
            one.against.clear();
            one.against.add(state);
            one.count = Optional.of(number);
            several.add(one);
          });
      return several;
    }
    int end = scene.sentence().size();
    List<String> acting = List.copyOf(draft.by);
    if (acting.size() < 2) {
      return List.of(draft);
    }
    List<Long> numbers = numbers(found);
    boolean respectively = scene.find("respectively", found.patient().from(), end) >= 0;
    if (respectively && numbers.size() == acting.size()) {
      List<Draft> several = new ArrayList<>();
      for (int i = 0; i < acting.size(); i++) {
        several.add(by(copy.apply(draft), acting.get(i), numbers.get(i)));
      }
      return several;
    }
    boolean each = scene.find("each", found.patient().from(), end) >= 0;
    if (each && numbers.size() == 1) {
      return acting.stream()
          .map(state -> by(copy.apply(draft), state, numbers.getFirst()))
          .toList();
    }
    return List.of(draft);
  }

  private static Draft by(Draft one, String state, long number) {
    one.by.clear();
    one.by.add(state);
    one.byParties.clear();
    one.count = Optional.of(number);
    return one;
  }

  private static List<Long> numbers(Triggers.Found found) {
    List<Long> numbers = new ArrayList<>();
    for (FoundQuantity quantity : found.draft().scene.quantities()) {
      if (Patients.inside(quantity, found.patient())
          && quantity.quantity().dimension().equals("count")) {
        Persons.count(quantity).figure().ifPresent(numbers::add);
      }
    }
    return numbers;
  }

  /** Numbers by the nationality that stands right behind them, joined by commas and 'and'. */
  private static Map<String, Long> nationals(Triggers.Found found) {
    Scene scene = found.draft().scene;
    Map<String, Long> nationals = new LinkedHashMap<>();
    int at = found.patient().from();
    for (FoundQuantity quantity : scene.quantities()) {
      if (quantity.from() < at || !quantity.quantity().dimension().equals("count")) {
        continue;
      }
      Optional<Hit> nationality = national(scene, quantity.to());
      Optional<Long> number = Persons.count(quantity).figure();
      Optional<String> state = nationality.flatMap(Geography::state);
      if (state.isEmpty() || number.isEmpty() || !joined(scene, at, quantity.from())) {
        break;
      }
      nationals.put(state.get(), number.get());
      at = nationality.get().to();
    }
    return nationals;
  }

  private static Optional<Hit> national(Scene scene, int at) {
    for (int i = at - 1; i <= at && i < scene.sentence().size(); i++) {
      Optional<Hit> hit = scene.sentence().hitFrom("nationality", i);
      if (hit.isEmpty()) {
        hit = scene.sentence().hitFrom("people", i);
      }
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  private static boolean joined(Scene scene, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      Token token = scene.sentence().token(i);
      if (!token.is(",") && !token.is("and")) {
        words++;
      }
    }
    return words <= 1;
  }
}
