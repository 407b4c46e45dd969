package org.spoor.report;

import java.util.List;

/** What a run's reports say, added up, with the place of everything. */
public record Picture(
    Intake intake,
    List<Ledger> ledgers,
    List<FlowLine> flows,
    List<Voice> voices,
    List<EvidenceLine> evidence,
    List<Lead> leads) {

  public Picture {
    ledgers = List.copyOf(ledgers);
    flows = List.copyOf(flows);
    voices = List.copyOf(voices);
    evidence = List.copyOf(evidence);
    leads = List.copyOf(leads);
  }

  /** The same for the same intake. */
  public static Picture of(Intake intake) {
    List<ReadReport> reports = intake.reports();
    List<Ledger> ledgers = Bookkeeper.ledgers(reports);
    return new Picture(
        intake,
        ledgers,
        FlowLine.of(reports),
        Voice.of(reports),
        EvidenceLine.of(reports),
        Leads.of(intake, ledgers));
  }

  /** A place as it is cited: {@code belgium-2022.html §4}. */
  String citation(Place place) {
    return intake.reports().get(place.report()).name() + " §" + place.sentence();
  }

  /** The sentence that a place stands in. */
  String sentence(Place place) {
    return intake.reports().get(place.report()).sentence(place.sentence());
  }
}
