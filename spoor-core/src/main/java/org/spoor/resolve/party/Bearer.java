package org.spoor.resolve.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.spoor.model.Party;
import org.spoor.resolve.Report;

/** Whoever bears one or several names in one report. Built by one thread for one resolution. */
final class Bearer {
  /** Values that are kept of one kind; more tell nothing more. */
  private static final int MOST_TOLD = 12;

  final Report report;
  final Map<String, Integer> forms = new TreeMap<>();
  final Map<String, Party.Told> countries = new LinkedHashMap<>(2);
  final Map<String, Party.Told> roles = new LinkedHashMap<>(2);
  final Set<String> roleWords = new TreeSet<>();
  final Set<String> bodies = new TreeSet<>();
  final List<Party.Bearing> bearings = new ArrayList<>(2);
  final List<Party.Merge> merges = new ArrayList<>(0);
  private final Map<Party.Type, Integer> types = new TreeMap<>();
  private String identity = "";

  Bearer(Report report) {
    this.report = report;
  }

  /** What it is known to be, as a key that is one for all reports; empty where it is not known. */
  String identity() {
    return identity;
  }

  void identify(String key) {
    identity = key;
  }

  boolean person() {
    return type() == Party.Type.PERSON;
  }

  /** The type told most often. */
  Party.Type type() {
    Party.Type best = Party.Type.ORGANISATION;
    int most = 0;
    for (Map.Entry<Party.Type, Integer> entry : types.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  void named(String form, Party.Type type, Party.Bearing bearing) {
    forms.merge(form, 1, Integer::sum);
    types.merge(type, 1, Integer::sum);
    bearings.add(bearing);
  }

  void country(String code, Party.Bearing where) {
    if (!code.isEmpty()) {
      tell(countries, code, where);
    }
  }

  void role(String role, Party.Bearing where) {
    tell(roles, role, where);
  }

  /** Takes over all that another bearer in the same report has. */
  void absorb(Bearer other) {
    other.forms.forEach((form, times) -> forms.merge(form, times, Integer::sum));
    other.types.forEach((type, times) -> types.merge(type, times, Integer::sum));
    other.countries.values().forEach(told -> retell(countries, told));
    other.roles.values().forEach(told -> retell(roles, told));
    roleWords.addAll(other.roleWords);
    bodies.addAll(other.bodies);
    bearings.addAll(other.bearings);
    merges.addAll(other.merges);
    if (identity.isEmpty()) {
      identity = other.identity;
    }
  }

  /** The form with the most words, of those the most frequent, of those the first. */
  String fullest() {
    String best = "";
    int words = -1;
    int times = 0;
    for (Map.Entry<String, Integer> entry : forms.entrySet()) {
      int count = Folding.words(entry.getKey()).size();
      if (count > words || count == words && entry.getValue() > times) {
        best = entry.getKey();
        words = count;
        times = entry.getValue();
      }
    }
    return best;
  }

  private static void tell(Map<String, Party.Told> told, String value, Party.Bearing where) {
    retell(told, new Party.Told(value, 1, where));
  }

  static void retell(Map<String, Party.Told> all, Party.Told told) {
    Party.Told before = all.get(told.value());
    if (before != null) {
      Party.Bearing first =
          before.first().compareTo(told.first()) <= 0 ? before.first() : told.first();
      all.put(told.value(), new Party.Told(told.value(), before.times() + told.times(), first));
    } else if (all.size() < MOST_TOLD) {
      all.put(told.value(), told);
    }
  }
}
