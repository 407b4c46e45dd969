package org.spoor.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.date.FoundDate;
import org.spoor.extract.syntax.Clause;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.extract.syntax.VerbGroup;
import org.spoor.model.EventType;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/**
 * Gives the day on which goods were found to a seizure that was told with the day of its
 * announcement only: 'The cars were opened on Monday'.
 */
final class Dating {
  private static final int SENTENCES_BACK = 3;

  private static final Set<String> FINDING =
      Set.of(
          "open",
          "find",
          "discover",
          "search",
          "stop",
          "intercept",
          "check",
          "inspect",
          "seize",
          "detect",
          "take",
          "happen",
          "halt",
          "unload",
          "scan",
          "examine",
          "catch",
          "come",
          "arrive",
          "uncover",
          "confiscate");

  private Dating() {}

  /** Dates the last seizure by a sentence that tells of none itself. */
  static void attach(Scene scene, List<Draft> drafts) {
    if (drafts.isEmpty() || drafts.getLast().scene.index() == scene.index()) {
      return;
    }
    Draft last = drafts.getLast();
    boolean open = !last.ownDate && last.date.map(d -> d.inferred()).orElse(true);
    if (last.type != EventType.SEIZURE
        || !open
        || scene.index() - last.scene.index() > SENTENCES_BACK) {
      return;
    }
    Optional<FoundDate> day = day(scene);
    if (day.isPresent() && told(scene, day.get())) {
      last.date = Optional.of(day.get().mention().value());
      last.ownDate = true;
    }
  }

  /** The only date of the sentence, where it is a day. */
  private static Optional<FoundDate> day(Scene scene) {
    List<FoundDate> dates =
        scene.dates().stream().filter(d -> !d.duration() && !d.recurring()).toList();
    return dates.size() == 1
        ? Optional.of(dates.getFirst()).filter(d -> d.mention().value().edtf().length() == 10)
        : Optional.empty();
  }

  /** Whether a clause that holds the day tells of finding something that was named before. */
  private static boolean told(Scene scene, FoundDate day) {
    for (Clause clause : scene.syntax().clauses()) {
      VerbGroup verb = clause.verb();
      boolean holds =
          clause.from() <= day.from() && day.to() <= clause.to() || day.to() <= clause.from();
      boolean speech = scene.sentence().hitFrom("speech.cue", verb.head()).isPresent();
      if (holds
          && !speech
          && verb.shape() == VerbGroup.Shape.FINITE
          && verb.modal().isEmpty()
          && !verb.negated()
          && FINDING.contains(verb.lemma())) {
        List<NounGroup> things = verb.passive() ? clause.subjects() : clause.objects();
        return things.stream().anyMatch(group -> definite(scene, group)) || things.isEmpty();
      }
    }
    return false;
  }

  private static boolean definite(Scene scene, NounGroup group) {
    Token first = scene.sentence().token(group.from());
    return first.is("the")
        || first.is("this")
        || first.is("these")
        || first.is("both")
        || first.tag() == Tag.PRON;
  }
}
