package org.spoor.assess.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spoor.lexicon.CommodityTree;
import org.spoor.model.Certainty;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.Incident;
import org.spoor.model.Period;

/** Which incidents a filter lets through, and which only in part. */
final class Selection {
  private final LedgerFilter filter;
  private final CommodityTree commodities;
  private final Optional<Period> asked;

  Selection(LedgerFilter filter, CommodityTree commodities) {
    this.filter = filter;
    this.commodities = commodities;
    long first = bound(filter.from()).map(Period::first).orElse(Period.OPEN_START);
    long last = bound(filter.to()).map(Period::last).orElse(Period.OPEN_END);
    if (last < first) {
      throw new IllegalArgumentException(
          "the period ends before it begins: "
              + filter.from().orElse("")
              + " to "
              + filter.to().orElse(""));
    }
    asked =
        filter.from().isEmpty() && filter.to().isEmpty()
            ? Optional.empty()
            : Optional.of(new Period(first, last));
  }

  private static Optional<Period> bound(Optional<String> edtf) {
    return edtf.map(
        text ->
            Period.of(text).orElseThrow(() -> new IllegalArgumentException("not a date: " + text)));
  }

  /** Whether the incident has anything of what is asked for. */
  boolean admits(Incident incident) {
    return side(filter.by(), incident.parties().by())
        && side(filter.against(), incident.parties().against())
        && place(incident)
        && inTime(incident)
        && filter
            .commodity()
            .map(wanted -> incident.what().items().stream().anyMatch(i -> isWanted(i, wanted)))
            .orElse(true)
        && (filter.certainties().isEmpty() || filter.certainties().contains(incident.certainty()))
        && filter
            .leastReliability()
            .map(least -> incident.backing().reliability().compareTo(least) <= 0)
            .orElse(true)
        && (filter.reviews().isEmpty() || filter.reviews().contains(incident.review()));
  }

  private boolean isWanted(Incident.Amount item, String wanted) {
    return commodities.within(item.commodity(), wanted);
  }

  private static boolean side(Optional<String> wanted, List<String> codes) {
    return wanted.isEmpty() || codes.contains(wanted.get());
  }

  private boolean place(Incident incident) {
    return filter
        .place()
        .map(
            wanted ->
                incident.where().place().contains(wanted)
                    || incident.where().places().stream()
                        .anyMatch(
                            name ->
                                name.toLowerCase(Locale.ROOT)
                                    .equals(wanted.toLowerCase(Locale.ROOT)))
                    // An act at home often tells only who acted.
                    || incident.where().place().isEmpty()
                        && incident.parties().by().contains(wanted)
                        && (incident.type() == EventType.SEIZURE
                            || incident.type() == EventType.ARREST
                            || incident.type() == EventType.RAID
                            || incident.type() == EventType.DISMANTLING))
        .orElse(true);
  }

  private boolean inTime(Incident incident) {
    return asked.isEmpty() || !denotesDays(incident) || days(incident).overlaps(asked.get());
  }

  private static boolean denotesDays(Incident incident) {
    return incident.when().earliest().isPresent() && incident.when().latest().isPresent();
  }

  static long firstDay(Incident incident) {
    return incident
        .when()
        .earliest()
        .flatMap(Period::of)
        .map(Period::first)
        .orElse(Period.OPEN_START);
  }

  static Period days(Incident incident) {
    return new Period(
        firstDay(incident),
        incident.when().latest().flatMap(Period::of).map(Period::last).orElse(Period.OPEN_END));
  }

  /** Why only some of the incident may be what is asked for; empty where all of it is. */
  String partly(Incident incident) {
    if (asked.isPresent()) {
      if (!denotesDays(incident)) {
        return "no date is told";
      }
      if (!asked.get().contains(days(incident))) {
        return "its time reaches beyond the period asked for";
      }
    }
    if (isSumOfActors(incident)) {
      if (filter.by().isPresent() && incident.parties().by().size() > 1) {
        return "a sum of several states";
      }
      if (filter.against().isPresent() && incident.parties().against().size() > 1) {
        return "a sum against several states";
      }
    }
    if (filter.place().isPresent()
        && incident.when().cumulative()
        && incident.where().place().size() > 1) {
      return "a sum over several places";
    }
    return "";
  }

  /** Several states expel each for itself; several that act together are one act. */
  static boolean isSumOfActors(Incident incident) {
    return (incident.parties().by().size() > 1 || incident.parties().against().size() > 1)
        && (incident.when().cumulative() || incident.type() == EventType.EXPULSION);
  }

  /** Why an incident is not added, whatever the others are; empty where it may be. */
  static String notDone(Incident incident) {
    if (incident.certainty().negative()) {
      return "denied";
    }
    return incident.status() == Event.Status.PLANNED
        ? "planned, not done"
        : incident.status() == Event.Status.THREATENED ? "threatened, not done" : "";
  }

  /** Why it is doubtful that it happened; empty where it is told as certain. */
  static String doubtful(Incident incident) {
    if (incident.certainty() == Certainty.POSSIBLE) {
      return "told as possible";
    }
    if (incident.certainty() == Certainty.PROBABLE) {
      return "told as probable";
    }
    if (incident.certainty() == Certainty.UNKNOWN) {
      return "not told as certain";
    }
    return incident.status() == Event.Status.ALLEGED ? "alleged" : "";
  }
}
