package org.spoor.resolve.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.spoor.lexicon.CommodityTree;
import org.spoor.model.Event;
import org.spoor.model.FindRef;
import org.spoor.model.Finding;
import org.spoor.model.Item;
import org.spoor.model.Period;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;

/** Makes what is compared from what reports tell. */
final class ToldReader {
  /** Events of one report that are looked at; a longer list is a table, not a report. */
  private static final int MOST_EVENTS = 5_000;

  private static final int DEEPEST = 8;

  private final CommodityTree commodities;
  private final Voices voices;
  private final Set<String> nationalities;
  private final Wholes wholes;

  /**
   * @param nationalities words that name a state's people, folded
   */
  ToldReader(
      CommodityTree commodities, Voices voices, Set<String> nationalities, Decisions decisions) {
    this.nationalities = nationalities;
    this.commodities = commodities;
    this.voices = voices;
    this.wholes = new Wholes(decisions);
  }

  /** All events, by document and place in the text. */
  List<Told> read(List<Report> reports) {
    List<Told> all = new ArrayList<>();
    for (Report report : reports.stream().sorted(Comparator.comparing(Report::document)).toList()) {
      read(report, all);
    }
    return all;
  }

  private void read(Report report, List<Told> all) {
    List<Event> events = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (finding instanceof Event event && events.size() < MOST_EVENTS) {
        events.add(event);
      }
    }
    if (events.isEmpty()) {
      return;
    }
    events.sort(Comparator.comparing(Event::trigger).thenComparing(Event::id));
    List<FindRef> refs =
        events.stream().map(event -> FindRef.of(report.document(), event)).toList();
    int[] parents = wholes.of(report.document(), events, refs);
    int base = all.size();
    long published =
        report.metadata().published().flatMap(Period::of).map(Period::last).orElse(Period.OPEN_END);
    Voices.OfReport speakers = voices.of(report);
    String publisher = voices.publisher(report);
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      int parent = parents[i];
      Optional<Period> own = event.when().date().flatMap(Period::of);
      Optional<Period> period = own;
      int at = parent;
      for (int depth = 0; depth < DEEPEST && period.isEmpty() && at >= 0; depth++) {
        period = events.get(at).when().date().flatMap(Period::of);
        at = parents[at];
      }
      Set<String> goods = new TreeSet<>();
      event.what().items().forEach(item -> goods.add(commodities.label(item.commodity())));
      all.add(
          new Told(
              base + i,
              parent < 0 ? -1 : base + parent,
              report,
              event,
              refs.get(i),
              period,
              own.isPresent(),
              published,
              Set.copyOf(event.parties().by()),
              Set.copyOf(event.parties().against()),
              Set.copyOf(event.where().place()),
              Set.copyOf(event.where().from()),
              Set.copyOf(event.where().to()),
              Folding.names(event.where().places()),
              Folding.tellingWords(event.parties().byParties()),
              Folding.properWords(event.parties().againstParties(), nationalities),
              Folding.agencies(event.parties().byParties()),
              Set.copyOf(goods),
              measures(event),
              publisher,
              speakers.behind(event),
              speakers.ownVoice(event)));
    }
  }

  private List<Measure> measures(Event event) {
    Map<String, Measure> measures = new LinkedHashMap<>();
    event
        .what()
        .count()
        .ifPresent(
            count ->
                put(
                    measures,
                    new Measure(
                        "count",
                        event.what().countOf().orElse("person"),
                        event.what().countOf().orElse("person"),
                        count,
                        event.what().qualifier())));
    for (Item item : event.what().items()) {
      item.amount()
          .ifPresent(
              amount ->
                  put(
                      measures,
                      new Measure(
                          "items",
                          commodities.label(item.commodity()),
                          item.unit().orElse("piece"),
                          amount,
                          item.qualifier())));
    }
    toll(measures, "killed", event.toll().killed());
    toll(measures, "injured", event.toll().injured());
    toll(measures, "captured", event.toll().captured());
    event
        .what()
        .term()
        .ifPresent(
            months -> put(measures, new Measure("term", "", "month", months, Optional.empty())));
    return List.copyOf(measures.values());
  }

  private static void toll(Map<String, Measure> measures, String kind, Optional<Long> persons) {
    persons.ifPresent(
        number -> put(measures, new Measure(kind, "", "person", number, Optional.empty())));
  }

  /** One commodity told twice is one amount in two roundings, or two amounts that make a sum. */
  private static void put(Map<String, Measure> measures, Measure measure) {
    if (!Double.isFinite(measure.amount()) || measure.amount() < 0) {
      return;
    }
    measures.merge(
        measure.kind() + "/" + measure.of() + "/" + measure.unit(),
        measure,
        (one, other) ->
            switch (one.compare(other)) {
              case EQUAL, ROUNDED -> one.digits() >= other.digits() ? one : other;
              case NEAR, APART, CONFLICT, SLIP, FAR ->
                  new Measure(
                      one.kind(),
                      one.of(),
                      one.unit(),
                      one.amount() + other.amount(),
                      one.qualifier().equals(other.qualifier())
                          ? one.qualifier()
                          : Optional.empty());
            });
  }

  /** The day, for reasons. */
  static String day(long day) {
    return LocalDate.ofEpochDay(day).toString();
  }
}
