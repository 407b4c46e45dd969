package org.spoor.assess.mission;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spoor.resource.CsvTable;

/** The states of the class path, by code and name. Immutable. */
public final class States {
  private final Map<String, State> facts = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();

  private States() {}

  /**
   * From the tables of the class path.
   *
   * @throws IllegalStateException when one is wrong; the message names the row
   */
  public static States load() {
    States states = new States();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/countries.csv").rows()) {
      String code = row.get("code");
      states.codes.put(fold(code), code);
      states.codes.put(fold(row.get("name")), code);
      row.list("names").forEach(name -> states.codes.putIfAbsent(fold(name), code));
    }
    for (CsvTable.Row row : CsvTable.load("/org/spoor/assess/mission/states.csv").rows()) {
      try {
        states.facts.put(
            row.get("code"),
            new State(
                row.get("code"),
                row.get("name"),
                Double.parseDouble(row.get("population")),
                Double.parseDouble(row.get("gdp")),
                Double.parseDouble(row.get("latitude")),
                Double.parseDouble(row.get("longitude"))));
      } catch (IllegalArgumentException e) {
        throw row.error(String.valueOf(e.getMessage()));
      }
    }
    return states;
  }

  private static String fold(String name) {
    String folded = name.toLowerCase(Locale.ROOT).strip();
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  /** The code of a state that is written as code or name; empty where nobody knows it. */
  public Optional<String> code(String written) {
    return Optional.ofNullable(codes.get(fold(written)));
  }

  /** What is known of a state; empty for bodies and for territories without figures. */
  public Optional<State> facts(String code) {
    return Optional.ofNullable(facts.get(code));
  }
}
