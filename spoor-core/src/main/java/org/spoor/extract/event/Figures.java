package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.Item;
import org.spoor.model.Value;
import org.spoor.text.Tag;

/** Goods, amounts, counts, tolls and terms of an event. */
final class Figures {
  private static final List<String> BESIDES =
      List.of("together with", "along with", "as well as", "in addition to", "plus", "alongside");

  /** Tokens behind such words in which the further goods stand. */
  private static final int BESIDES_REACH = 12;

  private final Patients patients;
  private final Goods goods;
  private final Money money;
  private final Persons persons;

  Figures(Patients patients, Goods goods, Money money, Persons persons) {
    this.patients = patients;
    this.goods = goods;
    this.money = money;
    this.persons = persons;
  }

  void fill(Triggers.Found found, Memory memory) {
    Draft draft = found.draft();
    Scene scene = draft.scene;
    Patients.Region patient = found.patient();
    switch (draft.type) {
      case SEIZURE -> {
        draft.items.addAll(goods.read(scene, patient.from(), patient.to()));
        if (draft.items.isEmpty() && !draft.nominal && !measured(scene, patient)) {
          draft.items.addAll(goods.read(scene, patient.from(), valueEnd(found)));
        }
        draft.items.addAll(besides(found));
        if (draft.items.isEmpty()) {
          fromContext(draft, patient, found.token(), memory);
        }
        if (draft.items.isEmpty()) {
          propertyCount(found);
        }
        draft.values.addAll(money.read(scene, draft.type, patient.from(), valueEnd(found)));
      }
      case TRAFFICKING -> trafficked(found, memory);
      case ARREST, CHARGE, CONVICTION, EXTRADITION, EXPULSION, SANCTION, ESPIONAGE -> {
        count(draft, persons.persons(scene, patient));
        if (draft.nominal && draft.count.isEmpty() && draft.qualifier.isEmpty()) {
          count(draft, Persons.acts(scene, found.token()));
        }
        draft.countOf = Optional.of(company(scene, patient) ? "company" : "person");
        if (draft.type == EventType.ARREST) {
          draft.toll = new Event.Toll(Optional.empty(), Optional.empty(), draft.count);
        }
        if (draft.type == EventType.CONVICTION) {
          draft.values.clear();
        }
      }
      case SENTENCE -> {
        count(draft, persons.persons(scene, patient));
        draft.countOf = Optional.of(company(scene, patient) ? "company" : "person");
        draft.term = Terms.months(scene, draft.nominal ? found.from() : found.token(), found.to());
        draft.values.addAll(fines(found));
      }
      case ATTACK -> {
        Persons.Count count = persons.persons(scene, patient);
        boolean deadly =
            draft
                .mode
                .map(m -> m.equals("killing") || m.equals("assassination") || m.equals("airstrike"))
                .orElse(false);
        if (deadly) {
          draft.toll = new Event.Toll(count.figure(), Optional.empty(), Optional.empty());
        }
      }
      case ASSET_FREEZE -> {
        draft.values.addAll(money.read(scene, draft.type, found.from(), found.to()));
        Persons.Count count =
            patients.accounts(scene, patient) ? persons.number(scene, patient) : Persons.Count.NONE;
        count(draft, count);
        if (count.figure().isPresent()) {
          draft.countOf = Optional.of("account");
        }
      }
      case DISMANTLING -> {
        Persons.Count count = persons.number(scene, patient);
        count(draft, count);
        if (count.figure().isPresent() && !patient.empty()) {
          draft.countOf =
              patients
                  .premisesKind(scene, patient.groups().getFirst().head())
                  .or(() -> Optional.of("group"));
        }
      }
      case RAID -> {}
    }
  }

  /** Whether an amount stands in the patient whose goods were named before. */
  private static boolean measured(Scene scene, Patients.Region patient) {
    return scene.quantities().stream()
        .filter(q -> Patients.inside(q, patient))
        .anyMatch(
            q ->
                q.quantity().dimension().equals("mass")
                    || q.quantity().dimension().equals("volume"));
  }

  /** '5.4 million cigarettes, together with 40 tonnes of tobacco': what was taken besides. */
  private List<Item> besides(Triggers.Found found) {
    Scene scene = found.draft().scene;
    int at = found.patient().to();
    if (at < scene.sentence().size() && scene.sentence().token(at).is(",")) {
      at++;
    }
    boolean besides = scene.says(BESIDES, at, at + 3) && scene.find("with", at, at + 3) != at;
    if (found.patient().empty() || !besides) {
      return List.of();
    }
    int end = Math.min(scene.sentence().size(), at + BESIDES_REACH);
    for (int i = at; i < end; i++) {
      if (scene.sentence().token(i).is(",") || scene.sentence().token(i).is(";")) {
        end = i;
      }
    }
    List<Item> items = new ArrayList<>(goods.read(scene, at, end));
    items.removeIf(item -> item.amount().isEmpty());
    return items;
  }

  /** 'The 4,022 kilos were found …', 'where they were seized': the goods were named before. */
  private void fromContext(Draft draft, Patients.Region patient, int token, Memory memory) {
    Scene scene = draft.scene;
    memory
        .commodityBefore(scene, patient.empty() ? token : patient.from())
        .ifPresent(
            commodity ->
                draft.items.addAll(goods.bare(scene, patient.from(), patient.to(), commodity)));
    if (draft.items.isEmpty() && Actors.pronoun(scene, patient.groups())) {
      draft.items.addAll(goods.read(scene, 0, patient.from()));
      if (draft.items.isEmpty()) {
        draft.anaphoric = true;
      }
    }
  }

  static void count(Draft draft, Persons.Count count) {
    draft.count = count.figure();
    draft.qualifier = count.qualifier();
  }

  private static boolean company(Scene scene, Patients.Region patient) {
    for (NounGroup group : patient.groups()) {
      switch (scene.sentence().token(group.head()).lower()) {
        case "company",
            "companies",
            "corporation",
            "firm",
            "firms",
            "bank",
            "inc.",
            "ltd.",
            "llc",
            "corp.",
            "entity",
            "entities" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private void propertyCount(Triggers.Found found) {
    Persons.Count count = persons.number(found.draft().scene, found.patient());
    count(found.draft(), count);
    if (count.figure().isPresent()) {
      NounGroup first = found.patient().groups().getFirst();
      found.draft().countOf =
          Optional.of(found.draft().scene.sentence().token(first.head()).lemma());
    }
  }

  /** Values may follow the goods behind a comma, up to the end of the stretch. */
  private static int valueEnd(Triggers.Found found) {
    return Math.max(found.patient().to(), found.to());
  }

  private static Item imitation(String commodity) {
    String name = commodity.startsWith("counterfeit ") ? commodity : "counterfeit " + commodity;
    return new Item(name, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static boolean definiteAgent(Triggers.Found found) {
    return !found.agents().isEmpty()
        && found.draft().scene.sentence().token(found.agents().getFirst().from()).is("the");
  }

  private void trafficked(Triggers.Found found, Memory memory) {
    Draft draft = found.draft();
    Scene scene = draft.scene;
    Patients.Region patient = found.patient();
    boolean laundering = draft.mode.map("laundering"::equals).orElse(false);
    if (laundering) {
      draft.values.addAll(
          money.read(
              scene, draft.type, found.from(), Math.min(scene.sentence().size(), found.to() + 12)));
      return;
    }
    List<Item> read = goods.read(scene, patient.from(), patient.to());
    if (read.isEmpty() && Patients.imitated(scene, patient)) {
      memory.lastCommodity(scene).ifPresent(goods -> read.add(imitation(goods)));
      if (draft.from.isEmpty() && definiteAgent(found)) {
        memory.lastPlace().ifPresent(draft.from::add);
      }
    }
    draft.items.addAll(read);
    if (read.isEmpty() && !patient.empty() && unlistedFits(draft, scene, patient)) {
      NounGroup first = patient.groups().getFirst();
      Goods.unlisted(scene, first.ownFrom(), first.to()).ifPresent(draft.items::add);
    }
    if (draft.mode.isEmpty() && draft.items.isEmpty()) {
      draft.items.add(new Item("people", Optional.empty(), Optional.empty(), Optional.empty()));
    }
    draft.values.addAll(money.read(scene, draft.type, patient.from(), valueEnd(found)));
  }

  /** A thing that no list knows counts as smuggled goods where it is no person and no money. */
  private boolean unlistedFits(Draft draft, Scene scene, Patients.Region patient) {
    NounGroup first = patient.groups().getFirst();
    return scene.sentence().token(first.head()).tag() != Tag.PRON
        && !patients.personHead(scene, first)
        && draft.sense.needs() != Sense.Needs.AMOUNT;
  }

  private List<Value> fines(Triggers.Found found) {
    List<Value> fines = new ArrayList<>();
    Scene scene = found.draft().scene;
    for (Value value :
        money.read(
            scene, EventType.SENTENCE, found.token(), endOfStatement(scene, found.token()))) {
      if (value.kind() == Value.Kind.FINE) {
        fines.add(value);
      }
    }
    return fines;
  }

  private static int endOfStatement(Scene scene, int from) {
    for (int i = from; i < scene.sentence().size(); i++) {
      if (scene.sentence().token(i).is(";")) {
        return i;
      }
    }
    return scene.sentence().size();
  }
}
