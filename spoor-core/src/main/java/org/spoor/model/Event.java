package org.spoor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that happened at a time and a place.
 *
 * @param trigger the words that name the happening ('were raided')
 * @param restatedAt further places of the same document that tell of the same event
 * @param partOf id of an event of the same document that contains this one
 */
public record Event(
    String id,
    Span span,
    Span trigger,
    EventType type,
    When when,
    Parties parties,
    Where where,
    What what,
    Toll toll,
    Status status,
    Standing standing,
    List<Span> restatedAt,
    Optional<String> partOf)
    implements Finding {

  public Event {
    restatedAt = List.copyOf(restatedAt);
  }

  /**
   * When it happened.
   *
   * @param date absent where the text tells none
   * @param cumulative whether it sums up a period or several actors
   */
  public record When(Optional<DateValue> date, boolean cumulative) {
    /** No date told. */
    public static final When UNKNOWN = new When(Optional.empty(), false);
  }

  /**
   * Who acted on whom.
   *
   * @param by ISO 3166-1 alpha-2 codes (and EU, NATO, UN) of the acting side
   * @param against the same of the affected side
   * @param byParties the acting parties as named
   * @param againstParties the affected parties as named
   */
  public record Parties(
      List<String> by, List<String> against, List<String> byParties, List<String> againstParties) {
    /** No party told. */
    public static final Parties NONE = new Parties(List.of(), List.of(), List.of(), List.of());

    public Parties {
      by = List.copyOf(by);
      against = List.copyOf(against);
      byParties = List.copyOf(byParties);
      againstParties = List.copyOf(againstParties);
    }
  }

  /**
   * Where it happened and what way it took.
   *
   * @param place country codes
   * @param places the places as named
   * @param from country codes or a region's name; of trafficking and extradition
   * @param via likewise
   * @param to likewise
   */
  public record Where(
      List<String> place,
      List<String> places,
      List<String> from,
      List<String> via,
      List<String> to) {
    /** No place told. */
    public static final Where UNKNOWN =
        new Where(List.of(), List.of(), List.of(), List.of(), List.of());

    public Where {
      place = List.copyOf(place);
      places = List.copyOf(places);
      from = List.copyOf(from);
      via = List.copyOf(via);
      to = List.copyOf(to);
    }
  }

  /**
   * What it concerned.
   *
   * @param count how many of {@code countOf}
   * @param countOf {@code person}, {@code site}, {@code warehouse}, {@code account}, …
   * @param qualifier how the count stands to the true number
   * @param items goods or people with amounts
   * @param values money
   * @param mode kind of attack or trafficking
   * @param term months of a penalty
   */
  public record What(
      Optional<Long> count,
      Optional<String> countOf,
      Optional<Qualifier> qualifier,
      List<Item> items,
      List<Value> values,
      Optional<String> mode,
      Optional<Double> term) {
    public What {
      items = List.copyOf(items);
      values = List.copyOf(values);
    }
  }

  /** Persons harmed or taken, as stated. */
  public record Toll(Optional<Long> killed, Optional<Long> injured, Optional<Long> captured) {
    /** None stated. */
    public static final Toll NONE = new Toll(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether it has come about. */
  public enum Status {
    HAPPENED,
    ORDERED,
    PLANNED,
    THREATENED,
    ALLEGED;

    /** The word used in records. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
