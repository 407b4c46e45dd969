package org.spoor.report;

import java.util.List;
import org.spoor.assess.network.Network;
import org.spoor.assess.network.Network.Path;

/**
 * What of a network is shown.
 *
 * @param network all of it, or the part around a party
 * @param asked what was asked for beside it, in words; empty for nothing
 * @param shortest paths between the two parties that were asked for
 * @param best the best evidenced among all paths; at most one a pair
 * @param bridges from the underworld to the state, where asked for
 */
public record NetworkView(
    Network network, String asked, List<Path> shortest, List<Path> best, List<Path> bridges) {
  public NetworkView {
    shortest = List.copyOf(shortest);
    best = List.copyOf(best);
    bridges = List.copyOf(bridges);
  }
}
