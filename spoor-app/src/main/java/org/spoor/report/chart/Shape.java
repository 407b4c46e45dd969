package org.spoor.report.chart;

import java.util.List;
import java.util.Optional;

/** A part of a drawing. Points, from the upper left corner; a later shape covers an earlier one. */
public sealed interface Shape {

  /**
   * A line or an area.
   *
   * @param fill absent for a line
   * @param stroke absent for an area without an edge
   * @param label what it stands for, for those who cannot see it and for whoever points at it; may
   *     be empty
   */
  record Path(List<Step> steps, Optional<Colour> fill, Optional<Stroke> stroke, String label)
      implements Shape {
    public Path {
      steps = List.copyOf(steps);
    }

    /** The same, standing for something. */
    public Path labelled(String words) {
      return new Path(steps, fill, stroke, words);
    }
  }

  /**
   * Words.
   *
   * @param x of the anchor
   * @param y of the baseline
   * @param width in points, as measured
   */
  record Text(
      double x,
      double y,
      double width,
      Face face,
      double size,
      Colour colour,
      Anchor anchor,
      String words)
      implements Shape {
    /** Left edge. */
    public double left() {
      return switch (anchor) {
        case START -> x;
        case MIDDLE -> x - width / 2;
        case END -> x - width;
      };
    }
  }

  /** Where a text's anchor is. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** A step of a path. */
  sealed interface Step {
    /** Begins a new part. */
    record Move(double x, double y) implements Step {}

    /** A straight line. */
    record Line(double x, double y) implements Step {}

    /** A cubic Bézier curve. */
    record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

    /** Back to where the part began. */
    record Close() implements Step {}
  }

  /**
   * How a line is drawn.
   *
   * @param width in points
   * @param dash length of dashes and gaps in points; empty for a full line
   */
  record Stroke(Colour colour, double width, List<Double> dash) {
    public Stroke {
      dash = List.copyOf(dash);
    }

    /** A full line. */
    static Stroke of(Colour colour, double width) {
      return new Stroke(colour, width, List.of());
    }

    /** A broken one. */
    static Stroke dashed(Colour colour, double width) {
      return new Stroke(colour, width, List.of(2.5, 2.0));
    }
  }
}
