package org.spoor.assess.flow;

import java.util.ArrayList;
import java.util.List;
import org.spoor.model.Certainty;

/**
 * A way that goods can take by what reports tell, from where they are first told of to where they
 * are last told of.
 *
 * @param commodity the narrowest of its legs' commodities
 * @param steps in the order of travel; at least one is a leg
 * @param certainty that of the weakest step; at most possible where a step is a join
 * @param assembled whether no single report tells all of its legs
 * @param names of routes that all reports together call its legs, sorted
 */
public record Route(
    String commodity,
    List<Step> steps,
    Certainty certainty,
    boolean assembled,
    List<String> names) {
  public Route {
    steps = List.copyOf(steps);
    names = List.copyOf(names);
    if (steps.stream().noneMatch(step -> step instanceof Step.Told)) {
      throw new IllegalArgumentException("a route needs a leg");
    }
  }

  /** One step of a route. */
  public sealed interface Step {
    /** Where it begins. */
    String from();

    /** Where it ends. */
    String to();

    /** A leg that reports tell. */
    record Told(Leg leg) implements Step {
      @Override
      public String from() {
        return leg.from();
      }

      @Override
      public String to() {
        return leg.to();
      }
    }

    /** From a region to a country in it, or the other way: one report's words meet another's. */
    record Join(String from, String to) implements Step {}
  }

  /** All places in the order of travel. */
  public List<String> places() {
    List<String> places = new ArrayList<>();
    places.add(steps.getFirst().from());
    steps.forEach(step -> places.add(step.to()));
    return List.copyOf(places);
  }

  /** The legs without the joins. */
  public List<Leg> legs() {
    List<Leg> legs = new ArrayList<>();
    for (Step step : steps) {
      switch (step) {
        case Step.Told told -> legs.add(told.leg());
        case Step.Join join -> {}
      }
    }
    return List.copyOf(legs);
  }

  /** Where it begins. */
  public String origin() {
    return steps.getFirst().from();
  }

  /** Where it ends. */
  public String destination() {
    return steps.getLast().to();
  }

  /** {@code heroin: AF > IR > TR}; a join is written {@code ~}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(commodity).append(": ").append(origin());
    for (Step step : steps) {
      out.append(
              switch (step) {
                case Step.Told told -> " > ";
                case Step.Join join -> " ~ ";
              })
          .append(step.to());
    }
    return out.toString();
  }
}
