package org.spoor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Someone or something that acts, as the reports of a case name it: who is meant by mentions of
 * many documents.
 *
 * <p>Places, nationalities, goods and weapons are no parties. A state is one.
 *
 * @param id {@code p-} and twelve hexadecimal digits, made from its first bearing; reports that are
 *     added later do not change it
 * @param name the form it is shown under: the fullest of its frequent forms; of a state its usual
 *     name; with the state in brackets where reports name a body ('customs') without it
 * @param aliases all forms of its name as reports have them, the most frequent first
 * @param countries ISO 3166-1 alpha-2 codes told of it (and EU, NATO, UN), the most frequent first
 * @param roles positions and the bodies it acts for, as told, the most frequent first
 * @param bearings where it is named, in the order of reports and texts
 * @param merges why its forms are one party, one entry a pair of forms, the strongest first; empty
 *     where all bearings have one form in one report
 * @param decided whether a person's decision has joined it or kept it apart from another
 */
public record Party(
    String id,
    Type type,
    String name,
    List<Alias> aliases,
    List<Told> countries,
    List<Told> roles,
    List<Bearing> bearings,
    List<Merge> merges,
    boolean decided)
    implements Comparable<Party> {

  public Party {
    if (!id.matches("p-[0-9a-f]{12}")) {
      throw new IllegalArgumentException("not the id of a party: " + id);
    }
    if (name.isBlank() || aliases.isEmpty() || bearings.isEmpty()) {
      throw new IllegalArgumentException("a party needs a name and a place: " + id);
    }
    aliases = List.copyOf(aliases);
    countries = List.copyOf(countries);
    roles = List.copyOf(roles);
    bearings = List.copyOf(bearings);
    merges = List.copyOf(merges);
  }

  /** The country told most often. */
  public Optional<String> country() {
    return countries.isEmpty() ? Optional.empty() : Optional.of(countries.get(0).value());
  }

  /** By first bearing, then by id. */
  @Override
  public int compareTo(Party other) {
    int by = bearings.get(0).compareTo(other.bearings.get(0));
    return by != 0 ? by : id.compareTo(other.id);
  }

  /** What a party may be. */
  public enum Type {
    PERSON,
    ORGANISATION,
    AGENCY,
    GROUP,
    STATE;

    /** The word used in records, e.g. {@code agency}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The type of the mentions with this word; empty for those that are no parties. */
    public static Optional<Type> of(String word) {
      for (Type type : values()) {
        if (type.word().equals(word)) {
          return Optional.of(type);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * A form of the name.
   *
   * @param times how many bearings have it
   * @param reports numbers of the reports that have it, ascending
   */
  public record Alias(String name, int times, List<Integer> reports) {
    public Alias {
      reports = List.copyOf(reports);
    }
  }

  /**
   * What reports say of the party.
   *
   * @param times how often
   * @param first where it is said first
   */
  public record Told(String value, int times, Bearing first) {}

  /**
   * A place where the party is named.
   *
   * @param report number of the report
   * @param finding id of the finding: a mention, or the event, relation or attribution whose slot
   *     names the party where no mention does
   * @param span where it stands
   */
  public record Bearing(int report, String finding, Span span) implements Comparable<Bearing> {
    /** By report, place, finding. */
    @Override
    public int compareTo(Bearing other) {
      int by = Integer.compare(report, other.report);
      by = by != 0 ? by : span.compareTo(other.span);
      return by != 0 ? by : finding.compareTo(other.finding);
    }
  }

  /**
   * Why two forms are one party.
   *
   * @param one a form
   * @param other another form, or the same one in other reports
   * @param score 0 to 1; 1 for what is known or decided
   * @param reasons what speaks for it and against it, the strongest first
   */
  public record Merge(String one, String other, double score, List<Reason> reasons) {
    public Merge {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * One thing that speaks for or against two names being one party.
   *
   * @param feature its name in {@code features.yaml}
   * @param value how much of it there is, 0 to 1
   * @param weight what a whole of it adds to the evidence, in natural log-odds; negative speaks
   *     against
   * @param detail what it was seen on: the words, the countries, who decided
   */
  public record Reason(String feature, double value, double weight, String detail) {
    /** What it adds to the evidence. */
    public double evidence() {
      return value * weight;
    }
  }
}
