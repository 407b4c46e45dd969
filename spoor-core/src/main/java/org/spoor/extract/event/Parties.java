package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.syntax.Clause;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.extract.syntax.PrepositionalPhrase;
import org.spoor.model.EventType;

/** Who acts in an event and who is affected. */
final class Parties {
  /** Verbs whose subject is behind what their object or phrase tells of. */
  private static final Set<String> CAUSING =
      Set.of(
          "result",
          "lead",
          "carry out",
          "conduct",
          "commit",
          "organise",
          "organize",
          "order",
          "perpetrate",
          "execute",
          "stage",
          "mount",
          "launch",
          "plan");

  /** Verbs that lay an act at somebody's door. */
  private static final Set<String> BLAMING = Set.of("blame", "accuse", "suspect", "convict");

  /** Verbs whose subject does what their object names: 'announced the expulsion'. */
  private static final Set<String> ACTING =
      Set.of(
          "announce",
          "make",
          "order",
          "decide",
          "confirm",
          "declare",
          "carry out",
          "report",
          "effect",
          "undertake");

  private final Actors actors;
  private final Persons persons;
  private final CourtParties court;
  private final ExpulsionParties expulsion;

  Parties(Actors actors, Persons persons) {
    this.actors = actors;
    this.persons = persons;
    this.court = new CourtParties(actors, persons);
    this.expulsion = new ExpulsionParties(actors);
  }

  void fill(Triggers.Found found, Memory memory) {
    Draft draft = found.draft();
    Scene scene = draft.scene;
    List<NounGroup> agents = found.agents();
    switch (draft.type) {
      case CHARGE, CONVICTION, SENTENCE -> {
        court.fill(found, memory);
        return;
      }
      case EXPULSION -> {
        expulsion.fill(found, memory);
        return;
      }
      case SEIZURE,
          RAID,
          DISMANTLING,
          ARREST,
          EXTRADITION,
          ASSET_FREEZE,
          SANCTION,
          ATTACK,
          ESPIONAGE,
          TRAFFICKING -> {}
    }
    if (forfeits(draft)) {
      // who forfeits does not take
      draft.against.addAll(actors.states(scene, agents));
      draft.againstParties.addAll(actors.words(scene, agents));
      memory.home().code().filter(c -> !draft.against.contains(c)).ifPresent(draft.by::add);
      return;
    }
    draft.by.addAll(actors.states(scene, agents));
    draft.byParties.addAll(actors.words(scene, agents));
    if (draft.by.isEmpty() && Actors.pronoun(scene, agents)) {
      speaking(draft);
    }
    if (draft.by.isEmpty() && Actors.pronoun(scene, agents)) {
      memory.actingState().ifPresent(draft.by::add);
    }
    if (draft.by.isEmpty() && draft.type == EventType.SEIZURE && actors.authority(scene, agents)) {
      memory.home().code().ifPresent(draft.by::add);
    }
    if (draft.type != EventType.TRAFFICKING && draft.type != EventType.ATTACK) {
      for (PrepositionalPhrase phrase : found.phrases()) {
        if (phrase.is("with", "alongside") && joint(scene, phrase)) {
          draft.by.addAll(actors.states(scene, phrase.groups()));
          draft.byParties.addAll(actors.words(scene, phrase.groups()));
        }
      }
    }
    if (draft.type != EventType.SEIZURE && draft.type != EventType.TRAFFICKING) {
      Patients.Region patient = WholePatient.of(found);
      List<String> affected =
          new ArrayList<>(
              persons(draft.type)
                  ? actors.originsIn(scene, patient.from(), patient.to())
                  : actors.statesIn(scene, patient.from(), patient.to()));
      affected.removeAll(
          draft.by.size() == 1 && draft.type == EventType.DISMANTLING
              ? List.copyOf(draft.by)
              : List.of());
      if (draft.type == EventType.RAID || draft.type == EventType.ARREST) {
        affected.removeAll(actors.placesIn(scene, patient.from(), patient.to()));
      }
      draft.against.addAll(affected);
      if (draft.against.isEmpty() && scene.find("embassy", patient.from(), patient.to()) >= 0) {
        memory.embassyState(scene).ifPresent(draft.against::add);
      }
      draft.againstParties.addAll(actors.words(scene, patient.groups()));
      draft.names.addAll(persons.names(scene, patient));
      if (persons(draft.type)) {
        CourtParties.samePerson(found, memory);
      }
    }
    if (draft.type == EventType.ATTACK && draft.by.isEmpty() && draft.nominal) {
      subjectOfResult(found, memory);
    }
    if (draft.type == EventType.ESPIONAGE) {
      draft.against.clear();
      spiedFor(found);
    }
  }

  /** 'The SBU said it had …': the pronoun stands for who speaks in the clause around. */
  private void speaking(Draft draft) {
    draft
        .clause
        .filter(c -> c.parent() >= 0)
        .flatMap(c -> Triggers.clauseWithIndex(draft.scene, c.parent()))
        .map(parent -> actors.states(draft.scene, parent.subjects()))
        .filter(states -> states.size() == 1)
        .ifPresent(draft.by::addAll);
  }

  private static boolean forfeits(Draft draft) {
    return draft.type == EventType.SEIZURE
        && draft
            .clause
            .filter(c -> !draft.nominal)
            .map(c -> c.verb().lemma().equals("forfeit"))
            .orElse(false);
  }

  /** 'These have resulted in the murder of …': who did so was told before. */
  private void subjectOfResult(Triggers.Found found, Memory memory) {
    Draft draft = found.draft();
    if (draft.clause.isPresent() && found.token() > draft.clause.get().verb().from()) {
      List<NounGroup> subjects = draft.clause.get().subjects();
      if (BLAMING.contains(draft.clause.get().verb().lemma())) {
        List<NounGroup> blamed =
            draft.clause.get().verb().passive() ? subjects : draft.clause.get().objects();
        draft.by.addAll(actors.states(draft.scene, blamed));
        return;
      }
      if (!CAUSING.contains(draft.clause.get().verb().lemma())) {
        return;
      }
      draft.by.addAll(actors.states(draft.scene, subjects));
      if (draft.by.isEmpty() && pointsBack(draft.scene, subjects)) {
        memory.actingState().ifPresent(draft.by::add);
      }
    }
  }

  /** 'spied for Russia', 'on behalf of the FSB', 'passed secrets to Beijing': for whom it is. */
  private void spiedFor(Triggers.Found found) {
    Draft draft = found.draft();
    for (PrepositionalPhrase phrase : found.phrases()) {
      boolean served =
          phrase.is("for", "to") && phrase.at() >= found.token()
              || phrase.is("of")
                  && phrase.at() > found.token()
                  && draft.scene.sentence().token(phrase.at() - 1).is("behalf");
      if (served && draft.by.isEmpty()) {
        draft.by.addAll(actors.statesIn(draft.scene, phrase.from(), phrase.to()));
      }
      if (phrase.is("on") && phrase.at() >= found.token()) {
        draft.against.addAll(actors.statesIn(draft.scene, phrase.from(), phrase.to()));
      }
    }
    draft.against.removeAll(draft.by);
  }

  private static boolean pointsBack(Scene scene, List<NounGroup> groups) {
    return !groups.isEmpty()
        && switch (scene.sentence().token(groups.getFirst().from()).lower()) {
          case "these", "this", "they", "it", "those" -> true;
          default -> false;
        };
  }

  private static boolean persons(EventType type) {
    return type == EventType.ARREST || type == EventType.EXTRADITION;
  }

  /** 'in a joint operation with Poland's border service', 'together with Europol'. */
  private static boolean joint(Scene scene, PrepositionalPhrase phrase) {
    for (int i = Math.max(0, phrase.at() - 4); i < phrase.at(); i++) {
      switch (scene.sentence().token(i).lower()) {
        case "operation",
            "together",
            "cooperation",
            "coordination",
            "conjunction",
            "joint",
            "jointly",
            "collaboration",
            "working",
            "support",
            "along" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** 'announced the expulsion of …', 'made a seizure of …': the subject of such a verb acts. */
  void subjectOfAct(Draft draft, int token) {
    Optional<Clause> clause = draft.clause;
    if (draft.by.isEmpty()
        && draft.type != EventType.EXPULSION
        && clause.isPresent()
        && token > clause.get().verb().head()
        && CAUSING.contains(clause.get().verb().lemma())) {
      // 'an action led by the French gendarmerie has resulted in the arrest of …'
      List<String> authorities = actors.authorities(draft.scene);
      if (authorities.size() == 1) {
        draft.by.addAll(authorities);
      }
    }
    if (draft.by.isEmpty()
        && clause.isPresent()
        && !clause.get().verb().passive()
        && token > clause.get().verb().head()
        && ACTING.contains(clause.get().verb().lemma())) {
      draft.by.addAll(actors.states(draft.scene, clause.get().subjects()));
      draft.by.removeAll(draft.against);
    }
  }
}
