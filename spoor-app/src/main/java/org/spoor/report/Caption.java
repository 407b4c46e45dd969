package org.spoor.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.spoor.model.Certainty;
import org.spoor.model.Event;
import org.spoor.model.Incident;

/** An incident in a few words: who, where, when, how sure. */
public final class Caption {
  private Caption() {}

  public static String of(Incident incident) {
    StringJoiner parts = new StringJoiner(" · ");
    List<String> who = incident.parties().byParties();
    List<String> actors =
        who.isEmpty() ? incident.parties().by().stream().map(Wording::country).toList() : who;
    if (!actors.isEmpty()) {
      parts.add(Wording.several(actors));
    }
    List<String> where = new ArrayList<>(incident.where().places());
    if (where.isEmpty()) {
      incident.where().place().forEach(code -> where.add(Wording.country(code)));
    }
    if (!where.isEmpty() && !where.equals(actors)) {
      parts.add(Wording.several(where));
    }
    incident.what().term().ifPresent(months -> parts.add(months(months)));
    incident.when().edtf().ifPresent(parts::add);
    if (incident.status() != Event.Status.HAPPENED) {
      parts.add(incident.status().word());
    }
    String sure = certainty(incident.certainty());
    if (!sure.isEmpty()) {
      parts.add(sure);
    }
    return parts.toString();
  }

  /** The incident as a row of a ledger has it: both sides, where, how sure. */
  public static String row(Incident incident) {
    StringJoiner parts = new StringJoiner(" · ");
    String sides = sides(incident);
    if (!sides.isBlank()) {
      parts.add(sides);
    }
    List<String> where =
        incident.where().places().isEmpty()
            ? incident.where().place().stream().map(Wording::country).toList()
            : incident.where().places();
    Set<String> told = new HashSet<>(actors(incident));
    incident.parties().against().forEach(code -> told.add(Wording.country(code)));
    if (!told.containsAll(where)) {
      parts.add(Wording.several(where));
    }
    if (incident.status() != Event.Status.HAPPENED) {
      parts.add(incident.status().word());
    }
    if (incident.certainty() != Certainty.CERTAIN) {
      parts.add(certainty(incident.certainty()));
    }
    return parts.toString();
  }

  /** Who acted and against whom: {@code Poland → Russia}; empty where nobody is named. */
  public static String sides(Incident incident) {
    List<String> against = incident.parties().against();
    return Wording.several(actors(incident))
        + (against.isEmpty() ? "" : " → " + Wording.countries(against));
  }

  private static List<String> actors(Incident incident) {
    Event.Parties parties = incident.parties();
    return parties.by().isEmpty()
        ? parties.byParties()
        : parties.by().stream().map(Wording::country).toList();
  }

  private static String months(Incident.Range term) {
    String least = Wording.number(term.min());
    String words = term.single() ? least : least + " to " + Wording.number(term.max());
    return words + (words.equals("1") ? " month" : " months");
  }

  /** In one word; empty for what is certain. */
  public static String certainty(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> "";
      case PROBABLE -> "probable";
      case POSSIBLE -> "possible";
      case CERTAINLY_NOT -> "denied";
      case PROBABLY_NOT -> "probably not";
      case POSSIBLY_NOT -> "possibly not";
      case UNKNOWN -> "uncertain";
    };
  }
}
