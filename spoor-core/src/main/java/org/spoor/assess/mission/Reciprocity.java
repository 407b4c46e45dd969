package org.spoor.assess.mission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.Ledger.Role;
import org.spoor.assess.mission.MissionReport.Act;
import org.spoor.assess.mission.MissionReport.Answer;
import org.spoor.assess.mission.MissionReport.Exchange;
import org.spoor.assess.mission.MissionReport.Expulsion;
import org.spoor.model.Incident;
import org.spoor.model.Period;

/** Who expelled whom, and how fast the answer came. */
final class Reciprocity {
  /**
   * Later than that an expulsion answers something else. The counter-expulsions of 2018 and 2022
   * came within three weeks; three months leave room for vague dates.
   */
  static final int MOST_DAYS = 92;

  private Reciprocity() {}

  /** Expulsions of one state by one other, by date: sums of several states are no act of one. */
  static List<Expulsion> expulsions(Ledger ledger) {
    List<Expulsion> expulsions = new ArrayList<>();
    for (Ledger.Entry entry : ledger.entries()) {
      Incident incident = entry.incident();
      if (incident.parties().by().size() != 1
          || incident.parties().against().size() != 1
          || incident.certainty().negative()
          || !counts(entry)) {
        continue;
      }
      double min = 0;
      double max = 0;
      boolean open = true;
      for (Ledger.Posting posting : entry.postings()) {
        if (posting.unit().equals("person") && posting.of().isEmpty() && !posting.open()) {
          open = false;
          max += posting.max();
          min += posting.role() == Role.ALWAYS ? posting.min() : 0;
        }
      }
      expulsions.add(
          new Expulsion(
              incident.parties().by().getFirst(),
              incident.parties().against().getFirst(),
              days(incident),
              (int) Math.round(min),
              (int) Math.round(max),
              open,
              incident));
    }
    expulsions.sort(
        Comparator.comparingLong(
                (Expulsion e) -> e.days().map(Period::first).orElse(Period.OPEN_END))
            .thenComparingLong(e -> e.days().map(Period::last).orElse(Period.OPEN_END))
            .thenComparing(e -> e.incident().id()));
    return expulsions;
  }

  private static boolean counts(Ledger.Entry entry) {
    return entry.role() != Role.NEVER && !entry.incident().when().cumulative();
  }

  private static Optional<Period> days(Incident incident) {
    Optional<Period> first = incident.when().earliest().flatMap(Period::of);
    Optional<Period> last = incident.when().latest().flatMap(Period::of);
    return incident.when().edtf().isPresent()
            && first.isPresent()
            && last.isPresent()
            && first.get().first() <= last.get().last()
        ? Optional.of(new Period(first.get().first(), last.get().last()))
        : Optional.empty();
  }

  /** By pairs of states. */
  static List<Exchange> exchanges(List<Expulsion> expulsions) {
    Map<String, List<Expulsion>> pairs = new TreeMap<>();
    for (Expulsion e : expulsions) {
      boolean ordered = e.by().compareTo(e.against()) < 0;
      String pair = ordered ? e.by() + " " + e.against() : e.against() + " " + e.by();
      pairs.computeIfAbsent(pair, k -> new ArrayList<>()).add(e);
    }
    List<Exchange> exchanges = new ArrayList<>();
    pairs.forEach(
        (pair, all) -> {
          Set<Expulsion> answers = new HashSet<>();
          List<Act> acts = new ArrayList<>();
          for (Expulsion e : all) {
            Optional<Answer> answer =
                answers.contains(e) ? Optional.empty() : answer(e, all, answers);
            answer.ifPresent(found -> answers.add(found.expulsion()));
            acts.add(new Act(e, answer));
          }
          String[] codes = pair.split(" ");
          exchanges.add(new Exchange(codes[0], codes[1], acts));
        });
    return exchanges;
  }

  private static Optional<Answer> answer(Expulsion act, List<Expulsion> all, Set<Expulsion> taken) {
    if (act.days().isEmpty()) {
      return Optional.empty();
    }
    Period first = act.days().get();
    for (Expulsion other : all) {
      if (!other.by().equals(act.against()) || other.days().isEmpty() || taken.contains(other)) {
        continue;
      }
      Period then = other.days().get();
      long fastest = Math.max(0, then.first() - first.last());
      long slowest = then.last() - first.first();
      // The list is by date: of two on the same days the earlier in it is the act.
      boolean follows = all.indexOf(other) > all.indexOf(act);
      if (follows && slowest >= 0 && fastest <= MOST_DAYS) {
        return Optional.of(new Answer(other, fastest, slowest));
      }
    }
    return Optional.empty();
  }
}
