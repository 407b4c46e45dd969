package org.spoor.model;

import java.util.Optional;

/**
 * A name in the text.
 *
 * @param type {@code person}, {@code organisation}, {@code agency}, {@code group}, {@code state},
 *     {@code place}, {@code nationality}, {@code commodity}, {@code weapon}, …
 * @param name as written
 * @param country ISO 3166-1 alpha-2
 * @param location of places that are known
 */
public record Mention(
    String id,
    Span span,
    String type,
    String name,
    Optional<String> country,
    Optional<Location> location)
    implements Finding {

  /**
   * A point.
   *
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   * @param geonames identifier in geonames.org
   */
  public record Location(double latitude, double longitude, Optional<Integer> geonames) {}
}
