package org.spoor.report;

import java.util.List;

/**
 * What reports say, added up, with the place of everything.
 *
 * @param books the ledgers that have something in them
 */
public record Picture(
    Intake intake,
    List<Book> books,
    List<FlowLine> flows,
    List<Voice> voices,
    List<EvidenceLine> evidence,
    List<Lead> leads) {

  public Picture {
    books = List.copyOf(books);
    flows = List.copyOf(flows);
    voices = List.copyOf(voices);
    evidence = List.copyOf(evidence);
    leads = List.copyOf(leads);
  }

  /** The same for the same findings. */
  public static Picture of(Findings findings) {
    Intake intake = findings.intake();
    List<ReadReport> reports = intake.reports();
    return new Picture(
        intake,
        Bookkeeper.books(findings),
        FlowLine.of(reports),
        Voice.of(reports),
        EvidenceLine.of(reports),
        Leads.of(findings));
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
