package org.spoor.assess.index;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Of what the Index can be asked. */
public sealed interface Place {
  /** A country, by its alpha-2 code. */
  record Country(String code) implements Place {}

  /** A region, as the Index names it. */
  record Region(String name) implements Place {}

  /** All countries. */
  record World() implements Place {}

  /** What a word names: {@code world}, a region of the scores, or a country. */
  static Optional<Place> named(String word, IndexModel model, IndexScores scores) {
    if (word.strip().toLowerCase(Locale.ROOT).equals("world")) {
      return Optional.of(new World());
    }
    Optional<String> country = model.country(word);
    if (country.isPresent()) {
      return country.map(Country::new);
    }
    String folded = IndexModel.fold(word);
    return scores.regions().stream()
        .filter(region -> IndexModel.fold(region).equals(folded))
        .findFirst()
        .map(Region::new);
  }

  /** The countries it has in an edition; empty where the scores have none. */
  default List<CountryScores> countries(IndexScores scores, int edition) {
    return switch (this) {
      case Country country ->
          scores.country(edition, country.code()).map(List::of).orElse(List.of());
      case Region region -> scores.region(edition, region.name());
      case World w -> scores.edition(edition);
    };
  }

  /** As it is shown. */
  default String title(IndexModel model) {
    return switch (this) {
      case Country country -> model.name(country.code());
      case Region region -> region.name();
      case World w -> "World";
    };
  }
}
