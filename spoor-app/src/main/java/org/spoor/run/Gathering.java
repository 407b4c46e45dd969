package org.spoor.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spoor.model.Attribution;
import org.spoor.model.DateMention;
import org.spoor.model.Document;
import org.spoor.model.Event;
import org.spoor.model.Evidence;
import org.spoor.model.Finding;
import org.spoor.model.Flow;
import org.spoor.model.Hedge;
import org.spoor.model.Mention;
import org.spoor.model.Metadata;
import org.spoor.model.Quantity;
import org.spoor.model.Relation;
import org.spoor.model.Span;
import org.spoor.read.ErrorCode;
import org.spoor.report.Findings;
import org.spoor.report.Intake;
import org.spoor.report.ReadReport;
import org.spoor.resolve.incident.Resolution;
import org.spoor.resolve.party.PartyResolution;

/** Puts together what a picture is made of. For one picture. */
final class Gathering {
  /** Characters of text that are kept for the report; of later reports only what is cited. */
  private static final long KEPT_TEXT = 24_000_000;

  private final List<ReadReport> reports = new ArrayList<>();
  private final List<Intake.Unread> unread = new ArrayList<>();
  private final List<Intake.Copy> copies = new ArrayList<>();
  private final List<Intake.Unread> notices = new ArrayList<>();
  private long keptText;

  /**
   * Adds the next report, in the order of the numbers that resolution gave.
   *
   * @param copy whether it adds nothing to a report whose words it repeats
   */
  void report(
      Document document,
      Metadata metadata,
      List<Finding> findings,
      List<Span> sentences,
      boolean copy) {
    // The order decides whose text is kept, so that two runs keep the same.
    boolean keep = keptText + document.text().length() <= KEPT_TEXT;
    keptText += keep ? document.text().length() : 0;
    reports.add(
        ReadReport.of(
            new Document(document.id(), document.text(), metadata),
            findings.stream().filter(finding -> shown(finding, keep)).toList(),
            sentences,
            keep,
            copy));
  }

  /** Whether the picture shows it: the rest would only take memory. */
  private static boolean shown(Finding finding, boolean withText) {
    return switch (finding) {
      case Event e -> true;
      case Attribution a -> true;
      case Flow f -> true;
      case Relation r -> true;
      case Evidence e -> true;
      case Quantity q -> withText;
      case Hedge h -> withText;
      case Mention m -> false;
      case DateMention d -> false;
    };
  }

  /** Adds something that could not be read. */
  void unread(String name, String code, String detail) {
    unread.add(note(name, code, detail));
  }

  /** Adds a reservation about something that was read. */
  void notice(String name, String code, String detail) {
    notices.add(note(name, code, detail));
  }

  /** Adds something that has the words of a report. */
  void copy(String name, String of) {
    copies.add(new Intake.Copy(name, of, 1));
  }

  private static Intake.Unread note(String name, String code, String detail) {
    return new Intake.Unread(name, code, detail, remedy(code));
  }

  private static String remedy(String code) {
    if (code.equals("INTERNAL")) {
      return "Run again with --debug and report the trace.";
    }
    for (ErrorCode known : ErrorCode.values()) {
      if (known.name().equals(code)) {
        return known.remedy();
      }
    }
    return "";
  }

  /** All of it, with what the reports come down to. */
  Findings findings(Copies near, Resolution resolution, PartyResolution parties) {
    Map<String, Intake.Copy> variants = new LinkedHashMap<>();
    near.variants()
        .forEach((id, of) -> variants.put(id, new Intake.Copy(id, of.of(), of.similarity())));
    near.copies().forEach((id, of) -> copies.add(new Intake.Copy(id, of.of(), of.similarity())));
    return new Findings(
        new Intake(reports, unread, copies, List.copyOf(variants.values()), notices),
        resolution.incidents(),
        resolution.links(),
        resolution.proposals().stream()
            .map(
                proposal ->
                    new Findings.Repeat(proposal.one(), proposal.other(), proposal.reasons()))
            .toList(),
        parties.proposals());
  }
}
