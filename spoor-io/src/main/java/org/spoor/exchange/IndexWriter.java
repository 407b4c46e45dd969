package org.spoor.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.spoor.assess.index.Aggregate;
import org.spoor.assess.index.CountryScores;
import org.spoor.assess.index.IndexScores;
import org.spoor.assess.index.Indicator;
import org.spoor.assess.index.Score;

/** Writes scores as CSV with a row a score, as {@link IndexTable} reads it. */
public final class IndexWriter {
  private IndexWriter() {}

  /**
   * Writes all scores: by edition and country, aggregates first.
   *
   * @throws IOException when the stream breaks
   */
  public static void write(IndexScores scores, OutputStream out) throws IOException {
    TableWriter table = new TableWriter(out);
    table.row(List.of("edition", "iso2", "country", "continent", "region", "indicator", "score"));
    for (CountryScores country : scores.countries()) {
      for (Aggregate aggregate : Aggregate.values()) {
        var value = country.published().get(aggregate);
        if (value != null) {
          table.row(row(country, aggregate.title(), value.toPlainString()));
        }
      }
      for (Map.Entry<Indicator, Score> each : country.scores().entrySet()) {
        table.row(row(country, each.getKey().name(), each.getValue().toString()));
      }
    }
    table.flush();
  }

  private static List<String> row(CountryScores country, String indicator, String score) {
    return List.of(
        String.valueOf(country.edition()),
        country.country(),
        country.name(),
        country.continent(),
        country.region(),
        indicator,
        score);
  }
}
