package org.spoor.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which incidents are asked for: those that pass every filter that is filled.
 *
 * @param type e.g. {@code seizure}
 * @param ledger the ledger they are added up in
 * @param document the id of a document that tells of them
 */
public record IncidentQuery(
    Optional<String> type, Optional<String> ledger, Optional<String> document) {
  /** All of them. */
  public static final IncidentQuery ALL =
      new IncidentQuery(Optional.empty(), Optional.empty(), Optional.empty());

  /** Those of a type. */
  public static IncidentQuery ofType(String type) {
    return new IncidentQuery(Optional.of(type), Optional.empty(), Optional.empty());
  }

  /** Those of a ledger. */
  public static IncidentQuery ofLedger(String ledger) {
    return new IncidentQuery(Optional.empty(), Optional.of(ledger), Optional.empty());
  }

  /** Those that a document tells of. */
  public static IncidentQuery toldIn(String document) {
    return new IncidentQuery(Optional.empty(), Optional.empty(), Optional.of(document));
  }

  /** The condition on the table {@code incident i}. */
  String condition() {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    type.ifPresent(t -> conditions.add("i.type = ?"));
    ledger.ifPresent(l -> conditions.add("i.ledger = ?"));
    document.ifPresent(
        d ->
            conditions.add(
                "i.ordinal IN (SELECT f.incident FROM incident_find f"
                    + " JOIN document d ON d.seq = f.document WHERE d.id = ?)"));
    return String.join(" AND ", conditions);
  }

  /** What its question marks stand for. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    type.ifPresent(arguments::add);
    ledger.ifPresent(arguments::add);
    document.ifPresent(arguments::add);
    return arguments;
  }
}
