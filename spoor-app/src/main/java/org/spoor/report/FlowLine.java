package org.spoor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spoor.model.Finding;
import org.spoor.model.Flow;
import org.spoor.model.Trend;

/**
 * What is said to move from where to where, with every place that says so.
 *
 * @param trends the trends told, by word
 */
record FlowLine(
    String commodity,
    List<String> from,
    List<String> via,
    List<String> to,
    List<String> trends,
    List<Place> places) {
  FlowLine {
    trends = List.copyOf(trends);
    places = List.copyOf(places);
  }

  private record Route(String commodity, List<String> from, List<String> via, List<String> to) {
    String key() {
      return commodity + "|" + from + "|" + via + "|" + to;
    }
  }

  private record Told(Route route, List<String> trends, List<Place> places) {}

  /** Most told first, then by commodity and route. */
  static List<FlowLine> of(List<ReadReport> reports) {
    Map<String, Told> told = new TreeMap<>();
    for (int i = 0; i < reports.size(); i++) {
      ReadReport report = reports.get(i);
      if (report.copy()) {
        continue;
      }
      for (Finding finding : report.findings()) {
        if (finding instanceof Flow flow && !flow.standing().certainty().negative()) {
          Route route = new Route(flow.commodity(), flow.from(), flow.via(), flow.to());
          Told line =
              told.computeIfAbsent(
                  route.key(), key -> new Told(route, new ArrayList<>(), new ArrayList<>()));
          flow.trend()
              .map(Trend::word)
              .filter(word -> !line.trends().contains(word))
              .ifPresent(line.trends()::add);
          line.places().add(new Place(i, report.sentenceAt(flow.span().start()), flow.span()));
        }
      }
    }
    return told.values().stream()
        .map(
            line ->
                new FlowLine(
                    line.route().commodity(),
                    line.route().from(),
                    line.route().via(),
                    line.route().to(),
                    line.trends().stream().sorted().toList(),
                    line.places()))
        .sorted(
            Comparator.comparingInt((FlowLine line) -> -line.places().size())
                .thenComparing(FlowLine::commodity)
                .thenComparing(FlowLine::route))
        .toList();
  }

  /** {@code Belarus → Poland → Germany}; an end that is not told is a question mark. */
  String route() {
    StringBuilder route = new StringBuilder(end(from));
    for (String country : via) {
      route.append(" → ").append(Wording.country(country));
    }
    return route.append(" → ").append(end(to)).toString();
  }

  private static String end(List<String> countries) {
    return countries.isEmpty() ? "?" : Wording.countries(countries);
  }

  /** The trend in one word, {@code told both ways} where the reports differ, empty where untold. */
  String trend() {
    return trends.size() > 1 ? "told both ways" : String.join("", trends);
  }
}
