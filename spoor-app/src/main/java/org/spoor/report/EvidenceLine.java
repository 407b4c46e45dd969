package org.spoor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spoor.model.Evidence;
import org.spoor.model.Evidence.Direction;
import org.spoor.model.Finding;

/** What the reports hold for one indicator of one country. */
record EvidenceLine(String country, String indicator, Map<Direction, List<Place>> places) {
  EvidenceLine {
    EnumMap<Direction, List<Place>> copy = new EnumMap<>(Direction.class);
    places.forEach((direction, list) -> copy.put(direction, List.copyOf(list)));
    places = copy;
  }

  private record Key(String country, String indicator) {}

  /** By country's name, then the indicator with most evidence first. */
  static List<EvidenceLine> of(List<ReadReport> reports) {
    Comparator<Key> order = Comparator.comparing(Key::country).thenComparing(Key::indicator);
    Map<Key, Map<Direction, List<Place>>> lines = new TreeMap<>(order);
    for (int i = 0; i < reports.size(); i++) {
      ReadReport report = reports.get(i);
      if (report.copy()) {
        continue;
      }
      for (Finding finding : report.findings()) {
        if (finding instanceof Evidence evidence) {
          lines
              .computeIfAbsent(
                  new Key(evidence.country(), evidence.indicator()),
                  key -> new EnumMap<>(Direction.class))
              .computeIfAbsent(evidence.direction(), direction -> new ArrayList<>())
              .add(new Place(i, report.sentenceAt(evidence.span().start()), evidence.span()));
        }
      }
    }
    return lines.entrySet().stream()
        .map(
            line ->
                new EvidenceLine(
                    line.getKey().country(), line.getKey().indicator(), line.getValue()))
        .sorted(
            Comparator.comparing((EvidenceLine line) -> Wording.country(line.country()))
                .thenComparingInt(line -> -line.all().size())
                .thenComparing(EvidenceLine::indicator))
        .toList();
  }

  int count(Direction direction) {
    return places.getOrDefault(direction, List.of()).size();
  }

  /** All places in the order of the reports. */
  List<Place> all() {
    return places.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Place::report).thenComparing(Place::span))
        .toList();
  }
}
