package org.spoor.assess.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.Indicator;
import org.spoor.model.EventType;
import org.spoor.model.Incident;
import org.spoor.resource.CsvTable;
import org.spoor.resource.YamlTree;

/** Which incidents bear on which indicator, and why. Immutable. */
final class Bearing {
  private static final String RESOURCE = "/org/spoor/assess/profile/bearing.yaml";

  private enum Part {
    BY,
    PLACE,
    EITHER
  }

  private record Rule(
      EventType type, Optional<String> mode, Part part, Indicator indicator, String reason) {}

  private record Market(Indicator indicator, String reason) {}

  private final List<Rule> rules = new ArrayList<>();

  /** By label of the commodity. */
  private final Map<String, Market> markets = new HashMap<>();

  /** Widest goods of each market, in the order of the tree. */
  private final Map<Indicator, List<String>> goods = new LinkedHashMap<>();

  private Bearing() {}

  static Bearing load(IndexModel model) {
    Bearing bearing = new Bearing();
    YamlTree file = YamlTree.load(RESOURCE);
    bearing.goods(file, model);
    for (YamlTree node : file.at("events").list()) {
      bearing.rules.add(
          new Rule(
              eventType(node.at("type")),
              node.at("mode").text(),
              part(node.at("side")),
              indicator(node, model),
              node.at("reason").required()));
    }
    return bearing;
  }

  private void goods(YamlTree file, IndexModel model) {
    String reason = file.at("market").required();
    Map<String, Market> own = new HashMap<>();
    for (YamlTree node : file.at("goods").list()) {
      own.put(
          node.at("commodity").required(),
          new Market(indicator(node, model), node.at("reason").required()));
    }
    Map<String, Market> byId = new HashMap<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/commodities.csv").rows()) {
      Market above = byId.get(row.get("broader"));
      Market market = own.get(row.get("label"));
      boolean told = above != null && !above.reason().equals(reason);
      if (market == null && above != null && told) {
        market = above;
      }
      if (market == null) {
        market =
            model
                .indicator(row.get("indicator"))
                .map(indicator -> new Market(indicator, reason))
                .orElse(above);
      }
      if (market == null) {
        continue;
      }
      byId.put(row.get("id"), market);
      markets.put(row.get("label"), market);
      if (above == null || !above.indicator().equals(market.indicator())) {
        goods.computeIfAbsent(market.indicator(), key -> new ArrayList<>()).add(row.get("label"));
      }
    }
  }

  private static EventType eventType(YamlTree node) {
    for (EventType type : EventType.values()) {
      if (type.word().equals(node.required())) {
        return type;
      }
    }
    throw node.error("there is no event type '" + node.required() + "'");
  }

  private static Part part(YamlTree node) {
    return switch (node.required()) {
      case "by" -> Part.BY;
      case "place" -> Part.PLACE;
      case "either" -> Part.EITHER;
      default -> throw node.error("a side is by, place or either");
    };
  }

  private static Indicator indicator(YamlTree node, IndexModel model) {
    String name = node.at("indicator").required();
    return model
        .indicator(name)
        .orElseThrow(() -> node.error("there is no indicator '" + name + "'"));
  }

  /** The widest goods of a market. */
  List<String> goods(Indicator market) {
    return goods.getOrDefault(market, List.of());
  }

  /** The indicators that an incident bears on in a country, each with the reason. */
  Map<Indicator, String> of(Incident incident, String country) {
    Map<Indicator, String> bears = new LinkedHashMap<>();
    boolean there = incident.where().place().contains(country);
    boolean acts = incident.parties().by().contains(country);
    // Goods taken abroad by another state say nothing of this one's markets.
    if (there || acts && incident.where().place().isEmpty()) {
      for (Incident.Amount amount : incident.what().items()) {
        Market market = markets.get(amount.commodity());
        if (market != null) {
          bears.putIfAbsent(market.indicator(), market.reason());
        }
      }
    }
    for (Rule rule : rules) {
      boolean part =
          switch (rule.part()) {
            case BY -> acts;
            case PLACE -> there;
            case EITHER -> there || acts;
          };
      if (part
          && incident.type() == rule.type()
          && (rule.mode().isEmpty() || rule.mode().equals(incident.what().mode()))) {
        bears.putIfAbsent(rule.indicator(), rule.reason());
      }
    }
    return bears;
  }
}
