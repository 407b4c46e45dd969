package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.extract.date.Anchor;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.model.DateValue;
import org.spoor.model.EventType;

/** Fills the slots of a trigger. Immutable and safe to share. */
final class SlotFiller {
  private final Patients patients;
  private final Persons persons;
  private final Parties parties;
  private final Figures figures;
  private final Places places;

  SlotFiller(Patients patients, Actors actors, Goods goods, Money money, Persons persons) {
    this.patients = patients;
    this.persons = persons;
    this.parties = new Parties(actors, persons);
    this.figures = new Figures(patients, goods, money, persons);
    this.places = new Places(actors);
  }

  /**
   * The event of a trigger, or several where one verb tells of several ('five sites and 15
   * depots').
   */
  List<Draft> fill(Triggers.Found found, Memory memory) {
    Draft draft = found.draft();
    span(found);
    parties.fill(found, memory);
    figures.fill(found, memory);
    places.fill(found, memory);
    seat(draft);
    Times.fill(draft, found.token());
    nearDate(draft, memory);
    Casualties.attach(draft);
    if (draft.nominal && draft.type != EventType.TRAFFICKING && draft.type != EventType.ATTACK) {
      parties.subjectOfAct(draft, found.token());
    }
    draft.anaphoric |= Actors.pronoun(draft.scene, found.patient().groups());
    draft.fresh = indefinite(found);
    if (draft.type == EventType.RAID) {
      return perPremises(found);
    }
    boolean borne = draft.sense.patient().filter("object"::equals).isPresent();
    if (draft.type == EventType.EXPULSION && !draft.nominal && !borne) {
      List<Draft> apiece = Apiece.split(found, Draft::copy);
      List<Draft> several = apiece.size() > 1 ? apiece : Gapping.expand(found, Draft::copy);
      for (Draft one : several) {
        if (one.against.isEmpty()) {
          memory.lastExpelled().ifPresent(last -> ExpulsionParties.inherit(one, last));
        }
      }
      return several;
    }
    if (draft.type == EventType.SENTENCE) {
      return Respectively.split(found, Draft::copy);
    }
    return List.of(draft);
  }

  /** 'a serviceman', 'one person', 'another man'. */
  private static boolean indefinite(Triggers.Found found) {
    return !found.patient().empty()
        && switch (found
            .draft()
            .scene
            .sentence()
            .token(found.patient().groups().getFirst().from())
            .lower()) {
          case "a", "an", "one", "another" -> true;
          default -> false;
        };
  }

  private static void span(Triggers.Found found) {
    Draft draft = found.draft();
    var sentence = draft.scene.sentence().sentence();
    if (!found.patient().empty()) {
      draft.cover(sentence.span(found.patient().from(), found.patient().to()));
    }
    for (NounGroup agent : found.agents()) {
      if (Math.abs(agent.from() - found.token()) < 40) {
        draft.cover(sentence.span(agent.from(), agent.to()));
      }
    }
  }

  /** 'indicted in New York': the court sits where the act is said to have been done. */
  private static void seat(Draft draft) {
    boolean court =
        switch (draft.type) {
          case CHARGE, CONVICTION, SENTENCE -> true;
          default -> false;
        };
    if (court && !draft.nominal && draft.by.isEmpty() && draft.place.size() == 1) {
      draft.place.stream().filter(code -> code.length() == 2).forEach(draft.by::add);
    }
  }

  private static void nearDate(Draft draft, Memory memory) {
    if (draft.date.isPresent()) {
      return;
    }
    boolean legal =
        switch (draft.type) {
          case CHARGE, CONVICTION, SENTENCE, EXTRADITION, ATTACK, ESPIONAGE -> true;
          case SEIZURE, RAID, DISMANTLING, ARREST, EXPULSION, ASSET_FREEZE, SANCTION, TRAFFICKING ->
              false;
        };
    if (legal || draft.nominal && draft.type == EventType.TRAFFICKING) {
      return;
    }
    if (draft.type == EventType.TRAFFICKING && !draft.figured()) {
      return;
    }
    Optional<DateValue> near = memory.lastDate(draft.scene.paragraph());
    if (near.isPresent()) {
      draft.date = near.map(DateValue::asInferred);
      return;
    }
    boolean perfect = draft.clause.map(c -> c.verb().perfect()).orElse(false);
    Optional<String> month = memory.anchor().day().map(day -> day.toString().substring(0, 7));
    if (perfect && memory.anchor().precision().compareTo(Anchor.Precision.MONTH) >= 0) {
      draft.date = month.map(m -> DateValue.of(m).asInferred());
    }
  }

  private List<Draft> perPremises(Triggers.Found found) {
    Draft draft = found.draft();
    Scene scene = draft.scene;
    List<Draft> several = new ArrayList<>();
    for (NounGroup group : found.patient().groups()) {
      Optional<String> kind = patients.premisesKind(scene, group.head());
      if (kind.isEmpty()) {
        continue;
      }
      Patients.Region own = Patients.region(scene, List.of(group));
      Persons.Count count = persons.number(scene, own);
      Draft one = several.isEmpty() ? draft : draft.copy();
      Figures.count(one, count);
      if (count.figure().isEmpty()
          && count.qualifier().isEmpty()
          && persons.singular(scene, group)) {
        one.count = Optional.of(1L);
      }
      one.countOf = kind;
      if (!several.isEmpty()) {
        one.span = scene.sentence().sentence().span(group.from(), group.to());
      }
      several.add(one);
    }
    if (several.isEmpty() && draft.nominal) {
      Figures.count(draft, Persons.acts(scene, found.token()));
    }
    return several.isEmpty() ? List.of(draft) : several;
  }
}
