package org.spoor.assess.profile;

import java.util.List;
import java.util.Optional;
import org.spoor.assess.index.Bands;
import org.spoor.assess.index.Indicator;
import org.spoor.assess.index.Score;
import org.spoor.assess.ledger.Ledger;
import org.spoor.model.Certainty;
import org.spoor.model.Evidence.Direction;
import org.spoor.model.FindRef;
import org.spoor.model.Incident;

/**
 * What a case holds for each indicator of a country.
 *
 * @param country ISO 3166-1 alpha-2
 * @param edition of the Index whose indicators these are
 * @param coverage of all indicators together
 * @param headings in the Index's order
 * @param citations every place that is cited, numbered from 1 in the order of the profile
 * @param narratives what analysts have written, the whole first, then by heading
 * @param outside sentences on indicators that the edition does not score
 */
public record CountryProfile(
    String country,
    String name,
    int edition,
    Coverage coverage,
    List<Heading> headings,
    List<Citation> citations,
    List<Narrative> narratives,
    int outside) {
  public CountryProfile {
    headings = List.copyOf(headings);
    citations = List.copyOf(citations);
    narratives = List.copyOf(narratives);
  }

  /** What stands under a heading; empty for the whole. */
  public Optional<Narrative> narrative(String heading) {
    return narratives.stream().filter(each -> each.heading().equals(heading)).findFirst();
  }

  /** All indicators in order. */
  public List<IndicatorProfile> indicators() {
    return headings.stream().flatMap(heading -> heading.indicators().stream()).toList();
  }

  /** A heading of the profile. */
  public record Heading(String title, List<IndicatorProfile> indicators) {
    public Heading {
      indicators = List.copyOf(indicators);
    }
  }

  /**
   * One indicator.
   *
   * @param evidence in the order of reports and their texts
   * @param incidents that bear on it, in the order of the case
   * @param figures what the incidents add up to
   * @param suggestion absent where nothing is said that points anywhere
   * @param analyst the newest score of a person that stands
   * @param published scores of the imported editions, the oldest first
   */
  public record IndicatorProfile(
      Indicator indicator,
      Coverage coverage,
      List<EvidenceLine> evidence,
      List<IncidentLine> incidents,
      List<Figure> figures,
      Optional<Suggestion> suggestion,
      Optional<AnalystScore> analyst,
      List<PublishedScore> published) {
    public IndicatorProfile {
      evidence = List.copyOf(evidence);
      incidents = List.copyOf(incidents);
      figures = List.copyOf(figures);
      published = List.copyOf(published);
    }

    /** Whether no sentence bears on it. */
    public boolean silent() {
      return evidence.isEmpty();
    }
  }

  /**
   * What speaks. Copies of a report are that report; one speaker in several reports is one.
   *
   * @param speakers independent ones; a report that speaks for itself is its publisher's voice
   */
  public record Coverage(int sentences, int speakers, int publishers, int reports) {
    /** Nothing does. */
    public static final Coverage NONE = new Coverage(0, 0, 0, 0);
  }

  /**
   * A sentence.
   *
   * @param citation its number
   * @param hedge the words that make it less than certain
   * @param intensity words of degree and what they weigh, in points; absent for a neutral sentence
   * @param copy whether the report repeats another one
   */
  public record EvidenceLine(
      int citation,
      FindRef find,
      Direction direction,
      String quote,
      Certainty certainty,
      Optional<String> hedge,
      Optional<Intensity.Reading> intensity,
      boolean accepted,
      boolean copy) {}

  /**
   * A place in a report.
   *
   * @param title of the report; empty where it has none
   * @param publisher empty where unknown
   * @param published EDTF; empty where unknown
   * @param sentence its number in the report, from 1
   * @param speaker who says so; the report itself where empty
   */
  public record Citation(
      int number,
      String document,
      String title,
      String publisher,
      String published,
      int sentence,
      String speaker) {}

  /**
   * An incident that bears on an indicator.
   *
   * @param citations numbers of its first tellings
   */
  public record IncidentLine(Incident incident, String reason, List<Integer> citations) {
    public IncidentLine {
      citations = List.copyOf(citations);
    }
  }

  /**
   * What incidents add up to.
   *
   * @param what which ledger and goods
   */
  public record Figure(String what, int incidents, List<Ledger.Total> totals) {
    public Figure {
      totals = List.copyOf(totals);
    }
  }

  /**
   * An interval that the wording suggests.
   *
   * @param low least score in it
   * @param high greatest
   * @param middle where the wording stands, in points, unrounded
   * @param band of the middle
   * @param reasons what pushes where, the strongest first
   */
  public record Suggestion(
      Score low, Score high, double middle, Bands.Band band, List<String> reasons) {
    public Suggestion {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A person's score.
   *
   * @param decision its id
   * @param note the reason given
   * @param citations numbers of the chosen evidence that the profile cites
   */
  public record AnalystScore(
      Score score, String author, String decision, String note, List<Integer> citations) {
    public AnalystScore {
      citations = List.copyOf(citations);
    }
  }

  /**
   * What an analyst has written.
   *
   * @param heading under which it stands; empty for the whole
   * @param text in which {@code [2]} points at the second citation
   * @param finds what it points at
   * @param citations their numbers in the profile; 0 where a report is not in it any more
   */
  public record Narrative(
      String heading,
      String text,
      String author,
      String decision,
      List<FindRef> finds,
      List<Integer> citations) {
    public Narrative {
      finds = List.copyOf(finds);
      citations = List.copyOf(citations);
    }
  }

  /** A score of the publisher's. */
  public record PublishedScore(int edition, Score score) {}
}
