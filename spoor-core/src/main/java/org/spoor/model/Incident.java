package org.spoor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that happened, as all reports together tell of it.
 *
 * <p>Every slot rests on {@link #tellings()}; where these disagree, {@link #differences()} holds
 * the versions side by side and the slot holds the range that follows.
 *
 * @param id {@code i-} and 12 hexadecimal digits, made from the reference to the telling that was
 *     read first, so that later reports do not change it
 * @param parties codes and names that at least one telling gives
 * @param where likewise
 * @param certainty the strongest that a telling gives, a denial only where all deny
 * @param tellings in the order in which reports were read; at least one
 * @param differences slots for which tellings give different values, contradictions first
 */
public record Incident(
    String id,
    EventType type,
    When when,
    Event.Parties parties,
    Event.Where where,
    What what,
    Toll toll,
    Event.Status status,
    Certainty certainty,
    List<Telling> tellings,
    List<Difference> differences,
    Backing backing,
    Review review) {

  public Incident {
    tellings = List.copyOf(tellings);
    differences = List.copyOf(differences);
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("an incident that nobody tells of: " + id);
    }
  }

  /** Whether reports contradict one another about it and nobody has settled it. */
  public boolean contradicted() {
    return differences.stream().anyMatch(difference -> difference.open());
  }

  /**
   * The same after people have looked at a report again: all else stays as it was derived.
   *
   * @param document a report's id
   * @param accepted what is confirmed of the report's finds now
   */
  public Incident reviewed(String document, Set<FindRef> accepted) {
    List<Telling> now =
        tellings.stream()
            .map(
                telling ->
                    telling.document().equals(document)
                        ? telling.accepted(accepted.contains(telling.find()))
                        : telling)
            .toList();
    return new Incident(
        id,
        type,
        when,
        parties,
        where,
        what,
        toll,
        status,
        certainty,
        now,
        differences,
        backing,
        Review.of(now));
  }

  /**
   * When it happened.
   *
   * @param edtf the narrowest date told; absent where none is
   * @param earliest first day it can have been, ISO 8601; absent where nothing bounds it
   * @param latest last day, likewise; no later than the day its first report was published
   * @param inferred whether part of the date was inferred
   * @param cumulative whether it sums up a period or several actors
   */
  public record When(
      Optional<String> edtf,
      Optional<String> earliest,
      Optional<String> latest,
      boolean inferred,
      boolean cumulative) {}

  /**
   * A figure.
   *
   * @param min the least that a version gives which counts
   * @param max the most, likewise; not less than {@code min}
   * @param qualifier how the figure stands to the true number; absent where versions differ in it
   */
  public record Range(double min, double max, Optional<Qualifier> qualifier) {
    public Range {
      if (!(min <= max)) {
        throw new IllegalArgumentException("not a range: " + min + " to " + max);
      }
    }

    /** Whether it is one number. */
    public boolean single() {
      return min == max;
    }
  }

  /**
   * What it concerned.
   *
   * @param count how many of what
   * @param items goods, one a commodity and unit
   * @param values money, one a currency and kind
   * @param mode kind of attack or trafficking
   * @param term months of a penalty
   */
  public record What(
      Optional<Count> count,
      List<Amount> items,
      List<Money> values,
      Optional<String> mode,
      Optional<Range> term) {
    public What {
      items = List.copyOf(items);
      values = List.copyOf(values);
    }
  }

  /**
   * A number of persons or things.
   *
   * @param of {@code person}, {@code site}, …
   */
  public record Count(String of, Range range) {}

  /**
   * Goods.
   *
   * @param unit base unit; absent where no telling gives an amount
   * @param range absent likewise
   */
  public record Amount(String commodity, Optional<String> unit, Optional<Range> range) {}

  /**
   * Money.
   *
   * @param currency ISO 4217
   * @param same a number that values share which tell one amount in several currencies
   */
  public record Money(String currency, Value.Kind kind, Range range, Optional<Integer> same) {}

  /** Persons harmed or taken. */
  public record Toll(Optional<Range> killed, Optional<Range> injured, Optional<Range> captured) {}

  /**
   * One report's account of it.
   *
   * @param report number of the report in the case
   * @param document its id
   * @param event id of the event within the report
   * @param find points at it
   * @param quote where it stands
   * @param again further places of the report that tell of it
   * @param publisher of the report; empty where unknown
   * @param voices who says so
   * @param ownVoice whether the report says so itself, at least once
   * @param copy whether the report repeats another report's words: no voice of its own
   * @param accepted whether a person confirmed the find
   * @param credibility as a person graded it
   * @param reasons why it is taken to be this incident, strongest first; empty for the first
   *     telling
   */
  public record Telling(
      int report,
      String document,
      String event,
      FindRef find,
      Span quote,
      List<Span> again,
      String publisher,
      List<Voice> voices,
      boolean ownVoice,
      boolean copy,
      boolean accepted,
      Optional<Credibility> credibility,
      List<String> reasons) {
    public Telling {
      again = List.copyOf(again);
      voices = List.copyOf(voices);
      reasons = List.copyOf(reasons);
    }

    private Telling accepted(boolean confirmed) {
      return new Telling(
          report,
          document,
          event,
          find,
          quote,
          again,
          publisher,
          voices,
          ownVoice,
          copy,
          confirmed,
          credibility,
          reasons);
    }
  }

  /**
   * Somebody who says so.
   *
   * @param key the same for one speaker in all reports, as far as that can be known: by name or
   *     body; for an unnamed speaker within the reports of one publisher
   * @param name as the report has it
   * @param attribution id of the attribution within the report
   * @param reliability as a person graded the speaker; {@link Reliability#F} where nobody did
   */
  public record Voice(
      String key,
      String name,
      Attribution.Identity identity,
      String attribution,
      Reliability reliability) {}

  /**
   * A slot for which tellings give different values.
   *
   * @param slot {@code count}, {@code date}, {@code by}, {@code against}, {@code place}, {@code
   *     status}, {@code killed}, …, {@code items/cocaine/kg}, {@code values/EUR/tax}
   * @param contradiction whether the versions cannot all be true; otherwise one is only rounder or
   *     vaguer than the other
   * @param versions best backed first
   * @param settled the value that a person decided for
   */
  public record Difference(
      String slot, boolean contradiction, List<Version> versions, Optional<String> settled) {
    public Difference {
      versions = List.copyOf(versions);
    }

    /** Whether it is a contradiction that nobody has settled. */
    public boolean open() {
      return contradiction && settled.isEmpty();
    }
  }

  /**
   * One value of a slot with those who stand behind it.
   *
   * @param value as the records write it
   * @param tellings positions in the incident's tellings
   * @param voices keys of the speakers
   * @param publishers of the reports that say so themselves, without copies
   * @param reliability the best grade among speakers and publishers
   * @param counts whether it has part in the range: misprints and rounder figures have none
   * @param note what is to be said of it ('rounded', 'a slip: a thousand times less'); may be empty
   */
  public record Version(
      String value,
      List<Integer> tellings,
      List<String> voices,
      List<String> publishers,
      Reliability reliability,
      boolean counts,
      String note) {
    public Version {
      tellings = List.copyOf(tellings);
      voices = List.copyOf(voices);
      publishers = List.copyOf(publishers);
    }
  }

  /**
   * What the incident rests on. Copies and quotations of one source are one voice.
   *
   * @param speakers independent speakers
   * @param publishers publishers that say so themselves, without copies
   * @param unnamed whether it rests on unnamed speakers alone
   * @param reliability the best grade of a speaker or publisher behind it
   * @param credibility graded by a person, or derived from the figures above
   * @param graded whether a person graded it
   * @param reasons how it was derived, in words
   */
  public record Backing(
      int speakers,
      int publishers,
      boolean unnamed,
      Reliability reliability,
      Credibility credibility,
      boolean graded,
      List<String> reasons) {
    public Backing {
      reasons = List.copyOf(reasons);
    }
  }

  /** How far people have looked at it. */
  public enum Review {
    /** No telling is confirmed. */
    OPEN,
    /** Some are. */
    PARTLY,
    /** All are. */
    ACCEPTED;

    /** Of an incident with these tellings. */
    public static Review of(List<Telling> tellings) {
      long accepted = tellings.stream().filter(Telling::accepted).count();
      return accepted == 0 ? OPEN : accepted < tellings.size() ? PARTLY : ACCEPTED;
    }

    /** The word used in records. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
