package org.spoor.extract.event;

import java.util.List;
import org.spoor.extract.geography.Geography;
import org.spoor.extract.syntax.Clause;
import org.spoor.extract.syntax.VerbGroup;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.text.Token;

/** Tells one happening from habits, rules and general statements. */
final class Specificity {
  private Specificity() {}

  static boolean tellsOfOne(Draft draft, Triggers.Found found, Memory memory) {
    if (draft.negated) {
      return false;
    }
    if (conditional(draft)) {
      return false;
    }
    boolean habit = !draft.nominal && draft.clause.map(c -> habitual(draft, c)).orElse(false);
    boolean figured = draft.figured();
    return switch (draft.type) {
      case TRAFFICKING -> trafficking(draft, found, habit);
      case SEIZURE, RAID, DISMANTLING ->
          !habit && !personsOnly(draft) && (!draft.nominal || figured || !bare(draft, found));
      case EXPULSION -> expulsion(draft, found, memory);
      case ATTACK ->
          !habit
              && (draft.nominal
                  ? !bare(draft, found) || draft.ownDate || figured
                  : told(draft) || draft.ownDate || figured || draft.toll.killed().isPresent());
      case ARREST, CHARGE, CONVICTION, SENTENCE, EXTRADITION ->
          !habit
              && (!draft.nominal
                  || figured
                  || draft.ownDate
                  || draft.scene.headline()
                  || draft.anaphoric)
              && !background(draft)
              && !generic(draft, found)
              && !inland(draft)
              && !ifConvicted(draft, found);
      case ASSET_FREEZE, SANCTION ->
          !habit && (!draft.nominal || figured || !draft.against.isEmpty());
      case ESPIONAGE -> !habit;
    };
  }

  /**
   * 'if', 'would', 'could', 'can', 'may': not told to have happened nor to be planned. 'May have
   * seized' tells of what has possibly happened; 'could have' mostly of what has not.
   */
  private static boolean conditional(Draft draft) {
    if (draft.nominal || draft.clause.isEmpty()) {
      return false;
    }
    VerbGroup verb = draft.clause.get().verb();
    return switch (verb.modal()) {
      case "can", "could", "ca", "cannot" -> true;
      case "might", "may" -> !verb.perfect();
      default ->
          draft.clause.get().link().equals("if") || draft.clause.get().link().equals("unless");
    };
  }

  /** Present tense without a figure outside headlines, and 'have traditionally smuggled'. */
  private static boolean habitual(Draft draft, Clause clause) {
    if (draft.type == EventType.EXPULSION && draft.sense.patient().isPresent()) {
      return false; // 'France loses 34'
    }
    if (draft.type == EventType.CHARGE && accused(draft, clause)) {
      return false;
    }
    if (draft.type == EventType.ARREST && draft.sense.patient().isPresent()) {
      return false; // 'are in custody': a state that an arrest has brought about
    }
    Token head = draft.scene.sentence().token(clause.verb().head());
    boolean present =
        switch (head.form()) {
          case THIRD, BASE ->
              clause.verb().shape() == VerbGroup.Shape.FINITE
                  && clause.verb().modal().isEmpty()
                  && !clause.verb().passive()
                  && !hasAuxiliary(draft, clause);
          case PAST, PARTICIPLE, PAST_OR_PARTICIPLE, ING, NONE -> false;
        };
    if (present && !draft.scene.headline()) {
      return true;
    }
    return draft.scene.says(
        List.of(
            "traditionally",
            "often",
            "usually",
            "routinely",
            "regularly",
            "typically",
            "generally",
            "sometimes",
            "always"),
        clause.verb().from(),
        clause.verb().to() + 1);
  }

  /** 'faces charges', 'the indictment charges': the present of what has been brought before. */
  private static boolean accused(Draft draft, Clause clause) {
    return draft.sense.patient().isPresent()
        || clause
            .subject()
            .map(s -> draft.scene.sentence().token(s.head()).lower())
            .map(s -> s.equals("indictment") || s.equals("complaint"))
            .orElse(false);
  }

  private static boolean hasAuxiliary(Draft draft, Clause clause) {
    for (int i = clause.verb().from(); i < clause.verb().head(); i++) {
      if (draft.scene.sentence().token(i).tag().verbal()) {
        return true;
      }
    }
    return false;
  }

  private static boolean trafficking(Draft draft, Triggers.Found found, boolean habit) {
    boolean laundering = draft.mode.map("laundering"::equals).orElse(false);
    if (laundering) {
      return !draft.values.isEmpty() || Laundering.vague(draft, found);
    }
    boolean amount =
        !draft.values.isEmpty() || draft.items.stream().anyMatch(i -> i.amount().isPresent());
    if (amount || draft.figured() && told(draft)) {
      return !habit || amount;
    }
    boolean court =
        Triggers.legalContext(draft.scene, found.token())
            || draft.scene.headline() && Triggers.legalContext(draft.scene, Integer.MAX_VALUE);
    boolean named = !draft.items.isEmpty();
    if (court) {
      return named;
    }
    return !habit && named && !draft.nominal && draft.ownDate && !draft.cumulative;
  }

  private static boolean expulsion(Draft draft, Triggers.Found found, Memory memory) {
    boolean party = !draft.by.isEmpty() || !draft.against.isEmpty();
    if (draft.sense.patient().filter("object"::equals).isPresent()) {
      return draft.count.isPresent() && memory.last(EventType.EXPULSION).isPresent();
    }
    if (draft.nominal) {
      Token first =
          draft
              .scene
              .sentence()
              .token(draft.scene.sentence().sentence().tokenAt(draft.span.start()));
      boolean one = first.is("a") || first.is("an");
      boolean from = !draft.by.isEmpty() && !draft.against.isEmpty() && moved(found);
      return party
          && (draft.count.isPresent() || !draft.by.isEmpty() && (draft.ownDate || one || from));
    }
    if (draft
        .clause
        .map(c -> c.verb().shape() == VerbGroup.Shape.ING && !c.link().isEmpty())
        .orElse(false)) {
      return !draft.by.isEmpty() && draft.count.isPresent();
    }
    return draft.count.isPresent()
        || party && (!draft.by.isEmpty() || draft.ownDate || draft.status == Event.Status.ORDERED);
  }

  /** 'the expulsion of British diplomats from Moscow'. */
  private static boolean moved(Triggers.Found found) {
    return found.phrases().stream()
        .anyMatch(p -> p.is("from") && !found.patient().empty() && p.at() >= found.patient().to());
  }

  /** Whether a verb tells of something that came about, not of a purpose or manner. */
  private static boolean told(Draft draft) {
    return draft
        .clause
        .map(
            c ->
                c.verb().shape() == VerbGroup.Shape.FINITE
                    || c.verb().shape() == VerbGroup.Shape.PARTICIPLE)
        .orElse(false);
  }

  /** A bare plural without figure: 'seizures of heroin have been small'. */
  private static boolean bare(Draft draft, Triggers.Found found) {
    Token head = draft.scene.sentence().token(found.token());
    boolean plural = !head.lemma().equals(head.lower());
    return plural && draft.place.isEmpty() && draft.by.isEmpty() && draft.count.isEmpty()
        || draft.nominal
            && draft.items.isEmpty()
            && draft.count.isEmpty()
            && !draft.ownDate
            && draft.against.isEmpty()
            && draft.againstParties.isEmpty();
  }

  /** ', with security forces detaining thousands of people': what went on, not what happened. */
  private static boolean background(Draft draft) {
    return draft.type == EventType.ARREST
        && !draft.ownDate
        && draft.count.isEmpty()
        && draft.qualifier.isPresent()
        && draft.clause.map(c -> c.verb().shape() == VerbGroup.Shape.ING).orElse(false);
  }

  /** 'rescued 58 migrants': persons are no goods that are taken. */
  private static boolean personsOnly(Draft draft) {
    return draft.type == EventType.SEIZURE
        && draft.values.isEmpty()
        && !draft.items.isEmpty()
        && draft.items.stream()
            .allMatch(
                i ->
                    i.unit().filter("head"::equals).isPresent()
                        && (i.commodity().equals("people") || i.commodity().equals("migrants")));
  }

  /** 'handed over to the local authorities': no other state receives anybody. */
  private static boolean inland(Draft draft) {
    return draft.type == EventType.EXTRADITION
        && !draft.nominal
        && draft.clause.map(c -> c.verb().lemma().equals("hand over")).orElse(false)
        && (draft.to.isEmpty() || !named(draft) || draft.by.containsAll(draft.to));
  }

  /** Whether a state is named as such, not by one of its towns. */
  private static boolean named(Draft draft) {
    return draft.scene.sentence().hits().stream()
        .anyMatch(
            h ->
                (h.in("country") || h.in("nationality") || h.in("capital") || h.in("agency"))
                    && draft.to.contains(Geography.state(h).orElse(h.entry().id())));
  }

  /** '20 years in jail if convicted on drug charges': what may come of it. */
  private static boolean ifConvicted(Draft draft, Triggers.Found found) {
    return draft.nominal
        && draft.scene.says(
            List.of("if convicted", "if found guilty", "if guilty"),
            Math.max(0, found.token() - 8),
            found.token());
  }

  /** 'people are arrested every day': no figure, no name, no time, no agent. */
  private static boolean generic(Draft draft, Triggers.Found found) {
    return !draft.figured()
        && !draft.ownDate
        && draft.names.isEmpty()
        && found.agents().isEmpty()
        && draft.against.isEmpty()
        && !draft.anaphoric
        && draft.place.isEmpty()
        && !draft.scene.headline();
  }
}
