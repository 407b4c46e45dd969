package org.spoor.report;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import org.spoor.assess.mission.MissionReport;
import org.spoor.assess.mission.MissionReport.Act;
import org.spoor.assess.mission.MissionReport.Comparison;
import org.spoor.assess.mission.MissionReport.Exchange;
import org.spoor.assess.mission.MissionReport.Expulsion;
import org.spoor.assess.mission.MissionReport.Left;
import org.spoor.assess.mission.MissionReport.Mission;
import org.spoor.model.Incident;

/** Missions for a terminal. */
public final class MissionPage {
  private final StringBuilder out = new StringBuilder();
  private final Ink ink;
  private final int width;
  private final Function<Incident.Telling, String> citation;

  private MissionPage(int width, boolean colour, Function<Incident.Telling, String> citation) {
    this.ink = new Ink(colour);
    this.width = width;
    this.citation = citation;
  }

  /**
   * The page.
   *
   * @param width columns
   * @param citation a telling as it is cited: {@code report.txt §4}
   */
  public static String of(
      MissionReport report,
      int width,
      boolean colour,
      Function<Incident.Telling, String> citation) {
    MissionPage page = new MissionPage(width, colour, citation);
    page.write(report);
    return page.out.toString();
  }

  private void write(MissionReport report) {
    line(ink.strong("MISSIONS"));
    wrapped(
        "  ",
        "Staff beside what states alike keep in the same host. What stands out is a question, not an answer.");
    MissionReport.Model model = report.model();
    if (model.missions() > 0) {
      StringJoiner terms = new StringJoiner(", ");
      for (int i = 0; i < model.terms().size(); i++) {
        terms.add(
            model.terms().get(i)
                + " "
                + String.format(Locale.ROOT, "%+.2f", model.coefficients().get(i)));
      }
      wrapped(
          "  ",
          "Robust regression of log staff over "
              + Wording.count(model.missions(), "mission")
              + " in "
              + Wording.count(model.hosts(), "host")
              + (model.terms().isEmpty() ? "" : " on the logs of " + terms)
              + ", a level for each host; scale "
              + Wording.number(model.scale())
              + ".");
    }
    String host = "";
    for (Mission mission : report.missions()) {
      if (!mission.latest().host().equals(host)) {
        host = mission.latest().host();
        line("");
        line(ink.strong("In " + Wording.country(host)));
      }
      mission(mission);
    }
    if (!report.exchanges().isEmpty()) {
      line("");
      line(ink.strong("Expulsions and answers"));
    }
    report.exchanges().forEach(this::exchange);
  }

  private void mission(Mission mission) {
    StringBuilder words =
        new StringBuilder(Wording.country(mission.latest().sending()))
            .append(": ")
            .append(mission.latest().staff())
            .append(" (")
            .append(mission.latest().date())
            .append(", ")
            .append(mission.latest().source())
            .append(")");
    mission.compared().ifPresent(it -> words.append(compared(mission, it)));
    if (!mission.whyNot().isEmpty()) {
      words.append("; not compared: ").append(mission.whyNot());
    }
    mission.left().ifPresent(left -> words.append("; ").append(left(left)));
    mission
        .earlier()
        .forEach(
            entry -> words.append("; ").append(entry.staff()).append(" in ").append(entry.date()));
    boolean outlier = mission.compared().map(Comparison::outlier).orElse(false);
    wrapped(outlier ? "! " : "  ", words.toString());
  }

  private static String compared(Mission mission, Comparison it) {
    return "; expected "
        + Math.round(it.expected())
        + " ("
        + Math.round(it.low())
        + " to "
        + Math.round(it.high())
        + "), excess "
        + String.format(Locale.ROOT, "%+d", Math.round(it.excess()))
        + " ("
        + String.format(Locale.ROOT, "%+d", Math.round(mission.latest().staff() - it.high()))
        + " to "
        + String.format(Locale.ROOT, "%+d", Math.round(mission.latest().staff() - it.low()))
        + "), z "
        + String.format(Locale.ROOT, "%+.1f", it.z())
        + (it.outlier() ? ": stands out" : "");
  }

  private static String left(Left left) {
    return "after expulsions "
        + (left.min() == left.max() ? left.min() : left.min() + " to " + left.max())
        + (left.open() ? " or fewer, some tell no number" : "")
        + ", if nobody was replaced";
  }

  private void exchange(Exchange exchange) {
    line("  " + Wording.country(exchange.one()) + " and " + Wording.country(exchange.other()));
    for (Act act : exchange.acts()) {
      String answer =
          act.answer()
              .map(
                  it ->
                      "; answered after "
                          + (it.fastest() == it.slowest()
                              ? Wording.count(it.fastest(), "day")
                              : it.fastest() + " to " + it.slowest() + " days")
                          + " with "
                          + number(it.expulsion()))
              .orElse("");
      wrapped("    ", described(act.expulsion()) + answer);
      StringJoiner places = new StringJoiner("  ");
      act.expulsion()
          .incident()
          .tellings()
          .forEach(telling -> places.add("[" + citation.apply(telling) + "]"));
      Plain.wrapped("        ", Plain.of(places.toString()), width)
          .forEach(words -> line(ink.faint(words)));
    }
  }

  private static String described(Expulsion expulsion) {
    String days = SayingText.days(expulsion.days());
    return (days.isEmpty() ? "no date" : days)
        + ": "
        + Wording.country(expulsion.by())
        + " expels "
        + number(expulsion)
        + " of "
        + Wording.country(expulsion.against());
  }

  private static String number(Expulsion expulsion) {
    if (expulsion.open()) {
      return "a number not told";
    }
    return expulsion.min() == expulsion.max()
        ? String.valueOf(expulsion.max())
        : expulsion.min() + " to " + expulsion.max();
  }

  private void wrapped(String indent, String words) {
    Plain.wrapped(indent, Plain.of(words), width).forEach(this::line);
  }

  private void line(String words) {
    out.append(words.stripTrailing()).append('\n');
  }
}
