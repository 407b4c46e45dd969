package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.lexicon.Hit;
import org.spoor.model.Span;
import org.spoor.text.Token;
import org.spoor.text.VerbForm;

/** 'Seized in the raid were 40 kg of …', 'Among those arrested were …': the verb before all. */
final class Inversions {
  /** Between the participle and 'were' stand at most this many tokens. */
  private static final int REACH = 14;

  private static final Set<String> OPENERS =
      Set.of(
          "also",
          "and",
          "among",
          "those",
          "the",
          "persons",
          "people",
          "suspects",
          "items",
          "goods");

  private final Frames frames;
  private final Patients patients;

  Inversions(Frames frames, Patients patients) {
    this.frames = frames;
    this.patients = patients;
  }

  Optional<Triggers.Found> find(Scene scene, Set<Integer> taken) {
    int at = 0;
    while (at < scene.sentence().size() && OPENERS.contains(scene.sentence().token(at).lower())) {
      at++;
    }
    if (at >= scene.sentence().size() || taken.contains(at) || !participle(scene, at)) {
      return Optional.empty();
    }
    int be = auxiliary(scene, at);
    Optional<Hit> hit = scene.sentence().hitFrom(Frames.VERBS, at);
    if (be < 0 || hit.isEmpty()) {
      return Optional.empty();
    }
    Patients.Region patient = behind(scene, be + 1);
    for (Sense sense : frames.ofVerb(hit.get().entry().id())) {
      boolean plain = sense.with().isEmpty() && sense.beside().isEmpty();
      if (plain && sense.patient().isEmpty() && patients.satisfies(scene, patient, sense.needs())) {
        Span trigger = scene.sentence().sentence().span(at, be + 1);
        Draft draft = new Draft(scene, sense, trigger, trigger);
        return Optional.of(
            new Triggers.Found(
                draft, at, List.of(), patient, List.of(), 0, scene.sentence().size()));
      }
    }
    return Optional.empty();
  }

  private static boolean participle(Scene scene, int at) {
    Token token = scene.sentence().token(at);
    VerbForm form = token.form();
    return form == VerbForm.PARTICIPLE
        || form == VerbForm.PAST_OR_PARTICIPLE
        || form == VerbForm.PAST
        || token.lower().endsWith("ed");
  }

  /** Where 'was' or 'were' stands before any other verb and any full noun phrase of its own. */
  private static int auxiliary(Scene scene, int at) {
    int end = Math.min(scene.sentence().size() - 1, at + REACH);
    for (int i = at + 1; i < end; i++) {
      Token token = scene.sentence().token(i);
      if (token.is("was") || token.is("were")) {
        boolean phrase = i == at + 1 || scene.sentence().token(at + 1).tag() != token.tag();
        return phrase && bound(scene, at + 1, i) ? i : -1;
      }
      if (token.is(",")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether only phrases with a preposition stand between: 'in the raid', 'by officers'. */
  private static boolean bound(Scene scene, int from, int be) {
    if (from >= be) {
      return true;
    }
    return switch (scene.sentence().token(from).lower()) {
      case "in", "during", "at", "on", "from", "by", "along", "as", "near" -> true;
      default -> false;
    };
  }

  /** The noun groups behind 'were' up to a mark that ends them. */
  private static Patients.Region behind(Scene scene, int from) {
    List<NounGroup> groups = new ArrayList<>();
    int to = from;
    for (NounGroup group : scene.syntax().groups()) {
      if (group.from() >= from && between(scene, to, group.from())) {
        groups.add(group);
        to = group.to();
      }
    }
    return groups.isEmpty() ? Patients.Region.NONE : new Patients.Region(groups, from, to);
  }

  private static boolean between(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = scene.sentence().token(i);
      boolean joins = token.is(",") || token.is("and") || token.is("of") || !token.tag().verbal();
      if (!joins || token.is(";") || token.is("who") || token.is("which")) {
        return false;
      }
    }
    return true;
  }
}
