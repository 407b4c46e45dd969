package org.spoor.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spoor.assess.ledger.RateTable;
import org.spoor.exchange.TableFault;
import org.spoor.exchange.TableReader;

/**
 * Rates of exchange from a CSV table: {@code date} (ISO 8601), {@code currency} (ISO 4217), {@code
 * rate} (what one unit of it was worth), {@code in} (the currency that it was worth it in, the same
 * in all rows) and {@code source}.
 */
public final class RateFile {
  /** Rows that are taken: thirty years of daily rates of forty currencies. */
  private static final int MOST_RATES = 500_000;

  private RateFile() {}

  /**
   * Reads a table to its end.
   *
   * @param name the file's name, for messages
   * @throws TableFault when a column is missing or a row holds no rate; the message names the line
   * @throws IOException when the stream breaks
   */
  public static RateTable read(String name, InputStream in) throws IOException {
    List<RateTable.Rate> rates = new ArrayList<>();
    String target = "";
    try (TableReader table = TableReader.open(name, in)) {
      int date = table.required("date");
      int currency = table.required("currency");
      int rate = table.required("rate");
      int worth = table.required("in");
      Optional<Integer> source = table.column("source");
      Optional<TableReader.Row> row = table.next();
      while (row.isPresent()) {
        List<String> cells = row.get().cells();
        String place = name + ", line " + row.get().line() + ": ";
        String into = code(place, "in", cell(cells, worth));
        if (!target.isEmpty() && !target.equals(into)) {
          throw new TableFault(
              place + "all rates must be in one currency; the rows above are in " + target);
        }
        target = into;
        if (rates.size() == MOST_RATES) {
          throw new TableFault(
              place + "more than " + MOST_RATES + " rates; leave out what is not needed");
        }
        rates.add(
            rate(
                place,
                cell(cells, date),
                code(place, "currency", cell(cells, currency)),
                cell(cells, rate),
                source.map(at -> cell(cells, at)).orElse(name)));
        row = table.next();
      }
    }
    if (rates.isEmpty()) {
      throw new TableFault(name + " has no rates; add rows below the names of the columns");
    }
    return new RateTable(target, rates);
  }

  private static RateTable.Rate rate(
      String place, String date, String currency, String rate, String source) throws TableFault {
    double worth;
    try {
      worth = Double.parseDouble(rate);
    } catch (NumberFormatException e) {
      throw new TableFault(place + "rate must be a number such as 1.0823, not '" + rate + "'");
    }
    try {
      return new RateTable.Rate(date, currency, worth, source);
    } catch (IllegalArgumentException e) {
      throw new TableFault(
          place + e.getMessage() + "; write a day such as 2022-03-18 and a positive number");
    }
  }

  private static String code(String place, String column, String code) throws TableFault {
    String upper = code.toUpperCase(Locale.ROOT);
    if (!upper.matches("[A-Z]{3}")) {
      throw new TableFault(
          place + column + " must be a code of ISO 4217 such as EUR, not '" + code + "'");
    }
    return upper;
  }

  private static String cell(List<String> cells, int at) {
    return at < cells.size() ? cells.get(at).strip() : "";
  }
}
