package org.spoor.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A CSV table with a header, row by row: RFC 4180, UTF-8 with or without a byte order mark.
 *
 * <p>Holds one row at a time, of at most {@value #MAX_ROW} characters. Columns are found by name,
 * whatever their case. Not thread-safe; closing closes the stream.
 */
public final class TableReader implements AutoCloseable {
  /** Longest row that is taken, UTF-16 code units. */
  public static final int MAX_ROW = 1 << 20;

  private final String name;
  private final CloseableIterator<CsvRecord> records;
  private final List<String> columns;
  private final Map<String, Integer> index = new HashMap<>();
  private long line;

  private TableReader(String name, InputStream in) throws TableFault {
    this.name = name;
    this.records =
        CsvReader.builder()
            .detectBomHeader(true)
            .maxBufferSize(MAX_ROW)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(in, StandardCharsets.UTF_8)
            .iterator();
    Optional<CsvRecord> header = record();
    if (header.isEmpty()) {
      throw new TableFault(name + " is empty; its first line must name the columns");
    }
    this.columns = header.get().getFields().stream().map(String::strip).toList();
    for (int i = 0; i < columns.size(); i++) {
      index.putIfAbsent(columns.get(i).toLowerCase(Locale.ROOT), i);
    }
  }

  /**
   * A row.
   *
   * @param line where it begins in the file, from 1
   * @param cells in the order of the columns
   */
  public record Row(long line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Reads the header.
   *
   * @param name the file's name, for messages
   * @throws TableFault when there is no header
   */
  public static TableReader open(String name, InputStream in) throws TableFault {
    return new TableReader(name, in);
  }

  /** The columns in the order of the file. */
  public List<String> columns() {
    return columns;
  }

  /** The place of the first of these columns that is there. */
  public Optional<Integer> column(String... names) {
    for (String column : names) {
      Integer at = index.get(column);
      if (at != null) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /**
   * The place of a column that must be there.
   *
   * @throws TableFault when it is not
   */
  public int required(String column, String... others) throws TableFault {
    Optional<Integer> at = column(column);
    if (at.isEmpty()) {
      at = column(others);
    }
    return at.orElseThrow(
        () ->
            new TableFault(
                name
                    + ", line 1: there is no column '"
                    + column
                    + "', only "
                    + String.join(", ", columns.stream().limit(12).map(c -> "'" + c + "'").toList())
                    + "; name the column '"
                    + column
                    + "' in the first line"));
  }

  /**
   * The next row, or nothing at the end. Rows without any text are passed over.
   *
   * @throws TableFault when quotes do not close or the row is too long
   */
  public Optional<Row> next() throws TableFault {
    Optional<CsvRecord> record = record();
    while (record.isPresent() && record.get().getFields().stream().allMatch(String::isBlank)) {
      record = record();
    }
    return record.map(found -> new Row(found.getStartingLineNumber(), found.getFields()));
  }

  private Optional<CsvRecord> record() throws TableFault {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CsvRecord record = records.next();
      line = record.getStartingLineNumber();
      return Optional.of(record);
    } catch (CsvParseException e) {
      throw new TableFault(
          name
              + ", behind line "
              + line
              + ": the row cannot be read ("
              + innermost(e)
              + "); close its quotes, double quotes inside of them (\"\"), and keep a row below "
              + MAX_ROW
              + " characters");
    } catch (UncheckedIOException e) {
      throw new TableFault(name + " cannot be read behind line " + line + ": " + innermost(e));
    }
  }

  private static String innermost(Throwable failure) {
    Throwable cause = failure;
    for (Throwable next = failure; next != null; next = next.getCause()) {
      cause = next;
    }
    return String.valueOf(cause.getMessage());
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
