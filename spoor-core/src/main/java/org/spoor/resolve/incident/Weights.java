package org.spoor.resolve.incident;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.spoor.model.EventType;
import org.spoor.resource.YamlTree;

/** The weights of the signs, from {@code weights.yaml}. */
final class Weights {
  private final YamlTree root;
  private final Map<EventType, Double> rarity = new EnumMap<>(EventType.class);
  private final Map<String, Double> large = new HashMap<>();

  final double join;
  final double propose;
  final double keep;
  final double ambiguity;
  final double total;
  final double sameDay;
  final double sameWeek;
  final double sameMonth;
  final double samePeriod;
  final double vague;
  final double nextDay;
  final double near;
  final double undatedRecent;
  final double undatedOld;
  final double bySame;
  final double byPart;
  final double againstSame;
  final double againstPart;
  final double routeSame;
  final double namesShared;
  final double affectedShared;
  final double agenciesDiffer;
  final double countrySame;
  final double countryDiffers;
  final double namedSame;
  final double namedDiffers;
  final double[] equalByDigits;
  final double rounded;
  final double largeAmount;
  final double figureNear;
  final double apart;
  final double conflict;
  final double far;
  final double slip;
  final double moneyEqual;
  final double moneyEqualOneDigit;
  final double moneyFar;
  final double termSame;
  final double countedDiffers;
  final double commoditySame;
  final double commodityRelated;
  final double commodityDiffers;
  final double modeSame;
  final double modeDiffers;
  final double totalOfSameSide;
  final double totalAgainstSingle;
  final double statusDiffers;
  final double wholesAlike;
  final double partsAlike;
  final double sameReport;

  private Weights(YamlTree root) {
    this.root = root;
    for (EventType type : EventType.values()) {
      rarity.put(type, number("rarity", type.word()));
    }
    for (String unit : root.at("large").keys()) {
      large.put(unit, number("large", unit));
    }
    join = number("join");
    propose = number("propose");
    keep = number("keep");
    ambiguity = number("ambiguity");
    total = number("rarity", "total");
    sameDay = number("date", "same_day");
    sameWeek = number("date", "same_week");
    sameMonth = number("date", "same_month");
    samePeriod = number("date", "same_period");
    vague = number("date", "vague");
    nextDay = number("date", "next_day");
    near = number("date", "near");
    undatedRecent = number("date", "undated_recent");
    undatedOld = number("date", "undated_old");
    bySame = number("parties", "by_same");
    byPart = number("parties", "by_part");
    againstSame = number("parties", "against_same");
    againstPart = number("parties", "against_part");
    routeSame = number("parties", "route_same");
    namesShared = number("parties", "names_shared");
    affectedShared = number("parties", "affected_shared");
    agenciesDiffer = number("parties", "agencies_differ");
    countrySame = number("place", "country_same");
    countryDiffers = number("place", "country_differs");
    namedSame = number("place", "named_same");
    namedDiffers = number("place", "named_differs");
    equalByDigits =
        new double[] {
          number("figures", "equal_one_digit"),
          number("figures", "equal_two_digits"),
          number("figures", "equal_three_digits"),
          number("figures", "equal_more_digits")
        };
    rounded = number("figures", "rounded");
    largeAmount = number("figures", "large");
    figureNear = number("figures", "near");
    apart = number("figures", "apart");
    conflict = number("figures", "conflict");
    far = number("figures", "far");
    slip = number("figures", "slip");
    moneyEqual = number("figures", "money_equal");
    moneyEqualOneDigit = number("figures", "money_equal_one_digit");
    moneyFar = number("figures", "money_far");
    termSame = number("figures", "term_same");
    countedDiffers = number("figures", "counted_differs");
    commoditySame = number("what", "commodity_same");
    commodityRelated = number("what", "commodity_related");
    commodityDiffers = number("what", "commodity_differs");
    modeSame = number("what", "mode_same");
    modeDiffers = number("what", "mode_differs");
    totalOfSameSide = number("what", "total_of_same_side");
    totalAgainstSingle = number("what", "total_against_single");
    statusDiffers = number("what", "status_differs");
    wholesAlike = number("company", "wholes_alike");
    partsAlike = number("company", "parts_alike");
    sameReport = number("company", "same_report");
  }

  static Weights load() {
    return new Weights(YamlTree.load("/org/spoor/resolve/incident/weights.yaml"));
  }

  private double number(String... path) {
    YamlTree node = root;
    for (String key : path) {
      node = node.at(key);
    }
    try {
      return Double.parseDouble(node.required());
    } catch (NumberFormatException e) {
      throw node.error("a number is wanted here");
    }
  }

  double rarity(EventType type) {
    return rarity.getOrDefault(type, 0.0);
  }

  /** Whether an amount is one that few incidents reach. */
  boolean isLarge(String unit, double amount) {
    return amount >= large.getOrDefault(unit, Double.MAX_VALUE);
  }
}
