package org.spoor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.model.Attribution.Identity;
import org.spoor.model.Certainty;
import org.spoor.model.Event;
import org.spoor.model.EventType;
import org.spoor.model.Evidence.Direction;
import org.spoor.model.Item;
import org.spoor.model.Qualifier;
import org.spoor.model.Value;
import org.spoor.resolve.Decisions;
import org.spoor.resolve.Report;
import org.spoor.resolve.incident.IncidentResolver;
import org.spoor.resolve.incident.Resolution;

/** A run in small: three reports, one unread file, one copy. */
final class Samples {
  private Samples() {}

  static Picture picture() {
    return Picture.of(findings(List.of(port(), ministry(), feature())));
  }

  /** What some reports come down to, beside the files and copies of the sample. */
  static Findings findings(List<SampleReport> samples) {
    List<Report> reports = new ArrayList<>();
    samples.forEach(sample -> reports.add(sample.resolvable(reports.size())));
    Resolution resolution = IncidentResolver.load().resolve(reports, Decisions.NONE);
    return new Findings(
        intake(samples.stream().map(SampleReport::read).toList()),
        resolution.incidents(),
        resolution.links(),
        resolution.proposals().stream()
            .map(
                proposal ->
                    new Findings.Repeat(proposal.one(), proposal.other(), proposal.reasons()))
            .toList(),
        List.of());
  }

  private static Intake intake(List<ReadReport> reports) {
    return new Intake(
        reports,
        List.of(
            new Intake.Unread(
                "scans/broken.pdf",
                "BROKEN_FILE",
                "cut off after 512 bytes",
                "Fetch or export the report again.")),
        List.of(new Intake.Copy("port-copy.txt", "port.html", 0.94)),
        List.of(),
        List.of(
            new Intake.Unread(
                "feature.txt",
                "CHARSET_GUESSED",
                "read as windows-1252",
                "Save the file as UTF-8 if letters look wrong.")));
  }

  private static SampleReport port() {
    return new SampleReport(
            "port.html",
            "Customs seized 1,845 kg of cocaine and 3 million cigarettes in Antwerp on 3 March.\n\n"
                + "Of these, taken from one truck were 400 kg. So far this year officers have confiscated 20 tons of cocaine.\n"
                + "A ship with an unknown amount of heroin was impounded. Two men were arrested.")
        .event(
            EventType.SEIZURE,
            "seized 1,845 kg of cocaine and 3 million cigarettes",
            slots ->
                slots
                    .on("2022-03-03")
                    .sides("BE", "")
                    .in("BE")
                    .item("cocaine", 1845, "kg", Qualifier.EXACTLY)
                    .item("cigarettes", 3e6, "stick", Qualifier.ABOUT)
                    .value(2.5e6, "EUR", Value.Kind.TAX))
        .event(
            EventType.SEIZURE,
            "taken from one truck were 400 kg",
            slots ->
                slots
                    .on("2022-03-03")
                    .item("cocaine", 400, "kg", Qualifier.EXACTLY)
                    .partOf("event-1"))
        .event(
            EventType.SEIZURE,
            "confiscated 20 tons of cocaine",
            slots ->
                slots.on("2022").total().in("BE").item("cocaine", 20_000, "kg", Qualifier.EXACTLY))
        .event(
            EventType.SEIZURE,
            "impounded",
            slots ->
                slots
                    .in("BE")
                    .items(
                        new Item(
                            "heroin",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(Qualifier.MULTIPLE))))
        .event(EventType.ARREST, "arrested", slots -> slots.in("BE").count(2))
        .evidence("Customs seized 1,845 kg", "BE", "Cocaine trade", Direction.RAISES);
  }

  private static SampleReport ministry() {
    return new SampleReport(
            "ministry release with a rather long file name 2022-03-25.txt",
            "Poland expelled 45 diplomats of Russia, the ministry said. Latvia may expel ten more. "
                + "Belgium took more than 2,000 kg of cocaine in Antwerp in March.")
        .event(
            EventType.EXPULSION,
            "expelled 45 diplomats",
            slots -> slots.on("2022-03-23").sides("PL", "RU").count(45).saidBy("attribution-1"))
        .says(
            "the ministry", Identity.INSTITUTION, "said", "Poland expelled 45 diplomats of Russia")
        .event(
            EventType.EXPULSION,
            "expel ten more",
            slots ->
                slots
                    .sides("LV", "RU")
                    .count(10)
                    .sure(Certainty.POSSIBLE)
                    .status(Event.Status.PLANNED))
        .event(
            EventType.SEIZURE,
            "took more than 2,000 kg of cocaine",
            slots ->
                slots
                    .on("2022-03")
                    .sides("BE", "")
                    .in("BE")
                    .item("cocaine", 2000, "kg", Qualifier.MORE_THAN));
  }

  private static SampleReport feature() {
    return new SampleReport(
            "feature.txt",
            "A security official said that heroin moves from Türkiye through Bulgaria to Germany. "
                + "He said agents burnt <b>warehouses</b> & \u202egnp.exe shops in Vilnius.")
        .says(
            "A security official",
            Identity.ANONYMOUS,
            "said",
            "heroin moves from Türkiye through Bulgaria to Germany")
        .flow("heroin moves from Türkiye through Bulgaria to Germany", "heroin", "TR", "BG", "DE")
        .event(
            EventType.ATTACK,
            "burnt <b>warehouses</b>",
            slots -> slots.in("LT").saidBy("attribution-1").sure(Certainty.PROBABLE))
        .evidence("heroin moves", "BG", "Heroin trade", Direction.RAISES)
        .evidence("burnt", "LT", "State-embedded actors", Direction.NEUTRAL);
  }
}
