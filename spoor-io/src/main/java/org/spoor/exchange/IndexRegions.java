package org.spoor.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoor.assess.index.CountryScores;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.IndexScores;

/**
 * A table of countries with their regions: columns iso3 or country, continent, and region, or one
 * region an edition (region_2021, …).
 */
final class IndexRegions {
  private record Key(String country, int edition) {}

  private record Of(String continent, String region) {}

  private final Map<Key, Of> regions = new HashMap<>();

  private IndexRegions() {}

  static IndexRegions read(IndexGrid grid, IndexModel model) throws TableFault {
    IndexFaults faults = new IndexFaults();
    IndexRegions all = new IndexRegions();
    IndexGrid.Row header = grid.rows().getFirst();
    int code = IndexRows.at(header, "iso3", "iso2", "code", "country");
    if (code < 0) {
      faults.add(
          grid.name()
              + ", row 1: there is no column 'iso3'; name the column with the countries so");
      faults.settle();
    }
    for (IndexGrid.Row row : grid.rows().subList(1, grid.rows().size())) {
      Optional<String> country = model.country(row.cell(code));
      if (country.isEmpty()) {
        faults.add(
            grid.name()
                + ", row "
                + row.line()
                + ", column 'iso3': there is no country '"
                + row.cell(code)
                + "'; write its ISO 3166 code or name");
        continue;
      }
      for (int edition : model.editions()) {
        int column = IndexRows.at(header, "region_" + edition, "region");
        all.regions.put(
            new Key(country.get(), edition),
            new Of(row.cell(IndexRows.at(header, "continent")), row.cell(column)));
      }
    }
    faults.settle();
    return all;
  }

  /** The same scores with these regions where the table has them. */
  IndexScores onto(IndexScores scores) {
    List<CountryScores> countries = new ArrayList<>();
    for (CountryScores each : scores.countries()) {
      Of of = regions.getOrDefault(new Key(each.country(), each.edition()), new Of("", ""));
      countries.add(
          new CountryScores(
              each.edition(),
              each.country(),
              each.name(),
              of.continent().isEmpty() ? each.continent() : of.continent(),
              of.region().isEmpty() ? each.region() : of.region(),
              each.scores(),
              each.published()));
    }
    return new IndexScores(countries);
  }
}
