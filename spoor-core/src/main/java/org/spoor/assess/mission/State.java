package org.spoor.assess.mission;

/**
 * Facts about a state.
 *
 * @param code ISO 3166-1 alpha-2
 * @param population persons
 * @param gdp at purchasing power parity, US dollars a year
 * @param latitude of the seat of government, degrees north
 * @param longitude likewise, degrees east
 */
public record State(
    String code, String name, double population, double gdp, double latitude, double longitude) {
  /** Mean radius of the earth, km (IUGG 1980). */
  private static final double EARTH_RADIUS_KM = 6371.0088;

  public State {
    if (!(population > 0) || !(gdp > 0)) {
      throw new IllegalArgumentException("a state has people and a product: " + code);
    }
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("not a place on earth: " + latitude + ", " + longitude);
    }
  }

  /** Kilometres between the two seats of government on a sphere (haversine; Sinnott 1984). */
  public double distanceTo(State other) {
    double dLatitude = Math.toRadians(other.latitude - latitude);
    double dLongitude = Math.toRadians(other.longitude - longitude);
    double h =
        Math.pow(Math.sin(dLatitude / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(dLongitude / 2), 2);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
  }
}
