package org.spoor.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.spoor.report.chart.Shape.Anchor;
import org.spoor.report.chart.Shape.Step;
import org.spoor.report.chart.Shape.Stroke;

/** Indicators around a centre: a score of 1 is in the middle, 10 on the rim. */
public final class Radar {
  /** Axes of a chart. */
  static final int MOST_AXES = 16;

  private static final double RADIUS = 112;
  private static final double SIZE = 8.5;
  private static final double LINE = 9.6;

  private Radar() {}

  /**
   * The chart.
   *
   * @param axes at least three, clockwise from the top
   * @param width in points, at least 400
   */
  public static Drawing of(String title, List<Scored> axes, double width, Lettering lettering) {
    List<Scored> shown = axes.stream().limit(MOST_AXES).toList();
    if (shown.size() < 3) {
      throw new IllegalArgumentException("a radar needs three axes, not " + shown.size());
    }
    double height = 2 * RADIUS + 80;
    Radar.Frame frame =
        new Frame(new Pen(lettering), width, width / 2, 24 + 22 + RADIUS, shown.size());
    frame.draw(shown);
    StringJoiner words = new StringJoiner("; ", "", ".");
    shown.forEach(axis -> words.add(axis.words()));
    return frame.pen().drawing(width, height, title, words.toString());
  }

  private record Frame(Pen pen, double width, double x, double y, int axes) {
    double angle(int axis) {
      return Math.PI * 2 * axis / axes - Math.PI / 2;
    }

    double radius(double score) {
      return RADIUS * (0.1 + 0.9 * (Math.clamp(score, 1.0, 10.0) - 1) / 9);
    }

    double px(int axis, double r) {
      return x + Math.cos(angle(axis)) * r;
    }

    double py(int axis, double r) {
      return y + Math.sin(angle(axis)) * r;
    }

    void draw(List<Scored> shown) {
      intervals(shown);
      for (int score = 1; score <= 10; score++) {
        boolean rim = score == 10;
        boolean told = score == 1 || score == 5 || rim;
        pen.outline(
            ring(radius(score)),
            Stroke.of(
                rim ? Colour.SOFT : told ? Colour.RULE.towards(Colour.SOFT, 0.4) : Colour.RULE,
                rim ? 0.7 : 0.4),
            "");
      }
      for (int axis = 0; axis < axes; axis++) {
        Stroke stroke =
            shown.get(axis).silent()
                ? Stroke.dashed(Colour.SOFT, 0.6)
                : Stroke.of(Colour.RULE.towards(Colour.SOFT, 0.3), 0.5);
        pen.line(
            px(axis, radius(1)), py(axis, radius(1)), px(axis, RADIUS), py(axis, RADIUS), stroke);
      }
      outline(shown, Scored::published, Stroke.dashed(Colour.WARM, 1.2));
      outline(shown, Scored::analyst, Stroke.of(Colour.INK, 1.4));
      for (int axis = 0; axis < axes; axis++) {
        marks(axis, shown.get(axis));
        label(axis, shown.get(axis));
      }
      for (int score : new int[] {1, 5, 10}) {
        double ty = y - radius(score) + 2.6;
        pen.box(x + 2.2, ty - 6.4, score == 10 ? 9.5 : 5.6, 8, Colour.PAPER, "");
        pen.text(x + 3, ty, Face.SANS, 7, Colour.SOFT, Anchor.START, 12, "" + score);
      }
      ScoreMarks.legend(
          pen,
          0,
          10,
          shown.stream().anyMatch(axis -> axis.analyst().isPresent()),
          shown.stream().anyMatch(axis -> axis.published().isPresent()));
    }

    /** Wedges, so that an axis between two silent ones is seen as well. */
    private void intervals(List<Scored> shown) {
      double half = Math.PI / axes * 0.62;
      for (int axis = 0; axis < axes; axis++) {
        Scored scored = shown.get(axis);
        int at = axis;
        scored
            .suggested()
            .ifPresent(
                interval ->
                    pen.area(
                        wedge(angle(at), half, radius(interval.low()), radius(interval.high())),
                        Colour.PALE,
                        Optional.of(Stroke.of(Colour.MID, 0.7)),
                        scored.words()));
      }
    }

    private List<Step> wedge(double angle, double half, double inner, double outer) {
      List<Step> steps = new ArrayList<>();
      int parts = 6;
      for (int i = 0; i <= parts; i++) {
        double a = angle - half + 2 * half * i / parts;
        double px = x + Math.cos(a) * outer;
        double py = y + Math.sin(a) * outer;
        steps.add(i == 0 ? new Step.Move(px, py) : new Step.Line(px, py));
      }
      for (int i = parts; i >= 0; i--) {
        double a = angle - half + 2 * half * i / parts;
        steps.add(new Step.Line(x + Math.cos(a) * inner, y + Math.sin(a) * inner));
      }
      steps.add(new Step.Close());
      return steps;
    }

    private List<Step> ring(double r) {
      return Pen.circle(x, y, r);
    }

    /** From axis to axis where both have a score. */
    private void outline(
        List<Scored> shown, Function<Scored, Optional<Double>> score, Stroke stroke) {
      for (int axis = 0; axis < axes; axis++) {
        int next = (axis + 1) % axes;
        Optional<Double> one = score.apply(shown.get(axis));
        Optional<Double> other = score.apply(shown.get(next));
        if (one.isPresent() && other.isPresent()) {
          pen.line(
              px(axis, radius(one.get())),
              py(axis, radius(one.get())),
              px(next, radius(other.get())),
              py(next, radius(other.get())),
              stroke);
        }
      }
    }

    private void marks(int axis, Scored scored) {
      scored
          .published()
          .ifPresent(
              s ->
                  ScoreMarks.published(
                      pen,
                      px(axis, radius(s)),
                      py(axis, radius(s)),
                      scored.label() + ": published " + s));
      scored
          .analyst()
          .ifPresent(
              s ->
                  ScoreMarks.analyst(
                      pen,
                      px(axis, radius(s)),
                      py(axis, radius(s)),
                      scored.label() + ": analyst " + s));
    }

    private void label(int axis, Scored scored) {
      double lx = px(axis, RADIUS + 9);
      double ly = py(axis, RADIUS + 9);
      double side = Math.cos(angle(axis));
      Anchor anchor = side > 0.2 ? Anchor.START : side < -0.2 ? Anchor.END : Anchor.MIDDLE;
      double room = anchor == Anchor.START ? width - lx : anchor == Anchor.END ? lx : 130;
      List<String> lines =
          new ArrayList<>(pen.lines(Face.SANS, SIZE, scored.label(), Math.min(104, room), 2));
      if (scored.silent()) {
        lines.add("silent");
      }
      // Above the centre the label grows upwards, below it downwards.
      double first = ly + 3 - (1 - Math.sin(angle(axis))) / 2 * LINE * (lines.size() - 1);
      for (int i = 0; i < lines.size(); i++) {
        boolean silent = scored.silent() && i == lines.size() - 1;
        pen.text(
            lx,
            first + i * LINE,
            silent ? Face.SERIF_ITALIC : Face.SANS,
            silent ? ScoreMarks.SMALL : SIZE,
            scored.silent() ? Colour.SOFT : Colour.INK,
            anchor,
            Math.min(130, room),
            lines.get(i));
      }
    }
  }
}
