package org.spoor.resolve.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.resolve.name.Feature;
import org.spoor.resolve.name.NameMatch;
import org.spoor.resource.YamlTree;

/** Lets dates of birth and countries speak, by the weights of screening.yaml. */
final class KnownFacts {
  private static final int YEAR = 4;
  private static final int DAY = 10;

  private final YamlTree tree = YamlTree.load("/org/spoor/resolve/screen/screening.yaml");
  private final double mostOdds = number(tree.at("most_odds"));

  private static double number(YamlTree node) {
    try {
      return Double.parseDouble(node.required());
    } catch (NumberFormatException e) {
      throw node.error("a number is wanted here");
    }
  }

  /** The match with what dates and countries add. */
  NameMatch weigh(
      NameMatch names,
      List<String> births,
      List<String> listedBirths,
      Set<String> countries,
      Set<String> listedCountries) {
    List<Feature> facts = new ArrayList<>(2);
    birth(births, listedBirths).ifPresent(facts::add);
    country(countries, listedCountries).ifPresent(facts::add);
    if (facts.isEmpty()) {
      return names;
    }
    double odds = Math.log(names.score() / Math.max(1e-12, 1 - names.score()));
    odds = Math.clamp(odds, -mostOdds, mostOdds);
    for (Feature fact : facts) {
      odds += fact.evidence();
    }
    List<Feature> why = new ArrayList<>(names.why());
    why.addAll(facts);
    why.sort(Comparator.comparingDouble((Feature feature) -> -Math.abs(feature.evidence())));
    return new NameMatch(1 / (1 + Math.exp(-odds)), why);
  }

  private Optional<Feature> birth(List<String> births, List<String> listed) {
    String best = "";
    Feature strongest = feature("birth_date_contradicts", "", "");
    for (String a : births) {
      for (String b : listed) {
        if (a.length() < YEAR || b.length() < YEAR) {
          continue;
        }
        Feature found = feature(relation(a, b), a, b);
        if (best.isEmpty() || found.weight() > strongest.weight()) {
          best = found.name();
          strongest = found;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(strongest);
  }

  private static String relation(String a, String b) {
    boolean days = a.length() >= DAY && b.length() >= DAY;
    boolean sameYear = a.regionMatches(0, b, 0, YEAR);
    if (sameYear && days) {
      return a.regionMatches(0, b, 0, DAY) ? "birth_date_agrees" : "birth_date_near";
    }
    if (sameYear) {
      return "birth_year_agrees";
    }
    boolean sameDay = days && a.regionMatches(YEAR, b, YEAR, DAY - YEAR);
    return sameDay ? "birth_date_near" : "birth_date_contradicts";
  }

  private Optional<Feature> country(Set<String> countries, Set<String> listed) {
    if (countries.isEmpty() || listed.isEmpty()) {
      return Optional.empty();
    }
    boolean common = countries.stream().anyMatch(listed::contains);
    return Optional.of(
        feature(
            common ? "country_agrees" : "country_contradicts",
            String.join(" ", countries),
            String.join(" ", listed)));
  }

  private Feature feature(String name, String left, String right) {
    return new Feature(name, 1, number(tree.at(name).at("weight")), left, right);
  }
}
