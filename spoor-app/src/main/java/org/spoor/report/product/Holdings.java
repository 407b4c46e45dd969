package org.spoor.report.product;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.spoor.assess.Saying;
import org.spoor.assess.corroboration.VoiceBook;
import org.spoor.assess.flow.FlowMap;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.network.Network;
import org.spoor.model.Incident;
import org.spoor.model.Reliability;
import org.spoor.report.Quote;

/**
 * What a case holds beside the indicators.
 *
 * @param asOf when a report or a decision was last added
 * @param decisions how many decisions hold
 * @param sources all reports, in the order of the case
 * @param incidents those that are written about, in the order of the case
 * @param ledgers of these incidents, those with an entry, in their order
 * @param network of the whole case
 * @param bridges from the underworld to a state
 * @param sayings where a telling stands
 * @param quotes what a saying says
 */
public record Holdings(
    Instant asOf,
    int decisions,
    List<Source> sources,
    List<Incident> incidents,
    List<Ledger> ledgers,
    FlowMap flows,
    Network network,
    List<Network.Path> bridges,
    VoiceBook voices,
    Function<Incident.Telling, Saying> sayings,
    Function<Saying, Quote> quotes) {
  public Holdings {
    sources = List.copyOf(sources);
    incidents = List.copyOf(incidents);
    ledgers = List.copyOf(ledgers);
    bridges = List.copyOf(bridges);
  }

  /**
   * A report.
   *
   * @param title empty where it has none; likewise publisher, published (EDTF) and address
   * @param reliability as a person graded its publisher
   * @param copy whether it nearly repeats another report: no voice of its own
   */
  public record Source(
      String document,
      String title,
      String publisher,
      String published,
      String address,
      Reliability reliability,
      boolean copy) {}
}
