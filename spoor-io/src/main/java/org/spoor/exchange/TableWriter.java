package org.spoor.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a CSV table: RFC 4180 with line feeds, UTF-8, quotes only where they are needed. */
public final class TableWriter {
  private final BufferedWriter out;
  private final CsvWriter csv;

  /** Over a stream that is not closed; call {@link #flush()} at the end. */
  public TableWriter(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(this.out);
  }

  /**
   * Writes a row.
   *
   * @throws IOException when the stream breaks
   */
  public void row(List<String> cells) throws IOException {
    try {
      csv.writeRecord(cells);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Hands on what was written.
   *
   * @throws IOException when the stream breaks
   */
  public void flush() throws IOException {
    try {
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    out.flush();
  }
}
