package org.spoor.read;

import java.util.List;

/**
 * A line of a column on a page.
 *
 * @param cells its text; more than one where wide gaps part it
 * @param page counted from 0
 * @param column numbered through the document in reading order
 * @param top where the line is on its page, from 0 (top) to 1 (bottom)
 */
record PdfLine(
    List<String> cells,
    int page,
    int column,
    float left,
    float right,
    float base,
    float size,
    boolean bold,
    float top) {
  PdfLine {
    cells = List.copyOf(cells);
  }

  String text() {
    return String.join(" ", cells);
  }

  PdfLine inColumn(int number, float place) {
    return new PdfLine(cells, page, number, left, right, base, size, bold, place);
  }
}
