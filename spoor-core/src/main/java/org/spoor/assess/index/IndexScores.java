package org.spoor.assess.index;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The scores that somebody has imported.
 *
 * @param countries by edition, then country code; no two of one edition and country
 */
public record IndexScores(List<CountryScores> countries) {
  /** Nobody has imported any. */
  public static final IndexScores NONE = new IndexScores(List.of());

  public IndexScores {
    countries =
        countries.stream()
            .sorted(
                Comparator.comparingInt(CountryScores::edition)
                    .thenComparing(CountryScores::country))
            .toList();
    for (int i = 1; i < countries.size(); i++) {
      CountryScores one = countries.get(i - 1);
      CountryScores next = countries.get(i);
      if (one.edition() == next.edition() && one.country().equals(next.country())) {
        throw new IllegalArgumentException(one.name() + " twice in " + one.edition());
      }
    }
  }

  /** The editions there are, the oldest first. */
  public List<Integer> editions() {
    return List.copyOf(new TreeSet<>(countries.stream().map(CountryScores::edition).toList()));
  }

  /** All countries of an edition. */
  public List<CountryScores> edition(int edition) {
    return countries.stream().filter(each -> each.edition() == edition).toList();
  }

  /** One country of an edition, by its alpha-2 code. */
  public Optional<CountryScores> country(int edition, String code) {
    return countries.stream()
        .filter(each -> each.edition() == edition && each.country().equals(code))
        .findFirst();
  }

  /** The countries of a region in an edition; case and marks of the name aside. */
  public List<CountryScores> region(int edition, String region) {
    String folded = IndexModel.fold(region);
    return countries.stream()
        .filter(each -> each.edition() == edition && IndexModel.fold(each.region()).equals(folded))
        .toList();
  }

  /** Names of the regions, sorted. */
  public List<String> regions() {
    TreeSet<String> regions = new TreeSet<>();
    countries.forEach(each -> regions.add(each.region()));
    regions.remove("");
    return List.copyOf(regions);
  }
}
