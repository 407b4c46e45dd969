package org.spoor.assess.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.model.Certainty;
import org.spoor.model.Period;

/**
 * What is asked of the flows of a case.
 *
 * @param commodity label, id or a phrase; narrower ones are included; empty for all
 * @param during what is told of other days is left out; what has no date stays
 * @param certainties legs and routes of these, and likewise what is told of one end alone; empty
 *     for all
 * @param between routes from the one place to the other, and the cut between them; empty for all
 * @param closures imagined; empty for none
 */
public record FlowQuestion(
    Optional<String> commodity,
    Optional<Period> during,
    Set<Certainty> certainties,
    Optional<Ends> between,
    List<Closure> closures) {
  /** Everything, nothing shut. */
  public static final FlowQuestion ALL =
      new FlowQuestion(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), List.of());

  public FlowQuestion {
    certainties = Set.copyOf(certainties);
    closures = List.copyOf(closures);
  }

  /** Two places: country codes or regions. */
  public record Ends(String origin, String destination) {}

  /** The same for one commodity. */
  public FlowQuestion of(String name) {
    return new FlowQuestion(Optional.of(name), during, certainties, between, closures);
  }

  /** The same between two places. */
  public FlowQuestion between(String origin, String destination) {
    return new FlowQuestion(
        commodity, during, certainties, Optional.of(new Ends(origin, destination)), closures);
  }

  /** The same of legs of these certainties. */
  public FlowQuestion certainties(Set<Certainty> counted) {
    return new FlowQuestion(commodity, during, counted, between, closures);
  }

  /** Whether something of this certainty is asked about. */
  boolean counts(Certainty certainty) {
    return certainties.isEmpty() || certainties.contains(certainty);
  }

  /** The same with something shut. */
  public FlowQuestion closing(List<Closure> shut) {
    return new FlowQuestion(commodity, during, certainties, between, shut);
  }
}
