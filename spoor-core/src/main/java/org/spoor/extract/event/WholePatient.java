package org.spoor.extract.event;

import java.util.Optional;
import org.spoor.extract.syntax.Clause;
import org.spoor.extract.syntax.VerbGroup;

/** The patient of an event together with the words that describe it. */
final class WholePatient {
  private WholePatient() {}

  /**
   * The patient with what describes it up to the verb: 'factories run by Russian-linked groups'.
   */
  static Patients.Region of(Triggers.Found found) {
    Patients.Region region = found.patient();
    Optional<Clause> clause = found.draft().clause;
    if (!found.draft().nominal
        && clause.isPresent()
        && !region.empty()
        && clause.get().verb().passive()
        && region.to() <= clause.get().verb().from()) {
      return new Patients.Region(region.groups(), region.from(), describedTo(found, clause.get()));
    }
    return region;
  }

  /** Up to the verb, or to a finite verb before it that has the same subject. */
  private static int describedTo(Triggers.Found found, Clause clause) {
    int end = clause.verb().from();
    for (Clause other : found.draft().scene.syntax().clauses()) {
      boolean between =
          other.verb().from() >= found.patient().to() && other.verb().from() < clause.verb().from();
      if (between
          && other.verb().shape() == VerbGroup.Shape.FINITE
          && other.kind() != Clause.Kind.RELATIVE) {
        end = Math.min(end, other.verb().from());
      }
    }
    return end;
  }
}
