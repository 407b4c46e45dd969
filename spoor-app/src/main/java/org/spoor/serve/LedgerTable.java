package org.spoor.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.spoor.assess.ledger.Ledger;
import org.spoor.exchange.TableWriter;
import org.spoor.model.Incident;

/** A ledger as a table: one row a figure of an incident. Stateless. */
final class LedgerTable {
  private static final List<String> COLUMNS =
      List.of(
          "incident",
          "type",
          "date",
          "earliest",
          "latest",
          "by",
          "against",
          "by_parties",
          "against_parties",
          "countries",
          "places",
          "of",
          "unit",
          "min",
          "max",
          "counts",
          "why",
          "status",
          "certainty",
          "grade",
          "speakers",
          "publishers",
          "reports",
          "contradicted",
          "review");

  private static final int MIN = COLUMNS.indexOf("min");
  private static final int MAX = COLUMNS.indexOf("max");

  /** Most characters of a cell in a workbook (ECMA-376, as Excel holds it). */
  private static final int LONGEST_CELL = 32_767;

  private LedgerTable() {}

  /**
   * As CSV in UTF-8; cells that a spreadsheet would take for a formula are quoted with an
   * apostrophe.
   */
  static byte[] csv(Ledger ledger) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      TableWriter table = new TableWriter(bytes);
      table.row(COLUMNS);
      for (Ledger.Entry entry : ledger.entries()) {
        for (List<String> row : rows(entry)) {
          table.row(row.stream().map(LedgerTable::harmless).toList());
        }
      }
      table.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  /** OWASP, CSV injection. */
  private static String harmless(String cell) {
    boolean number = cell.matches("-?\\d+(\\.\\d+)?");
    return !number && !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0
        ? "'" + cell
        : cell;
  }

  /** As a workbook: totals, groups, incidents. */
  static byte[] xlsx(Ledger ledger) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Spoor", "1.0")) {
      Worksheet totals = book.newWorksheet("Totals");
      header(totals, List.of("of", "unit", "min", "max", "incidents", "assumptions"));
      int row = 1;
      for (Ledger.Total total : ledger.totals()) {
        total(totals, row++, 0, total);
      }
      if (ledger.grouping().isPresent()) {
        Worksheet groups = book.newWorksheet("Groups");
        header(
            groups,
            List.of(
                ledger.grouping().get().word(),
                "of",
                "unit",
                "min",
                "max",
                "incidents",
                "assumptions"));
        row = 1;
        for (Ledger.Group group : ledger.groups()) {
          for (Ledger.Total total : group.totals()) {
            text(groups, row, 0, group.key());
            total(groups, row++, 1, total);
          }
        }
      }
      incidents(book.newWorksheet("Incidents"), ledger);
      book.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private static void incidents(Worksheet sheet, Ledger ledger) {
    header(sheet, COLUMNS);
    int row = 1;
    for (Ledger.Entry entry : ledger.entries()) {
      for (List<String> cells : rows(entry)) {
        for (int i = 0; i < cells.size(); i++) {
          OptionalDouble number =
              i == MIN || i == MAX ? number(cells.get(i)) : OptionalDouble.empty();
          if (number.isPresent()) {
            sheet.value(row, i, number.getAsDouble());
          } else {
            text(sheet, row, i, cells.get(i));
          }
        }
        row++;
      }
    }
    sheet.freezePane(0, 1);
  }

  private static OptionalDouble number(String cell) {
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }

  private static void header(Worksheet sheet, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      sheet.value(0, i, names.get(i));
      sheet.style(0, i).bold().set();
    }
  }

  private static void total(Worksheet sheet, int row, int column, Ledger.Total total) {
    text(sheet, row, column, total.of());
    text(sheet, row, column + 1, total.unit());
    sheet.value(row, column + 2, total.min());
    sheet.value(row, column + 3, total.max());
    sheet.value(row, column + 4, total.incidents());
    text(sheet, row, column + 5, String.join("\n", total.assumptions()));
  }

  private static void text(Worksheet sheet, int row, int column, String text) {
    if (!text.isEmpty()) {
      // XML has no place for most control characters.
      String plain = text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", " ");
      sheet.value(
          row, column, plain.length() > LONGEST_CELL ? plain.substring(0, LONGEST_CELL) : plain);
    }
  }

  private static List<List<String>> rows(Ledger.Entry entry) {
    List<List<String>> rows = new ArrayList<>();
    for (Ledger.Posting posting : entry.postings()) {
      rows.add(row(entry, Optional.of(posting)));
    }
    return rows.isEmpty() ? List.of(row(entry, Optional.empty())) : rows;
  }

  private static List<String> row(Ledger.Entry entry, Optional<Ledger.Posting> posting) {
    Incident incident = entry.incident();
    Optional<Ledger.Posting> told = posting.filter(each -> !each.open());
    return List.of(
        incident.id(),
        incident.type().word(),
        incident.when().edtf().orElse(""),
        incident.when().earliest().orElse(""),
        incident.when().latest().orElse(""),
        joined(incident.parties().by()),
        joined(incident.parties().against()),
        joined(incident.parties().byParties()),
        joined(incident.parties().againstParties()),
        joined(incident.where().place()),
        joined(incident.where().places()),
        posting.map(Ledger.Posting::of).orElse(""),
        posting.map(Ledger.Posting::unit).orElse(""),
        told.map(each -> plain(each.min())).orElse(""),
        told.map(each -> plain(each.max())).orElse(""),
        posting.map(Ledger.Posting::role).orElse(entry.role()).word(),
        posting.map(Ledger.Posting::why).orElse(entry.why()),
        incident.status().word(),
        incident.certainty().code(),
        incident.backing().reliability().name() + incident.backing().credibility().figure(),
        String.valueOf(incident.backing().speakers()),
        String.valueOf(incident.backing().publishers()),
        joined(incident.tellings().stream().map(Incident.Telling::document).distinct().toList()),
        String.valueOf(incident.contradicted()),
        incident.review().word());
  }

  private static String plain(double value) {
    return new java.math.BigDecimal(value, new java.math.MathContext(15))
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String joined(List<String> values) {
    return String.join("; ", values);
  }
}
