package org.spoor.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.spoor.exchange.TableReader;
import org.spoor.exchange.TableWriter;
import org.spoor.resolve.name.Name;
import org.spoor.resolve.name.NameKind;
import org.spoor.resolve.name.NameMatch;
import org.spoor.resolve.name.NameMatcher;

/**
 * A table of pairs of names in, the same table with {@code score}, {@code match} and {@code why}
 * out. Holds one row at a time.
 */
public final class MatchTable {
  private final NameMatcher matcher = NameMatcher.load();
  private final double threshold;
  private final Consumer<String> complaints;

  /**
   * A matcher of tables.
   *
   * @param threshold least score that counts as a match
   * @param complaints told about each row that cannot be compared
   */
  public MatchTable(double threshold, Consumer<String> complaints) {
    this.threshold = threshold;
    this.complaints = complaints;
  }

  /**
   * Compares all pairs.
   *
   * @param name the file's name, for messages
   * @return rows that could not be compared; they are passed through without a score
   * @throws org.spoor.exchange.TableFault when it is no table with the columns left and right
   * @throws IOException when a stream breaks
   */
  public long run(String name, InputStream in, OutputStream out) throws IOException {
    long faulty = 0;
    try (TableReader table = TableReader.open(name, in)) {
      int left = table.required("left");
      int right = table.required("right");
      Optional<Integer> schema = table.column("schema", "kind");
      int width = table.columns().size();
      TableWriter writer = new TableWriter(out);
      List<String> header = new ArrayList<>(table.columns());
      header.addAll(List.of("score", "match", "why"));
      writer.row(header);
      try {
        for (Optional<TableReader.Row> next = table.next(); next.isPresent(); next = table.next()) {
          List<String> cells = next.get().cells();
          if (cells.size() != width) {
            faulty++;
            complaints.accept(
                String.format(
                    Locale.ROOT,
                    "%s, line %d: %d cells, but %d columns; quote cells that hold commas",
                    name,
                    next.get().line(),
                    cells.size(),
                    width));
          }
          List<String> row = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
          while (row.size() < width) {
            row.add("");
          }
          row.addAll(
              cells.size() == width
                  ? compared(cells.get(left), cells.get(right), schema.map(cells::get).orElse(""))
                  : List.of("", "", ""));
          writer.row(row);
        }
      } finally {
        writer.flush(); // what was compared before a broken row is not lost
      }
    } catch (IOException e) {
      if (!BrokenPipe.is(e)) {
        throw e;
      }
    }
    return faulty;
  }

  private List<String> compared(String left, String right, String schema) {
    NameKind kind = NameKind.ofSchema(schema);
    NameMatch match = matcher.match(Name.of(left, kind), Name.of(right, kind));
    return List.of(
        String.format(Locale.ROOT, "%.4f", match.score()),
        String.valueOf(match.score() >= threshold),
        match.toText());
  }
}
