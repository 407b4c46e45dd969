package org.spoor.assess.ledger;

import java.util.Map;

/** Units and things that are counted, as they are written beside a number. */
public final class UnitWords {
  private static final Map<String, String> PLURALS =
      Map.of(
          "kg", "kg",
          "head", "head",
          "person", "persons",
          "killed", "killed",
          "injured", "injured",
          "hectare", "ha",
          "m2", "m²");

  private UnitWords() {}

  /** {@code 1 person}, {@code 12 persons}, {@code 12 kg}; symbols and phrases stay as they are. */
  public static String of(double amount, String unit) {
    return amount == 1
        ? unit
        : PLURALS.getOrDefault(unit, unit.contains(" ") || unit.length() < 4 ? unit : plural(unit));
  }

  /** The regular plural of a noun. */
  public static String plural(String noun) {
    if (noun.endsWith("y")
        && noun.length() > 1
        && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.endsWith("s")
        ? noun
        : noun.endsWith("x") || noun.endsWith("ch") ? noun + "es" : noun + "s";
  }
}
