package org.spoor.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.spoor.report.chart.Shape.Anchor;
import org.spoor.report.chart.Shape.Stroke;

/** Indicators one under another: suggested interval, analyst's and published score. */
public final class ScoreBars {
  /** Rows of a chart; the Index has 35 indicators at most. */
  static final int MOST_ROWS = 60;

  private static final double ROW = 12.5;
  private static final double LABELS = 182;
  private static final double SIZE = 8.5;

  private ScoreBars() {}

  /** Rows under a heading. */
  public record Group(String title, List<Scored> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * The chart.
   *
   * @param width in points, at least 300
   */
  public static Drawing of(String title, List<Group> groups, double width, Lettering lettering) {
    Pen pen = new Pen(lettering);
    List<Group> shown = bounded(groups);
    int rows = shown.stream().mapToInt(group -> group.rows().size()).sum();
    double top = 30;
    double height = top + shown.size() * 17 + rows * ROW + 22;
    Scale scale = new Scale(LABELS, width - 14);
    for (int score = Scale.LEAST; score <= Scale.MOST; score++) {
      double x = scale.at(score);
      pen.line(
          x,
          top,
          x,
          height - 20,
          Stroke.of(score == 1 || score == 10 ? Colour.SOFT : Colour.RULE, 0.5));
      for (double y : new double[] {top - 5, height - 10}) {
        pen.text(x, y, Face.SANS, ScoreMarks.SMALL, Colour.SOFT, Anchor.MIDDLE, 20, "" + score);
      }
    }
    List<Scored> all = shown.stream().flatMap(group -> group.rows().stream()).toList();
    ScoreMarks.legend(
        pen,
        LABELS,
        10,
        all.stream().anyMatch(row -> row.analyst().isPresent()),
        all.stream().anyMatch(row -> row.published().isPresent()));
    double y = top;
    for (Group group : shown) {
      y += 17;
      pen.text(
          0, y - 4, Face.SANS_BOLD, SIZE, Colour.DEEP, Anchor.START, LABELS - 8, group.title());
      for (Scored row : group.rows()) {
        row(pen, row, y, scale);
        y += ROW;
      }
    }
    return pen.drawing(width, height, title, description(all));
  }

  private static List<Group> bounded(List<Group> groups) {
    List<Group> shown = new ArrayList<>();
    int left = MOST_ROWS;
    for (Group group : groups) {
      List<Scored> rows = group.rows().stream().limit(left).toList();
      left -= rows.size();
      if (!rows.isEmpty()) {
        shown.add(new Group(group.title(), rows));
      }
    }
    return shown;
  }

  private static void row(Pen pen, Scored row, double top, Scale scale) {
    double middle = top + ROW / 2;
    pen.text(
        8,
        middle + 2.8,
        Face.SANS,
        SIZE,
        row.silent() ? Colour.SOFT : Colour.INK,
        Anchor.START,
        LABELS - 20,
        row.label());
    pen.line(scale.left(), top + ROW, scale.right(), top + ROW, Stroke.of(Colour.WASH, 0.6));
    row.suggested()
        .ifPresent(
            interval ->
                pen.area(
                    Pen.rectangle(
                        scale.at(interval.low()),
                        middle - 3.2,
                        Math.max(2, scale.at(interval.high()) - scale.at(interval.low())),
                        6.4),
                    Colour.PALE,
                    Optional.of(Stroke.of(Colour.MID, 0.7)),
                    row.words()));
    if (row.suggested().isEmpty()) {
      String word = row.silent() ? "silent" : "nothing points up or down";
      double x = scale.left() + 5;
      double room = pen.width(Face.SERIF_ITALIC, ScoreMarks.SMALL, word);
      pen.box(x - 2, middle - 4, room + 4, 8, Colour.PAPER, row.words());
      pen.text(
          x,
          middle + 2.6,
          Face.SERIF_ITALIC,
          ScoreMarks.SMALL,
          Colour.SOFT,
          Anchor.START,
          room + 1,
          word);
    }
    row.published()
        .ifPresent(
            score ->
                ScoreMarks.published(
                    pen, scale.at(score), middle, row.label() + ": published " + score));
    row.analyst()
        .ifPresent(
            score ->
                ScoreMarks.analyst(
                    pen, scale.at(score), middle, row.label() + ": analyst " + score));
  }

  private static String description(List<Scored> rows) {
    StringJoiner words = new StringJoiner("; ", "", ".");
    rows.forEach(row -> words.add(row.words()));
    return words.toString();
  }
}
