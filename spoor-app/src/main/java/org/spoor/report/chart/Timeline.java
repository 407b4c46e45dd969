package org.spoor.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoor.report.chart.Shape.Anchor;
import org.spoor.report.chart.Shape.Stroke;

/** When things happened: a lane a kind, a mark an incident, a bar where only a period is told. */
public final class Timeline {
  /** Lanes of a chart. */
  static final int MOST_LANES = 12;

  /** Marks above one another; what comes on top of these is counted in words. */
  static final int DEEPEST = 5;

  private static final double LABELS = 118;
  private static final double ROW = 8.5;
  private static final double SIZE = 8.5;

  private Timeline() {}

  /**
   * An incident.
   *
   * @param lane the kind
   * @param first first day that it can have been, days since 1970-01-01
   * @param last last day, likewise
   * @param label what it is
   */
  public record Mark(String lane, long first, long last, String label) {
    public Mark {
      if (last < first) {
        throw new IllegalArgumentException("it ends before it begins: " + first + " to " + last);
      }
    }
  }

  private record Lane(String name, List<List<Mark>> rows, int more) {}

  private record Axis(long first, long last, double left, double right) {
    double at(long day) {
      return left
          + (double) (Math.clamp(day, first, last) - first) / (last - first) * (right - left);
    }
  }

  /**
   * The chart; empty where there is nothing to show.
   *
   * @param marks lanes are in the order in which they come first
   * @param width in points, at least 300
   */
  public static Optional<Drawing> of(
      String title, List<Mark> marks, double width, Lettering lettering) {
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    Pen pen = new Pen(lettering);
    Axis axis = axis(marks, width);
    List<Lane> lanes = lanes(marks, axis);
    double top = 8;
    double height = top + lanes.stream().mapToDouble(Timeline::high).sum() + 20;
    ticks(pen, axis, top, height - 18);
    double y = top;
    for (Lane lane : lanes) {
      lane(pen, lane, y, axis);
      y += high(lane);
      pen.line(0, y, axis.right(), y, Stroke.of(Colour.RULE, 0.5));
    }
    return Optional.of(
        pen.drawing(
            width,
            height,
            title,
            String.join(
                "; ",
                lanes.stream()
                    .map(
                        lane ->
                            lane.name()
                                + ": "
                                + (lane.rows().stream().mapToInt(List::size).sum() + lane.more()))
                    .toList())));
  }

  private static double high(Lane lane) {
    return Math.max(18, lane.rows().size() * ROW + 9);
  }

  private static Axis axis(List<Mark> marks, double width) {
    // A period without an end on one side tells nothing of how far the axis has to go.
    long first = marks.stream().mapToLong(Mark::first).filter(day -> day > -60_000).min().orElse(0);
    long last =
        marks.stream().mapToLong(Mark::last).filter(day -> day < 60_000).max().orElse(first);
    last = Math.max(last, first);
    if (last - first < 60) {
      first -= 30;
      last += 30;
    }
    long air = Math.max(4, (last - first) / 40);
    return new Axis(first - air, last + air, LABELS, width - 6);
  }

  private static List<Lane> lanes(List<Mark> marks, Axis axis) {
    Map<String, List<Mark>> byLane = new LinkedHashMap<>();
    marks.forEach(mark -> byLane.computeIfAbsent(mark.lane(), k -> new ArrayList<>()).add(mark));
    List<Lane> lanes = new ArrayList<>();
    byLane.entrySet().stream()
        .limit(MOST_LANES)
        .forEach(entry -> lanes.add(lane(entry.getKey(), entry.getValue(), axis)));
    return lanes;
  }

  /** Each mark in the first row where it touches none. */
  private static Lane lane(String name, List<Mark> marks, Axis axis) {
    List<List<Mark>> rows = new ArrayList<>();
    List<Double> ends = new ArrayList<>();
    int more = 0;
    List<Mark> sorted =
        marks.stream()
            .sorted(
                Comparator.comparingLong(Mark::first)
                    .thenComparingLong(Mark::last)
                    .thenComparing(Mark::label))
            .toList();
    for (Mark mark : sorted) {
      double left = axis.at(mark.first()) - 4.5;
      double right = axis.at(mark.last()) + 4.5;
      int row = 0;
      while (row < ends.size() && ends.get(row) > left) {
        row++;
      }
      if (row == DEEPEST) {
        more++;
      } else if (row == ends.size()) {
        ends.add(right);
        rows.add(new ArrayList<>(List.of(mark)));
      } else {
        ends.set(row, right);
        rows.get(row).add(mark);
      }
    }
    return new Lane(name, rows, more);
  }

  private static void lane(Pen pen, Lane lane, double top, Axis axis) {
    double high = high(lane);
    int count = lane.rows().stream().mapToInt(List::size).sum() + lane.more();
    List<String> name = pen.lines(Face.SANS, SIZE, lane.name(), LABELS - 30, high < 22 ? 1 : 2);
    for (int i = 0; i < name.size(); i++) {
      double y = top + high / 2 + 3 + (i - (name.size() - 1) / 2.0) * (SIZE + 1);
      pen.text(0, y, Face.SANS, SIZE, Colour.INK, Anchor.START, LABELS - 30, name.get(i));
    }
    pen.text(
        LABELS - 10, top + high / 2 + 3, Face.SANS, SIZE, Colour.SOFT, Anchor.END, 20, "" + count);
    for (int row = 0; row < lane.rows().size(); row++) {
      double y = top + high / 2 + (row - (lane.rows().size() - 1) / 2.0) * ROW;
      for (Mark mark : lane.rows().get(row)) {
        double left = axis.at(mark.first());
        double right = axis.at(mark.last());
        if (right - left < 3) {
          pen.area(
              Pen.circle((left + right) / 2, y, 3.1),
              Colour.DEEP,
              Optional.of(Stroke.of(Colour.PAPER, 0.5)),
              mark.label());
        } else {
          pen.area(
              Pen.rectangle(left, y - 2.2, right - left, 4.4),
              Colour.PALE,
              Optional.of(Stroke.of(Colour.MID, 0.7)),
              mark.label());
        }
      }
    }
    if (lane.more() > 0) {
      String more = "+ " + lane.more() + " more";
      double room = pen.width(Face.SANS, 7, more);
      pen.box(axis.right() - room - 4, top + 1, room + 4, 9, Colour.PAPER, "");
      pen.text(axis.right() - 2, top + 8, Face.SANS, 7, Colour.SOFT, Anchor.END, room + 1, more);
    }
  }

  /** Years, or months where the whole is short; as many as have room. */
  private static void ticks(Pen pen, Axis axis, double top, double bottom) {
    LocalDate first = LocalDate.ofEpochDay(axis.first());
    LocalDate last = LocalDate.ofEpochDay(axis.last());
    long months = (axis.last() - axis.first()) / 30;
    int step =
        months <= 9
            ? 1
            : months <= 30 ? 3 : months <= 14 * 12 ? 12 : (int) (months / 12 / 12 + 1) * 12;
    LocalDate tick = LocalDate.of(first.getYear(), 1, 1);
    double free = axis.left();
    while (!tick.isAfter(last)) {
      double x = axis.at(tick.toEpochDay());
      if (!tick.isBefore(first)) {
        pen.line(x, top, x, bottom, Stroke.of(Colour.RULE, 0.5));
        String words = step >= 12 ? "" + tick.getYear() : tick.toString().substring(0, 7);
        double half = pen.width(Face.SANS, 7.5, words) / 2;
        if (x - half >= free && x + half <= axis.right() + 6) {
          pen.text(x, bottom + 12, Face.SANS, 7.5, Colour.SOFT, Anchor.MIDDLE, 40, words);
          free = x + half + 6;
        }
      }
      tick = tick.plusMonths(step);
    }
  }
}
