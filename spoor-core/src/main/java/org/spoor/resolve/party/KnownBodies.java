package org.spoor.resolve.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spoor.model.Party;
import org.spoor.resource.CsvTable;

/** Agencies, groups, organisations and media of the lexicon, by all their names. Immutable. */
final class KnownBodies {
  /**
   * An entry.
   *
   * @param key identifies it: its type, state and name
   * @param country code of its state; empty where it has none
   */
  record Known(String key, Party.Type type, String name, String country) {}

  private final Map<String, List<Known>> names = new HashMap<>();
  private final Map<String, List<Known>> cores = new HashMap<>();
  private final Map<String, List<Known>> classes = new HashMap<>();

  private KnownBodies() {}

  static KnownBodies load(States states, GenericBodies generic) {
    KnownBodies known = new KnownBodies();
    for (String list : List.of("agencies", "groups", "organisations", "media")) {
      for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/" + list + ".csv").rows()) {
        known.add(entry(list, row), row.list("variants"), states, generic);
      }
    }
    return known;
  }

  private static Known entry(String list, CsvTable.Row row) {
    Party.Type type =
        switch (list) {
          case "agencies" ->
              row.get("kind").equals("ngo") ? Party.Type.ORGANISATION : Party.Type.AGENCY;
          case "groups" -> Party.Type.GROUP;
          default -> Party.Type.ORGANISATION;
        };
    String name = row.get("name");
    String country = row.get("code");
    String key = type.word() + "|" + country + "|" + Folding.fold(name);
    return new Known(key, type, name, country);
  }

  private void add(Known entry, List<String> variants, States states, GenericBodies generic) {
    List<String> all = new ArrayList<>(variants);
    all.add(entry.name());
    for (String variant : all) {
      String folded = Folding.fold(variant);
      put(names, folded, entry);
      States.Stripped stripped = states.strip(folded);
      if (!stripped.rest().isEmpty()) {
        put(cores, stripped.rest(), entry);
        generic
            .of(stripped.rest())
            .filter(g -> g.as() == GenericBodies.As.BODY && !entry.country().isEmpty())
            .ifPresent(g -> put(classes, entry.country() + "|" + g.name(), entry));
      }
    }
  }

  private static void put(Map<String, List<Known>> map, String key, Known entry) {
    List<Known> entries = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  /** Entries with exactly this folded name. */
  List<Known> named(String folded) {
    return names.getOrDefault(folded, List.of());
  }

  /** Entries that have this name after their state is taken off. */
  List<Known> core(String rest) {
    return cores.getOrDefault(rest, List.of());
  }

  /** Entries that are a state's body of a generic class: 'Belgian Customs' its customs. */
  List<Known> generic(String country, String name) {
    return classes.getOrDefault(country + "|" + name, List.of());
  }
}
