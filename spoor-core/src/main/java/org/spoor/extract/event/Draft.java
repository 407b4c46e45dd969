package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.syntax.Clause;
import org.spoor.model.DateValue;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.Item;
import org.spoor.model.Qualifier;
import org.spoor.model.Span;
import org.spoor.model.Value;

/** An event while its slots are being filled; confined to the reading of one document. */
final class Draft {
  final Scene scene;
  final Sense sense;
  final EventType type;
  final Span trigger;
  Span span;

  /** The clause of a verb trigger, or the one around a noun trigger. */
  Optional<Clause> clause = Optional.empty();

  boolean nominal;
  Optional<DateValue> date = Optional.empty();

  /** Whether the date stands with the event itself rather than somewhere near. */
  boolean ownDate;

  boolean cumulative;
  final Set<String> by = new LinkedHashSet<>();
  final Set<String> against = new LinkedHashSet<>();
  final Set<String> byParties = new LinkedHashSet<>();
  final Set<String> againstParties = new LinkedHashSet<>();
  final Set<String> place = new LinkedHashSet<>();
  final Set<String> places = new LinkedHashSet<>();
  final Set<String> from = new LinkedHashSet<>();
  final Set<String> via = new LinkedHashSet<>();
  final Set<String> to = new LinkedHashSet<>();
  Optional<Long> count = Optional.empty();
  Optional<String> countOf = Optional.empty();
  Optional<Qualifier> qualifier = Optional.empty();
  List<Item> items = new ArrayList<>();
  List<Value> values = new ArrayList<>();
  Optional<String> mode;
  Optional<Double> term = Optional.empty();
  Event.Toll toll = Event.Toll.NONE;
  Event.Status status = Event.Status.HAPPENED;
  boolean negated;

  /** Whether the words point back to something told before ('the two', 'the bust'). */
  boolean anaphoric;

  /** Whether whom it concerns is named by an indefinite article: not one told of before. */
  boolean fresh;

  /** Names of the persons concerned, in lower case, to tell two of them apart. */
  final Set<String> names = new LinkedHashSet<>();

  final List<Span> restatedAt = new ArrayList<>();
  Optional<Draft> partOf = Optional.empty();

  Draft(Scene scene, Sense sense, Span trigger, Span span) {
    this.scene = scene;
    this.sense = sense;
    this.type = sense.type();
    this.trigger = trigger;
    this.span = span;
    this.mode = sense.mode();
  }

  /** Whether an amount, count, value or term is told. */
  boolean figured() {
    return count.isPresent()
        || term.isPresent()
        || !values.isEmpty()
        || items.stream().anyMatch(i -> i.amount().isPresent() || i.qualifier().isPresent());
  }

  /**
   * The word that tells of it: of a verb with its auxiliaries the verb itself, so that what stands
   * between them governs it too ('has probably seized').
   */
  Span head() {
    if (nominal || clause.isEmpty()) {
      return trigger;
    }
    int verb = clause.get().verb().head();
    Span head = scene.sentence().sentence().span(verb, verb + 1);
    return trigger.contains(head) ? head : trigger;
  }

  void cover(Span other) {
    span = span.cover(other);
  }

  /** The same event with its parties, places and date, without its figures and goods. */
  Draft copy() {
    Draft copy = new Draft(scene, sense, trigger, span);
    copy.clause = clause;
    copy.nominal = nominal;
    copy.date = date;
    copy.ownDate = ownDate;
    copy.cumulative = cumulative;
    copy.by.addAll(by);
    copy.against.addAll(against);
    copy.byParties.addAll(byParties);
    copy.againstParties.addAll(againstParties);
    copy.place.addAll(place);
    copy.places.addAll(places);
    copy.countOf = countOf;
    copy.mode = mode;
    copy.status = status;
    copy.names.addAll(names);
    return copy;
  }
}
