package org.spoor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.spoor.model.Certainty;
import org.spoor.model.Event;

/** An event in a few words: who, where, when, how sure. */
final class Caption {
  private Caption() {}

  static String of(Event event) {
    StringJoiner parts = new StringJoiner(" · ");
    List<String> who = event.parties().byParties();
    List<String> actors =
        who.isEmpty() ? event.parties().by().stream().map(Wording::country).toList() : who;
    if (!actors.isEmpty()) {
      parts.add(Wording.several(actors));
    }
    List<String> where = new ArrayList<>(event.where().places());
    if (where.isEmpty()) {
      event.where().place().forEach(code -> where.add(Wording.country(code)));
    }
    if (!where.isEmpty() && !where.equals(actors)) {
      parts.add(Wording.several(where));
    }
    event
        .what()
        .term()
        .ifPresent(
            months -> parts.add(Wording.number(months) + (months == 1 ? " month" : " months")));
    event.when().date().ifPresent(date -> parts.add(date.edtf()));
    if (event.status() != Event.Status.HAPPENED) {
      parts.add(event.status().word());
    }
    String sure = certainty(event.standing().certainty());
    if (!sure.isEmpty()) {
      parts.add(sure);
    }
    return parts.toString();
  }

  /** In one word; empty for what is certain. */
  static String certainty(Certainty certainty) {
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
