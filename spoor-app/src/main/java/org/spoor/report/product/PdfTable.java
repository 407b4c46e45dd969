package org.spoor.report.product;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.spoor.report.chart.Colour;
import org.spoor.report.product.PdfLines.Piece;
import org.spoor.report.product.PdfLines.Setting;

/**
 * Sets a table; its head is repeated on every page, a row is broken only where it is too high to be
 * kept whole.
 */
final class PdfTable {
  private static final Setting CELL = Setting.sans(8.5);
  private static final double LINE = 8.5 * 1.3;
  private static final double AIR = 9;

  private final PdfSheet sheet;
  private final PdfLines lines;
  private final Pieces pieces;

  /** Shows a piece of a line. */
  interface Pieces {
    void show(Piece piece, double x, double baseline, Colour colour) throws IOException;
  }

  PdfTable(PdfSheet sheet, PdfLines lines, Pieces pieces) {
    this.sheet = sheet;
    this.lines = lines;
    this.pieces = pieces;
  }

  void write(Block.Table table) throws IOException {
    double[] widths = widths(table);
    PDStructureElement element = sheet.element("Table");
    sheet.room(LINE * 6);
    if (!table.caption().isEmpty()) {
      sheet.y -= LINE;
      double y = sheet.y + 3;
      sheet.tagged(
          sheet.element("Caption", element),
          "Caption",
          () -> {
            for (Piece piece :
                lines
                    .broken(
                        Inline.line().strong(table.caption()).done(),
                        Setting.sans(9),
                        PdfSheet.WIDTH)
                    .getFirst()) {
              pieces.show(piece, PdfSheet.LEFT, y, Colour.INK);
            }
          });
      sheet.y -= 2;
    }
    head(table, widths, sheet.element("TR", element));
    for (List<List<Inline>> row : table.rows()) {
      row(table, row, widths, element);
    }
    sheet.y -= 10;
  }

  private static double[] widths(Block.Table table) {
    double shares = table.columns().stream().mapToInt(Block.Column::share).sum();
    double[] widths = new double[table.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = table.columns().get(i).share() / shares * PdfSheet.WIDTH;
    }
    return widths;
  }

  private void head(Block.Table table, double[] widths, PDStructureElement row) throws IOException {
    sheet.y -= LINE + 2;
    double y = sheet.y + 3.5;
    double x = PdfSheet.LEFT;
    for (int i = 0; i < widths.length; i++) {
      Block.Column column = table.columns().get(i);
      List<Piece> words =
          lines.broken(Inline.line().strong(column.title()).done(), CELL, widths[i] - 2).getFirst();
      cell(
          sheet.element("TH", row),
          "TH",
          words,
          x,
          widths[i],
          column.number(),
          y,
          i == widths.length - 1);
      x += widths[i];
    }
    rule(sheet.y, 0.9, Colour.INK);
    sheet.y -= 2;
  }

  private void row(
      Block.Table table, List<List<Inline>> row, double[] widths, PDStructureElement element)
      throws IOException {
    List<List<List<Piece>>> cells = new ArrayList<>();
    int deepest = 1;
    for (int i = 0; i < widths.length; i++) {
      boolean last = i == widths.length - 1;
      List<List<Piece>> cell = lines.broken(row.get(i), CELL, widths[i] - (last ? 0 : AIR));
      cells.add(cell);
      deepest = Math.max(deepest, cell.size());
    }
    if (sheet.left() < Math.min(deepest, 24) * LINE + 4) {
      over(table, widths, element);
    }
    PDStructureElement tr = sheet.element("TR", element);
    List<PDStructureElement> tds = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      tds.add(sheet.element("TD", tr));
    }
    sheet.y -= 1.5;
    for (int at = 0; at < deepest; at++) {
      if (sheet.left() < LINE) {
        over(table, widths, element);
      }
      sheet.y -= LINE;
      double x = PdfSheet.LEFT;
      for (int i = 0; i < widths.length; i++) {
        if (at < cells.get(i).size()) {
          cell(
              tds.get(i),
              "TD",
              cells.get(i).get(at),
              x,
              widths[i],
              table.columns().get(i).number(),
              sheet.y + 3,
              i == widths.length - 1);
        }
        x += widths[i];
      }
    }
    sheet.y -= 1.5;
    rule(sheet.y, 0.4, Colour.RULE);
  }

  private void over(Block.Table table, double[] widths, PDStructureElement element)
      throws IOException {
    sheet.newPage();
    head(table, widths, sheet.element("TR", element));
  }

  private void cell(
      PDStructureElement element,
      String type,
      List<Piece> line,
      double x,
      double width,
      boolean number,
      double y,
      boolean last)
      throws IOException {
    if (line.isEmpty()) {
      return;
    }
    double used = line.getLast().x() + line.getLast().width();
    double from = number ? x + width - (last ? 0 : AIR) - used : x;
    sheet.tagged(
        element,
        type,
        () -> {
          for (Piece piece : line) {
            pieces.show(piece, from, y, Colour.INK);
          }
        });
  }

  private void rule(double y, double height, Colour colour) throws IOException {
    sheet.artifact(
        () -> {
          PdfDrawing.fill(sheet.stream(), colour);
          sheet.stream()
              .addRect((float) PdfSheet.LEFT, (float) y, (float) PdfSheet.WIDTH, (float) height);
          sheet.stream().fill();
        });
  }
}
