package org.spoor.assess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.spoor.model.Certainty;
import org.spoor.model.Span;
import org.spoor.resolve.Report;

/**
 * A sentence of a report that says something which was assessed.
 *
 * @param report number of the report in the case
 * @param document its id
 * @param sentence number of the sentence in the report, from 1; 0 where the report has none
 * @param place the sentence, or what was found where there is none, in UTF-16 code units of the
 *     kept text
 * @param finding id of the finding within the report
 * @param certainty how certain the report presents it
 * @param copy whether the report repeats another's words: no voice of its own
 */
public record Saying(
    int report,
    String document,
    int sentence,
    Span place,
    String finding,
    Certainty certainty,
    boolean copy)
    implements Comparable<Saying> {

  /** What a finding of a report says. */
  public static Saying of(Report report, String finding, Span span, Certainty certainty) {
    int at = Collections.binarySearch(report.sentences(), span, Saying::beside);
    return new Saying(
        report.number(),
        report.document(),
        at < 0 ? 0 : at + 1,
        at < 0 ? span : report.sentences().get(at).cover(span),
        finding,
        certainty,
        report.copyOf().isPresent());
  }

  /** The sentence that holds the first character; sentences are in order and do not overlap. */
  private static int beside(Span sentence, Span wanted) {
    return sentence.end() <= wanted.start() ? -1 : sentence.start() > wanted.start() ? 1 : 0;
  }

  /** The same sentences, each once with the strongest certainty, in order. */
  public static List<Saying> distinct(List<Saying> sayings) {
    List<Saying> sorted = new ArrayList<>(sayings);
    Collections.sort(sorted);
    List<Saying> distinct = new ArrayList<>();
    for (Saying saying : sorted) {
      if (distinct.isEmpty() || !distinct.getLast().sameSentence(saying)) {
        distinct.add(saying);
      } else if (distinct.getLast().certainty().negative() == saying.certainty().negative()
          && saying.certainty().compareTo(distinct.getLast().certainty()) < 0) {
        distinct.set(distinct.size() - 1, saying);
      }
    }
    return List.copyOf(distinct);
  }

  private boolean sameSentence(Saying other) {
    return report == other.report
        && (sentence > 0 ? sentence == other.sentence : place.equals(other.place));
  }

  /**
   * The strongest certainty that a saying gives; a denial only where all deny.
   *
   * @throws IllegalArgumentException when there are none
   */
  public static Certainty strongest(List<Saying> sayings) {
    Certainty strongest = null;
    for (Saying saying : sayings) {
      Certainty certainty = saying.certainty();
      if (strongest == null
          || strongest.negative() && !certainty.negative()
          || strongest.negative() == certainty.negative() && certainty.compareTo(strongest) < 0) {
        strongest = certainty;
      }
    }
    if (strongest == null) {
      throw new IllegalArgumentException("nobody says so");
    }
    return strongest;
  }

  /** By report, place, finding, certainty. */
  @Override
  public int compareTo(Saying other) {
    int by = Integer.compare(report, other.report);
    by = by != 0 ? by : place.compareTo(other.place);
    by = by != 0 ? by : finding.compareTo(other.finding);
    return by != 0 ? by : certainty.compareTo(other.certainty);
  }
}
