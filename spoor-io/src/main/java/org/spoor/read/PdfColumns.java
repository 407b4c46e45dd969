package org.spoor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings a page's words into reading order. A gutter is a white strip that at least {@value
 * #FEWEST_ROWS} rows one under another leave free, with prose on both sides; rows that cross it (a
 * headline over all columns) part the page into bands, and in each band the left column is read
 * before the right one. Wide gaps that are no gutter part the cells of a table.
 */
final class PdfColumns {
  static final int FEWEST_ROWS = 4;
  private static final int MOST_COLUMNS_DEEP = 4;

  /** Of a gutter, in points and in parts of the font size: newspapers go down to 8 points. */
  private static final float NARROWEST_GUTTER = 7f;

  private static final float GUTTER_EMS = 0.7f;

  /** In parts of the font size: a wider gap in a row parts cells; justified lines stay below. */
  private static final float CELL_EMS = 1.8f;

  private final int page;
  private final List<List<PdfLine>> columns = new ArrayList<>();

  private PdfColumns(int page) {
    this.page = page;
  }

  /** The columns of a page in reading order, each from top to bottom. */
  static List<List<PdfLine>> of(int page, List<PdfWord> words) {
    PdfColumns found = new PdfColumns(page);
    found.region(words, 0);
    return found.columns;
  }

  /** Words on one base line, from left to right. */
  private record Row(List<PdfWord> words, float base) {
    float left() {
      return words.getFirst().left();
    }

    float right() {
      return words.getLast().right();
    }

    /** Whether a word stands in the strip. */
    boolean blocks(float from, float to) {
      for (PdfWord word : words) {
        if (word.left() < to && word.right() > from) {
          return true;
        }
      }
      return false;
    }
  }

  private void region(List<PdfWord> words, int depth) {
    if (words.isEmpty()) {
      return;
    }
    List<Row> rows = rows(words);
    float gutter = depth < MOST_COLUMNS_DEEP ? gutter(rows) : -1;
    if (gutter < 0) {
      columns.add(lines(rows));
      return;
    }
    float half = halfGutter(rows);
    List<PdfWord> left = new ArrayList<>();
    List<PdfWord> right = new ArrayList<>();
    List<PdfWord> across = new ArrayList<>();
    for (Row row : rows) {
      if (row.blocks(gutter - half / 2, gutter + half / 2)) {
        flush(left, right, depth);
        across.addAll(row.words);
      } else {
        flushAcross(across);
        for (PdfWord word : row.words) {
          (word.right() <= gutter ? left : right).add(word);
        }
      }
    }
    flush(left, right, depth);
    flushAcross(across);
  }

  private void flush(List<PdfWord> left, List<PdfWord> right, int depth) {
    List<PdfWord> first = List.copyOf(left);
    List<PdfWord> second = List.copyOf(right);
    left.clear();
    right.clear();
    region(first, depth + 1);
    region(second, depth + 1);
  }

  private void flushAcross(List<PdfWord> across) {
    if (!across.isEmpty()) {
      columns.add(lines(rows(across)));
      across.clear();
    }
  }

  private static List<Row> rows(List<PdfWord> words) {
    List<PdfWord> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(PdfWord::base).thenComparingDouble(PdfWord::left));
    List<Row> rows = new ArrayList<>();
    List<PdfWord> row = new ArrayList<>();
    float base = 0;
    float size = 0;
    for (PdfWord word : sorted) {
      // A raised note mark or a line of another column may be a little off.
      if (!row.isEmpty() && word.base() - base > 0.45f * Math.max(size, word.size())) {
        rows.add(row(row));
        row = new ArrayList<>();
      }
      if (row.isEmpty()) {
        base = word.base();
        size = word.size();
      }
      row.add(word);
    }
    rows.add(row(row));
    return rows;
  }

  private static Row row(List<PdfWord> words) {
    words.sort(Comparator.comparingDouble(PdfWord::left));
    float base = 0;
    float largest = 0;
    for (PdfWord word : words) {
      if (word.size() > largest) {
        largest = word.size();
        base = word.base();
      }
    }
    return new Row(List.copyOf(words), base);
  }

  private static float halfGutter(List<Row> rows) {
    List<Float> sizes = new ArrayList<>();
    rows.forEach(row -> sizes.add(row.words.getFirst().size()));
    sizes.sort(Comparator.naturalOrder());
    return Math.max(NARROWEST_GUTTER, GUTTER_EMS * sizes.get(sizes.size() / 2)) / 2;
  }

  /** The middle of the best gutter, or -1. */
  private static float gutter(List<Row> rows) {
    if (rows.size() < FEWEST_ROWS) {
      return -1;
    }
    float half = halfGutter(rows);
    float from = Float.MAX_VALUE;
    float to = 0;
    for (Row row : rows) {
      from = Math.min(from, row.left());
      to = Math.max(to, row.right());
    }
    int best = 0;
    float bestAt = -1;
    float bestEnd = -1;
    for (float x = from + 20; x < to - 20; x += 2) {
      int support = support(rows, x, half);
      if (support > best) {
        best = support;
        bestAt = x;
        bestEnd = x;
      } else if (support == best && bestEnd == x - 2) {
        bestEnd = x;
      }
    }
    return best >= FEWEST_ROWS ? (bestAt + bestEnd) / 2 : -1;
  }

  /** How many rows the smaller side has in the best run of rows that leave the strip free. */
  private static int support(List<Row> rows, float x, float half) {
    int best = 0;
    int start = 0;
    for (int i = 0; i <= rows.size(); i++) {
      if (i < rows.size() && !rows.get(i).blocks(x - half, x + half)) {
        continue;
      }
      if (i - start >= FEWEST_ROWS) {
        List<Row> run = rows.subList(start, i);
        int left = (int) run.stream().filter(row -> row.left() < x).count();
        int right = (int) run.stream().filter(row -> row.right() > x).count();
        int smaller = Math.min(left, right);
        if (smaller > best && smaller >= FEWEST_ROWS && areColumns(run, x)) {
          best = smaller;
        }
      }
      start = i + 1;
    }
    return best;
  }

  /** Columns of prose fill their lines; the cells of a table do not, and share their base lines. */
  private static boolean areColumns(List<Row> run, float x) {
    boolean prose = isProse(run, 0, x) && isProse(run, x, Float.MAX_VALUE);
    if (prose) {
      return true;
    }
    int left = 0;
    int right = 0;
    int both = 0;
    for (Row row : run) {
      boolean atLeft = row.left() < x;
      boolean atRight = row.right() > x;
      left += atLeft ? 1 : 0;
      right += atRight ? 1 : 0;
      both += atLeft && atRight ? 1 : 0;
    }
    boolean aligned = both >= 0.6 * Math.min(left, right);
    return !aligned;
  }

  private static boolean isProse(List<Row> run, float from, float to) {
    List<Float> widths = new ArrayList<>();
    float widest = 0;
    int words = 0;
    for (Row row : run) {
      float left = Float.MAX_VALUE;
      float right = 0;
      for (PdfWord word : row.words) {
        if (word.left() >= from && word.right() <= to) {
          left = Math.min(left, word.left());
          right = Math.max(right, word.right());
          words++;
        }
      }
      if (right > 0) {
        widths.add(right - left);
        widest = Math.max(widest, right - left);
      }
    }
    int full = 0;
    for (float width : widths) {
      full += width >= 0.75f * widest ? 1 : 0;
    }
    return widths.size() >= FEWEST_ROWS
        && full >= 0.5 * widths.size()
        && words >= 3 * widths.size();
  }

  private List<PdfLine> lines(List<Row> rows) {
    List<PdfLine> lines = new ArrayList<>();
    for (Row row : rows) {
      lines.add(line(row));
    }
    return lines;
  }

  private PdfLine line(Row row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    PdfWord before = null;
    float size = 0;
    int bold = 0;
    int letters = 0;
    for (PdfWord word : row.words) {
      size = Math.max(size, word.size());
    }
    for (PdfWord word : row.words) {
      if (isNoteMark(word, row, size, before)) {
        continue;
      }
      if (before != null) {
        float gap = word.left() - before.right();
        if (gap >= CELL_EMS * size) {
          cells.add(cell.toString());
          cell.setLength(0);
        } else if (gap > 0.12f * size) {
          cell.append(' ');
        }
      }
      cell.append(word.text());
      letters += word.text().length();
      bold += word.bold() ? word.text().length() : 0;
      before = word;
    }
    cells.add(cell.toString());
    cells.removeIf(String::isBlank);
    boolean allBold = letters > 0 && bold >= 0.9 * letters;
    return new PdfLine(cells, page, 0, row.left(), row.right(), row.base, size, allBold, row.base);
  }

  /**
   * A raised small number right behind a word points to a note; behind 'm' or 'km' it is a unit.
   */
  private static boolean isNoteMark(
      PdfWord word, Row row, float size, @org.jspecify.annotations.Nullable PdfWord before) {
    return before != null
        && word.size() <= 0.78f * size
        && word.base() < row.base - 0.12f * size
        && word.left() - before.right() < 0.35f * size
        && word.text().matches("[\\d,*†‡–-]{1,8}")
        && !before.text().matches("(?:[ckm]?m|CO)");
  }
}
