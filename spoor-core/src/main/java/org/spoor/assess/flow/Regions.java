package org.spoor.assess.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.spoor.resource.CsvTable;

/** Which countries a region has: the lexicon's regions, and the large ones by UN M49. Immutable. */
public final class Regions {
  private final Map<String, Set<String>> members = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Set<String> states = new TreeSet<>();
  private final Map<String, String> labels = new HashMap<>();

  private Regions() {}

  /**
   * From the tables of the class path.
   *
   * @throws IllegalStateException when one is wrong; the message names the row
   */
  public static Regions load() {
    Regions regions = new Regions();
    Map<String, Set<String>> subregions = new TreeMap<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/countries.csv").rows()) {
      String code = row.get("code");
      subregions.computeIfAbsent(row.get("region"), k -> new TreeSet<>()).add(code);
      regions.states.add(code);
      regions.codes.put(fold(row.get("name")), code);
      row.list("names").forEach(name -> regions.codes.putIfAbsent(fold(name), code));
    }
    for (CsvTable.Row row : CsvTable.load("/org/spoor/lexicon/regions.csv").rows()) {
      regions.put(row, new TreeSet<>(row.list("codes")));
    }
    for (CsvTable.Row row : CsvTable.load("/org/spoor/assess/flow/regions.csv").rows()) {
      Set<String> all = new TreeSet<>();
      for (String subregion : row.list("subregions")) {
        Set<String> filed = subregions.get(subregion);
        if (filed == null) {
          throw row.error("no country is filed under '" + subregion + "'");
        }
        all.addAll(filed);
      }
      regions.members.put(fold(row.get("name")), Set.copyOf(all));
    }
    return regions;
  }

  private void put(CsvTable.Row row, Set<String> countries) {
    List<String> names = new ArrayList<>(row.list("variants"));
    names.add(row.get("name"));
    names.forEach(name -> labels.putIfAbsent(fold(name), row.get("name")));
    if (countries.isEmpty()) {
      return;
    }
    names.forEach(name -> members.putIfAbsent(fold(name), Set.copyOf(countries)));
  }

  private static String fold(String name) {
    String folded = name.toLowerCase(Locale.ROOT).strip();
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  /** The one name of a region that reports call differently; anything else as it is. */
  public String label(String place) {
    return states.contains(place) ? place : labels.getOrDefault(fold(place), place);
  }

  /** The countries of a region, ISO 3166-1 alpha-2; empty where it is none or has no list. */
  public Set<String> members(String region) {
    return members.getOrDefault(fold(region), Set.of());
  }

  /** Whether a place is a country or lies in a region that the other is; every place is itself. */
  public boolean within(String place, String other) {
    if (place.equals(other)) {
      return true;
    }
    Set<String> countries = members(other);
    Set<String> own = members(place);
    return countries.contains(place) || !own.isEmpty() && countries.containsAll(own);
  }

  /** Whether goods that reach the one place may be in the other: one lies in the other. */
  public boolean touch(String one, String other) {
    return within(one, other) || within(other, one);
  }

  /**
   * The place that a user means: a code, a country's name, a region's name; empty where nobody
   * knows it.
   */
  public Optional<String> place(String asked) {
    String upper = asked.strip().toUpperCase(Locale.ROOT);
    if (states.contains(upper)) {
      return Optional.of(upper);
    }
    String code = codes.get(fold(asked));
    if (code != null) {
      return Optional.of(code);
    }
    return members.containsKey(fold(asked)) ? Optional.of(label(asked)) : Optional.empty();
  }
}
