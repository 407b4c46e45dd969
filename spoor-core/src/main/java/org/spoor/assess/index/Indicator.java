package org.spoor.assess.index;

/**
 * An indicator of the Index.
 *
 * @param order its place in the Index, from 1
 * @param name its official name
 * @param heading of a country's profile under which it is discussed
 * @param since the first edition that scores it, a year
 */
public record Indicator(int order, String name, Side side, String heading, int since)
    implements Comparable<Indicator> {

  @Override
  public int compareTo(Indicator other) {
    return Integer.compare(order, other.order);
  }
}
