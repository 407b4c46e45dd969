package org.spoor.extract.date;

import java.util.Optional;
import org.spoor.model.DateMention;

/**
 * A time expression with its place among the tokens.
 *
 * @param sentence position of its sentence in the reading
 * @param from first token, inclusive
 * @param to last token, exclusive
 * @param period whether it is a stretch that totals are told for: 'so far in 2022', 'in the first
 *     half of', 'since the war began'
 * @param duration whether it is a length of time ({@code P3W}) and no place in time
 * @param recurring whether it comes again and again ({@code R/P1W})
 * @param partOfDay the part of the day that the words tell, by its TIMEX3 name: {@code TMO}
 *     morning, {@code TAF} afternoon, {@code TEV} evening, {@code TNI} night
 */
public record FoundDate(
    DateMention mention,
    int sentence,
    int from,
    int to,
    boolean period,
    boolean duration,
    boolean recurring,
    Optional<String> partOfDay) {

  /** Whether it covers this token of its sentence. */
  public boolean covers(int token) {
    return from <= token && token < to;
  }
}
