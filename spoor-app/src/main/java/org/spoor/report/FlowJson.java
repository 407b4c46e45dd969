package org.spoor.report;

import java.util.function.Function;
import org.spoor.assess.Saying;
import org.spoor.assess.flow.Closure;
import org.spoor.assess.flow.FlowMap;
import org.spoor.assess.flow.Leg;
import org.spoor.assess.flow.Route;
import org.spoor.model.Certainty;
import org.spoor.model.Period;
import org.spoor.model.Trend;

/** A map of flows as one JSON object. */
public final class FlowJson {
  private final Function<Saying, Quote> quotes;

  private FlowJson(Function<Saying, Quote> quotes) {
    this.quotes = quotes;
  }

  /** Indented, ended by a line feed. */
  public static String of(FlowMap map, Function<Saying, Quote> quotes) {
    FlowJson json = new FlowJson(quotes);
    return new JsonTree()
        .put("flows", FlowPage.CAVEAT)
        .put("commodity", map.question().commodity())
        .texts(
            "certainty",
            map.question().certainties().stream().sorted().map(Certainty::code).toList())
        .texts("closed", map.question().closures().stream().map(Closure::words).toList())
        .list("families", map.families(), json::family)
        .list("denied", map.denied(), json::leg)
        .list("openEnds", map.openEnds(), json::end)
        .list("namedRoutes", map.named(), json::named)
        .texts("notes", map.notes())
        .text();
  }

  private JsonTree family(FlowMap.Family family) {
    JsonTree tree =
        new JsonTree()
            .put("commodity", family.commodity())
            .list("routes", family.routes(), this::route)
            .list(
                "chokepoints",
                family.chokepoints(),
                point ->
                    new JsonTree()
                        .put("place", point.place())
                        .put("routes", point.routes())
                        .put("of", point.of())
                        .put("betweenness", point.betweenness()))
            .put(
                "cut",
                new JsonTree()
                    .texts("origins", family.cut().origins())
                    .texts("destinations", family.cut().destinations())
                    .list(
                        "borders",
                        family.cut().legs(),
                        border -> new JsonTree().put("from", border.from()).put("to", border.to())))
            .list("legs", family.legs(), this::leg);
    family
        .change()
        .ifPresent(
            change ->
                tree.put(
                    "change",
                    new JsonTree()
                        .list("lost", change.lost(), this::lost)
                        .texts("kept", change.kept().stream().map(Route::toString).toList())
                        .texts(
                            "shutNamed",
                            change.shutNamed().stream().map(FlowMap.NamedRoute::name).toList())));
    return tree;
  }

  private JsonTree route(Route route) {
    return new JsonTree()
        .put("route", route.toString())
        .put("commodity", route.commodity())
        .texts("places", route.places())
        .put("certainty", route.certainty().code())
        .flag("assembled", route.assembled())
        .texts("names", route.names())
        .list(
            "steps",
            route.steps(),
            step ->
                new JsonTree()
                    .put("from", step.from())
                    .put("to", step.to())
                    .flag("join", step instanceof Route.Step.Join));
  }

  private JsonTree lost(FlowMap.Lost lost) {
    return new JsonTree()
        .put("route", lost.route().toString())
        .put("certainty", lost.route().certainty().code())
        .texts("shut", lost.shut().stream().map(Leg::toString).toList())
        .texts("sameEnds", lost.sameEnds().stream().map(Route::toString).toList())
        .texts("otherOrigin", lost.otherOrigin().stream().map(Route::toString).toList())
        .texts("named", lost.named().stream().map(FlowMap.NamedRoute::name).toList());
  }

  private JsonTree leg(Leg leg) {
    return new JsonTree()
        .put("commodity", leg.commodity())
        .put("from", leg.from())
        .put("to", leg.to())
        .put("certainty", leg.certainty().code())
        .put("basis", leg.basis().word())
        .flag("contested", leg.contested())
        .texts("trend", leg.trends().stream().map(Trend::word).toList())
        .put("earliest", leg.told().flatMap(Period::firstDay))
        .put("latest", leg.told().flatMap(Period::lastDay))
        .list(
            "volumes",
            leg.volumes(),
            volume ->
                new JsonTree()
                    .put("unit", volume.unit())
                    .put("min", volume.min())
                    .put("max", volume.max())
                    .put("times", volume.times()))
        .texts("routes", leg.routes())
        .texts("incidents", leg.incidents())
        .list("sentences", leg.sayings(), saying -> SayingText.json(saying, quotes));
  }

  private JsonTree end(FlowMap.OpenEnd end) {
    return new JsonTree()
        .put("commodity", end.commodity())
        .put(end.origin() ? "from" : "to", end.place())
        .list("sentences", end.sayings(), saying -> SayingText.json(saying, quotes));
  }

  private JsonTree named(FlowMap.NamedRoute named) {
    return new JsonTree()
        .put("name", named.name())
        .texts("commodities", named.commodities())
        .texts("corridor", named.corridor().stream().map(stage -> String.join("+", stage)).toList())
        .put("corridorSource", named.source())
        .list("sentences", named.sayings(), saying -> SayingText.json(saying, quotes));
  }
}
