package org.spoor.assess.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoor.assess.ReportMaker;
import org.spoor.model.Flow;
import org.spoor.model.Trend;
import org.spoor.resolve.Report;
import org.spoor.resource.CsvTable;

/** Reports made of the rows of a sheet. */
final class FlowSheet {
  private FlowSheet() {}

  static List<Report> reports() {
    Map<String, ReportMaker> makers = new LinkedHashMap<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/assess/flow/records.csv").rows()) {
      ReportMaker maker =
          makers.computeIfAbsent(
              row.get("report"), name -> new ReportMaker(makers.size(), name + ".txt"));
      maker.with(
          (id, span) ->
              new Flow(
                  id,
                  span,
                  row.get("commodity"),
                  row.list("from"),
                  row.list("via"),
                  row.list("to"),
                  filled(row.get("trend"))
                      .map(word -> Trend.valueOf(word.toUpperCase(java.util.Locale.ROOT))),
                  Optional.empty(),
                  filled(row.get("route")),
                  ReportMaker.standing(row.get("certainty"))));
    }
    List<Report> reports = new ArrayList<>();
    makers.values().forEach(maker -> reports.add(maker.report()));
    return reports;
  }

  private static Optional<String> filled(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }
}
