package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.extract.syntax.Clause;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.extract.syntax.PrepositionalPhrase;
import org.spoor.lexicon.Hit;
import org.spoor.model.Event;
import org.spoor.model.EventType;

/** Which state expels the people of which other. */
final class ExpulsionParties {
  private final Actors actors;

  ExpulsionParties(Actors actors) {
    this.actors = actors;
  }

  void fill(Triggers.Found found, Memory memory) {
    Draft draft = found.draft();
    Scene scene = draft.scene;
    List<NounGroup> agents = found.agents();
    if (draft.sense.patient().filter("object"::equals).isPresent()) {
      bearer(found, memory);
      return;
    }
    for (NounGroup agent : agents) {
      if (agent.possessed() && !draft.nominal) {
        draft.by.addAll(actors.possessorStates(scene, agent));
      }
    }
    if (draft.by.isEmpty()) {
      draft.by.addAll(actors.states(scene, agents));
    }
    draft.byParties.addAll(actors.words(scene, agents));
    Patients.Region patient = WholePatient.of(found);
    draft.against.addAll(actors.statesIn(scene, patient.from(), patient.to()));
    draft.againstParties.addAll(actors.words(scene, patient.groups()));
    draft.against.removeAll(embassyHosts(scene, patient));
    if (draft.by.isEmpty() && !draft.nominal) {
      fromContext(found, memory);
    }
    if (draft.by.isEmpty() && draft.nominal) {
      // 'the expulsion of 23 Russian diplomats from London'
      for (PrepositionalPhrase phrase : found.phrases()) {
        if (phrase.is("from") && phrase.at() >= patient.to()) {
          draft.by.addAll(actors.placesIn(scene, phrase.from(), phrase.to()));
        }
      }
    }
    if (draft.against.isEmpty()) {
      memory.lastExpelled().ifPresent(last -> inherit(draft, last));
    }
    draft.against.removeAll(draft.by);
  }

  /** 'France loses 34 members of its staff': the subject bears what was told before. */
  private void bearer(Triggers.Found found, Memory memory) {
    Draft draft = found.draft();
    draft.against.addAll(actors.states(draft.scene, found.agents()));
    draft.againstParties.addAll(actors.words(draft.scene, found.agents()));
    memory
        .last(EventType.EXPULSION)
        .filter(last -> last.by.size() == 1 && draft.against.stream().noneMatch(last.by::contains))
        .ifPresent(
            last -> {
              draft.by.addAll(last.by);
              if (draft.date.isEmpty()) {
                draft.date = last.date;
              }
            });
  }

  /** 'working at the embassy in Warsaw': the host of a mission is not the side that is affected. */
  private List<String> embassyHosts(Scene scene, Patients.Region patient) {
    int embassy = scene.find("embassy", patient.from(), patient.to());
    if (embassy < 0) {
      return List.of();
    }
    List<String> hosts = new ArrayList<>();
    for (int i = embassy + 1; i + 1 < patient.to(); i++) {
      if (scene.sentence().token(i).is("in") || scene.sentence().token(i).is("to")) {
        hosts.addAll(actors.placesIn(scene, i + 1, patient.to()));
      }
    }
    return hosts;
  }

  private void fromContext(Triggers.Found found, Memory memory) {
    Draft draft = found.draft();
    Scene scene = draft.scene;
    Optional<Clause> clause = draft.clause;
    boolean passive = clause.map(c -> c.verb().passive()).orElse(false);
    if (passive) {
      // The host of the embassy, the place, or whoever speaks of it expels.
      for (PrepositionalPhrase phrase : found.phrases()) {
        if (phrase.is("from", "in") && !phrase.afterNoun() || phrase.is("from")) {
          draft.by.addAll(actors.placesIn(scene, phrase.from(), phrase.to()));
        }
      }
      Patients.Region patient = WholePatient.of(found);
      draft.by.addAll(embassyHosts(scene, patient));
      if (draft.by.isEmpty()) {
        clause
            .filter(c -> c.parent() >= 0)
            .flatMap(c -> Triggers.clauseWithIndex(scene, c.parent()))
            .ifPresent(parent -> draft.by.addAll(actors.states(scene, parent.agents())));
        draft.by.removeAll(draft.against);
      }
      if (draft.by.isEmpty()) {
        labelled(draft);
      }
      if (draft.by.isEmpty() && draft.status == Event.Status.ORDERED) {
        scene.syntax().clauses().stream()
            .filter(c -> c.kind() == Clause.Kind.MAIN)
            .findFirst()
            .ifPresent(main -> draft.by.addAll(actors.states(scene, main.agents())));
        draft.by.removeAll(draft.against);
      }
    } else if (Actors.pronoun(scene, found.agents()) || found.agents().isEmpty()) {
      speaker(draft).ifPresent(draft.by::add);
      if (draft.by.isEmpty()) {
        opening(draft);
      }
      if (draft.by.isEmpty()) {
        memory.actingState().ifPresent(draft.by::add);
      }
    }
  }

  /** 'Italy: 30 Russian diplomats expelled'. */
  private static void labelled(Draft draft) {
    for (Hit hit : draft.scene.sentence().hits()) {
      boolean label =
          hit.from() == 0
              && hit.to() < draft.scene.sentence().size()
              && draft.scene.sentence().token(hit.to()).is(":");
      if (label
          && (hit.in("country") || hit.in("capital"))
          && !draft.against.contains(hit.entry().id())) {
        draft.by.add(hit.entry().id());
      }
    }
  }

  /** 'Moscow's answer came on Thursday: 45 Polish diplomats must leave': whose answer it is. */
  private void opening(Draft draft) {
    draft.scene.syntax().clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.MAIN && c.verb().from() < draftVerb(draft))
        .findFirst()
        .flatMap(Clause::subject)
        .filter(NounGroup::possessed)
        .ifPresent(
            subject ->
                actors.possessorStates(draft.scene, subject).stream()
                    .filter(code -> !draft.against.contains(code))
                    .forEach(draft.by::add));
  }

  private static int draftVerb(Draft draft) {
    return draft.clause.map(c -> c.verb().from()).orElse(0);
  }

  /** 'Russia said it was expelling …': the pronoun is the subject of the clause around it. */
  private Optional<String> speaker(Draft draft) {
    return draft
        .clause
        .filter(c -> c.parent() >= 0)
        .flatMap(c -> Triggers.clauseWithIndex(draft.scene, c.parent()))
        .flatMap(parent -> actors.states(draft.scene, parent.agents()).stream().findFirst());
  }

  /** An expulsion that does not say whom it concerns answers or repeats the one told before. */
  static void inherit(Draft draft, Draft last) {
    boolean vague =
        draft.againstParties.isEmpty() || draft.count.isPresent() || !draft.by.isEmpty();
    if (vague
        && last.by.size() == 1
        && draft.by.size() == 1
        && last.against.containsAll(draft.by)
        && draft.scene.says(List.of("its", "their"), 0, draft.scene.sentence().size())) {
      draft.against.addAll(last.by); // '41 of its diplomats sent home by Paris': the other way
    } else if (vague && draft.by.stream().noneMatch(last.against::contains)) {
      draft.against.addAll(last.against);
    }
  }
}
