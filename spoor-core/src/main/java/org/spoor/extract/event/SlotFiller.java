package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.syntax.Clause;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.extract.syntax.PrepositionalPhrase;
import org.spoor.extract.syntax.VerbGroup;
import org.spoor.model.DateValue;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.Item;
import org.spoor.model.Value;
import org.spoor.text.Tag;

/** Fills the slots of a trigger. Immutable and safe to share. */
final class SlotFiller {
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

  private final Patients patients;
  private final Actors actors;
  private final Goods goods;
  private final Money money;
  private final Persons persons;

  SlotFiller(Patients patients, Actors actors, Goods goods, Money money, Persons persons) {
    this.patients = patients;
    this.actors = actors;
    this.goods = goods;
    this.money = money;
    this.persons = persons;
  }

  /**
   * The event of a trigger, or several where one verb tells of several ('five sites and 15
   * depots').
   */
  List<Draft> fill(Triggers.Found found, Memory memory) {
    Draft draft = found.draft();
    span(found);
    actors(found, memory);
    figures(found, memory);
    places(found, memory);
    Times.fill(draft, found.token());
    nearDate(draft, memory);
    if (draft.nominal && draft.type != EventType.TRAFFICKING && draft.type != EventType.ATTACK) {
      subjectOfAct(draft, found.token());
    }
    draft.anaphoric |= Actors.pronoun(draft.scene, found.patient().groups());
    if (draft.type == EventType.RAID) {
      return perPremises(found);
    }
    if (draft.type == EventType.EXPULSION && !draft.nominal) {
      List<Draft> several = Gapping.expand(found, this::copy);
      for (Draft one : several) {
        if (one.against.isEmpty()) {
          memory.lastExpelled().ifPresent(last -> inherit(one, last));
        }
      }
      return several;
    }
    if (draft.type == EventType.SENTENCE) {
      return Respectively.split(found, this::copy);
    }
    return List.of(draft);
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

  // ---- parties -----------------------------------------------------------------------------

  private void actors(Triggers.Found found, Memory memory) {
    Draft draft = found.draft();
    Scene scene = draft.scene;
    List<NounGroup> agents = found.agents();
    switch (draft.type) {
      case CHARGE, CONVICTION, SENTENCE -> {
        court(found, memory);
        return;
      }
      case EXPULSION -> {
        expulsion(found, memory);
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
    draft.by.addAll(actors.states(scene, agents));
    draft.byParties.addAll(actors.words(scene, agents));
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
      Patients.Region patient = wholePatient(found);
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
        samePerson(found, memory);
      }
    }
    if (draft.type == EventType.ATTACK && draft.by.isEmpty() && draft.nominal) {
      subjectOfResult(found, memory);
    }
    if (draft.type == EventType.ESPIONAGE) {
      draft.against.clear();
    }
  }

  /** 'These have resulted in the murder of …': who did so was told before. */
  private void subjectOfResult(Triggers.Found found, Memory memory) {
    Draft draft = found.draft();
    if (draft.clause.isPresent() && found.token() > draft.clause.get().verb().from()) {
      List<NounGroup> subjects = draft.clause.get().subjects();
      if (!CAUSING.contains(draft.clause.get().verb().lemma())) {
        return;
      }
      draft.by.addAll(actors.states(draft.scene, subjects));
      if (draft.by.isEmpty() && pointsBack(draft.scene, subjects)) {
        memory.actingState().ifPresent(draft.by::add);
      }
    }
  }

  private static boolean pointsBack(Scene scene, List<NounGroup> groups) {
    return !groups.isEmpty()
        && switch (scene.sentence().token(groups.getFirst().from()).lower()) {
          case "these", "this", "they", "it", "those" -> true;
          default -> false;
        };
  }

  /**
   * The patient with what describes it up to the verb: 'factories run by Russian-linked groups'.
   */
  private static Patients.Region wholePatient(Triggers.Found found) {
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

  private void court(Triggers.Found found, Memory memory) {
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
    Patients.Region patient = wholePatient(found);
    List<String> affected = new ArrayList<>(actors.originsIn(scene, patient.from(), patient.to()));
    affected.removeAll(draft.by);
    draft.against.addAll(affected);
    draft.againstParties.addAll(actors.words(scene, patient.groups()));
    draft.names.addAll(persons.names(scene, found.patient()));
    samePerson(found, memory);
  }

  /** 'He', 'Marchenko': the origin was told with the person's first mention. */
  private static void samePerson(Triggers.Found found, Memory memory) {
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

  private void expulsion(Triggers.Found found, Memory memory) {
    Draft draft = found.draft();
    Scene scene = draft.scene;
    List<NounGroup> agents = found.agents();
    for (NounGroup agent : agents) {
      if (agent.possessed() && !draft.nominal) {
        draft.by.addAll(actors.possessorStates(scene, agent));
      }
    }
    if (draft.by.isEmpty()) {
      draft.by.addAll(actors.states(scene, agents));
    }
    draft.byParties.addAll(actors.words(scene, agents));
    Patients.Region patient = wholePatient(found);
    draft.against.addAll(actors.statesIn(scene, patient.from(), patient.to()));
    draft.againstParties.addAll(actors.words(scene, patient.groups()));
    draft.against.removeAll(embassyHosts(scene, patient));
    if (draft.by.isEmpty() && !draft.nominal) {
      fromContext(found, memory);
    }
    if (draft.against.isEmpty()) {
      memory.lastExpelled().ifPresent(last -> inherit(draft, last));
    }
    draft.against.removeAll(draft.by);
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
      Patients.Region patient = wholePatient(found);
      draft.by.addAll(embassyHosts(scene, patient));
      if (draft.by.isEmpty()) {
        clause
            .filter(c -> c.parent() >= 0)
            .flatMap(c -> Triggers.clauseWithIndex(scene, c.parent()))
            .ifPresent(parent -> draft.by.addAll(actors.states(scene, parent.agents())));
        draft.by.removeAll(draft.against);
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
        memory.actingState().ifPresent(draft.by::add);
      }
    }
  }

  /** 'Russia said it was expelling …': the pronoun is the subject of the clause around it. */
  private Optional<String> speaker(Draft draft) {
    return draft
        .clause
        .filter(c -> c.parent() >= 0)
        .flatMap(c -> Triggers.clauseWithIndex(draft.scene, c.parent()))
        .flatMap(parent -> actors.states(draft.scene, parent.agents()).stream().findFirst());
  }

  /** 'announced the expulsion of …', 'made a seizure of …': the subject of such a verb acts. */
  private void subjectOfAct(Draft draft, int token) {
    Optional<Clause> clause = draft.clause;
    if (draft.by.isEmpty()
        && clause.isPresent()
        && !clause.get().verb().passive()
        && token > clause.get().verb().head()
        && ACTING.contains(clause.get().verb().lemma())) {
      draft.by.addAll(actors.states(draft.scene, clause.get().subjects()));
      draft.by.removeAll(draft.against);
    }
  }

  private static void inherit(Draft draft, Draft last) {
    boolean vague =
        draft.againstParties.isEmpty() || draft.count.isPresent() || !draft.by.isEmpty();
    if (vague && draft.by.stream().noneMatch(last.against::contains)) {
      draft.against.addAll(last.against);
    }
  }

  // ---- figures -----------------------------------------------------------------------------

  private void figures(Triggers.Found found, Memory memory) {
    Draft draft = found.draft();
    Scene scene = draft.scene;
    Patients.Region patient = found.patient();
    switch (draft.type) {
      case SEIZURE -> {
        draft.items.addAll(goods.read(scene, patient.from(), patient.to()));
        if (draft.items.isEmpty() && !draft.nominal) {
          draft.items.addAll(goods.read(scene, patient.from(), valueEnd(found)));
        }
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
        draft.term = Terms.months(scene, found.token(), found.to());
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
        Persons.Count count = persons.number(scene, patient);
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

  private static void count(Draft draft, Persons.Count count) {
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

  // ---- places ------------------------------------------------------------------------------

  private void places(Triggers.Found found, Memory memory) {
    Draft draft = found.draft();
    Scene scene = draft.scene;
    for (PrepositionalPhrase phrase : found.phrases()) {
      if (phrase.at() < found.from() - 1 && phrase.afterNoun()
          || phrase.at() >= Math.max(found.to(), found.patient().to())) {
        continue;
      }
      place(found, phrase, memory);
    }
    if (draft.type == EventType.SANCTION && draft.against.isEmpty()) {
      draft.against.addAll(draft.place);
      draft.against.removeAll(draft.by);
      draft.place.clear();
    }
    if (found.draft().nominal) {
      return;
    }
    boolean national =
        switch (draft.type) {
          case SEIZURE, RAID, DISMANTLING -> true;
          case ARREST -> false;
          case CHARGE,
              CONVICTION,
              SENTENCE,
              EXTRADITION,
              EXPULSION,
              ASSET_FREEZE,
              SANCTION,
              ATTACK,
              ESPIONAGE,
              TRAFFICKING ->
              false;
        };
    if (national && draft.place.isEmpty() && !found.agents().isEmpty()) {
      List<String> states = actors.states(scene, List.of(found.agents().getFirst()));
      states.stream()
          .filter(code -> code.length() == 2 && !code.equals("EU") && !code.equals("UN"))
          .findFirst()
          .ifPresent(draft.place::add);
    }
  }

  private void place(Triggers.Found found, PrepositionalPhrase phrase, Memory memory) {
    Draft draft = found.draft();
    Scene scene = draft.scene;
    List<String> codes = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (NounGroup group : phrase.groups()) {
      codes.addAll(actors.placesIn(scene, group.from(), group.to()));
      names.addAll(actors.placeNamesIn(scene, group.from(), group.to()));
      if (codes.isEmpty() && namedBefore(scene, group)) {
        memory.lastPlace().ifPresent(codes::add);
      }
      if (codes.isEmpty() && (scene.sentence().token(group.head()).is("country"))) {
        draft.by.stream().findFirst().or(memory::lastPlace).ifPresent(codes::add);
      }
    }
    if (codes.isEmpty()) {
      return;
    }
    boolean route = draft.type == EventType.TRAFFICKING || draft.type == EventType.EXTRADITION;
    switch (phrase.preposition()) {
      case "in",
          "at",
          "near",
          "across",
          "on",
          "off",
          "outside",
          "throughout",
          "inside",
          "around",
          "within" -> {
        if (draft.type == EventType.EXPULSION) {
          return;
        }
        boolean destination = route && phrase.afterNoun() && intoBefore(scene, found, phrase);
        if (destination) {
          draft.to.addAll(codes);
        } else {
          codes.stream().filter(c -> c.length() == 2).forEach(draft.place::add);
          draft.places.addAll(names);
        }
      }
      case "of" -> {
        boolean port =
            phrase.at() > 1
                && found.phrases().stream()
                    .anyMatch(p -> p.is("at", "in", "near") && p.to() == phrase.at());
        if (port && draft.type != EventType.EXPULSION
            || draft.nominal && draft.type == EventType.ATTACK) {
          codes.stream().filter(c -> c.length() == 2).forEach(draft.place::add);
        }
      }
      case "from", "out of" -> {
        if (route) {
          draft.from.addAll(codes);
        }
      }
      case "to", "into", "for", "towards", "toward" -> {
        if (route) {
          draft.to.addAll(codes);
        }
      }
      case "via", "through" -> {
        if (route) {
          draft.via.addAll(codes);
        }
      }
      default -> {}
    }
  }

  /** 'in the port', 'at the checkpoint': the place that was named before. */
  private static boolean namedBefore(Scene scene, NounGroup group) {
    boolean definite =
        scene.sentence().token(group.from()).is("the") && group.to() - group.from() <= 2;
    boolean followed =
        group.to() < scene.sentence().size() && scene.sentence().token(group.to()).is("of");
    return definite
        && !followed
        && switch (scene.sentence().token(group.head()).lower()) {
          case "port",
              "harbour",
              "harbor",
              "airport",
              "docks",
              "checkpoint",
              "crossing",
              "city",
              "town" ->
              true;
          default -> false;
        };
  }

  /** 'into illegal factories in Belgium': the place behind 'in' is where the goods went. */
  private static boolean intoBefore(Scene scene, Triggers.Found found, PrepositionalPhrase phrase) {
    for (PrepositionalPhrase other : found.phrases()) {
      if (other.is("into", "to") && other.to() == phrase.at()) {
        return true;
      }
    }
    return false;
  }

  // ---- times -------------------------------------------------------------------------------

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
    if (perfect
        && memory.anchor().precision().compareTo(org.spoor.extract.date.Anchor.Precision.MONTH)
            >= 0) {
      draft.date = month.map(m -> DateValue.of(m).asInferred());
    }
  }

  // ---- several events of one verb ------------------------------------------------------------

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
      Draft one = several.isEmpty() ? draft : copy(draft);
      count(one, count);
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
    return several.isEmpty() ? List.of(draft) : several;
  }

  private Draft copy(Draft draft) {
    Draft copy = new Draft(draft.scene, draft.sense, draft.trigger, draft.span);
    copy.clause = draft.clause;
    copy.nominal = draft.nominal;
    copy.date = draft.date;
    copy.ownDate = draft.ownDate;
    copy.cumulative = draft.cumulative;
    copy.by.addAll(draft.by);
    copy.against.addAll(draft.against);
    copy.byParties.addAll(draft.byParties);
    copy.againstParties.addAll(draft.againstParties);
    copy.place.addAll(draft.place);
    copy.places.addAll(draft.places);
    copy.countOf = draft.countOf;
    copy.mode = draft.mode;
    copy.status = draft.status;
    copy.names.addAll(draft.names);
    return copy;
  }
}
