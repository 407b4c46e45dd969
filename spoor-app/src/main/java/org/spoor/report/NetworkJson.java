package org.spoor.report;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.spoor.assess.Saying;
import org.spoor.assess.network.Network;
import org.spoor.assess.network.Network.Node;
import org.spoor.assess.network.Network.Path;
import org.spoor.assess.network.Network.Tie;
import org.spoor.model.Period;

/** A network as one JSON object. */
public final class NetworkJson {
  private final Network network;
  private final Map<String, String> names = new HashMap<>();
  private final Function<Saying, Quote> quotes;

  private NetworkJson(Network network, Network whole, Function<Saying, Quote> quotes) {
    this.network = network;
    whole.nodes().forEach(node -> names.put(node.key(), node.name()));
    this.quotes = quotes;
  }

  /**
   * Indented, ended by a line feed.
   *
   * @param whole network that paths run through
   */
  public static String of(NetworkView view, Network whole, Function<Saying, Quote> quotes) {
    return new NetworkJson(view.network(), whole, quotes).text(view);
  }

  private String text(NetworkView view) {
    JsonTree tree = new JsonTree().put("network", view.asked().isEmpty() ? "all" : view.asked());
    if (!view.asked().isEmpty()) {
      tree.list("shortestPaths", view.shortest(), this::path)
          .list("bestEvidencedPaths", view.best(), this::path)
          .list("bridges", view.bridges(), this::path);
    }
    return tree.list("parties", network.nodes(), NetworkJson::node)
        .list("relations", network.ties(), this::tie)
        .texts("notes", network.notes())
        .text();
  }

  private static JsonTree node(Node node) {
    return new JsonTree()
        .put("id", node.key())
        .put("name", node.name())
        .put("type", node.type())
        .put("country", node.country())
        .put("side", node.side().word())
        .put("degree", node.measures().degree())
        .put("betweenness", node.measures().betweenness())
        .put("pageRank", node.measures().pageRank())
        .put("community", node.community());
  }

  private JsonTree tie(Tie tie) {
    return new JsonTree()
        .put("subject", tie.from())
        .put("subjectName", name(tie.from()))
        .put("relation", tie.type().word())
        .put("object", tie.to())
        .put("objectName", name(tie.to()))
        .put("certainty", tie.certainty().code())
        .flag("contested", tie.contested())
        .put("reports", tie.reports())
        .put("firstReported", tie.reported().flatMap(Period::firstDay))
        .put("lastReported", tie.reported().flatMap(Period::lastDay))
        .put("earliest", tie.told().flatMap(Period::firstDay))
        .put("latest", tie.told().flatMap(Period::lastDay))
        .list("sentences", tie.sayings(), saying -> SayingText.json(saying, quotes));
  }

  private String name(String key) {
    return names.getOrDefault(key, key);
  }

  private JsonTree path(Path path) {
    return new JsonTree()
        .texts("parties", path.keys().stream().map(this::name).toList())
        .texts("ids", path.keys())
        .put("certainty", path.certainty().code())
        .put("cost", path.cost())
        .list("steps", path.steps(), ties -> new JsonTree().list("relations", ties, this::tie));
  }
}
