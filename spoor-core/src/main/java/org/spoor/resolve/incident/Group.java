package org.spoor.resolve.incident;

import java.util.List;
import java.util.Map;
import org.spoor.model.Decision.Act.Settle;
import org.spoor.model.Incident;

/**
 * Events that are one incident.
 *
 * @param told in the order in which their reports were read
 * @param settled what people decided about its slots, by slot
 */
record Group(List<Told> told, Map<String, Settle> settled) {
  Group {
    told = List.copyOf(told);
    settled = Map.copyOf(settled);
  }

  /**
   * An incident beside what it was made of.
   *
   * @param summary the incident as one event, for comparing: its index is the incident's position
   */
  record Joined(Incident incident, List<Told> told, Told summary) {}
}
