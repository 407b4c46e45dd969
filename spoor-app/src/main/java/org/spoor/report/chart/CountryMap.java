package org.spoor.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.spoor.report.chart.Outlines.Ring;
import org.spoor.report.chart.Shape.Anchor;
import org.spoor.report.chart.Shape.Step;
import org.spoor.report.chart.Shape.Stroke;

/**
 * Countries shaded by a number: around Europe where the country in question lies there, else the
 * world; both where shaded countries lie outside of Europe.
 */
public final class CountryMap {
  private static final double EUROPE = 0.62;
  private static final double WORLD = 0.46;
  private static final int STEPS = 5;

  private CountryMap() {}

  /**
   * What is shown.
   *
   * @param focus alpha-2 of the country that is drawn with a strong edge; empty for none
   * @param values number a country, at least 1
   * @param names of countries, by code
   * @param unit what is counted, in the plural
   */
  public record Shading(
      String focus, Map<String, Integer> values, Map<String, String> names, String unit) {
    public Shading {
      values = Map.copyOf(new TreeMap<>(values));
      names = Map.copyOf(names);
    }

    int most() {
      return values.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    Colour colour(String country) {
      Integer value = values.get(country);
      if (value == null || value < 1) {
        return new Colour(0xe6, 0xe8, 0xe9);
      }
      return Colour.PALE.towards(
          Colour.DEEP, most() == 1 ? 0.5 : Math.log(value) / Math.log(most()));
    }
  }

  private interface Projection {
    double x(double longitude, double latitude);

    double y(double longitude, double latitude);
  }

  /** Lambert's azimuthal equal-area projection (Snyder 1987, p. 185) about 52° N 20° E. */
  private static final class AroundEurope implements Projection {
    private static final double LAT = Math.toRadians(53);
    private static final double LON = Math.toRadians(20);

    private static double k(double longitude, double latitude) {
      double phi = Math.toRadians(latitude);
      double c = Math.cos(phi) * Math.cos(Math.toRadians(longitude) - LON);
      return Math.sqrt(2 / Math.max(1e-6, 1 + Math.sin(LAT) * Math.sin(phi) + Math.cos(LAT) * c));
    }

    @Override
    public double x(double longitude, double latitude) {
      return k(longitude, latitude)
          * Math.cos(Math.toRadians(latitude))
          * Math.sin(Math.toRadians(longitude) - LON);
    }

    @Override
    public double y(double longitude, double latitude) {
      double phi = Math.toRadians(latitude);
      return -k(longitude, latitude)
          * (Math.cos(LAT) * Math.sin(phi)
              - Math.sin(LAT) * Math.cos(phi) * Math.cos(Math.toRadians(longitude) - LON));
    }
  }

  /** Equal Earth (Šavrič, Patterson, Jenny 2018). */
  private static final class WholeWorld implements Projection {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;

    private static double theta(double latitude) {
      return Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
    }

    @Override
    public double x(double longitude, double latitude) {
      double t = theta(latitude);
      double t2 = t * t;
      double t6 = t2 * t2 * t2;
      return 2
          * Math.sqrt(3)
          * Math.toRadians(longitude)
          * Math.cos(t)
          / (3 * (9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1));
    }

    @Override
    public double y(double longitude, double latitude) {
      double t = theta(latitude);
      double t2 = t * t;
      double t6 = t2 * t2 * t2;
      return -t * (A4 * t6 * t2 + A3 * t6 + A2 * t2 + A1);
    }
  }

  /** A window on the map: the part of the projected plane that is shown, and where. */
  private record Window(
      Projection projection,
      double left,
      double top,
      double scale,
      double x,
      double y,
      double width,
      double height) {
    double px(double longitude, double latitude) {
      return x + (projection.x(longitude, latitude) - left) * scale;
    }

    double py(double longitude, double latitude) {
      return y + (projection.y(longitude, latitude) - top) * scale;
    }
  }

  /**
   * The chart; empty where no country has a number.
   *
   * @param width in points, at least 300
   */
  public static Optional<Drawing> of(
      String title, Shading shading, double width, Lettering lettering) {
    if (shading.values().isEmpty()) {
      return Optional.empty();
    }
    Outlines outlines = Outlines.load();
    Pen pen = new Pen(lettering);
    Window europe = europe(width, outlines.europe(), shading);
    List<String> seen = inside(outlines.europe(), europe);
    boolean near =
        seen.contains(shading.focus())
            || shading.focus().isEmpty() && seen.containsAll(shading.values().keySet());
    boolean far = shading.values().keySet().stream().anyMatch(code -> !seen.contains(code));
    double y = 0;
    if (near) {
      draw(pen, outlines.europe(), europe, shading, true);
      y += europe.height() + 8;
    }
    if (far || !near) {
      Window world = world(width, y);
      draw(pen, outlines.world(), world, shading, false);
      y += world.height() + 8;
    }
    legend(pen, shading, y + 8);
    return Optional.of(pen.drawing(width, y + 14, title, description(shading)));
  }

  /** As near as the middles of the shaded countries and the country in question allow. */
  private static Window europe(double width, List<Ring> rings, Shading shading) {
    AroundEurope projection = new AroundEurope();
    Window whole = new Window(projection, -0.42, -0.345, width / 0.92, 0, 0, width, width * EUROPE);
    double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    Map<String, double[]> centres = new TreeMap<>();
    for (Ring ring : rings) {
      List<double[]> points = clipped(ring, whole);
      if (points.size() > 2 && shading.values().containsKey(ring.country())) {
        centres.merge(ring.country(), centre(points), (a, b) -> a[2] >= b[2] ? a : b);
      }
      if (points.size() > 2 && ring.country().equals(shading.focus())) {
        points.forEach(point -> include(box, point));
      }
    }
    centres.values().forEach(centre -> include(box, centre));
    if (box[0] > box[2]) {
      return whole;
    }
    double margin = width * 0.13;
    double wide = Math.max(box[2] - box[0], (box[3] - box[1]) / EUROPE) + 2 * margin;
    wide = Math.clamp(wide, width * 0.5, width);
    double left = Math.clamp((box[0] + box[2] - wide) / 2, 0, width - wide);
    double top = Math.clamp((box[1] + box[3]) / 2 - wide * EUROPE / 2, 0, (width - wide) * EUROPE);
    return new Window(
        projection,
        whole.left() + left / whole.scale(),
        whole.top() + top / whole.scale(),
        whole.scale() * width / wide,
        0,
        0,
        width,
        width * EUROPE);
  }

  private static void include(double[] box, double[] point) {
    box[0] = Math.min(box[0], point[0]);
    box[1] = Math.min(box[1], point[1]);
    box[2] = Math.max(box[2], point[0]);
    box[3] = Math.max(box[3], point[1]);
  }

  private static Window world(double width, double y) {
    WholeWorld projection = new WholeWorld();
    double half = projection.x(180, 0);
    return new Window(
        projection, -half, projection.y(0, 83), width / (2 * half), 0, y, width, width * WORLD);
  }

  /** Countries of which a point is in the window. */
  private static List<String> inside(List<Ring> rings, Window window) {
    Map<String, Boolean> seen = new LinkedHashMap<>();
    for (Ring ring : rings) {
      for (int i = 0; i < ring.points() && !seen.containsKey(ring.country()); i++) {
        double x = window.px(ring.longitude(i), ring.latitude(i));
        double y = window.py(ring.longitude(i), ring.latitude(i));
        if (x > window.x()
            && x < window.x() + window.width()
            && y > window.y()
            && y < window.y() + window.height()) {
          seen.put(ring.country(), true);
        }
      }
    }
    return List.copyOf(seen.keySet());
  }

  private static void draw(
      Pen pen, List<Ring> rings, Window window, Shading shading, boolean near) {
    pen.box(window.x(), window.y(), window.width(), window.height(), Colour.WASH, "");
    Map<String, List<Step>> countries = new LinkedHashMap<>();
    Map<String, double[]> labelled = new LinkedHashMap<>();
    for (Ring ring : rings) {
      for (List<double[]> points : near ? List.of(clipped(ring, window)) : around(ring, window)) {
        if (points.size() < 3) {
          continue;
        }
        List<Step> steps = countries.computeIfAbsent(ring.country(), k -> new ArrayList<>());
        for (int i = 0; i < points.size(); i++) {
          double x = round(points.get(i)[0]);
          double y = round(points.get(i)[1]);
          steps.add(i == 0 ? new Step.Move(x, y) : new Step.Line(x, y));
        }
        steps.add(new Step.Close());
        labelled.merge(ring.country(), centre(points), (a, b) -> a[2] >= b[2] ? a : b);
      }
    }
    Stroke border = Stroke.of(Colour.PAPER, 0.5);
    countries.forEach(
        (code, steps) -> {
          Integer value = shading.values().get(code);
          pen.area(
              steps,
              shading.colour(code),
              Optional.of(border),
              value == null ? "" : name(shading, code) + ": " + value + " " + shading.unit());
        });
    List<Step> focus = countries.get(shading.focus());
    if (focus != null) {
      pen.outline(focus, Stroke.of(Colour.WARM, 1.4), name(shading, shading.focus()));
    }
    if (near) {
      labels(pen, labelled, window, shading);
    }
  }

  private static String name(Shading shading, String code) {
    return shading.names().getOrDefault(code, code);
  }

  private static double round(double value) {
    return Math.rint(value * 10) / 10;
  }

  /**
   * A ring on the map of the world: what lies beyond 180 degrees on one side stands on the other.
   */
  private static List<List<double[]>> around(Ring ring, Window window) {
    List<double[]> degrees = new ArrayList<>(ring.points());
    double before = ring.longitude(0);
    for (int i = 0; i < ring.points(); i++) {
      double longitude = ring.longitude(i);
      longitude += Math.rint((before - longitude) / 360) * 360;
      degrees.add(new double[] {longitude, ring.latitude(i)});
      before = longitude;
    }
    List<List<double[]>> pieces = new ArrayList<>();
    for (int turn = -360; turn <= 360; turn += 360) {
      int by = turn;
      List<double[]> piece =
          degrees.stream().map(point -> new double[] {point[0] + by, point[1]}).toList();
      piece = cut(cut(piece, 0, -180, 1), 0, 180, -1);
      if (piece.size() > 2) {
        pieces.add(
            within(
                piece.stream()
                    .map(p -> new double[] {window.px(p[0], p[1]), window.py(p[0], p[1])})
                    .toList(),
                window));
      }
    }
    return pieces;
  }

  /** Sutherland and Hodgman 1974: what of a ring lies in the window. */
  private static List<double[]> clipped(Ring ring, Window window) {
    List<double[]> points = new ArrayList<>(ring.points());
    for (int i = 0; i < ring.points(); i++) {
      points.add(
          new double[] {
            window.px(ring.longitude(i), ring.latitude(i)),
            window.py(ring.longitude(i), ring.latitude(i))
          });
    }
    return within(points, window);
  }

  private static List<double[]> within(List<double[]> points, Window window) {
    List<double[]> left = cut(points, 0, window.x(), 1);
    left = cut(left, 0, window.x() + window.width(), -1);
    left = cut(left, 1, window.y(), 1);
    return cut(left, 1, window.y() + window.height(), -1);
  }

  private static List<double[]> cut(List<double[]> points, int axis, double at, int sign) {
    List<double[]> kept = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      double[] one = points.get(i);
      double[] next = points.get((i + 1) % points.size());
      double a = (one[axis] - at) * sign;
      double b = (next[axis] - at) * sign;
      if (a >= 0) {
        kept.add(one);
      }
      if (a >= 0 != b >= 0) {
        double part = a / (a - b);
        kept.add(
            new double[] {one[0] + part * (next[0] - one[0]), one[1] + part * (next[1] - one[1])});
      }
    }
    return kept;
  }

  /** Where its middle is, and how large it is. */
  private static double[] centre(List<double[]> points) {
    double area = 0;
    double x = 0;
    double y = 0;
    for (int i = 0; i < points.size(); i++) {
      double[] a = points.get(i);
      double[] b = points.get((i + 1) % points.size());
      double cross = a[0] * b[1] - b[0] * a[1];
      area += cross;
      x += (a[0] + b[0]) * cross;
      y += (a[1] + b[1]) * cross;
    }
    double size = Math.abs(area / 2);
    return size < 1e-6
        ? new double[] {points.getFirst()[0], points.getFirst()[1], 0}
        : new double[] {x / (3 * area), y / (3 * area), size};
  }

  /**
   * Names and numbers of the shaded countries where they have room in the country, numbers alone
   * elsewhere; none where it would touch one that stands already.
   */
  private static void labels(
      Pen pen, Map<String, double[]> centres, Window window, Shading shading) {
    List<double[]> taken = new ArrayList<>();
    shading.values().entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, Integer> e) -> e.getKey().equals(shading.focus()) ? 0 : 1)
                .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            entry -> {
              double[] at = centres.get(entry.getKey());
              if (at == null) {
                return;
              }
              String full = name(shading, entry.getKey()) + " " + entry.getValue();
              // A country is about as wide as the root of its area.
              boolean roomy = pen.width(Face.SANS_BOLD, 7.5, full) < 0.95 * Math.sqrt(at[2]);
              String words = roomy ? full : "" + entry.getValue();
              double width = pen.width(Face.SANS_BOLD, 7.5, words);
              double half = width / 2 + 1;
              double x = Math.clamp(at[0], window.x() + half, window.x() + window.width() - half);
              double y = Math.clamp(at[1], window.y() + 6, window.y() + window.height() - 6);
              double[] box = {x - half, y - 5, x + half, y + 4};
              if (taken.stream().anyMatch(other -> touches(box, other))) {
                return;
              }
              taken.add(box);
              Colour ground = shading.colour(entry.getKey());
              boolean dark = ground.red() + ground.green() + ground.blue() < 360;
              pen.text(
                  x,
                  y + 2.6,
                  Face.SANS_BOLD,
                  7.5,
                  dark ? Colour.PAPER : Colour.INK,
                  Anchor.MIDDLE,
                  width + 1,
                  words);
            });
  }

  private static boolean touches(double[] a, double[] b) {
    return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  }

  private static void legend(Pen pen, Shading shading, double y) {
    int most = shading.most();
    int steps = Math.min(STEPS, most);
    double x = 0;
    for (int i = 0; i < steps; i++) {
      int value = steps == 1 ? most : (int) Math.round(Math.exp(Math.log(most) * i / (steps - 1)));
      Colour colour =
          Colour.PALE.towards(Colour.DEEP, most == 1 ? 0.5 : Math.log(value) / Math.log(most));
      pen.box(x, y - 6, 12, 7, colour, "");
      String words = "" + value;
      pen.text(x + 15, y, Face.SANS, ScoreMarks.SMALL, Colour.SOFT, Anchor.START, 40, words);
      x += 15 + pen.width(Face.SANS, ScoreMarks.SMALL, words) + 8;
    }
    pen.text(x + 2, y, Face.SANS, ScoreMarks.SMALL, Colour.SOFT, Anchor.START, 220, shading.unit());
  }

  private static String description(Shading shading) {
    StringJoiner words = new StringJoiner("; ", shading.unit() + " by country: ", ".");
    shading.values().entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(60)
        .forEach(entry -> words.add(name(shading, entry.getKey()) + " " + entry.getValue()));
    return words.toString();
  }
}
