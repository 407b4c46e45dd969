package org.spoor.model;

import java.util.List;
import java.util.Optional;

/**
 * What moves from where to where.
 *
 * @param commodity the narrowest term that the words name
 * @param from country codes, or the region's name
 * @param via likewise
 * @param to likewise; a flow may have one end only
 * @param volume the amount as told, in base units
 * @param route a route's name ('northern route')
 */
public record Flow(
    String id,
    Span span,
    String commodity,
    List<String> from,
    List<String> via,
    List<String> to,
    Optional<Trend> trend,
    Optional<Item> volume,
    Optional<String> route,
    Standing standing)
    implements Finding {
  public Flow {
    from = List.copyOf(from);
    via = List.copyOf(via);
    to = List.copyOf(to);
  }
}
