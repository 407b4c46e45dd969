package org.spoor.assess.ledger;

import java.util.Optional;
import java.util.Set;
import org.spoor.model.Certainty;
import org.spoor.model.Incident;
import org.spoor.model.Reliability;

/**
 * What a ledger is asked about; an empty field asks for everything.
 *
 * @param by country code of the acting side
 * @param against country code of the affected side
 * @param place country code, or a place as named
 * @param from EDTF; incidents that end before its first day are left out
 * @param to EDTF; incidents that begin after its last day are left out
 * @param commodity label or id of the tree of commodities; narrower terms are included
 * @param certainties incidents of these; empty for all
 * @param leastReliability incidents that a source of this grade or better stands behind
 * @param reviews incidents in these states; empty for all
 */
public record LedgerFilter(
    Optional<String> by,
    Optional<String> against,
    Optional<String> place,
    Optional<String> from,
    Optional<String> to,
    Optional<String> commodity,
    Set<Certainty> certainties,
    Optional<Reliability> leastReliability,
    Set<Incident.Review> reviews) {
  /** Everything. */
  public static final LedgerFilter ALL =
      new LedgerFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Optional.empty(),
          Set.of());

  public LedgerFilter {
    certainties = Set.copyOf(certainties);
    reviews = Set.copyOf(reviews);
  }

  /** The same, by this country. */
  public LedgerFilter by(String country) {
    return new LedgerFilter(
        Optional.of(country),
        against,
        place,
        from,
        to,
        commodity,
        certainties,
        leastReliability,
        reviews);
  }

  /** The same, against this country. */
  public LedgerFilter against(String country) {
    return new LedgerFilter(
        by,
        Optional.of(country),
        place,
        from,
        to,
        commodity,
        certainties,
        leastReliability,
        reviews);
  }

  /** The same, in this country or at this place. */
  public LedgerFilter place(String name) {
    return new LedgerFilter(
        by,
        against,
        Optional.of(name),
        from,
        to,
        commodity,
        certainties,
        leastReliability,
        reviews);
  }

  /** The same, from the first day of one date to the last day of another. */
  public LedgerFilter during(String first, String last) {
    return new LedgerFilter(
        by,
        against,
        place,
        Optional.of(first),
        Optional.of(last),
        commodity,
        certainties,
        leastReliability,
        reviews);
  }

  /** The same, of this commodity and what is narrower. */
  public LedgerFilter commodity(String label) {
    return new LedgerFilter(
        by, against, place, from, to, Optional.of(label), certainties, leastReliability, reviews);
  }
}
