package org.spoor.assess.flow;

import java.util.List;
import java.util.Optional;
import org.spoor.model.Period;

/**
 * What is asked of the flows of a case.
 *
 * @param commodity label, id or a phrase; narrower ones are included; empty for all
 * @param during what is told of other days is left out; what has no date stays
 * @param between routes from the one place to the other, and the cut between them; empty for all
 * @param closures imagined; empty for none
 */
public record FlowQuestion(
    Optional<String> commodity,
    Optional<Period> during,
    Optional<Ends> between,
    List<Closure> closures) {
  /** Everything, nothing shut. */
  public static final FlowQuestion ALL =
      new FlowQuestion(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public FlowQuestion {
    closures = List.copyOf(closures);
  }

  /** Two places: country codes or regions. */
  public record Ends(String origin, String destination) {}

  /** The same for one commodity. */
  public FlowQuestion of(String name) {
    return new FlowQuestion(Optional.of(name), during, between, closures);
  }

  /** The same between two places. */
  public FlowQuestion between(String origin, String destination) {
    return new FlowQuestion(
        commodity, during, Optional.of(new Ends(origin, destination)), closures);
  }

  /** The same with something shut. */
  public FlowQuestion closing(List<Closure> shut) {
    return new FlowQuestion(commodity, during, between, shut);
  }
}
