package org.spoor.extract.event;

import java.util.List;
import java.util.Optional;
import org.spoor.extract.syntax.Clause;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.extract.syntax.PrepositionalPhrase;
import org.spoor.extract.syntax.VerbGroup;
import org.spoor.model.EventType;

/** Where what a verb acts on stands. */
final class Affected {
  private static final List<String> ATTEMPTS =
      List.of("attempt", "attempts", "plan", "plot", "bid", "try");

  private Affected() {}

  /** The groups that a verb acts on. */
  static List<NounGroup> of(Scene scene, Clause clause, Sense sense) {
    if (sense.patient().isPresent()) {
      String place = sense.patient().get();
      return switch (place) {
        case "subject" -> clause.subjects();
        case "object" -> clause.objects();
        default -> Triggers.behind(clause, place);
      };
    }
    List<NounGroup> patients = clause.patients();
    if (sense.type() == EventType.CHARGE && clause.kind() == Clause.Kind.PARTICIPIAL) {
      // 'a woman appeared in court charged with …'
      Optional<Clause> parent = Triggers.clauseWithIndex(scene, clause.parent());
      if (parent.map(p -> p.verb().lemma().equals("appear")).orElse(false)) {
        return parent.get().subjects();
      }
    }
    if (clause.kind() == Clause.Kind.RELATIVE && !clause.verb().passive()) {
      // 'when they opened the box they found 12 kg': the object stands behind its verb
      Optional<NounGroup> own =
          scene.syntax().groups().stream()
              .filter(g -> g.from() == clause.verb().to())
              .filter(g -> patients.stream().allMatch(p -> p.to() <= clause.verb().from()))
              .findFirst();
      if (own.isPresent()) {
        return List.of(own.get());
      }
    }
    if (patients.isEmpty() && !clause.verb().passive()) {
      // 'broke up a ring': the particle was read as a preposition; 'launder … through'
      for (PrepositionalPhrase phrase : clause.phrases()) {
        if (phrase.at() == clause.verb().to() && phrase.is("up", "down", "out", "over")) {
          return phrase.groups();
        }
      }
    }
    return patients;
  }

  /** 'the life sentence imposed on …': where the noun starts that a participle is bound to. */
  static int described(Clause clause) {
    return clause.kind() == Clause.Kind.PARTICIPIAL && !clause.patients().isEmpty()
        ? clause.patients().getFirst().from()
        : clause.from();
  }

  /** 'foiled an attempt to smuggle 40 kg': the clause of who foiled it. */
  static Optional<Clause> foiling(Scene scene, Clause clause) {
    if (clause.verb().shape() != VerbGroup.Shape.INFINITIVE) {
      return Optional.empty();
    }
    for (Clause other : scene.syntax().clauses()) {
      int distance = clause.verb().from() - other.verb().head();
      boolean before = distance > 0 && distance <= 6;
      boolean foils =
          switch (other.verb().lemma()) {
            case "foil",
                "thwart",
                "prevent",
                "frustrate",
                "frustrated",
                "stop",
                "block",
                "abort",
                "avert",
                "disrupt",
                "detect",
                "uncover",
                "intercept" ->
                true;
            default -> false;
          };
      if (before && foils && scene.says(ATTEMPTS, other.verb().to(), clause.verb().from())) {
        return Optional.of(other);
      }
      // 'an attempt to smuggle 40 kg was frustrated'
      boolean borne =
          other.verb().passive()
              && other.verb().from() > clause.verb().to()
              && other.subjects().stream()
                  .anyMatch(
                      s ->
                          s.to() == clause.verb().from()
                              && ATTEMPTS.contains(scene.sentence().token(s.head()).lower()));
      if (borne && (foils || other.verb().lemma().equals("discover"))) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }
}
