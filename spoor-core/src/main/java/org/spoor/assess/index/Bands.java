package org.spoor.assess.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.resource.YamlTree;

/**
 * Verbal bands of scores and the cut between low and high.
 *
 * @param quadrant from which on a score is high
 * @param criminality bands of markets, actors and criminality, the lowest first
 * @param resilience bands of resilience, likewise
 */
public record Bands(BigDecimal quadrant, List<Band> criminality, List<Band> resilience) {
  public Bands {
    criminality = List.copyOf(criminality);
    resilience = List.copyOf(resilience);
  }

  /**
   * A band.
   *
   * @param from the least score in it
   * @param confirmed whether both its ends are known, not assumed
   */
  public record Band(String name, BigDecimal from, boolean confirmed) {}

  /** As they come with Spoor. */
  public static Bands load() {
    return of(YamlTree.load("/org/spoor/assess/index/bands.yaml"));
  }

  /**
   * Of a file.
   *
   * @throws IllegalStateException when it is none; the message names the key
   */
  public static Bands of(YamlTree file) {
    return new Bands(
        decimal(file.at("quadrant")), list(file.at("criminality")), list(file.at("resilience")));
  }

  private static List<Band> list(YamlTree node) {
    List<Band> bands = new ArrayList<>();
    for (YamlTree each : node.list()) {
      Band band =
          new Band(
              each.at("name").required(),
              decimal(each.at("from")),
              each.at("confirmed").text().equals(Optional.of("true")));
      if (!bands.isEmpty() && bands.getLast().from().compareTo(band.from()) >= 0) {
        throw each.error("a band begins above the one before it");
      }
      bands.add(band);
    }
    if (bands.isEmpty() || bands.getFirst().from().compareTo(BigDecimal.ONE) > 0) {
      throw node.error("the first band begins at 1 or below");
    }
    for (int i = 0; i + 1 < bands.size(); i++) {
      Band band = bands.get(i);
      bands.set(
          i, new Band(band.name(), band.from(), band.confirmed() && bands.get(i + 1).confirmed()));
    }
    return bands;
  }

  private static BigDecimal decimal(YamlTree node) {
    String text = node.required();
    if (!text.matches("\\d{1,2}(\\.\\d{1,4})?")) {
      throw node.error("a score such as 5.50 is wanted here, not '" + text + "'");
    }
    return new BigDecimal(text);
  }

  /** The band that a score is in. */
  public Band of(Side side, Fraction score) {
    List<Band> bands = side.criminal() ? criminality : resilience;
    Band found = bands.getFirst();
    for (Band band : bands) {
      if (score.compareTo(Fraction.of(band.from())) >= 0) {
        found = band;
      }
    }
    return found;
  }
}
