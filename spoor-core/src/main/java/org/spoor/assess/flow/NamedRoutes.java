package org.spoor.assess.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spoor.lexicon.CommodityTree;
import org.spoor.resource.CsvTable;

/** Routes that have a name, with the corridor that a reference work gives them. Immutable. */
final class NamedRoutes {
  /** A row of the table. */
  record Known(
      String name,
      List<String> variants,
      List<String> commodities,
      List<List<String>> corridor,
      String source) {}

  private final List<Known> known = new ArrayList<>();

  private NamedRoutes() {}

  static NamedRoutes load() {
    NamedRoutes routes = new NamedRoutes();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/assess/flow/named-routes.csv").rows()) {
      List<List<String>> corridor = new ArrayList<>();
      for (String stage : row.get("corridor").split(">")) {
        corridor.add(Arrays.stream(stage.split("\\+")).map(String::strip).toList());
      }
      if (corridor.stream().anyMatch(stage -> stage.contains(""))) {
        throw row.error("a stage of the corridor is empty");
      }
      routes.known.add(
          new Known(
              row.get("name"),
              row.list("variants"),
              row.list("commodities"),
              corridor,
              row.get("source")));
    }
    return routes;
  }

  /** The route that reports call so when they speak of these goods. */
  Optional<Known> named(String words, String commodity, CommodityTree tree) {
    String folded = words.toLowerCase(Locale.ROOT).strip();
    String plain = folded.startsWith("the ") ? folded.substring(4) : folded;
    return known.stream()
        .filter(route -> route.variants().contains(plain))
        .filter(route -> route.commodities().stream().anyMatch(c -> tree.related(c, commodity)))
        .findFirst();
  }
}
