package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.List;

/** Who judges whom: the parties of charges, convictions and sentences. */
final class CourtParties {
  private final Actors actors;
  private final Persons persons;

  CourtParties(Actors actors, Persons persons) {
    this.actors = actors;
    this.persons = persons;
  }

  void fill(Triggers.Found found, Memory memory) {
    Draft draft = found.draft();
    Scene scene = draft.scene;
    List<String> acting = actors.states(scene, found.agents());
    if (!acting.isEmpty() && !found.agents().equals(found.patient().groups())) {
      draft.by.add(acting.getFirst());
    } else {
      memory.home().code().ifPresent(draft.by::add);
    }
    if (Courts.seated(scene)) {
      draft.place.addAll(draft.by);
    }
    Patients.Region patient = WholePatient.of(found);
    List<String> affected = new ArrayList<>(actors.originsIn(scene, patient.from(), patient.to()));
    affected.removeAll(draft.by);
    draft.against.addAll(affected);
    draft.againstParties.addAll(actors.words(scene, patient.groups()));
    draft.names.addAll(persons.names(scene, found.patient()));
    samePerson(found, memory);
  }

  /** 'He', 'Marchenko': the origin was told with the person's first mention. */
  static void samePerson(Triggers.Found found, Memory memory) {
    Draft draft = found.draft();
    if (!draft.against.isEmpty()) {
      return;
    }
    memory
        .lastPerson(draft, Actors.pronoun(draft.scene, found.patient().groups()))
        .ifPresent(
            last ->
                last.against.stream()
                    .filter(c -> !draft.by.contains(c))
                    .forEach(draft.against::add));
  }
}
