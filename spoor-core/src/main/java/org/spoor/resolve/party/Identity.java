package org.spoor.resolve.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.spoor.model.Party;
import org.spoor.model.Span;

/**
 * What a name is by itself and its surroundings.
 *
 * @param key one for all reports; empty where the name is only a name
 * @param type what it is then
 * @param country code of its state; empty for none
 * @param nobody whether it is no party at all
 */
record Identity(String key, Party.Type type, String country, boolean nobody) {
  private static Identity name(Party.Type type, String country) {
    return new Identity("", type, country, false);
  }

  private static Identity none(Party.Type type) {
    return new Identity("", type, "", true);
  }

  /** A state, or the EU, NATO or the UN. */
  static Identity state(String code) {
    return States.body(code)
        ? new Identity("organisation|" + code, Party.Type.ORGANISATION, code, false)
        : new Identity("state|" + code, Party.Type.STATE, code, false);
  }

  /**
   * Of a body's or state's name.
   *
   * @param told the state that the report gives it by other means; empty for none
   */
  static Identity of(
      String name, Party.Type type, String told, Span place, Scenery scenery, Lore lore) {
    String folded = Folding.fold(name);
    Optional<String> state = lore.states().named(folded);
    if (state.isPresent()) {
      return state(state.get());
    }
    if (type == Party.Type.STATE) {
      return told.isEmpty() ? none(type) : state(told);
    }
    if (folded.indexOf(' ') < 0 && type == Party.Type.AGENCY) {
      Optional<String> seat = lore.states().seat(folded);
      if (seat.isPresent() && !States.body(seat.get())) {
        return state(seat.get());
      }
    }
    States.Stripped stripped = lore.states().strip(folded);
    if (stripped.rest().isEmpty()) {
      return none(type);
    }
    List<KnownBodies.Known> full = lore.known().named(folded);
    List<KnownBodies.Known> core = lore.known().core(stripped.rest());
    if (!stripped.state().isEmpty()) {
      return withState(stripped, type, full, core, lore);
    }
    Optional<GenericBodies.Generic> generic = lore.generic().of(stripped.rest());
    if (full.isEmpty() && generic.isPresent()) {
      String country = told.isEmpty() ? scenery.stateOfBody(folded, generic.get(), place) : told;
      return generic(generic.get(), country, type, lore);
    }
    Identity known = withoutState(full, core, place, scenery, type);
    return known.key().isEmpty() ? name(known.type(), told) : known;
  }

  private static Identity withState(
      States.Stripped stripped,
      Party.Type type,
      List<KnownBodies.Known> full,
      List<KnownBodies.Known> core,
      Lore lore) {
    String country = stripped.state();
    for (List<KnownBodies.Known> entries : List.of(full, core)) {
      for (KnownBodies.Known entry : entries) {
        if (entry.country().equals(country)) {
          return known(entry);
        }
      }
    }
    if (full.size() == 1) {
      return known(full.get(0));
    }
    Optional<GenericBodies.Generic> generic = lore.generic().of(stripped.rest());
    if (generic.isPresent()) {
      return generic(generic.get(), country, type, lore);
    }
    return name(type, country);
  }

  private static Identity generic(
      GenericBodies.Generic generic, String country, Party.Type type, Lore lore) {
    return switch (generic.as()) {
      case NONE -> none(type);
      case STATE -> country.isEmpty() ? none(type) : state(country);
      case REPORT -> none(type);
      case BODY -> {
        if (country.isEmpty()) {
          yield none(type);
        }
        List<KnownBodies.Known> of = lore.known().generic(country, generic.name());
        if (of.size() == 1) {
          yield known(of.get(0));
        }
        yield new Identity(
            "generic|" + country + "|" + generic.name(), Party.Type.AGENCY, country, false);
      }
    };
  }

  /** A known name that several states have counts for the one that the report speaks of. */
  private static Identity withoutState(
      List<KnownBodies.Known> full,
      List<KnownBodies.Known> core,
      Span place,
      Scenery scenery,
      Party.Type type) {
    List<KnownBodies.Known> all = new ArrayList<>(full);
    core.stream().filter(entry -> !all.contains(entry)).forEach(all::add);
    Set<String> countries = new TreeSet<>();
    all.forEach(entry -> countries.add(entry.country()));
    if (countries.size() == 1 && !full.isEmpty()) {
      return known(full.get(0));
    }
    if (countries.size() == 1 && scenery.names(countries.iterator().next())) {
      return known(all.get(0));
    }
    if (countries.size() > 1) {
      String chosen = scenery.state(place, countries);
      for (KnownBodies.Known entry : all) {
        if (!chosen.isEmpty() && entry.country().equals(chosen)) {
          return known(entry);
        }
      }
      boolean silent = countries.stream().noneMatch(scenery::names);
      if (silent && full.size() == 1) {
        return known(full.get(0));
      }
    }
    return name(type, "");
  }

  private static Identity known(KnownBodies.Known entry) {
    return new Identity(entry.key(), entry.type(), entry.country(), false);
  }
}
