package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.extract.quantity.FoundQuantity;

/** Reads the length of a penalty. */
final class Terms {
  private static final double MONTHS_A_YEAR = 12;

  /** Days of a mean Gregorian month: 365.2425 / 12. */
  private static final double DAYS_A_MONTH = 30.436875;

  private Terms() {}

  /** The first term in these tokens, in months. */
  static Optional<Double> months(Scene scene, int from, int to) {
    List<Double> all = all(scene, from, to);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
  }

  /** All terms in these tokens that are no probation, in months. */
  static List<Double> all(Scene scene, int from, int to) {
    List<Double> terms = new ArrayList<>();
    int years = -1;
    for (FoundQuantity found : scene.quantities()) {
      if (found.from() < from || found.to() > to || !found.quantity().dimension().equals("time")) {
        continue;
      }
      Optional<Double> figure = found.quantity().amount().exact();
      if (figure.isEmpty() || supervised(scene, found)) {
        continue;
      }
      double value = figure.get();
      switch (found.quantity().unit()) {
        case "year", "years", "a" -> {
          terms.add(value * MONTHS_A_YEAR);
          years = found.to();
        }
        case "month", "months" -> {
          // 'six years and three months' are one term
          boolean goesOn =
              years >= 0
                  && (found.from() == years
                      || found.from() == years + 1 && scene.sentence().token(years).is("and"));
          if (goesOn) {
            terms.set(terms.size() - 1, terms.getLast() + value);
          } else {
            terms.add(value);
          }
        }
        case "week", "weeks" -> terms.add(value * 7 / DAYS_A_MONTH);
        case "day", "days" -> terms.add(value / DAYS_A_MONTH);
        default -> {}
      }
    }
    return terms;
  }

  /** 'two years of supervised release', 'three years on probation' are no prison term. */
  private static boolean supervised(Scene scene, FoundQuantity found) {
    return scene.says(
        List.of("supervised release", "probation", "community service", "of age", "old"),
        found.to(),
        found.to() + 4);
  }
}
