package org.spoor.model;

import java.util.Optional;

/**
 * Goods or people with their amount.
 *
 * @param commodity the narrowest term that the words name, e.g. {@code cut tobacco}
 * @param amount in {@code unit}; absent where the text gives only 'multiple tons'
 * @param unit base unit: {@code stick}, {@code kg}, {@code litre}, {@code piece}, {@code head}
 * @param qualifier how the figure stands to the true number
 */
public record Item(
    String commodity,
    Optional<Double> amount,
    Optional<String> unit,
    Optional<Qualifier> qualifier) {
  public Item {
    if (commodity.isBlank()) {
      throw new IllegalArgumentException("an item needs a commodity");
    }
  }
}
