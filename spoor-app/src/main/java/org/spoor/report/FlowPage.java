package org.spoor.report;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import org.spoor.assess.Saying;
import org.spoor.assess.flow.Closure;
import org.spoor.assess.flow.FlowMap;
import org.spoor.assess.flow.Leg;
import org.spoor.assess.flow.Route;
import org.spoor.model.Certainty;
import org.spoor.model.Trend;

/** A map of flows for a terminal. */
public final class FlowPage {
  /** Stands on every rendering. */
  static final String CAVEAT =
      "What the reports imply, not a forecast: a way that no report tells of is not here.";

  private static final int MOST_ROUTES = 40;
  private static final int MOST_SENTENCES = 3;
  private static final int MOST_CHOKEPOINTS = 8;

  private final StringBuilder out = new StringBuilder();
  private final Ink ink;
  private final int width;
  private final Function<Saying, Quote> quotes;

  private FlowPage(int width, boolean colour, Function<Saying, Quote> quotes) {
    this.ink = new Ink(colour);
    this.width = width;
    this.quotes = quotes;
  }

  /**
   * The page.
   *
   * @param width columns
   */
  public static String of(FlowMap map, int width, boolean colour, Function<Saying, Quote> quotes) {
    FlowPage page = new FlowPage(width, colour, quotes);
    page.write(map);
    return page.out.toString();
  }

  private void write(FlowMap map) {
    line(ink.strong("FLOWS"));
    line("  " + CAVEAT);
    if (!map.question().certainties().isEmpty()) {
      line(
          "  Only what is "
              + String.join(
                  ", ",
                  map.question().certainties().stream().sorted().map(Certainty::code).toList()));
    }
    if (!map.question().closures().isEmpty()) {
      line(
          "  Imagined shut: "
              + String.join(", ", map.question().closures().stream().map(Closure::words).toList()));
    }
    if (map.families().isEmpty()) {
      line("  no route that fits");
    }
    map.families().forEach(this::family);
    section("Named routes", map.named().isEmpty());
    for (FlowMap.NamedRoute named : map.named()) {
      StringJoiner corridor = new StringJoiner(" → ");
      named.corridor().forEach(stage -> corridor.add(String.join("/", stage)));
      wrapped(
          "  ",
          named.name()
              + ": "
              + String.join(", ", named.commodities())
              + (named.corridor().isEmpty()
                  ? ""
                  : "; corridor by " + named.source() + ", not by the reports: " + corridor));
      sentences(named.sayings());
    }
    section("Denied, on no route", map.denied().isEmpty());
    map.denied().forEach(this::leg);
    section("One end told only", map.openEnds().isEmpty());
    for (FlowMap.OpenEnd end : map.openEnds()) {
      StringJoiner places = new StringJoiner("  ");
      end.sayings().forEach(saying -> places.add("[" + quotes.apply(saying).citation() + "]"));
      wrapped(
          "  ",
          end.commodity()
              + (end.origin() ? " from " : " to or through ")
              + Wording.country(end.place())
              + "  "
              + places);
    }
    section("Bounds", map.notes().isEmpty());
    map.notes().forEach(note -> wrapped("  · ", note));
  }

  private void section(String title, boolean empty) {
    if (!empty) {
      line("");
      line(ink.strong(title));
    }
  }

  private void family(FlowMap.Family family) {
    line("");
    line(ink.strong(family.commodity().toUpperCase(Locale.ROOT)));
    int shown = 0;
    for (Route route : family.routes()) {
      if (shown++ == MOST_ROUTES) {
        line("  and " + (family.routes().size() - MOST_ROUTES) + " more routes (--json has all)");
        break;
      }
      wrapped("  ", route(route, family.commodity()));
    }
    int points = 0;
    for (FlowMap.Chokepoint point : family.chokepoints()) {
      if (points++ == MOST_CHOKEPOINTS) {
        break;
      }
      line(
          ink.faint(
              "    passes "
                  + Wording.country(point.place())
                  + ": "
                  + point.routes()
                  + " of "
                  + Wording.count(point.of(), "route")
                  + ", betweenness "
                  + Wording.number(point.betweenness())));
    }
    if (!family.cut().legs().isEmpty()) {
      StringJoiner borders = new StringJoiner(", ");
      family
          .cut()
          .legs()
          .forEach(
              border ->
                  borders.add(
                      Wording.country(border.from()) + " → " + Wording.country(border.to())));
      wrapped(
          "    ",
          "fewest borders that part "
              + Wording.countries(family.cut().origins())
              + " from "
              + Wording.countries(family.cut().destinations())
              + ": "
              + borders);
    }
    family.change().ifPresent(this::change);
    line("  legs:");
    family.legs().forEach(this::leg);
  }

  private void change(FlowMap.Change change) {
    line(
        "  if shut: "
            + Wording.count(change.lost().size(), "route")
            + " lost, "
            + change.kept().size()
            + " left");
    for (FlowMap.Lost lost : change.lost()) {
      wrapped("    × ", route(lost.route(), ""));
      for (Route other : lost.sameEnds()) {
        wrapped("        left to the same place: ", route(other, ""));
      }
      for (FlowMap.NamedRoute named : lost.named()) {
        wrapped(
            "        named by reports, corridor open: ",
            named.name() + " (corridor by " + named.source() + ")");
      }
      for (Route other : lost.otherOrigin()) {
        wrapped("        from elsewhere: ", route(other, ""));
      }
      if (lost.sameEnds().isEmpty() && lost.named().isEmpty() && lost.otherOrigin().isEmpty()) {
        line("        no other way is told of");
      }
    }
    for (FlowMap.NamedRoute named : change.shutNamed()) {
      wrapped("    × ", named.name() + " (corridor by " + named.source() + ", shut)");
      for (Route other : change.kept()) {
        wrapped("        left: ", route(other, ""));
      }
    }
  }

  private static String route(Route route, String known) {
    StringBuilder words = new StringBuilder(Wording.country(route.origin()));
    for (Route.Step step : route.steps()) {
      words
          .append(
              switch (step) {
                case Route.Step.Told told -> " → ";
                case Route.Step.Join join -> " ~ ";
              })
          .append(Wording.country(step.to()));
    }
    StringJoiner notes = new StringJoiner(", ", " (", ")").setEmptyValue("");
    if (!route.commodity().equals(known)) {
      notes.add(route.commodity());
    }
    String certainty = SayingText.certainty(route.certainty());
    if (!certainty.isEmpty()) {
      notes.add(certainty);
    }
    if (route.assembled()) {
      notes.add("put together of several reports");
    }
    route.names().forEach(notes::add);
    return words.append(notes).toString();
  }

  private void leg(Leg leg) {
    StringJoiner notes = new StringJoiner(", ");
    notes.add(leg.commodity());
    for (Leg.Volume volume : leg.volumes()) {
      notes.add(
          volume.min() == volume.max()
              ? Wording.amount(volume.min(), volume.unit())
              : Wording.number(volume.min())
                  + " to "
                  + Wording.amount(volume.max(), volume.unit())
                  + " at once");
    }
    leg.trends().stream().map(Trend::word).forEach(notes::add);
    String certainty = SayingText.certainty(leg.certainty());
    if (!certainty.isEmpty()) {
      notes.add(certainty);
    }
    if (leg.contested()) {
      notes.add("denied by some");
    }
    String basis =
        switch (leg.basis()) {
          case TOLD -> "";
          case ORDER -> "by the order of places told";
          case SEIZURE -> "seized there";
        };
    if (!basis.isEmpty()) {
      notes.add(basis);
    }
    String days = SayingText.days(leg.told());
    if (!days.isEmpty()) {
      notes.add(days);
    }
    wrapped("    ", Wording.country(leg.from()) + " → " + Wording.country(leg.to()) + ": " + notes);
    sentences(leg.sayings());
  }

  private void sentences(List<Saying> sayings) {
    int shown = 0;
    for (Saying saying : sayings) {
      if (shown++ == MOST_SENTENCES) {
        line(ink.faint("        and " + (sayings.size() - MOST_SENTENCES) + " more"));
        return;
      }
      SayingText.lines("        ", saying, quotes, width).forEach(words -> line(ink.faint(words)));
    }
  }

  private void wrapped(String indent, String words) {
    Plain.wrapped(indent, Plain.of(words), width).forEach(this::line);
  }

  private void line(String words) {
    out.append(words.stripTrailing()).append('\n');
  }
}
