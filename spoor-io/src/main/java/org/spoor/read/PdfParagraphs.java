package org.spoor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spoor.read.Blocks.Kind;

/** Joins the lines of a PDF to paragraphs, over columns and pages where a sentence goes on. */
final class PdfParagraphs {
  private static final String BULLETS = "•·▪▫◦‣●○■□➢➤✓\uf0b7";
  private static final int LONGEST_HEADING = 200;

  /** Of a line's distance to the next, in parts of the usual one: more is a new paragraph. */
  private static final float LEADING = 1.3f;

  /** Ends a sentence or a quotation. */
  private static final String ENDS = ".!?:;”\"»)…";

  private final Blocks blocks;
  private final Hyphens hyphens;
  private final float body;
  private final Map<Integer, Column> columns = new HashMap<>();
  private final List<PdfLine> paragraph = new ArrayList<>();

  /** What is usual in a column. */
  private record Column(float left, float right, float leading) {}

  private PdfParagraphs(Blocks blocks, Hyphens hyphens, float body) {
    this.blocks = blocks;
    this.hyphens = hyphens;
    this.body = body;
  }

  static void write(List<PdfLine> lines, Blocks blocks) {
    Set<String> words = new HashSet<>();
    Map<Integer, Integer> sizes = new HashMap<>();
    Map<Integer, List<PdfLine>> byColumn = new HashMap<>();
    for (PdfLine line : lines) {
      words.addAll(List.of(line.text().split("[^\\p{L}\\p{N}-]+")));
      sizes.merge(Math.round(line.size() * 10), line.text().length(), Integer::sum);
      byColumn.computeIfAbsent(line.column(), c -> new ArrayList<>()).add(line);
    }
    float body =
        sizes.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> entry.getKey() / 10f)
            .orElse(10f);
    PdfParagraphs writer = new PdfParagraphs(blocks, new Hyphens(words), body);
    byColumn.forEach((column, of) -> writer.columns.put(column, usual(of)));
    for (int i = 0; i < lines.size(); i++) {
      writer.line(lines, i);
    }
    writer.flush();
  }

  private static Column usual(List<PdfLine> lines) {
    List<Float> lefts = new ArrayList<>();
    List<Float> rights = new ArrayList<>();
    List<Float> steps = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      lefts.add(lines.get(i).left());
      rights.add(lines.get(i).right());
      float step = i == 0 ? 0 : lines.get(i).base() - lines.get(i - 1).base();
      if (step > 0) {
        steps.add(step / lines.get(i).size());
      }
    }
    lefts.sort(null);
    rights.sort(null);
    steps.sort(null);
    // The lower quartile of the steps: gaps between paragraphs are the larger ones.
    return new Column(
        lefts.get(lefts.size() / 10),
        rights.get((rights.size() - 1) * 9 / 10),
        steps.isEmpty() ? 1.2f : Math.max(0.9f, steps.get(steps.size() / 4)));
  }

  private void line(List<PdfLine> lines, int i) {
    PdfLine line = lines.get(i);
    if (isRow(lines, i)) {
      flush();
      for (int c = 0; c < line.cells().size(); c++) {
        if (c > 0) {
          blocks.cell();
        }
        blocks.text(line.cells().get(c));
      }
      blocks.end(Kind.ROW);
      return;
    }
    if (!paragraph.isEmpty() && !goesOn(paragraph.getLast(), line)) {
      flush();
    }
    paragraph.add(line);
  }

  /** Cells in this and in a neighbouring line: a table. A lone gap is only a gap. */
  private static boolean isRow(List<PdfLine> lines, int i) {
    return lines.get(i).cells().size() > 1
        && ((i > 0 && hasCellsBeside(lines.get(i), lines.get(i - 1)))
            || (i + 1 < lines.size() && hasCellsBeside(lines.get(i), lines.get(i + 1))));
  }

  private static boolean hasCellsBeside(PdfLine line, PdfLine other) {
    return other.cells().size() > 1
        && other.column() == line.column()
        && Math.abs(other.base() - line.base()) < 4 * line.size();
  }

  private boolean goesOn(PdfLine before, PdfLine line) {
    if (isBulleted(line) || !isLike(before, line)) {
      return false;
    }
    String ended = before.text();
    boolean complete = ENDS.indexOf(ended.charAt(ended.length() - 1)) >= 0;
    if (before.column() != line.column()) {
      boolean lower = Character.isLowerCase(line.text().codePointAt(0));
      return Math.abs(line.size() - body) < 0.6f && (lower || ended.endsWith("-")) && !complete;
    }
    Column column = columns.getOrDefault(line.column(), new Column(0, 0, 1.2f));
    if (line.base() - before.base() > LEADING * column.leading * line.size()) {
      return false;
    }
    float em = line.size();
    if (isBulleted(paragraph.getFirst())) {
      return line.left() > paragraph.getFirst().left() + 0.3f * em;
    }
    boolean indented = line.left() > column.left + 0.8f * em;
    if (indented && before.left() < line.left() - 0.5f * em) {
      return false;
    }
    float width = column.right - column.left;
    boolean shortLine = before.right() < column.right - 0.22f * width;
    return !(shortLine && complete);
  }

  /** Of one size and weight: a heading does not go on as text. */
  private static boolean isLike(PdfLine one, PdfLine other) {
    return one.bold() == other.bold() && Math.abs(one.size() - other.size()) <= 0.08f * one.size();
  }

  private static boolean isBulleted(PdfLine line) {
    String text = line.text();
    char first = text.charAt(0);
    boolean dash = (first == '-' || first == '–' || first == '—') && text.startsWith(" ", 1);
    return BULLETS.indexOf(first) >= 0 || dash;
  }

  private void flush() {
    if (paragraph.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (PdfLine line : paragraph) {
      hyphens.join(text, line.text());
    }
    PdfLine first = paragraph.getFirst();
    if (isBulleted(first)) {
      blocks.add(Kind.ITEM, text.substring(1));
    } else {
      boolean heading =
          text.length() <= LONGEST_HEADING && (first.bold() || first.size() > 1.12f * body);
      blocks.add(heading ? Kind.HEADING : Kind.PARAGRAPH, text);
    }
    paragraph.clear();
  }
}
