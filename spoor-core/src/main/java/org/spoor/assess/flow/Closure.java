package org.spoor.assess.flow;

import java.util.Optional;

/** What is imagined to be shut. */
public sealed interface Closure {
  /** A country or a region with all that is in it: nothing goes in, out or through. */
  record Place(String place) implements Closure {}

  /** A border in both directions. */
  record Border(String one, String other) implements Closure {}

  /**
   * As a user writes it: {@code TR}, {@code Balkans} or {@code BG-TR}; empty where a place is not
   * known.
   */
  static Optional<Closure> parse(String text, Regions regions) {
    Optional<String> whole = regions.place(text);
    if (whole.isPresent()) {
      return whole.map(Place::new);
    }
    for (int dash = text.indexOf('-'); dash > 0; dash = text.indexOf('-', dash + 1)) {
      Optional<String> one = regions.place(text.substring(0, dash));
      Optional<String> other = regions.place(text.substring(dash + 1));
      if (one.isPresent() && other.isPresent() && !one.equals(other)) {
        return Optional.of(new Border(one.get(), other.get()));
      }
    }
    return Optional.empty();
  }

  /** Whether a leg cannot be taken any more. */
  default boolean shuts(Leg leg, Regions regions) {
    return switch (this) {
      case Place place ->
          regions.within(leg.from(), place.place()) || regions.within(leg.to(), place.place());
      case Border border ->
          regions.within(leg.from(), border.one()) && regions.within(leg.to(), border.other())
              || regions.within(leg.from(), border.other())
                  && regions.within(leg.to(), border.one());
    };
  }

  /** As it was written: {@code TR}, {@code BG-TR}. */
  default String words() {
    return switch (this) {
      case Place place -> place.place();
      case Border border -> border.one() + "-" + border.other();
    };
  }
}
