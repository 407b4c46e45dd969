package org.spoor.report.chart;

import java.util.Optional;
import org.spoor.report.chart.Shape.Anchor;
import org.spoor.report.chart.Shape.Stroke;

/** The marks of scores and the legend that says what they are. */
final class ScoreMarks {
  static final double SMALL = 7.5;

  private ScoreMarks() {}

  static void analyst(Pen pen, double x, double y, String label) {
    pen.area(Pen.circle(x, y, 3.2), Colour.INK, Optional.of(Stroke.of(Colour.PAPER, 0.8)), label);
  }

  static void published(Pen pen, double x, double y, String label) {
    pen.area(Pen.diamond(x, y, 3.8), Colour.PAPER, Optional.of(Stroke.of(Colour.WARM, 1.3)), label);
  }

  /** One line, from the left. */
  static void legend(Pen pen, double x, double y, boolean analyst, boolean published) {
    double at = x;
    pen.area(
        Pen.rectangle(at, y - 5.5, 20, 6),
        Colour.PALE,
        Optional.of(Stroke.of(Colour.MID, 0.7)),
        "");
    at = word(pen, at + 24, y, "suggested by the wording of the case");
    if (analyst) {
      analyst(pen, at + 3, y - 2.5, "");
      at = word(pen, at + 9, y, "analyst");
    }
    if (published) {
      published(pen, at + 3, y - 2.5, "");
      word(pen, at + 9, y, "published");
    }
  }

  private static double word(Pen pen, double x, double y, String words) {
    pen.text(x, y, Face.SANS, SMALL, Colour.SOFT, Anchor.START, 200, words);
    return x + pen.width(Face.SANS, SMALL, words) + 16;
  }
}
