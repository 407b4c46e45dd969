package org.spoor.assess.mission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spoor.model.Period;

/**
 * How many people states keep at their missions, as a table says.
 *
 * @param entries by host, sending state, date, row; those rows that could be read
 * @param problems of the others, in the order of rows; at most {@link #MOST_PROBLEMS}
 * @param unlisted how many more problems there are
 */
public record StaffList(List<Entry> entries, List<Problem> problems, int unlisted) {
  /** The columns of the table, in any order; others are passed over. */
  public static final List<String> COLUMNS = List.of("sending", "host", "staff", "date", "source");

  /** Problems that are told one by one. */
  public static final int MOST_PROBLEMS = 20;

  /** Rows of a table: more missions than there are pairs of states, with their history. */
  public static final int MOST_ROWS = 200_000;

  /** Staff of one mission: more than any mission has had. */
  private static final int MOST_STAFF = 100_000;

  public StaffList {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /**
   * A row.
   *
   * @param sending ISO 3166-1 alpha-2
   * @param host likewise, another state
   * @param staff persons, 0 or more
   * @param date EDTF, as written
   * @param days that it covers
   * @param row line of the file, from 1
   */
  public record Entry(
      String sending, String host, int staff, String date, Period days, String source, long row) {}

  /**
   * Why a row, or the table, cannot be used.
   *
   * @param row line of the file, from 1
   * @param column name of the column
   * @param what is wrong
   * @param remedy what to do
   */
  public record Problem(long row, String column, String what, String remedy) {
    /** {@code line 4, column staff: -3 is no number of people; write 0 or more}. */
    public String words() {
      return "line " + row + ", column " + column + ": " + what + "; " + remedy;
    }
  }

  /**
   * A row as read.
   *
   * @param line of the file, from 1
   * @param cells in the order of the header
   */
  public record Line(long line, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Reads a table.
   *
   * @param header names of the columns, in any case
   * @param lines at most {@link #MOST_ROWS} of them are read
   */
  public static StaffList read(List<String> header, List<Line> lines, States states) {
    return new Reader(header, states).read(lines);
  }

  private static final class Reader {
    private final List<String> header;
    private final States states;
    private final List<Problem> problems = new ArrayList<>();
    private int unlisted;

    Reader(List<String> header, States states) {
      this.header = header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
      this.states = states;
    }

    StaffList read(List<Line> lines) {
      for (String column : COLUMNS) {
        if (!header.contains(column)) {
          problem(1, column, "there is no such column", "add it to the first row");
        }
      }
      List<Entry> entries = new ArrayList<>();
      if (problems.isEmpty()) {
        for (Line line : lines.subList(0, Math.min(lines.size(), MOST_ROWS))) {
          entry(line).ifPresent(entries::add);
        }
        if (lines.size() > MOST_ROWS) {
          problem(
              lines.get(MOST_ROWS).line(),
              "sending",
              "more than " + MOST_ROWS + " rows",
              "split the table");
        }
      }
      entries.sort(
          Comparator.comparing(Entry::host)
              .thenComparing(Entry::sending)
              .thenComparingLong(entry -> entry.days().first())
              .thenComparingLong(entry -> entry.days().last())
              .thenComparingInt(Entry::staff)
              .thenComparing(Entry::source)
              .thenComparing(Entry::row));
      return new StaffList(entries, problems, unlisted);
    }

    private Optional<Entry> entry(Line line) {
      int before = problems.size() + unlisted;
      if (line.cells().size() != header.size()) {
        problem(
            line.line(),
            header.getLast(),
            line.cells().size() + " cells, but " + header.size() + " columns",
            "quote cells that hold commas");
        return Optional.empty();
      }
      Optional<String> sending = state(line, "sending");
      Optional<String> host = state(line, "host");
      if (sending.isPresent() && sending.equals(host)) {
        problem(
            line.line(),
            "host",
            "a state has no mission to itself: " + sending.get(),
            "name the state where the mission is");
      }
      Optional<Integer> staff = staff(line);
      String date = cell(line, "date");
      Optional<Period> days = Period.of(date).filter(Period::bounded);
      if (days.isEmpty()) {
        problem(
            line.line(), "date", "'" + date + "' is no date", "write 2022-03-25, 2022-03 or 2022");
      }
      String source = cell(line, "source");
      if (source.isEmpty()) {
        problem(
            line.line(), "source", "nobody is named who says so", "name the list or the report");
      }
      if (problems.size() + unlisted > before) {
        return Optional.empty();
      }
      return Optional.of(
          new Entry(
              sending.orElseThrow(),
              host.orElseThrow(),
              staff.orElseThrow(),
              date,
              days.orElseThrow(),
              source,
              line.line()));
    }

    private Optional<String> state(Line line, String column) {
      String written = cell(line, column);
      Optional<String> code = states.code(written);
      if (code.isEmpty()) {
        problem(
            line.line(),
            column,
            "'" + written + "' is no state that is known",
            "write its ISO 3166-1 code, such as PL, or its English name");
      }
      return code;
    }

    private Optional<Integer> staff(Line line) {
      String written = cell(line, "staff");
      try {
        int staff = Integer.parseInt(written);
        if (staff >= 0 && staff <= MOST_STAFF) {
          return Optional.of(staff);
        }
        problem(
            line.line(),
            "staff",
            written + " is no number of people at a mission",
            "write 0 to " + MOST_STAFF);
      } catch (NumberFormatException e) {
        problem(
            line.line(),
            "staff",
            "'" + written + "' is no whole number",
            "write digits only, such as 45");
      }
      return Optional.empty();
    }

    private String cell(Line line, String column) {
      return line.cells().get(header.indexOf(column)).strip();
    }

    private void problem(long row, String column, String what, String remedy) {
      if (problems.size() == MOST_PROBLEMS) {
        unlisted++;
        return;
      }
      String shown = what.length() <= 120 ? what : what.substring(0, 120) + "…";
      problems.add(new Problem(row, column, shown, remedy));
    }
  }
}
