package org.spoor.extract.hedge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.spoor.model.Attribution;
import org.spoor.model.Certainty;
import org.spoor.model.Document;
import org.spoor.model.Hedge;
import org.spoor.model.Likelihood;
import org.spoor.model.Span;
import org.spoor.model.Standing;

/**
 * For any place of a document: how certain it is told, and in whose words it stands. Immutable.
 *
 * <p>The hedges whose scope holds the place are taken together with {@link Certainty#and}; the
 * words and the likelihood are those of the innermost hedge that makes it so uncertain.
 */
public final class Standings {
  private final List<Hedge> hedges;
  private final int[] reach;
  private final List<Attribution> attributions;
  private final Optional<Document> document;

  private Standings(
      Optional<Document> document,
      List<Hedge> hedges,
      int[] reach,
      List<Attribution> attributions) {
    this.document = document;
    this.hedges = hedges;
    this.reach = reach;
    this.attributions = attributions;
  }

  /** The standings of one document, with the words of its hedges. */
  public static Standings of(
      Document document, List<Hedge> hedges, List<Attribution> attributions) {
    return of(Optional.of(document), hedges, attributions);
  }

  /** The standings of one document, without the words of its hedges. */
  public static Standings of(List<Hedge> hedges, List<Attribution> attributions) {
    return of(Optional.empty(), hedges, attributions);
  }

  private static Standings of(
      Optional<Document> document, List<Hedge> hedges, List<Attribution> attributions) {
    List<Hedge> sorted = new ArrayList<>(hedges);
    sorted.sort(Comparator.comparing(Hedge::scope));
    // reach[i]: the furthest end of the scopes up to i, so that a look-up can stop early.
    int[] reach = new int[sorted.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, sorted.get(i).scope().end());
      reach[i] = furthest;
    }
    return new Standings(document, sorted, reach, List.copyOf(attributions));
  }

  /** How the words at this place stand. */
  public Standing at(Span place) {
    Certainty certainty = Certainty.CERTAIN;
    List<Hedge> around = around(place);
    for (Hedge hedge : around) {
      certainty = certainty.and(hedge.certainty());
    }
    Optional<Hedge> words = Optional.empty();
    for (Hedge hedge : around) {
      if (hedge.certainty() == certainty || words.isEmpty()) {
        words = Optional.of(hedge);
      }
    }
    Optional<Likelihood> likelihood = words.flatMap(Hedge::likelihood);
    Optional<String> quote = words.flatMap(hedge -> document.map(text -> text.quote(hedge.span())));
    return new Standing(certainty, quote, likelihood, speakers(place));
  }

  /** The hedges whose scope holds the place, outermost first. */
  public List<Hedge> around(Span place) {
    List<Hedge> around = new ArrayList<>();
    int low = 0;
    int high = hedges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hedges.get(middle).scope().start() <= place.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low - 1; i >= 0 && reach[i] >= place.end(); i--) {
      if (hedges.get(i).scope().contains(place)) {
        around.add(hedges.get(i));
      }
    }
    around.sort(
        Comparator.comparing((Hedge hedge) -> -hedge.scope().length())
            .thenComparing(hedge -> hedge.span()));
    return around;
  }

  private List<String> speakers(Span place) {
    return attributions.stream()
        .filter(attribution -> attribution.covers(place))
        .sorted(Attribution.OUTERMOST_FIRST)
        .map(Attribution::id)
        .toList();
  }
}
