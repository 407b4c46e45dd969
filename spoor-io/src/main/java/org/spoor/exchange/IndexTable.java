package org.spoor.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spoor.assess.index.IndexModel;
import org.spoor.assess.index.IndexScores;

/**
 * Reads scores of the Index: the publisher's workbook (.xlsx, one sheet an edition, a row a
 * country, a column an indicator), the same as CSV, or CSV with a row a score (columns edition,
 * iso3 or country, indicator, score). Which of these it is, the content tells.
 *
 * <p>Everything is checked: a table is taken whole or not at all, and what is wrong is told with
 * its place, up to twenty faults at a time.
 */
public final class IndexTable {
  /** Largest file that is taken; the publisher's has a tenth of a megabyte. */
  public static final int MAX_BYTES = 16 << 20;

  private static final int MAX_ROWS = 500_000;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

  private IndexTable() {}

  /**
   * What was read.
   *
   * @param notes columns and sheets that were passed over, in words
   */
  public record Imported(IndexScores scores, List<String> notes) {
    public Imported {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Reads a file to its end.
   *
   * @param name the file's name, for messages
   * @throws TableFault when it cannot be taken; the message names file, row, column and remedy
   * @throws IOException when the stream breaks
   */
  public static Imported read(String name, InputStream in, IndexModel model) throws IOException {
    byte[] bytes = new BufferedInputStream(in).readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new TableFault(
          name + " has more than " + (MAX_BYTES >> 20) + " MB; is it the Index's workbook?");
    }
    boolean workbook = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
    List<IndexGrid> grids =
        workbook
            ? IndexWorkbook.read(name, new ByteArrayInputStream(bytes))
            : List.of(table(name, new ByteArrayInputStream(bytes)));
    return IndexRows.read(name, grids, model);
  }

  /** Countries with their region in each edition, to go with a table that has none. */
  public static IndexScores withRegions(
      IndexScores scores, String name, InputStream in, IndexModel model) throws IOException {
    return IndexRegions.read(table(name, in), model).onto(scores);
  }

  private static IndexGrid table(String name, InputStream in) throws IOException {
    List<IndexGrid.Row> rows = new ArrayList<>();
    try (TableReader table = TableReader.open(name, in)) {
      rows.add(new IndexGrid.Row(1, table.columns()));
      for (Optional<TableReader.Row> row = table.next(); row.isPresent(); row = table.next()) {
        if (rows.size() == MAX_ROWS) {
          throw new TableFault(name + " has more than " + MAX_ROWS + " rows; split it");
        }
        rows.add(new IndexGrid.Row(row.get().line(), row.get().cells()));
      }
    }
    return new IndexGrid(name, yearIn(name, ""), rows);
  }

  /** The year that a name holds; 0 where both hold none. */
  static int yearIn(String name, String other) {
    for (String each : List.of(name, other)) {
      Matcher year = YEAR.matcher(each);
      if (year.find()) {
        return Integer.parseInt(year.group());
      }
    }
    return 0;
  }
}
