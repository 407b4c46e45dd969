package org.spoor.resolve.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spoor.model.Attribution;
import org.spoor.model.Incident.Voice;
import org.spoor.model.Reliability;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;

/**
 * Who speaks in the reports of a case, with the keys by which incidents count voices. For one
 * thread.
 */
public final class Speakers {
  private final Voices voices;
  private final Map<Integer, Voices.OfReport> ofReports = new HashMap<>();

  /** Of reports, with the grades that people gave. */
  public Speakers(List<Report> reports, Decisions decisions) {
    voices = new Voices(reports, decisions);
  }

  /** Who speaks in an attribution of a report. */
  public Voice voice(Report report, Attribution attribution) {
    return ofReports
        .computeIfAbsent(report.number(), number -> voices.of(report))
        .voice(attribution);
  }

  /** The key of who published a report; a copy is published by its original's publisher. */
  public String publisher(Report report) {
    return voices.publisher(report);
  }

  /** How a person graded the publisher with a key. */
  public Reliability reliability(String publisherKey) {
    return voices.reliability(publisherKey);
  }
}
