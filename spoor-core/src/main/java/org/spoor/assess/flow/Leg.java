package org.spoor.assess.flow;

import java.util.List;
import java.util.Optional;
import org.spoor.assess.Saying;
import org.spoor.model.Certainty;
import org.spoor.model.Period;
import org.spoor.model.Trend;

/**
 * Goods that go from one place to the next, with every sentence that says so.
 *
 * @param commodity the label of the tree of commodities
 * @param from country code or a region's name
 * @param to likewise, another one
 * @param basis how far the reports tell it
 * @param volumes amounts told of it, one a unit
 * @param trends each that is told, once, in the order of the enum
 * @param told days to which what is told belongs; empty where no report has a date
 * @param certainty the strongest that a sentence gives, a denial only where all deny
 * @param routes names of routes that it is told to be on, as shown, sorted
 * @param sayings at least one, in order
 * @param incidents ids of incidents behind it, sorted
 */
public record Leg(
    String commodity,
    String from,
    String to,
    Basis basis,
    List<Volume> volumes,
    List<Trend> trends,
    Optional<Period> told,
    Certainty certainty,
    List<String> routes,
    List<Saying> sayings,
    List<String> incidents) {
  public Leg {
    if (from.equals(to)) {
      throw new IllegalArgumentException("a leg that leads nowhere: " + from);
    }
    if (sayings.isEmpty()) {
      throw new IllegalArgumentException("a leg that nobody tells of: " + from + " > " + to);
    }
    volumes = List.copyOf(volumes);
    trends = List.copyOf(trends);
    routes = List.copyOf(routes);
    sayings = List.copyOf(sayings);
    incidents = List.copyOf(incidents);
  }

  /** How far reports tell a leg; the first is the strongest. */
  public enum Basis {
    /** Both ends are told, and nothing between. */
    TOLD,
    /** A report names places on the way; that they follow one another is read from their order. */
    ORDER,
    /** Goods of that origin or destination were taken at the other end. */
    SEIZURE;

    /** The word used in records. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * Amounts that reports tell of the leg. They are not added: one may be part of another.
   *
   * @param unit base unit
   * @param min the least that is told at once
   * @param max the most
   * @param times how often an amount is told
   */
  public record Volume(String unit, double min, double max, int times) {
    public Volume {
      if (!(min <= max)) {
        throw new IllegalArgumentException("not a range: " + min + " to " + max + " " + unit);
      }
    }
  }

  /** Whether some sentence denies it while others affirm it. */
  public boolean contested() {
    return !certainty.negative() && sayings.stream().anyMatch(s -> s.certainty().negative());
  }

  /** {@code heroin: AF > IR}. */
  @Override
  public String toString() {
    return commodity + ": " + from + " > " + to;
  }
}
