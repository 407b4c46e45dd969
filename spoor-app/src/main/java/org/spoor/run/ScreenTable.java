package org.spoor.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spoor.exchange.TableReader;
import org.spoor.exchange.TableWriter;
import org.spoor.resolve.name.NameKind;
import org.spoor.resolve.screen.Hit;
import org.spoor.resolve.screen.Screening;
import org.spoor.resolve.screen.Subject;

/**
 * A table of names in, a row for each hit out: the columns of the name, then {@code list_id},
 * {@code list_name}, {@code score}, {@code why}. Names are looked up by several threads and written
 * in the order of the input; a fixed number of them is held at a time.
 */
public final class ScreenTable {
  private static final int BATCH = 2_048;

  private final Screening screening;
  private final double threshold;

  /**
   * A screen.
   *
   * @param threshold least score of a hit
   */
  public ScreenTable(Screening screening, double threshold) {
    this.screening = screening;
    this.threshold = threshold;
  }

  /**
   * How it went.
   *
   * @param names names that were looked up
   * @param withHits names with at least one hit
   * @param hits rows written
   */
  public record Outcome(long names, long withHits, long hits) {}

  private record Asked(List<String> cells, Subject subject) {}

  private record Answered(Asked asked, List<Hit> hits) {}

  /**
   * Looks up all names.
   *
   * @param name the file's name, for messages
   * @throws org.spoor.exchange.TableFault when it is no table with a column name
   * @throws IOException when a stream breaks
   */
  public Outcome run(String name, InputStream in, OutputStream out) throws IOException {
    long names = 0;
    long withHits = 0;
    long written = 0;
    TableWriter writer = new TableWriter(out);
    try (TableReader table = TableReader.open(name, in)) {
      Columns columns = Columns.of(table);
      List<String> header = new ArrayList<>(table.columns());
      header.addAll(List.of("list_id", "list_name", "score", "why"));
      writer.row(header);
      List<Asked> batch = next(table, columns);
      while (!batch.isEmpty()) {
        names += batch.size();
        for (Answered answered : answers(batch)) {
          withHits += answered.hits().isEmpty() ? 0 : 1;
          written += answered.hits().size();
          for (Hit hit : answered.hits()) {
            writer.row(row(answered.asked().cells(), hit));
          }
        }
        batch = next(table, columns);
      }
      writer.flush();
    } catch (IOException e) {
      if (!BrokenPipe.is(e)) {
        writer.flush();
        throw e;
      }
    }
    return new Outcome(names, withHits, written);
  }

  private List<Answered> answers(List<Asked> batch) {
    return batch.parallelStream()
        .map(asked -> new Answered(asked, screening.screen(asked.subject(), threshold)))
        .toList();
  }

  private List<Asked> next(TableReader table, Columns columns) throws IOException {
    List<Asked> batch = new ArrayList<>(BATCH);
    while (batch.size() < BATCH) {
      Optional<TableReader.Row> row = table.next();
      if (row.isEmpty()) {
        break;
      }
      List<String> cells = new ArrayList<>(row.get().cells());
      while (cells.size() < table.columns().size()) {
        cells.add("");
      }
      List<String> fitting = List.copyOf(cells.subList(0, table.columns().size()));
      batch.add(new Asked(fitting, columns.subject(fitting)));
    }
    return batch;
  }

  private static List<String> row(List<String> cells, Hit hit) {
    List<String> row = new ArrayList<>(cells);
    row.add(hit.party().id());
    row.add(hit.listedName());
    row.add(String.format(Locale.ROOT, "%.4f", hit.score()));
    row.add(hit.match().toText());
    return row;
  }

  /** Where the columns are. */
  private record Columns(
      int name, Optional<Integer> schema, Optional<Integer> country, Optional<Integer> birth) {
    static Columns of(TableReader table) throws IOException {
      return new Columns(
          table.required("name", "full_name", "caption"),
          table.column("schema", "kind", "type"),
          table.column("country", "countries", "nationality"),
          table.column("birth_date", "date_of_birth", "birthdate", "dob"));
    }

    Subject subject(List<String> cells) {
      return new Subject(
          cells.get(name),
          NameKind.ofSchema(cell(cells, schema)),
          parts(cell(cells, country)),
          parts(cell(cells, birth)));
    }

    private static String cell(List<String> cells, Optional<Integer> column) {
      return column.map(cells::get).orElse("");
    }

    private static List<String> parts(String cell) {
      List<String> parts = new ArrayList<>();
      for (String part : cell.split("[;|]")) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return parts;
    }
  }
}
