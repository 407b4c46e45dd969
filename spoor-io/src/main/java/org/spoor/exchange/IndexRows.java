package org.spoor.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.spoor.assess.index.Aggregate;
import org.spoor.assess.index.CountryScores;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.IndexScores;
import org.spoor.assess.index.Indicator;
import org.spoor.assess.index.Score;

/** Makes scores of the rows of sheets. */
final class IndexRows {
  /** Rows among which the one with the names of the columns is looked for. */
  private static final int HEADER_WITHIN = 30;

  /** Names of indicators that make a row the header. */
  private static final int HEADER_INDICATORS = 3;

  /** A workbook's numbers are doubles: what differs behind this decimal is their error. */
  private static final int DOUBLE_DECIMALS = 9;

  private final IndexModel model;
  private final IndexFaults faults = new IndexFaults();
  private final List<String> notes = new ArrayList<>();
  private final Map<Key, Draft> drafts = new LinkedHashMap<>();

  private record Key(int edition, String country) {}

  private static final class Draft {
    private final String where;
    private final String name;
    private String continent = "";
    private String region = "";
    private final TreeMap<Indicator, Score> scores = new TreeMap<>();
    private final EnumMap<Aggregate, BigDecimal> published = new EnumMap<>(Aggregate.class);

    Draft(String where, String name) {
      this.where = where;
      this.name = name;
    }
  }

  /** Where the columns that are no scores stand; -1 where there is none. */
  private record Columns(int edition, int code, int country, int continent, int region) {
    static Columns of(IndexGrid.Row header) {
      return new Columns(
          at(header, "edition", "year"),
          at(header, "iso3", "country code", "iso", "code", "iso2", "iso3c"),
          at(header, "country", "country name", "state"),
          at(header, "continent"),
          at(header, "region"));
    }
  }

  private IndexRows(IndexModel model) {
    this.model = model;
  }

  static IndexTable.Imported read(String name, List<IndexGrid> grids, IndexModel model)
      throws IOException {
    IndexRows rows = new IndexRows(model);
    boolean any = false;
    for (IndexGrid grid : grids) {
      any |= rows.grid(grid, grids.size() == 1);
    }
    if (!any && rows.faults.size() == 0) {
      rows.faults.add(
          name
              + " has no table of the Index: no row names "
              + HEADER_INDICATORS
              + " indicators, and there are no columns 'indicator' and 'score'; import the publisher's"
              + " workbook, or a CSV with the columns edition, iso3, indicator, score");
    }
    rows.complete();
    rows.faults.settle();
    return new IndexTable.Imported(rows.scores(), rows.notes);
  }

  static int at(IndexGrid.Row header, String... names) {
    for (String name : names) {
      for (int i = 0; i < header.cells().size(); i++) {
        if (header.cell(i).toLowerCase(Locale.ROOT).equals(name)) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean grid(IndexGrid grid, boolean only) throws TableFault {
    if (!grid.rows().isEmpty()) {
      IndexGrid.Row first = grid.rows().getFirst();
      if (at(first, "indicator") >= 0 || only && at(first, "score") >= 0) {
        oneScoreRows(grid, first);
        return true;
      }
    }
    for (int i = 0; i < Math.min(HEADER_WITHIN, grid.rows().size()); i++) {
      IndexGrid.Row header = grid.rows().get(i);
      long named =
          header.cells().stream().filter(cell -> model.indicator(cell).isPresent()).count();
      if (named >= HEADER_INDICATORS) {
        countryRows(grid, header, grid.rows().subList(i + 1, grid.rows().size()));
        return true;
      }
    }
    if (!grid.rows().isEmpty()) {
      notes.add(grid.name() + " was passed over: no row in it names the indicators");
    }
    return false;
  }

  /** A row a score. */
  private void oneScoreRows(IndexGrid grid, IndexGrid.Row header) throws TableFault {
    Columns columns = Columns.of(header);
    int indicator = at(header, "indicator");
    int score = at(header, "score", "value");
    require(grid, header, columns, indicator, "indicator");
    require(grid, header, columns, score, "score");
    for (IndexGrid.Row row : grid.rows().subList(1, grid.rows().size())) {
      if (absent(row.cell(score))) {
        continue;
      }
      String name = row.cell(indicator);
      String where = place(grid, row, "indicator");
      Optional<Indicator> found = model.indicator(name);
      Optional<Aggregate> aggregate = model.aggregate(name);
      if (found.isEmpty() && aggregate.isEmpty()) {
        faults.add(
            where
                + ": the Index has no indicator '"
                + shortened(name)
                + "'; write it as the Index does, perhaps '"
                + model.nearestIndicator(name)
                + "'");
        continue;
      }
      Optional<Draft> draft = draft(grid, columns, row, false);
      if (draft.isPresent()) {
        String at = place(grid, row, "score");
        if (found.isPresent()) {
          score(draft.get(), found.get(), edition(grid, columns, row), row.cell(score), at);
        } else {
          published(draft.get(), aggregate.orElseThrow(), row.cell(score), at);
        }
      }
    }
  }

  /** A row a country. */
  private void countryRows(IndexGrid grid, IndexGrid.Row header, List<IndexGrid.Row> rows)
      throws TableFault {
    Columns columns = Columns.of(header);
    require(grid, header, columns, 0, "");
    Map<Integer, Indicator> indicators = new LinkedHashMap<>();
    Map<Integer, Aggregate> aggregates = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    for (int i = 0; i < header.cells().size(); i++) {
      String name = header.cell(i);
      Optional<Indicator> indicator = model.indicator(name);
      if (indicator.isPresent()) {
        indicators.put(i, indicator.get());
      } else if (model.aggregate(name).isPresent()) {
        aggregates.put(i, model.aggregate(name).orElseThrow());
      } else if (!name.isEmpty() && !isKnown(columns, i)) {
        others.add("'" + shortened(name) + "'");
      }
    }
    if (!others.isEmpty()) {
      notes.add(
          grid.name()
              + ": columns that are no indicator of the Index were passed over: "
              + String.join(", ", others.subList(0, Math.min(12, others.size()))));
    }
    missingColumns(grid, header, columns, indicators, others);
    for (IndexGrid.Row row : rows) {
      Optional<Draft> draft = draft(grid, columns, row, true);
      if (draft.isEmpty()) {
        continue;
      }
      int edition = edition(grid, columns, row);
      for (Map.Entry<Integer, Indicator> each : indicators.entrySet()) {
        String cell = row.cell(each.getKey());
        if (!absent(cell)) {
          String at = place(grid, row, each.getValue().name());
          score(draft.get(), each.getValue(), edition, cell, at);
        }
      }
      for (Map.Entry<Integer, Aggregate> each : aggregates.entrySet()) {
        String cell = row.cell(each.getKey());
        if (!absent(cell)) {
          published(draft.get(), each.getValue(), cell, place(grid, row, each.getValue().title()));
        }
      }
    }
  }

  private static boolean isKnown(Columns columns, int at) {
    return at == columns.edition()
        || at == columns.code()
        || at == columns.country()
        || at == columns.continent()
        || at == columns.region();
  }

  /** A column that is not there is told once, not in every row; only where the edition is known. */
  private void missingColumns(
      IndexGrid grid,
      IndexGrid.Row header,
      Columns columns,
      Map<Integer, Indicator> found,
      List<String> others)
      throws TableFault {
    if (columns.edition() >= 0 || !model.editions().contains(grid.edition())) {
      return;
    }
    for (Indicator indicator : model.indicators(grid.edition())) {
      if (!found.containsValue(indicator)) {
        faults.add(
            grid.name()
                + ", row "
                + header.line()
                + ": there is no column '"
                + indicator.name()
                + "'; name the column so"
                + (others.isEmpty() ? "" : ", perhaps it is one of " + String.join(", ", others)));
      }
    }
    faults.settle();
  }

  private void require(
      IndexGrid grid, IndexGrid.Row header, Columns columns, int column, String name)
      throws TableFault {
    String missing = "";
    if (column < 0) {
      missing = name;
    } else if (columns.code() < 0 && columns.country() < 0) {
      missing = "country";
    } else if (columns.edition() < 0 && grid.edition() == 0) {
      missing = "edition";
    }
    if (!missing.isEmpty()) {
      faults.add(
          grid.name()
              + ", row "
              + header.line()
              + ": there is no column '"
              + missing
              + "'; "
              + (missing.equals("edition")
                  ? "add it, or give the sheet or file a name with the year, such as 2023_dataset"
                  : "name the column so in the first line"));
      faults.settle();
    }
  }

  private int edition(IndexGrid grid, Columns columns, IndexGrid.Row row) {
    String cell = row.cell(columns.edition()).replaceFirst("\\.0$", "");
    return cell.matches("\\d{4}") ? Integer.parseInt(cell) : grid.edition();
  }

  /** What is read of the row's country; empty where the row cannot be placed, which is told. */
  private Optional<Draft> draft(
      IndexGrid grid, Columns columns, IndexGrid.Row row, boolean wholeCountry) throws TableFault {
    int edition = edition(grid, columns, row);
    if (!model.editions().contains(edition)) {
      faults.add(
          place(grid, row, "edition")
              + ": there is no edition '"
              + shortened(edition == 0 ? row.cell(columns.edition()) : String.valueOf(edition))
              + "'; the editions are "
              + String.join(", ", model.editions().stream().map(String::valueOf).toList()));
      return Optional.empty();
    }
    String code = row.cell(columns.code());
    String name = row.cell(columns.country());
    Optional<String> country = code.isEmpty() ? Optional.empty() : model.country(code);
    if (country.isEmpty() && !name.isEmpty()) {
      country = model.country(name);
    }
    if (country.isEmpty()) {
      String told = name.isEmpty() ? code : name;
      faults.add(
          place(grid, row, name.isEmpty() ? "iso3" : "country")
              + ": there is no country '"
              + shortened(told)
              + "'; write its name or ISO 3166 code"
              + (told.isEmpty() ? "" : ", perhaps " + model.nearestCountry(told)));
      return Optional.empty();
    }
    Key key = new Key(edition, country.get());
    Draft draft = drafts.get(key);
    String where = grid.name() + ", row " + row.line();
    if (draft != null && wholeCountry) {
      faults.add(
          where
              + ": "
              + model.name(country.get())
              + " was there before, in "
              + draft.where
              + "; remove one of the rows");
      return Optional.empty();
    }
    if (draft == null) {
      draft = new Draft(where, name.isEmpty() ? model.name(country.get()) : name);
      drafts.put(key, draft);
    }
    draft.continent = draft.continent.isEmpty() ? row.cell(columns.continent()) : draft.continent;
    draft.region = draft.region.isEmpty() ? row.cell(columns.region()) : draft.region;
    return Optional.of(draft);
  }

  private void score(Draft draft, Indicator indicator, int edition, String cell, String where)
      throws TableFault {
    if (indicator.since() > edition) {
      faults.add(
          where
              + ": the edition of "
              + edition
              + " does not score "
              + indicator.name()
              + "; clear the cell or check the edition");
      return;
    }
    Optional<Score> score = number(cell).flatMap(Score::of);
    if (score.isEmpty()) {
      faults.add(
          where + ": '" + shortened(cell) + "' is no score; scores are 1 to 10 in steps of 0.5");
    } else if (draft.scores.putIfAbsent(indicator, score.get()) != null) {
      faults.add(
          where
              + ": "
              + draft.name
              + " has a score of "
              + indicator.name()
              + " for "
              + edition
              + " already; remove one of the rows");
    }
  }

  private void published(Draft draft, Aggregate aggregate, String cell, String where)
      throws TableFault {
    Optional<BigDecimal> value =
        number(cell)
            .filter(v -> v.compareTo(BigDecimal.ONE) >= 0 && v.compareTo(BigDecimal.TEN) <= 0);
    if (value.isEmpty()) {
      faults.add(
          where + ": '" + shortened(cell) + "' is no score; aggregates are numbers from 1 to 10");
    } else if (draft.published.putIfAbsent(aggregate, printed(value.get())) != null) {
      faults.add(
          where
              + ": "
              + draft.name
              + " has "
              + aggregate.title()
              + " already; remove one of the rows");
    }
  }

  private static BigDecimal printed(BigDecimal value) {
    return value
        .setScale(DOUBLE_DECIMALS, RoundingMode.HALF_EVEN)
        .setScale(2, RoundingMode.HALF_UP);
  }

  private static Optional<BigDecimal> number(String cell) {
    String plain = cell.indexOf('.') < 0 ? cell.replace(',', '.') : cell;
    if (!plain.matches("-?\\d{1,6}(\\.\\d{1,20})?")) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(plain);
    return Optional.of(
        number.scale() > DOUBLE_DECIMALS
            ? number.setScale(DOUBLE_DECIMALS, RoundingMode.HALF_EVEN)
            : number);
  }

  private static boolean absent(String cell) {
    String lower = cell.toLowerCase(Locale.ROOT);
    return lower.isEmpty() || lower.equals("n/a") || lower.equals("na") || lower.equals("-");
  }

  /** Every country must have every indicator of its edition. */
  private void complete() throws TableFault {
    int told = faults.size();
    for (Map.Entry<Key, Draft> each : drafts.entrySet()) {
      List<String> missing =
          model.indicators(each.getKey().edition()).stream()
              .filter(indicator -> !each.getValue().scores.containsKey(indicator))
              .map(Indicator::name)
              .toList();
      // What is wrong with a score is told already; that it is missing then is no news.
      if (!missing.isEmpty() && told == 0) {
        faults.add(
            each.getValue().where
                + ": "
                + each.getValue().name
                + " has no score of "
                + each.getKey().edition()
                + " for "
                + String.join(", ", missing)
                + "; fill them in, or remove the country");
      }
    }
  }

  private IndexScores scores() {
    Map<Key, CountryScores> all = new HashMap<>();
    drafts.forEach(
        (key, draft) ->
            all.put(
                key,
                new CountryScores(
                    key.edition(),
                    key.country(),
                    draft.name,
                    draft.continent,
                    draft.region,
                    draft.scores,
                    draft.published)));
    return new IndexScores(List.copyOf(all.values()));
  }

  private static String place(IndexGrid grid, IndexGrid.Row row, String column) {
    return grid.name() + ", row " + row.line() + ", column '" + column + "'";
  }

  private static String shortened(String cell) {
    return cell.length() <= 60 ? cell : cell.substring(0, 60) + "…";
  }
}
