package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.date.FoundDate;
import org.spoor.extract.syntax.Clause;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.extract.syntax.PrepositionalPhrase;
import org.spoor.extract.syntax.VerbGroup;
import org.spoor.lexicon.Hit;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.Span;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** Finds the triggers of a sentence and what stands in their roles. */
final class Triggers {
  private static final Set<String> CRIME_WORDS =
      Set.of(
          "scheme",
          "conspiracy",
          "conspire",
          "conspired",
          "conspiring",
          "illegally",
          "unlawfully",
          "illicitly",
          "illegal",
          "unlawful",
          "illicit",
          "plot",
          "attempt",
          "attempted",
          "attempting",
          "fraudulently",
          "clandestine",
          "clandestinely",
          "alleged",
          "allegedly",
          "darknet",
          "bootleg",
          "counterfeit");

  private static final Set<String> PERIODS =
      Set.of("hours", "days", "weeks", "day", "week", "month", "time", "hour");

  /** Verbs that only say that an act took place. */
  private static final Set<String> CARRIED =
      Set.of("carry out", "conduct", "make", "take", "take place", "perform", "execute", "occur");

  private final Frames frames;
  private final Patients patients;
  private final Actors actors;

  Triggers(Frames frames, Patients patients, Actors actors) {
    this.frames = frames;
    this.patients = patients;
    this.actors = actors;
  }

  /**
   * A trigger with its roles.
   *
   * @param token position of the word that triggers
   * @param agents noun groups of the acting side
   * @param patient where the affected side or the goods stand
   * @param phrases prepositional phrases that may tell place, way and cause
   * @param from first token of the stretch in which further slots are looked for
   * @param to after its last token
   */
  record Found(
      Draft draft,
      int token,
      List<NounGroup> agents,
      Patients.Region patient,
      List<PrepositionalPhrase> phrases,
      int from,
      int to) {}

  List<Found> find(Scene scene) {
    List<Found> found = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (Clause clause : scene.syntax().clauses()) {
      verb(scene, clause, found, taken);
    }
    new Inversions(frames, patients).find(scene, taken).ifPresent(found::add);
    for (Hit hit : scene.sentence().hits(Frames.NOUNS)) {
      noun(scene, hit, found, taken);
    }
    Overlaps.drop(found);
    found.sort((a, b) -> Integer.compare(a.token(), b.token()));
    return found;
  }

  // ---- verbs -------------------------------------------------------------------------------

  private void verb(Scene scene, Clause clause, List<Found> found, Set<Integer> taken) {
    VerbGroup verb = clause.verb();
    Optional<Hit> hit = scene.sentence().hitFrom(Frames.VERBS, verb.head());
    if (hit.isEmpty()) {
      return;
    }
    String lemma = frames.ofVerb(verb.lemma()).isEmpty() ? hit.get().entry().id() : verb.lemma();
    for (Sense sense : frames.ofVerb(lemma)) {
      int to = Math.min(clause.to(), scene.sentence().size());
      int start = Math.min(Affected.described(clause), Math.min(clause.from(), verb.from()));
      if (!sense.with().isEmpty() && !scene.says(sense.with(), verb.head() + 1, to)
          || scene.says(sense.without(), start, to)
          || !sense.beside().isEmpty() && !scene.says(sense.beside(), start, to)) {
        continue;
      }
      Optional<Clause> foiling =
          sense.type() == EventType.TRAFFICKING
              ? Affected.foiling(scene, clause)
              : Optional.empty();
      List<NounGroup> affected = Affected.of(scene, clause, sense);
      Patients.Region patient = Patients.region(scene, affected);
      if (carries(sense)) {
        Patients.Region load = Loads.with(scene, patient);
        boolean heavier =
            patients.satisfies(scene, load, Sense.Needs.AMOUNT)
                && !patients.satisfies(scene, patient, Sense.Needs.STRONG);
        // 'intercepted luggage containing ivory': what is in it, where the thing itself is no goods
        boolean within =
            patients.satisfies(scene, load, sense.needs())
                && !patients.satisfies(scene, patient, sense.needs());
        patient = heavier || within ? load : patient;
      }
      if (personsTaken(scene, lemma, sense, patient)) {
        continue;
      }
      if (!patients.satisfies(scene, patient, sense.needs()) || !obliged(scene, clause, sense)) {
        continue;
      }
      List<NounGroup> agents =
          foiling.map(Clause::agents).orElseGet(() -> agents(scene, clause, sense));
      if (foiling.isEmpty() && !agentFits(scene, sense, clause, agents)) {
        // 'broke up a ring that brought hashish to Spain, seizing nine tonnes': not the ring seized
        List<NounGroup> main = ofMain(scene, clause, sense);
        if (main.isEmpty() || !agentFits(scene, sense, clause, main)) {
          continue;
        }
        agents = main;
      }
      Span trigger = scene.sentence().sentence().span(verb.from(), verb.to());
      Sense told = foiling.isPresent() ? Sense.plain(EventType.SEIZURE) : sense;
      Draft draft = new Draft(scene, told, trigger, trigger);
      draft.clause = Optional.of(clause);
      draft.negated = verb.negated();
      draft.status = status(scene, clause, sense);
      int stretch = stretchEnd(scene, clause);
      found.add(
          new Found(
              draft,
              verb.head(),
              agents,
              patient,
              phrases(scene, clause),
              Math.min(clause.from(), patient.empty() ? clause.from() : patient.from()),
              stretch));
      for (int i = verb.from(); i < verb.to(); i++) {
        taken.add(i);
      }
      return;
    }
  }

  /** 'arrested three men': persons are arrested and no goods, where the verb may tell of either. */
  private boolean personsTaken(Scene scene, String lemma, Sense sense, Patients.Region patient) {
    return sense.type() == EventType.SEIZURE
        && frames.ofVerb(lemma).stream().anyMatch(s -> s.type() == EventType.ARREST)
        && !patient.empty()
        && scene.sentence().token(patient.groups().getFirst().head()).tag().nominal()
        && patients.personHead(scene, patient.groups().getFirst());
  }

  /** Where goods count, a vehicle stands for what it carries. */
  private static boolean carries(Sense sense) {
    return sense.needs() == Sense.Needs.GOODS || sense.needs() == Sense.Needs.AMOUNT;
  }

  /** The phrases of a clause and of participles in it that trigger nothing: 'found hidden at …'. */
  private static List<PrepositionalPhrase> phrases(Scene scene, Clause clause) {
    List<PrepositionalPhrase> phrases = new ArrayList<>(clause.phrases());
    for (Clause other : scene.syntax().clauses()) {
      if (other.parent() == clause.index()
          && other.kind() == Clause.Kind.PARTICIPIAL
          && other.verb().from() > clause.verb().from()
          && scene.sentence().hitFrom(Frames.VERBS, other.verb().head()).isEmpty()) {
        for (PrepositionalPhrase phrase : other.phrases()) {
          if (phrase.is("at", "near", "in", "of") && phrase.at() > other.verb().from()) {
            phrases.add(phrase);
          }
        }
      }
    }
    return phrases;
  }

  /** 'must leave', 'should leave': without the duty, leaving is no expulsion. */
  private static boolean obliged(Scene scene, Clause clause, Sense sense) {
    boolean leaving =
        sense.type() == EventType.EXPULSION && sense.patient().map("subject"::equals).orElse(false);
    String modal = clause.verb().modal();
    return !leaving || modal.equals("must") || modal.equals("should") || bound(scene, clause);
  }

  /** 'have 72 hours to leave', 'are to leave': the duty is in the clause around. */
  private static boolean bound(Scene scene, Clause clause) {
    return clause.verb().shape() == VerbGroup.Shape.INFINITIVE
        && clause.parent() >= 0
        && clauseWithIndex(scene, clause.parent())
            .map(
                parent ->
                    switch (parent.verb().lemma()) {
                      case "have", "get" ->
                          parent.objects().stream()
                                  .anyMatch(
                                      o ->
                                          PERIODS.contains(
                                              scene.sentence().token(o.head()).lower()))
                              || scene.says(
                                  List.of("until", "till"),
                                  parent.verb().to(),
                                  clause.verb().from());
                      case "be" -> true;
                      default -> false;
                    })
            .orElse(false);
  }

  /** Who acts; of 'must leave Russia' the state that is left. */
  private static List<NounGroup> agents(Scene scene, Clause clause, Sense sense) {
    if (sense.doer().isPresent()) {
      return behind(clause, sense.doer().get());
    }
    boolean own = sense.patient().map("subject"::equals).orElse(false);
    if (own && sense.type() == EventType.EXPULSION) {
      return clause.objects();
    }
    if (own) {
      return List.of();
    }
    List<NounGroup> agents = clause.agents();
    if (agents.isEmpty() && clause.verb().passive() && sense.type() == EventType.EXPULSION) {
      // 'have been told to leave by Dublin': the phrase stands behind the infinitive
      for (Clause inner : scene.syntax().clauses()) {
        if (inner.parent() == clause.index()
            && inner.verb().shape() == VerbGroup.Shape.INFINITIVE) {
          List<NounGroup> told = behind(inner, "by");
          // 'were given a week to leave Bulgaria'
          return told.isEmpty() && inner.verb().lemma().equals("leave") ? inner.objects() : told;
        }
      }
    }
    return agents;
  }

  static List<NounGroup> behind(Clause clause, String preposition) {
    for (PrepositionalPhrase phrase : clause.phrases()) {
      if (phrase.at() >= clause.verb().to() && phrase.is(preposition)) {
        return phrase.groups();
      }
    }
    return List.of();
  }

  /**
   * Where the stretch of a clause ends: at the next clause that is not part of its noun phrases.
   */
  private static int stretchEnd(Scene scene, Clause clause) {
    int end = Math.min(clause.to(), scene.sentence().size());
    for (Clause other : scene.syntax().clauses()) {
      boolean later = other.verb().from() > clause.verb().from();
      boolean eventful =
          scene.sentence().hitFrom(Frames.VERBS, other.verb().head()).isPresent()
              || other.kind() == Clause.Kind.MAIN
              || other.kind() == Clause.Kind.SUBORDINATE;
      if (later && eventful) {
        int start = Math.max(clause.verb().to(), Math.min(other.from(), other.verb().from()));
        end = Math.min(end, start);
      }
    }
    return Math.max(end, clause.verb().to());
  }

  private boolean agentFits(Scene scene, Sense sense, Clause clause, List<NounGroup> agents) {
    Actors.Kind kind = actors.kind(scene, agents);
    return switch (sense.agent()) {
      case ANY -> kind != Actors.Kind.GROUP || !officialAct(sense.type());
      case STATE ->
          kind == Actors.Kind.STATE
              || !actors.states(scene, agents).isEmpty() && kind != Actors.Kind.GROUP;
      case OFFICIAL ->
          kind == Actors.Kind.STATE
              || clause.verb().passive() && agents.isEmpty()
              || !actors.states(scene, agents).isEmpty() && kind != Actors.Kind.GROUP;
      case GROUP ->
          kind == Actors.Kind.GROUP
              || crimeContext(scene, clause.verb().head())
              || Patients.imitated(scene, Patients.region(scene, clause.patients()));
    };
  }

  /** Who acts in the main clause before a comma with a participle that tells of an official act. */
  private List<NounGroup> ofMain(Scene scene, Clause clause, Sense sense) {
    boolean behind =
        officialAct(sense.type())
            && clause.verb().shape() == VerbGroup.Shape.ING
            && clause.verb().from() > 0
            && scene.sentence().token(clause.verb().from() - 1).is(",");
    return behind
        ? scene.syntax().clauses().stream()
            .filter(c -> c.kind() == Clause.Kind.MAIN && c.verb().from() < clause.verb().from())
            .map(Clause::agents)
            .filter(a -> actors.kind(scene, a) == Actors.Kind.STATE)
            .findFirst()
            .orElse(List.of())
        : List.of();
  }

  /** Acts that only authorities do: gangs that seize or arrest tell of something else. */
  private static boolean officialAct(EventType type) {
    return switch (type) {
      case SEIZURE,
          RAID,
          ARREST,
          CHARGE,
          CONVICTION,
          SENTENCE,
          EXTRADITION,
          EXPULSION,
          ASSET_FREEZE,
          SANCTION ->
          true;
      case DISMANTLING, ATTACK, ESPIONAGE, TRAFFICKING -> false;
    };
  }

  /** Whether a charge, sentence, scheme or plain word for crime stands before this token. */
  boolean crimeContext(Scene scene, int token) {
    for (int i = 0; i < token; i++) {
      String lower = scene.sentence().token(i).lower();
      if (CRIME_WORDS.contains(lower)) {
        return true;
      }
      Optional<Hit> hit = scene.sentence().hitFrom(Frames.VERBS, i);
      if (hit.isPresent() && legal(hit.get().entry().id())) {
        return true;
      }
      if (scene.sentence().hitAt("group_noun", i).isPresent()
          || scene.sentence().hitAt("group", i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a court's act stands before this token. */
  static boolean legalContext(Scene scene, int token) {
    for (int i = 0; i < scene.sentence().size() && i < token; i++) {
      Optional<Hit> hit = scene.sentence().hitFrom(Frames.VERBS, i);
      if (hit.isPresent() && legal(hit.get().entry().id())) {
        return true;
      }
      if (scene.sentence().hitFrom(Frames.NOUNS, i).map(h -> legal(h.entry().id())).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  private static boolean legal(String lemma) {
    return switch (lemma) {
      case "charge",
          "indict",
          "arraign",
          "prosecute",
          "convict",
          "plead",
          "sentence",
          "jail",
          "imprison",
          "extradite",
          "arrest",
          "detain",
          "indictment",
          "charges",
          "criminal complaint",
          "hold" ->
          true;
      default -> false;
    };
  }

  private Event.Status status(Scene scene, Clause clause, Sense sense) {
    VerbGroup verb = clause.verb();
    Optional<Clause> parent =
        clause.parent() >= 0 ? clauseWithIndex(scene, clause.parent()) : Optional.empty();
    String governing = parent.map(p -> p.verb().lemma()).orElse("");
    if (verb.shape() == VerbGroup.Shape.INFINITIVE) {
      switch (governing) {
        case "threaten", "vow" -> {
          return Event.Status.THREATENED;
        }
        case "order", "decide", "instruct" -> {
          return Event.Status.ORDERED;
        }
        case "plan", "intend", "want", "prepare", "expect", "seek", "agree" -> {
          return Event.Status.PLANNED;
        }
        default -> {}
      }
    }
    if (governing.equals("order") && verb.shape() == VerbGroup.Shape.PARTICIPLE) {
      return Event.Status.ORDERED;
    }
    if (sense.with().contains("to leave")
        || sense.type() == EventType.EXPULSION
            && verb.shape() == VerbGroup.Shape.INFINITIVE
            && sense.patient().isPresent()) {
      return Event.Status.ORDERED;
    }
    return switch (verb.modal()) {
      case "will", "would", "'ll" -> Event.Status.PLANNED;
      case "should", "must" -> Event.Status.ORDERED;
      default ->
          sense.type() == EventType.TRAFFICKING && allegedBefore(scene, verb.head())
              ? Event.Status.ALLEGED
              : Event.Status.HAPPENED;
    };
  }

  private static boolean allegedBefore(Scene scene, int token) {
    for (int i = 0; i < token; i++) {
      String lower = scene.sentence().token(i).lower();
      if (lower.startsWith("alleg")
          || lower.equals("charged")
          || lower.equals("indicted")
          || lower.equals("accused")
          || lower.equals("arrested")
          || lower.equals("charging")) {
        return true;
      }
    }
    return false;
  }

  static Optional<Clause> clauseWithIndex(Scene scene, int index) {
    for (Clause clause : scene.syntax().clauses()) {
      if (clause.index() == index) {
        return Optional.of(clause);
      }
    }
    return Optional.empty();
  }

  // ---- nouns -------------------------------------------------------------------------------

  private void noun(Scene scene, Hit hit, List<Found> found, Set<Integer> taken) {
    int head = hit.to() - 1;
    if (taken.contains(head) || taken.contains(hit.from())) {
      return;
    }
    Optional<NounGroup> group = scene.syntax().groupAt(head);
    if (group.isEmpty()
        || group.get().head() != head && (!scene.headline() || formal(scene, hit))) {
      return;
    }
    NounGroup trigger = group.get();
    for (Sense sense : frames.ofNoun(hit.entry().id())) {
      List<PrepositionalPhrase> phrases = scene.syntax().phrasesAfter(trigger);
      Patients.Region patient = nounPatient(scene, trigger, hit, phrases);
      if (sense.type() == EventType.CHARGE && !patients.satisfies(scene, patient, sense.needs())) {
        patient = arrested(found);
      }
      if (!patients.satisfies(scene, patient, sense.needs()) && carries(sense)) {
        patient = apposed(scene, phrases.isEmpty() ? trigger.to() : phrases.getLast().to());
      }
      if (sense.type() == EventType.SENTENCE && penal(scene, sense, head)) {
        continue;
      }
      if (!patients.satisfies(scene, patient, sense.needs())) {
        patient = ofPersons(scene, sense, head, patient);
      }
      if (!patients.satisfies(scene, patient, sense.needs()) && !countedActs(scene, sense, head)) {
        continue;
      }
      if (sense.agent() == Sense.Agent.GROUP && !crimeContext(scene, head)) {
        continue;
      }
      List<NounGroup> agents = nounAgents(phrases);
      int to = phrases.isEmpty() ? trigger.to() : phrases.getLast().to();
      Span span = scene.sentence().sentence().span(trigger.from(), Math.max(to, trigger.to()));
      Draft draft =
          new Draft(scene, sense, scene.sentence().sentence().span(hit.from(), hit.to()), span);
      phrases = withCarried(scene, trigger, phrases);
      draft.nominal = true;
      draft.clause = scene.syntax().clauseAround(head);
      draft.by.addAll(possessor(scene, trigger, sense));
      if (sense.type() == EventType.TRAFFICKING && allegedBefore(scene, head)) {
        draft.status = Event.Status.ALLEGED;
      }
      draft.anaphoric = anaphoric(scene, trigger, patient);
      int last = phrases.isEmpty() ? to : Math.max(to, phrases.getLast().to());
      found.add(new Found(draft, head, agents, patient, phrases, trigger.from(), last));
      for (int i = hit.from(); i < hit.to(); i++) {
        taken.add(i);
      }
      return;
    }
  }

  /** '117 searches were carried out in Greece': the place stands behind the verb that says so. */
  private static List<PrepositionalPhrase> withCarried(
      Scene scene, NounGroup trigger, List<PrepositionalPhrase> phrases) {
    Optional<Clause> carried =
        scene.syntax().clauses().stream()
            .filter(c -> CARRIED.contains(c.verb().lemma()) && c.verb().from() >= trigger.to())
            .filter(
                c ->
                    c.subjects().stream()
                        .anyMatch(
                            s ->
                                s.equals(trigger)
                                    || scene.syntax().phrasesAfter(s).stream()
                                        .anyMatch(p -> p.groups().contains(trigger))))
            .findFirst();
    if (carried.isEmpty()) {
      return phrases;
    }
    List<PrepositionalPhrase> all = new ArrayList<>(phrases);
    for (PrepositionalPhrase phrase : carried.get().phrases()) {
      if (phrase.at() >= carried.get().verb().to() && phrase.is("in", "at", "across", "near")) {
        all.add(phrase);
      }
    }
    return all;
  }

  /** '22 arrests', 'three expulsions': the number of acts is that of persons. */
  private static boolean countedActs(Scene scene, Sense sense, int head) {
    boolean counted =
        switch (sense.type()) {
          case ARREST, EXPULSION -> true;
          // 'searched 14 homes' tells of premises, '14 searches' only of acts
          case RAID -> sense.agent() == Sense.Agent.ANY;
          default -> false;
        };
    return counted && Persons.acts(scene, head).figure().isPresent();
  }

  /** 'The haul, 14 million cigarettes, …', 'their biggest catch on Tuesday: 1.3 tonnes of …'. */
  private static Patients.Region apposed(Scene scene, int from) {
    int at = from;
    while (at < scene.sentence().size()) {
      Token token = scene.sentence().token(at);
      if (token.is(",") || token.is(":") || token.is("–") || token.is("—") || token.is("(")) {
        break;
      }
      boolean time = scene.dates().stream().anyMatch(d -> covers(d, scene, token));
      if (!time && token.tag() != Tag.ADP) {
        return Patients.Region.NONE;
      }
      at++;
    }
    int next = at + 1;
    Optional<NounGroup> group =
        next < scene.sentence().size()
            ? scene.syntax().groups().stream().filter(g -> g.from() == next).findFirst()
            : Optional.empty();
    return group.map(g -> Patients.region(scene, List.of(g))).orElse(Patients.Region.NONE);
  }

  private static boolean covers(FoundDate date, Scene scene, Token token) {
    return scene.sentence().token(date.from()).start() <= token.start()
        && token.end() <= scene.sentence().token(date.to() - 1).end();
  }

  /** A penalty that the law provides or somebody asks for is none that was imposed. */
  private static boolean penal(Scene scene, Sense sense, int head) {
    return scene.says(
        List.of(
            "maximum",
            "minimum",
            "face",
            "faces",
            "facing",
            "faced",
            "statutory",
            "carries",
            "carry",
            "seek",
            "sought",
            "demanded",
            "could",
            "may",
            "if"),
        Math.max(0, head - 12),
        head + 6);
  }

  /** Whom a penalty concerns: the persons among the subject and objects of its clause. */
  private Patients.Region ofPersons(Scene scene, Sense sense, int head, Patients.Region patient) {
    if (sense.type() != EventType.SENTENCE) {
      return patient;
    }
    Optional<Clause> clause = scene.syntax().clauseAround(head);
    if (clause.isEmpty()) {
      return patient;
    }
    List<NounGroup> candidates = new ArrayList<>();
    if (clause.get().verb().passive()) {
      candidates.addAll(clause.get().subjects());
    }
    candidates.addAll(clause.get().objects());
    for (PrepositionalPhrase phrase : clause.get().phrases()) {
      if (phrase.is("to", "on", "for")) {
        candidates.addAll(phrase.groups());
      }
    }
    for (NounGroup group : candidates) {
      Patients.Region region = Patients.region(scene, List.of(group));
      if (!group.covers(head) && patients.person(scene, region)) {
        return region;
      }
    }
    return patient;
  }

  /** 'was arrested on charges of …': the charge concerns whom the arrest concerns. */
  private static Patients.Region arrested(List<Found> found) {
    for (Found earlier : found) {
      EventType type = earlier.draft().type;
      if (type == EventType.ARREST || type == EventType.EXTRADITION) {
        return earlier.patient();
      }
    }
    return Patients.Region.NONE;
  }

  private List<String> possessor(Scene scene, NounGroup trigger, Sense sense) {
    if (trigger.possessed()) {
      return actors.possessorStates(scene, trigger);
    }
    // 'the Lithuanian bust': an authority's act; 'the Russian expulsions' may be either side's.
    return sense.type() == EventType.TRAFFICKING || sense.type() == EventType.EXPULSION
        ? List.of()
        : actors.possessorStates(scene, trigger);
  }

  /** 'announced sanctions pursuant to the Act against a commander': the target behind a basis. */
  private static Optional<Patients.Region> targeted(Scene scene, NounGroup trigger, Hit hit) {
    if (!hit.entry().id().equals("sanctions")) {
      return Optional.empty();
    }
    return scene
        .syntax()
        .clauseAround(trigger.head())
        .flatMap(
            clause ->
                clause.phrases().stream()
                    .filter(p -> p.at() >= trigger.to() && p.is("against", "on"))
                    .filter(p -> scene.dates().stream().noneMatch(d -> d.from() == p.from()))
                    .findFirst())
        .map(phrase -> Patients.region(scene, phrase.groups()));
  }

  private static Patients.Region nounPatient(
      Scene scene, NounGroup trigger, Hit hit, List<PrepositionalPhrase> phrases) {
    for (PrepositionalPhrase phrase : phrases) {
      if (phrase.is("of", "on", "against", "involving", "for")) {
        Patients.Region region = Patients.region(scene, phrase.groups());
        return region;
      }
    }
    Optional<Patients.Region> targeted = targeted(scene, trigger, hit);
    if (targeted.isPresent()) {
      return targeted.get();
    }
    Optional<NounGroup> object = objectOf(scene, trigger, hit);
    if (object.isPresent()) {
      return Patients.region(scene, List.of(object.get()));
    }
    // 'cocaine seizure', 'gun smuggling': the goods stand before the noun.
    if (hit.from() > trigger.ownFrom() && !formal(scene, hit)) {
      NounGroup modifier = new NounGroup(trigger.ownFrom(), hit.from(), hit.from() - 1, -1);
      return new Patients.Region(List.of(modifier), trigger.ownFrom(), hit.from());
    }
    return Patients.Region.NONE;
  }

  /** 'conspiracy charges', 'sanctions evasion': beside these nouns stands what they are about. */
  private static boolean formal(Scene scene, Hit hit) {
    String noun = scene.sentence().token(hit.to() - 1).lower();
    return noun.equals("charges") || noun.equals("sanctions");
  }

  /** 'accused of smuggling 70 migrants': a noun in -ing that has an object like a verb. */
  private static Optional<NounGroup> objectOf(Scene scene, NounGroup trigger, Hit hit) {
    boolean verbal = scene.sentence().token(hit.to() - 1).lower().endsWith("ing");
    return verbal && trigger.to() == hit.to() && hit.to() < scene.sentence().size()
        ? scene.syntax().groupAt(hit.to()).filter(g -> g.from() == hit.to())
        : Optional.empty();
  }

  private static List<NounGroup> nounAgents(List<PrepositionalPhrase> phrases) {
    for (PrepositionalPhrase phrase : phrases) {
      if (phrase.is("by")) {
        return phrase.groups();
      }
    }
    return List.of();
  }

  private static boolean anaphoric(Scene scene, NounGroup trigger, Patients.Region patient) {
    Token first = scene.sentence().token(trigger.from());
    boolean definite =
        first.tag() == Tag.DET
            && switch (first.lower().toLowerCase(Locale.ROOT)) {
              case "the", "this", "that", "these", "those" -> true;
              default -> false;
            };
    return definite && patient.empty();
  }
}
