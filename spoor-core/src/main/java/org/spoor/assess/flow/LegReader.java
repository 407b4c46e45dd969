package org.spoor.assess.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.spoor.assess.ReportDates;
import org.spoor.assess.Saying;
import org.spoor.assess.flow.FlowMap.NamedRoute;
import org.spoor.assess.flow.FlowMap.OpenEnd;
import org.spoor.lexicon.CommodityTree;
import org.spoor.model.Certainty;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.Finding;
import org.spoor.model.Flow;
import org.spoor.model.Incident;
import org.spoor.model.Period;
import org.spoor.model.Trend;
import org.spoor.resolve.Report;

/** Makes legs of flows and incidents. For one question and one thread. */
final class LegReader {
  /** Legs of one flow: a text can list any number of places. */
  private static final int MOST_LEGS_AT_ONCE = 100;

  /** Legs of a case. */
  private static final int MOST_LEGS = 20_000;

  private final CommodityTree tree;
  private final NamedRoutes knownRoutes;
  private final Regions regions;
  private final FlowQuestion question;
  private final Map<String, Draft> legs = new TreeMap<>();
  private final Map<String, Draft> ends = new TreeMap<>();
  private final Map<String, NamedDraft> named = new TreeMap<>();
  private final Map<Integer, Map<String, Event>> events = new HashMap<>();
  private final Map<Integer, Report> reports = new HashMap<>();
  private final TreeSet<String> notes = new TreeSet<>();
  private int notDone;

  LegReader(CommodityTree tree, NamedRoutes knownRoutes, Regions regions, FlowQuestion question) {
    this.tree = tree;
    this.knownRoutes = knownRoutes;
    this.regions = regions;
    this.question = question;
  }

  private static final class Draft {
    final String commodity;
    final String from;
    final String to;
    Leg.Basis basis = Leg.Basis.SEIZURE;
    final Map<String, Leg.Volume> volumes = new TreeMap<>();
    final EnumSet<Trend> trends = EnumSet.noneOf(Trend.class);
    Optional<Period> told = Optional.empty();
    final TreeSet<String> routes = new TreeSet<>();
    final List<Saying> sayings = new ArrayList<>();
    final TreeSet<String> incidents = new TreeSet<>();

    Draft(String commodity, String from, String to) {
      this.commodity = commodity;
      this.from = from;
      this.to = to;
    }

    Leg leg() {
      List<Saying> distinct = Saying.distinct(sayings);
      return new Leg(
          commodity,
          from,
          to,
          basis,
          List.copyOf(volumes.values()),
          List.copyOf(trends),
          told,
          Saying.strongest(distinct),
          List.copyOf(routes),
          distinct,
          List.copyOf(incidents));
    }
  }

  private record NamedDraft(
      String name,
      List<List<String>> corridor,
      String source,
      TreeSet<String> commodities,
      List<Saying> sayings) {}

  /** What a flow or an incident says of its way, beside the places. */
  private record Told(
      String commodity,
      List<Leg.Volume> volumes,
      Optional<Trend> trend,
      Optional<Period> days,
      Optional<String> route,
      List<Saying> sayings,
      Optional<String> incident) {}

  /** One stop on a way: one of several places. */
  private record Stop(List<String> places, boolean seizure) {}

  void read(List<Report> all, List<Incident> incidents) {
    for (Report report : all) {
      reports.put(report.number(), report);
      // A copy says nothing that its original does not say.
      if (report.copyOf().isPresent()) {
        continue;
      }
      Map<String, Event> ofReport = new HashMap<>();
      ReportDates dates = new ReportDates(report);
      for (Finding finding : report.findings()) {
        if (finding instanceof Flow flow) {
          flow(report, dates, flow);
        } else if (finding instanceof Event event) {
          ofReport.put(event.id(), event);
        }
      }
      events.put(report.number(), ofReport);
    }
    incidents.forEach(this::incident);
    if (notDone > 0) {
      notes.add(notDone + " incidents are only planned or threatened and make no leg");
    }
  }

  private void flow(Report report, ReportDates dates, Flow flow) {
    Saying saying = Saying.of(report, flow.id(), flow.span(), flow.standing().certainty());
    List<Leg.Volume> volumes = new ArrayList<>();
    flow.volume()
        .flatMap(item -> item.amount().map(a -> new Leg.Volume(item.unit().orElse(""), a, a, 1)))
        .ifPresent(volumes::add);
    List<Stop> stops = new ArrayList<>();
    stops.add(new Stop(flow.from(), false));
    flow.via().forEach(place -> stops.add(new Stop(List.of(place), false)));
    stops.add(new Stop(flow.to(), false));
    way(
        new Told(
            tree.label(flow.commodity()),
            volumes,
            flow.trend(),
            dates.of(saying),
            flow.route(),
            List.of(saying),
            Optional.empty()),
        stops);
  }

  private void incident(Incident incident) {
    boolean seizure = incident.type() == EventType.SEIZURE;
    if (!seizure && incident.type() != EventType.TRAFFICKING
        || incident.what().mode().filter("laundering"::equals).isPresent()) {
      return;
    }
    Event.Where where = incident.where();
    if (where.from().isEmpty() && where.via().isEmpty() && where.to().isEmpty()) {
      return;
    }
    if (incident.status() == Event.Status.PLANNED || incident.status() == Event.Status.THREATENED) {
      notDone++;
      return;
    }
    List<Saying> sayings = sayings(incident);
    if (sayings.isEmpty()) {
      return;
    }
    List<Stop> stops = new ArrayList<>();
    stops.add(new Stop(where.from(), false));
    where.via().forEach(place -> stops.add(new Stop(List.of(place), false)));
    if (seizure) {
      stops.add(
          new Stop(
              where.place().stream()
                  .filter(p -> !where.from().contains(p))
                  .filter(p -> !where.via().contains(p) && !where.to().contains(p))
                  .toList(),
              true));
    }
    stops.add(new Stop(where.to(), false));
    for (Incident.Amount item : incident.what().items()) {
      List<Leg.Volume> volumes = new ArrayList<>();
      item.range()
          .map(r -> new Leg.Volume(item.unit().orElse(""), r.min(), r.max(), 1))
          .ifPresent(volumes::add);
      way(
          new Told(
              tree.label(item.commodity()),
              volumes,
              Optional.empty(),
              days(incident),
              Optional.empty(),
              sayings,
              Optional.of(incident.id())),
          stops);
    }
  }

  private List<Saying> sayings(Incident incident) {
    List<Saying> sayings = new ArrayList<>();
    for (Incident.Telling telling : incident.tellings()) {
      Report report = reports.get(telling.report());
      Event event = events.getOrDefault(telling.report(), Map.of()).get(telling.event());
      if (report == null || event == null) {
        continue;
      }
      Certainty certainty = event.standing().certainty();
      if (event.status() == Event.Status.ALLEGED) {
        certainty = certainty.and(Certainty.POSSIBLE);
      }
      sayings.add(Saying.of(report, event.id(), event.span(), certainty));
    }
    return sayings;
  }

  private static Optional<Period> days(Incident incident) {
    Optional<Period> first = incident.when().earliest().flatMap(Period::of);
    Optional<Period> last = incident.when().latest().flatMap(Period::of);
    return first.isPresent() && last.isPresent() && first.get().first() <= last.get().last()
        ? Optional.of(new Period(first.get().first(), last.get().last()))
        : Optional.empty();
  }

  private void way(Told told, List<Stop> all) {
    if (!isAskedFor(told)) {
      return;
    }
    told.route().ifPresent(name -> name(name, told));
    boolean origin = !all.getFirst().places().isEmpty();
    List<Stop> stops =
        all.stream()
            .filter(stop -> !stop.places().isEmpty())
            .map(
                stop ->
                    new Stop(
                        stop.places().stream().map(regions::label).distinct().toList(),
                        stop.seizure()))
            .toList();
    if (stops.size() == 1) {
      for (String place : stops.getFirst().places()) {
        ends.computeIfAbsent(
                told.commodity() + "\u0000" + place + "\u0000" + origin,
                k -> new Draft(told.commodity(), origin ? place : "", origin ? "" : place))
            .sayings
            .addAll(told.sayings());
      }
      return;
    }
    int made = 0;
    for (int i = 0; i + 1 < stops.size(); i++) {
      Leg.Basis basis =
          stops.get(i).seizure() || stops.get(i + 1).seizure()
              ? Leg.Basis.SEIZURE
              : stops.size() > 3 ? Leg.Basis.ORDER : Leg.Basis.TOLD;
      for (String from : stops.get(i).places()) {
        for (String to : stops.get(i + 1).places()) {
          if (made == MOST_LEGS_AT_ONCE || legs.size() == MOST_LEGS) {
            notes.add(
                "more than "
                    + MOST_LEGS_AT_ONCE
                    + " legs of one sentence, or too many in all: the rest is left out");
            return;
          }
          if (!from.equals(to)) {
            leg(told, from, to, basis);
            made++;
          }
        }
      }
    }
  }

  private boolean isAskedFor(Told told) {
    return question.commodity().map(c -> tree.within(told.commodity(), c)).orElse(true)
        && (question.during().isEmpty()
            || told.days().isEmpty()
            || told.days().get().overlaps(question.during().get()));
  }

  private void leg(Told told, String from, String to, Leg.Basis basis) {
    Draft draft =
        legs.computeIfAbsent(
            told.commodity() + "\u0000" + from + "\u0000" + to,
            k -> new Draft(told.commodity(), from, to));
    if (basis.compareTo(draft.basis) < 0) {
      draft.basis = basis;
    }
    for (Leg.Volume volume : told.volumes()) {
      draft.volumes.merge(
          volume.unit(),
          volume,
          (a, b) ->
              new Leg.Volume(
                  a.unit(),
                  Math.min(a.min(), b.min()),
                  Math.max(a.max(), b.max()),
                  a.times() + b.times()));
    }
    told.trend().ifPresent(draft.trends::add);
    told.days()
        .ifPresent(
            days ->
                draft.told =
                    Optional.of(draft.told.map(d -> ReportDates.cover(d, days)).orElse(days)));
    told.route().map(name -> shown(name, told.commodity())).ifPresent(draft.routes::add);
    draft.sayings.addAll(told.sayings());
    told.incident().ifPresent(draft.incidents::add);
  }

  private String shown(String name, String commodity) {
    return knownRoutes.named(name, commodity, tree).map(NamedRoutes.Known::name).orElse(name);
  }

  private void name(String words, Told told) {
    Optional<NamedRoutes.Known> known = knownRoutes.named(words, told.commodity(), tree);
    String name = known.map(NamedRoutes.Known::name).orElse(words);
    NamedDraft draft =
        named.computeIfAbsent(
            name,
            k ->
                new NamedDraft(
                    name,
                    known.map(NamedRoutes.Known::corridor).orElse(List.of()),
                    known.map(NamedRoutes.Known::source).orElse(""),
                    new TreeSet<>(),
                    new ArrayList<>()));
    draft.commodities().add(told.commodity());
    draft.sayings().addAll(told.sayings());
  }

  /** All legs, by commodity and places. */
  List<Leg> legs() {
    return legs.values().stream().map(Draft::leg).toList();
  }

  List<OpenEnd> openEnds() {
    return ends.values().stream()
        .map(
            end ->
                new OpenEnd(
                    end.commodity,
                    end.from.isEmpty() ? end.to : end.from,
                    !end.from.isEmpty(),
                    Saying.distinct(end.sayings)))
        .toList();
  }

  List<NamedRoute> named() {
    return named.values().stream()
        .map(
            route ->
                new NamedRoute(
                    route.name(),
                    List.copyOf(route.commodities()),
                    route.corridor(),
                    route.source(),
                    Saying.distinct(route.sayings())))
        .toList();
  }

  List<String> notes() {
    return Collections.unmodifiableList(new ArrayList<>(notes));
  }
}
