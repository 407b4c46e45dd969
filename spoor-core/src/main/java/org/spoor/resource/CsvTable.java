package org.spoor.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table with a header: RFC 4180 with {@code #} comment lines, UTF-8.
 *
 * @param name where it was read, for messages
 * @param columns names of the columns
 * @param rows rows in the order of the file
 */
public record CsvTable(String name, List<String> columns, List<Row> rows) {
  public CsvTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A row whose cells are asked for by column name. */
  public static final class Row {
    private final String table;
    private final int line;
    private final Map<String, Integer> index;
    private final String[] cells;

    private Row(String table, int line, Map<String, Integer> index, String[] cells) {
      this.table = table;
      this.line = line;
      this.index = index;
      this.cells = cells;
    }

    /**
     * The cell, trimmed; empty where it is empty.
     *
     * @throws IllegalStateException when there is no such column
     */
    public String get(String column) {
      Integer at = index.get(column);
      if (at == null) {
        throw error("there is no column '" + column + "'");
      }
      return at < cells.length ? cells[at] : "";
    }

    /** The parts of the cell between {@code |}, trimmed, without empty ones. */
    public List<String> list(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> parts = new ArrayList<>();
      int at = 0;
      while (at <= cell.length()) {
        int bar = cell.indexOf('|', at);
        int end = bar < 0 ? cell.length() : bar;
        String part = cell.substring(at, end).trim();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        at = end + 1;
      }
      return parts;
    }

    /** An error that names this row. */
    public IllegalStateException error(String message) {
      return new IllegalStateException(table + ", line " + line + ": " + message);
    }
  }

  /**
   * Reads a table from the class path.
   *
   * @throws IllegalStateException when it is missing or not a table; the message names the line
   */
  public static CsvTable load(String path) {
    try (InputStream in = CsvTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("there is no resource " + path);
      }
      return parse(
          path, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CsvTable parse(String name, BufferedReader reader) throws IOException {
    List<String> columns = List.of();
    Map<String, Integer> index = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (String text = reader.readLine(); text != null; text = reader.readLine()) {
      line++;
      if (text.isBlank() || text.charAt(0) == '#') {
        continue;
      }
      int first = line;
      while (openQuote(text)) {
        String more = reader.readLine();
        if (more == null) {
          throw new IllegalStateException(name + ", line " + first + ": a quoted cell has no end");
        }
        line++;
        text = text + "\n" + more;
      }
      String[] cells = cells(text);
      if (columns.isEmpty()) {
        columns = List.of(cells);
        for (int i = 0; i < cells.length; i++) {
          index.put(cells[i], i);
        }
      } else if (cells.length > columns.size()) {
        throw new IllegalStateException(
            name
                + ", line "
                + first
                + ": "
                + cells.length
                + " cells, but "
                + columns.size()
                + " columns");
      } else {
        rows.add(new Row(name, first, index, cells));
      }
    }
    return new CsvTable(name, columns, rows);
  }

  private static boolean openQuote(String text) {
    int quotes = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        quotes++;
      }
    }
    return quotes % 2 == 1;
  }

  private static String[] cells(String text) {
    List<String> cells = new ArrayList<>();
    if (text.indexOf('"') < 0) {
      int at = 0;
      while (at <= text.length()) {
        int comma = text.indexOf(',', at);
        int end = comma < 0 ? text.length() : comma;
        cells.add(text.substring(at, end).trim());
        at = end + 1;
      }
      return cells.toArray(String[]::new);
    }
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().trim());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().trim());
    return cells.toArray(String[]::new);
  }
}
