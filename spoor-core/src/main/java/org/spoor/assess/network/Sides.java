package org.spoor.assess.network;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.spoor.assess.network.Network.Side;
import org.spoor.model.Party;
import org.spoor.resource.CsvTable;

/** Whether a party is of the underworld or of a state. Immutable. */
final class Sides {
  private final Map<String, Side> words = new HashMap<>();

  private Sides() {}

  static Sides load() {
    Sides sides = new Sides();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/assess/network/sides.csv").rows()) {
      Side side =
          switch (row.get("side")) {
            case "criminal" -> Side.CRIMINAL;
            case "state" -> Side.STATE;
            default -> throw row.error("a side is criminal or state");
          };
      for (String word : row.list("words")) {
        if (sides.words.put(word, side) != null) {
          throw row.error("'" + word + "' is listed twice");
        }
      }
    }
    return sides;
  }

  Side of(Party party) {
    return switch (party.type()) {
      case STATE, AGENCY -> Side.STATE;
      case GROUP -> Side.CRIMINAL;
      case ORGANISATION -> of(party.name());
      case PERSON ->
          party.roles().stream()
              .map(role -> of(role.value()))
              .filter(side -> side != Side.OTHER)
              .findFirst()
              .orElse(Side.OTHER);
    };
  }

  /** The last listed word decides: what a name ends with is what it names. */
  Side of(String name) {
    Side side = Side.OTHER;
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'-]+")) {
      side = words.getOrDefault(word, side);
    }
    return side;
  }
}
