package org.spoor.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.spoor.model.Decision;

/**
 * The decisions that hold: those that no later decision that holds takes back.
 *
 * @param inForce in the order in which they were made, without undos
 */
public record Decisions(List<Decision> inForce) {
  /** Nobody has decided anything. */
  public static final Decisions NONE = new Decisions(List.of());

  public Decisions {
    inForce = List.copyOf(inForce);
  }

  /**
   * Of the whole log.
   *
   * @param log in the order in which the decisions were made
   */
  public static Decisions of(List<Decision> log) {
    Set<String> undone = new HashSet<>();
    List<Decision> inForce = new ArrayList<>();
    for (Decision decision : log.reversed()) {
      if (undone.contains(decision.id())) {
        continue;
      }
      decision.undoes().ifPresentOrElse(undone::add, () -> inForce.add(decision));
    }
    return new Decisions(inForce.reversed());
  }

  /** The acts of one kind, in the order in which they were made. */
  public <A extends Decision.Act> List<A> acts(Class<A> kind) {
    return inForce.stream().map(Decision::act).filter(kind::isInstance).map(kind::cast).toList();
  }
}
