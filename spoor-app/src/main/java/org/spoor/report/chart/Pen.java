package org.spoor.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoor.report.Plain;
import org.spoor.report.chart.Shape.Anchor;
import org.spoor.report.chart.Shape.Step;
import org.spoor.report.chart.Shape.Stroke;

/** Draws the shapes of one drawing. */
final class Pen {
  /** Bézier arms of a quarter of a circle, part of its radius. */
  private static final double ARM = 0.5522847498;

  private final Lettering lettering;
  private final List<Shape> shapes = new ArrayList<>();

  Pen(Lettering lettering) {
    this.lettering = lettering;
  }

  Drawing drawing(double width, double height, String title, String description) {
    return new Drawing(width, height, title, description, shapes);
  }

  void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    path(
        List.of(new Step.Move(x1, y1), new Step.Line(x2, y2)),
        Optional.empty(),
        Optional.of(stroke),
        "");
  }

  void area(List<Step> steps, Colour fill, Optional<Stroke> edge, String label) {
    path(steps, Optional.of(fill), edge, label);
  }

  void outline(List<Step> steps, Stroke stroke, String label) {
    path(steps, Optional.empty(), Optional.of(stroke), label);
  }

  private void path(
      List<Step> steps, Optional<Colour> fill, Optional<Stroke> stroke, String label) {
    shapes.add(new Shape.Path(steps, fill, stroke, Plain.of(label)));
  }

  void box(double x, double y, double width, double height, Colour fill, String label) {
    area(rectangle(x, y, width, height), fill, Optional.empty(), label);
  }

  static List<Step> rectangle(double x, double y, double width, double height) {
    return List.of(
        new Step.Move(x, y),
        new Step.Line(x + width, y),
        new Step.Line(x + width, y + height),
        new Step.Line(x, y + height),
        new Step.Close());
  }

  static List<Step> circle(double x, double y, double r) {
    double a = r * ARM;
    return List.of(
        new Step.Move(x + r, y),
        new Step.Curve(x + r, y + a, x + a, y + r, x, y + r),
        new Step.Curve(x - a, y + r, x - r, y + a, x - r, y),
        new Step.Curve(x - r, y - a, x - a, y - r, x, y - r),
        new Step.Curve(x + a, y - r, x + r, y - a, x + r, y),
        new Step.Close());
  }

  static List<Step> diamond(double x, double y, double r) {
    return List.of(
        new Step.Move(x, y - r),
        new Step.Line(x + r, y),
        new Step.Line(x, y + r),
        new Step.Line(x - r, y),
        new Step.Close());
  }

  /** Words cut to the room they have. */
  void text(
      double x,
      double y,
      Face face,
      double size,
      Colour colour,
      Anchor anchor,
      double room,
      String words) {
    String cut = lettering.fit(face, size, Plain.of(words), room);
    shapes.add(
        new Shape.Text(x, y, lettering.width(face, size, cut), face, size, colour, anchor, cut));
  }

  double width(Face face, double size, String words) {
    return lettering.width(face, size, words);
  }

  /** Words in at most so many lines of a width, the last one cut. */
  List<String> lines(Face face, double size, String words, double room, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Plain.of(words).split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || lines.size() + 1 == most || width(face, size, longer) <= room) {
        line.setLength(0);
        line.append(longer.length() > 400 ? longer.substring(0, 400) : longer);
      } else {
        lines.add(lettering.fit(face, size, line.toString(), room));
        line.setLength(0);
        line.append(word);
      }
    }
    lines.add(lettering.fit(face, size, line.toString(), room));
    return lines;
  }
}
