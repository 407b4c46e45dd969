package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.spoor.extract.quantity.FoundQuantity;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.extract.syntax.PrepositionalPhrase;
import org.spoor.model.EventType;

/** Places and routes of an event out of its prepositional phrases. */
final class Places {
  /** Where a navy acts, that is not the state of the navy. */
  private static final List<String> WATERS =
      List.of("sea", "ocean", "high seas", "international waters", "gulf of", "gulf", "caribbean");

  private final Actors actors;

  Places(Actors actors) {
    this.actors = actors;
  }

  void fill(Triggers.Found found, Memory memory) {
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
    if (draft.place.isEmpty() && (draft.type == EventType.ARREST || draft.type == EventType.RAID)) {
      breakdown(found);
    }
    if (draft.nominal) {
      return;
    }
    boolean national =
        switch (draft.type) {
          case SEIZURE, RAID, DISMANTLING -> true;
          case ARREST,
              CHARGE,
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
    boolean forfeited = draft.clause.map(c -> c.verb().lemma().equals("forfeit")).orElse(false);
    boolean abroad = scene.says(WATERS, 0, scene.sentence().size());
    if (national && !forfeited && !abroad && draft.place.isEmpty() && !found.agents().isEmpty()) {
      List<String> states = actors.states(scene, List.of(found.agents().getFirst()));
      states.stream()
          .filter(code -> code.length() == 2 && !code.equals("EU") && !code.equals("UN"))
          .findFirst()
          .ifPresent(draft.place::add);
    }
  }

  /**
   * '23 suspects were arrested: 7 in Austria, 13 in Greece': all places of which a part is told.
   */
  private void breakdown(Triggers.Found found) {
    Scene scene = found.draft().scene;
    Set<String> codes = new LinkedHashSet<>();
    int parts = 0;
    for (FoundQuantity quantity : scene.quantities()) {
      int at = quantity.to();
      boolean part =
          quantity.from() > found.token()
              && quantity.quantity().dimension().equals("count")
              && at + 1 < scene.sentence().size()
              && scene.sentence().token(at).is("in");
      if (part) {
        int end = Math.min(scene.sentence().size(), at + 4);
        List<String> here = actors.placesIn(scene, at + 1, end);
        here.stream().filter(c -> c.length() == 2).findFirst().ifPresent(codes::add);
        parts++;
      }
    }
    if (parts > 1) {
      found.draft().place.addAll(codes);
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
      if (codes.isEmpty() && scene.sentence().token(group.head()).is("country")) {
        draft.by.stream().findFirst().or(memory::lastPlace).ifPresent(codes::add);
      }
    }
    if (codes.isEmpty() && draft.type == EventType.EXTRADITION && phrase.is("to")) {
      codes.addAll(actors.statesIn(scene, phrase.from(), phrase.to())); // 'to the Belgian police'
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
}
