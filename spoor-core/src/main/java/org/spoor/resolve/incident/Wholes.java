package org.spoor.resolve.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.spoor.model.Decision.Act;
import org.spoor.model.Event;
import org.spoor.model.FindRef;
import org.spoor.model.IncidentLink;
import org.spoor.resolve.Decisions;

/**
 * Which event of a report is part of which other of the same report: as its words were read, and as
 * people put it right. What a person says of one report counts as if the report said it, so that it
 * also helps to join other reports' tellings.
 */
final class Wholes {
  private final Map<String, List<Act.Link>> decided = new HashMap<>();

  Wholes(Decisions decisions) {
    for (Act.Link link : decisions.acts(Act.Link.class)) {
      if (link.link() == IncidentLink.Kind.PART_OF
          && link.from().document().equals(link.to().document())) {
        decided.computeIfAbsent(link.from().document(), k -> new ArrayList<>()).add(link);
      }
    }
  }

  /**
   * The number of each event's whole; -1 where it is none's part.
   *
   * @param refs of the events, in their order
   */
  int[] of(String document, List<Event> events, List<FindRef> refs) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      numbers.putIfAbsent(events.get(i).id(), i);
    }
    int[] wholes = new int[events.size()];
    Arrays.setAll(
        wholes,
        i -> {
          int whole = events.get(i).partOf().map(id -> numbers.getOrDefault(id, -1)).orElse(-1);
          return whole == i ? -1 : whole;
        });
    List<Act.Link> links = decided.getOrDefault(document, List.of());
    if (links.isEmpty()) {
      return wholes;
    }
    Finds finds = new Finds(refs);
    for (Act.Link link : links) {
      OptionalInt part = finds.of(link.from());
      OptionalInt whole = finds.of(link.to());
      if (part.isEmpty() || whole.isEmpty() || part.getAsInt() == whole.getAsInt()) {
        continue;
      }
      if (link.holds()) {
        wholes[part.getAsInt()] = whole.getAsInt();
      } else if (wholes[part.getAsInt()] == whole.getAsInt()) {
        wholes[part.getAsInt()] = -1;
      }
    }
    return wholes;
  }
}
