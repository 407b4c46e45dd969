package org.spoor.resolve.incident;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.FindRef;
import org.spoor.model.Incident.Voice;
import org.spoor.model.Period;
import org.spoor.resolve.Report;

/**
 * One event of one report, as it is compared.
 *
 * @param index position among all, in the order of documents and their text: not of reading
 * @param parent index of the event that its report says it is part of; −1 for none
 * @param period the days told, or those of the whole that it is part of; empty where neither is
 * @param dated whether the period is its own
 * @param published last day on which the report can have been published
 * @param named places as named, folded
 * @param names words of the acting parties' names, folded, without those that say nothing
 * @param affected words of the names of those acted upon, likewise, without nationalities
 * @param agencies kinds of agencies among the acting parties
 * @param commodities labels of the tree
 * @param measures one a kind, thing and unit
 * @param publisher key of who published it, of the original where it is a copy
 * @param ownVoice whether the report says so itself, at least once
 */
record Told(
    int index,
    int parent,
    Report report,
    Event event,
    FindRef ref,
    Optional<Period> period,
    boolean dated,
    long published,
    Set<String> by,
    Set<String> against,
    Set<String> place,
    Set<String> from,
    Set<String> to,
    Set<String> named,
    Set<String> names,
    Set<String> affected,
    Set<String> agencies,
    Set<String> commodities,
    List<Measure> measures,
    String publisher,
    List<Voice> voices,
    boolean ownVoice) {

  EventType type() {
    return event.type();
  }

  boolean cumulative() {
    return event.when().cumulative();
  }

  boolean copy() {
    return report.copyOf().isPresent();
  }

  /**
   * The days it can have covered when it was told: a year that is not over ends with the report.
   */
  Period possible() {
    boolean ahead =
        event.status() == Event.Status.PLANNED || event.status() == Event.Status.THREATENED;
    Period days = period.orElse(Period.ALWAYS);
    return ahead ? days : days.until(published);
  }

  /** Whether its period was not over when it was told. */
  boolean running() {
    return period.isPresent() && period.get().last() > published;
  }

  /** Whether it sums up several actors or affected sides. */
  boolean joint() {
    return by.size() > 1 || against.size() > 1;
  }
}
