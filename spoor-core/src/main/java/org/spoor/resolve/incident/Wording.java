package org.spoor.resolve.incident;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.spoor.model.Qualifier;

/** How figures and events are put in reasons. */
final class Wording {
  private Wording() {}

  /** With thousands separated, at most three decimals. */
  static String number(double amount) {
    BigDecimal rounded = BigDecimal.valueOf(amount).setScale(3, RoundingMode.HALF_UP);
    BigDecimal plain = rounded.stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
  }

  static String sign(Optional<Qualifier> qualifier) {
    return qualifier
        .map(
            q ->
                switch (q) {
                  case EXACTLY -> "";
                  case ABOUT -> "about ";
                  case MORE_THAN -> "more than ";
                  case LESS_THAN -> "less than ";
                  case AT_LEAST, MULTIPLE -> "at least ";
                  case AT_MOST -> "at most ";
                  case NEARLY -> "nearly ";
                })
        .orElse("");
  }

  static String amount(Measure measure) {
    String of = measure.of().isEmpty() || measure.of().equals(measure.unit()) ? "" : measure.of();
    String unit = of.equals("cigarettes") && measure.unit().equals("stick") ? "" : measure.unit();
    List<String> parts = new ArrayList<>();
    parts.add(sign(measure.qualifier()) + number(measure.amount()));
    if (!unit.isEmpty()) {
      parts.add(unit);
    }
    if (!of.isEmpty()) {
      parts.add(unit.isEmpty() ? of : "of " + of);
    }
    return String.join(" ", parts);
  }

  /** States in the order of their codes. */
  static String states(Set<String> codes) {
    return String.join(", ", PairScorer.ordered(codes));
  }
}
