package org.spoor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.assess.network.Network;
import org.spoor.assess.network.Network.Node;
import org.spoor.assess.network.Network.Path;
import org.spoor.assess.network.Paths;

/**
 * What of a network is asked for.
 *
 * @param party only what is around it: a name, a part of one, or an id; empty for everything
 * @param steps how far around, 1 to {@link Paths#MOST_STEPS}
 * @param between two names, to see the paths between them
 * @param bridge whether to see the paths from criminal parties to the nearest party of a state
 */
public record NetworkQuestion(
    Optional<String> party, int steps, Optional<Ends> between, boolean bridge) {
  /** Everything. */
  public static final NetworkQuestion ALL =
      new NetworkQuestion(Optional.empty(), 1, Optional.empty(), false);

  /** Bearers of a name between whom paths are looked for. */
  private static final int MOST_NAMED = 5;

  public NetworkQuestion {
    if (steps < 1 || steps > Paths.MOST_STEPS) {
      throw new IllegalArgumentException("steps are 1 to " + Paths.MOST_STEPS + ", not " + steps);
    }
  }

  /** Two parties, by name or id. */
  public record Ends(String from, String to) {}

  /**
   * What is shown.
   *
   * @param paths over the network
   * @throws IllegalArgumentException when a name is nobody's; the message says whose
   */
  public NetworkView of(Network network, Paths paths) {
    if (between.isEmpty() && !bridge) {
      return new NetworkView(around(network, paths), "", List.of(), List.of(), List.of());
    }
    List<Path> shortest = new ArrayList<>();
    List<Path> best = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    if (between.isPresent()) {
      for (Node from : named(paths, between.get().from())) {
        for (Node to : named(paths, between.get().to())) {
          shortest.addAll(paths.shortest(from.key(), to.key()));
          paths.bestEvidenced(from.key(), to.key()).ifPresent(best::add);
        }
      }
    }
    List<Path> bridges = bridge ? paths.bridges() : List.of();
    List.of(shortest, best, bridges).forEach(all -> all.forEach(path -> keys.addAll(path.keys())));
    String asked =
        between
            .map(ends -> "between " + ends.from() + " and " + ends.to())
            .orElse("bridges from criminal parties to parties of states");
    return new NetworkView(paths.around(keys, 0), asked, shortest, best, bridges);
  }

  private Network around(Network network, Paths paths) {
    return party
        .map(name -> paths.around(named(paths, name).stream().map(Node::key).toList(), steps))
        .orElse(network);
  }

  private static List<Node> named(Paths paths, String name) {
    List<Node> found = paths.named(name);
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no party with a relation is called " + name);
    }
    return found.size() <= MOST_NAMED ? found : found.subList(0, MOST_NAMED);
  }
}
