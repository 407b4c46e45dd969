package org.spoor.report.product;

import java.time.Instant;
import java.util.List;
import org.spoor.assess.corroboration.VoiceBook;
import org.spoor.assess.ledger.Ledger;
import org.spoor.model.Incident;

/**
 * A case at an earlier moment, and what has come since.
 *
 * @param since in words, e.g. {@code since 2024-03-01}
 * @param reports ids of the reports that have come, in the order of the case
 * @param before incidents as they were put together then
 * @param ledgers of these
 * @param contested contradictions as they were then
 * @param decisions that were made since, in order
 */
public record Change(
    String since,
    List<String> reports,
    List<Incident> before,
    List<Ledger> ledgers,
    List<VoiceBook.Contested> contested,
    List<Decided> decisions) {
  public Change {
    reports = List.copyOf(reports);
    before = List.copyOf(before);
    ledgers = List.copyOf(ledgers);
    contested = List.copyOf(contested);
    decisions = List.copyOf(decisions);
  }

  /**
   * A decision.
   *
   * @param what was decided, in words
   * @param undone whether a later decision has taken it back
   */
  public record Decided(
      String id, String author, Instant at, String what, String reason, boolean undone) {}
}
