package org.spoor.exchange;

import java.util.List;

/**
 * A sheet of a table as it was read, before anybody knows what its columns are.
 *
 * @param name the file, with the sheet behind it where it has several
 * @param edition a year that its name tells; 0 where it tells none
 * @param rows without those that have no text
 */
record IndexGrid(String name, int edition, List<Row> rows) {
  IndexGrid {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param line where it is in the file or sheet, from 1
   */
  record Row(long line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    /** The cell without blanks around it; empty where there is none. */
    String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }
  }
}
