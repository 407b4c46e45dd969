package org.spoor.report;

import org.spoor.assess.mission.MissionReport;
import org.spoor.assess.mission.MissionReport.Act;
import org.spoor.assess.mission.MissionReport.Exchange;
import org.spoor.assess.mission.MissionReport.Expulsion;
import org.spoor.assess.mission.MissionReport.Mission;
import org.spoor.model.Period;

/** Missions as one JSON object. */
public final class MissionJson {
  private MissionJson() {}

  /** Indented, ended by a line feed. */
  public static String of(MissionReport report) {
    MissionReport.Model model = report.model();
    JsonTree terms = new JsonTree();
    for (int i = 0; i < model.terms().size(); i++) {
      terms.put("log " + model.terms().get(i), model.coefficients().get(i));
    }
    return new JsonTree()
        .put(
            "model",
            new JsonTree()
                .put("missions", model.missions())
                .put("hosts", model.hosts())
                .put("coefficients", terms)
                .put("scale", model.scale()))
        .list("missions", report.missions(), MissionJson::mission)
        .list("exchanges", report.exchanges(), MissionJson::exchange)
        .text();
  }

  private static JsonTree mission(Mission mission) {
    JsonTree tree =
        new JsonTree()
            .put("host", mission.latest().host())
            .put("sending", mission.latest().sending())
            .put("staff", mission.latest().staff())
            .put("date", mission.latest().date())
            .put("source", mission.latest().source())
            .put("line", mission.latest().row())
            .list(
                "earlier",
                mission.earlier(),
                entry ->
                    new JsonTree()
                        .put("staff", entry.staff())
                        .put("date", entry.date())
                        .put("source", entry.source())
                        .put("line", entry.row()));
    mission
        .compared()
        .ifPresent(
            it ->
                tree.put("expected", it.expected())
                    .put("low", it.low())
                    .put("high", it.high())
                    .put("excess", it.excess())
                    .put("excessMin", mission.latest().staff() - it.high())
                    .put("excessMax", mission.latest().staff() - it.low())
                    .put("z", it.z())
                    .flag("outlier", it.outlier())
                    .put("comparedWith", it.beside()));
    tree.put("notCompared", mission.whyNot());
    mission
        .left()
        .ifPresent(
            left ->
                tree.put(
                    "afterExpulsions",
                    new JsonTree()
                        .put("min", left.min())
                        .put("max", left.max())
                        .flag("open", left.open())
                        .texts("incidents", left.incidents())));
    return tree;
  }

  private static JsonTree exchange(Exchange exchange) {
    return new JsonTree()
        .put("one", exchange.one())
        .put("other", exchange.other())
        .list("acts", exchange.acts(), MissionJson::act);
  }

  private static JsonTree act(Act act) {
    JsonTree tree = expulsion(act.expulsion());
    act.answer()
        .ifPresent(
            answer ->
                tree.put(
                    "answer",
                    expulsion(answer.expulsion())
                        .put("daysMin", answer.fastest())
                        .put("daysMax", answer.slowest())));
    return tree;
  }

  private static JsonTree expulsion(Expulsion expulsion) {
    JsonTree tree =
        new JsonTree()
            .put("by", expulsion.by())
            .put("against", expulsion.against())
            .put("earliest", expulsion.days().flatMap(Period::firstDay))
            .put("latest", expulsion.days().flatMap(Period::lastDay));
    if (expulsion.open()) {
      tree.flag("open", true);
    } else {
      tree.put("min", expulsion.min()).put("max", expulsion.max());
    }
    return tree.put("incident", expulsion.incident().id());
  }
}
