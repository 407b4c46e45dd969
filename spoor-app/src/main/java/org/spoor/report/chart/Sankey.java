package org.spoor.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.spoor.report.chart.Shape.Anchor;
import org.spoor.report.chart.Shape.Step;
import org.spoor.report.chart.Shape.Stroke;

/**
 * What moves from where to where, left to right; a band is as broad as the reports that tell of it.
 */
public final class Sankey {
  /** Bands of a chart, the broadest first. */
  static final int MOST_BANDS = 28;

  private static final double NODE = 7;
  private static final double GAP = 15;
  private static final double SIZE = 8.5;
  private static final List<Colour> COLOURS =
      List.of(
          Colour.DEEP,
          Colour.WARM,
          new Colour(0xb8, 0x8a, 0x1e),
          new Colour(0x6a, 0x4a, 0x8a),
          new Colour(0x5b, 0x8c, 0x3e),
          Colour.SOFT);

  private Sankey() {}

  /**
   * A band.
   *
   * @param of what moves: it gives the colour and stands in the legend
   * @param weight more than 0
   * @param doubtful whether it is told as less than certain
   */
  public record Band(String from, String to, String of, double weight, boolean doubtful) {
    public Band {
      if (!(weight > 0) || from.equals(to)) {
        throw new IllegalArgumentException("not a band: " + from + " to " + to + ", " + weight);
      }
    }
  }

  private record Node(String name, int column, double weight) {}

  private record Placed(Node node, double x, double top, double height) {}

  /**
   * The chart; empty where there is nothing to show. Bands that would close a circle are left out.
   *
   * @param width in points, at least 300
   */
  public static Optional<Drawing> of(
      String title, List<Band> bands, double width, Lettering lettering) {
    List<Band> shown = acyclic(bands);
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Pen pen = new Pen(lettering);
    Map<String, Integer> columns = columns(shown);
    List<List<Node>> nodes = nodes(shown, columns);
    int most = nodes.stream().mapToInt(List::size).max().orElse(1);
    double heaviest =
        nodes.stream()
            .mapToDouble(column -> column.stream().mapToDouble(Node::weight).sum())
            .max()
            .orElse(1);
    double room = Math.clamp(most * 16.0 + 40, 90, 300);
    double scale = Math.min(14, room / heaviest);
    double top = 26;
    double height = top + heaviest * scale + (most - 1) * GAP + 10;
    height =
        Math.max(
            height,
            top
                + most * GAP
                + nodes.stream()
                    .mapToDouble(
                        c ->
                            c.stream().mapToDouble(Node::weight).sum() * scale
                                + (c.size() - 1) * GAP)
                    .max()
                    .orElse(0)
                - most * GAP
                + 12);
    Map<String, Placed> placed = place(nodes, width, top, height - 8, scale);
    Map<String, Colour> colours = new LinkedHashMap<>();
    shown.forEach(
        band ->
            colours.computeIfAbsent(
                band.of(), k -> COLOURS.get(Math.min(colours.size(), COLOURS.size() - 1))));
    bands(pen, shown, placed, scale, colours);
    double between = nodes.size() == 1 ? width : (width - NODE) / (nodes.size() - 1);
    for (Placed each : placed.values()) {
      pen.box(each.x(), each.top(), NODE, each.height(), Colour.INK, each.node().name());
      boolean last = each.node().column() == nodes.size() - 1;
      label(pen, each, last, last ? between * 0.45 : Math.min(between * 0.8, 150));
    }
    legend(pen, colours, width);
    return Optional.of(pen.drawing(width, height, title, description(shown)));
  }

  private static List<Band> acyclic(List<Band> bands) {
    Map<String, Band> joined = new TreeMap<>();
    for (Band band : bands) {
      joined.merge(
          band.from() + "\u0000" + band.to() + "\u0000" + band.of(),
          band,
          (a, b) ->
              new Band(
                  a.from(), a.to(), a.of(), a.weight() + b.weight(), a.doubtful() && b.doubtful()));
    }
    List<Band> sorted =
        joined.values().stream()
            .sorted(
                Comparator.comparingDouble((Band band) -> -band.weight())
                    .thenComparing(Band::from)
                    .thenComparing(Band::to)
                    .thenComparing(Band::of))
            .limit(MOST_BANDS)
            .toList();
    List<Band> shown = new ArrayList<>();
    Map<String, Set<String>> after = new HashMap<>();
    for (Band band : sorted) {
      if (!reaches(band.to(), band.from(), after, new HashSet<>())) {
        after.computeIfAbsent(band.from(), k -> new HashSet<>()).add(band.to());
        shown.add(band);
      }
    }
    return shown;
  }

  private static boolean reaches(
      String from, String to, Map<String, Set<String>> after, Set<String> seen) {
    return from.equals(to)
        || seen.add(from)
            && after.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> reaches(next, to, after, seen));
  }

  /**
   * As far right as the longest way to it; what has a free way stands right before where it goes.
   */
  private static Map<String, Integer> columns(List<Band> bands) {
    Map<String, Integer> columns = new TreeMap<>();
    bands.forEach(
        band -> {
          columns.put(band.from(), 0);
          columns.put(band.to(), 0);
        });
    for (int pass = 0; pass <= columns.size(); pass++) {
      for (Band band : bands) {
        int least = columns.getOrDefault(band.from(), 0) + 1;
        if (columns.getOrDefault(band.to(), 0) < least) {
          columns.put(band.to(), least);
        }
      }
    }
    for (String name : List.copyOf(columns.keySet())) {
      boolean source = bands.stream().noneMatch(band -> band.to().equals(name));
      if (source) {
        int next =
            bands.stream()
                .filter(band -> band.from().equals(name))
                .mapToInt(band -> columns.getOrDefault(band.to(), 1))
                .min()
                .orElse(1);
        columns.put(name, next - 1);
      }
    }
    return columns;
  }

  private static List<List<Node>> nodes(List<Band> bands, Map<String, Integer> columns) {
    List<List<Node>> nodes = new ArrayList<>();
    int most = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int column = 0; column <= most; column++) {
      nodes.add(new ArrayList<>());
    }
    columns.forEach(
        (name, column) -> {
          double in =
              bands.stream().filter(b -> b.to().equals(name)).mapToDouble(Band::weight).sum();
          double out =
              bands.stream().filter(b -> b.from().equals(name)).mapToDouble(Band::weight).sum();
          nodes.get(column).add(new Node(name, column, Math.max(in, out)));
        });
    // Heavy ones first, then each column in the order of what it is joined to on the left.
    nodes.forEach(
        column ->
            column.sort(
                Comparator.comparingDouble((Node n) -> -n.weight()).thenComparing(Node::name)));
    for (int sweep = 0; sweep < 4; sweep++) {
      for (int column = 1; column < nodes.size(); column++) {
        Map<String, Double> middle =
            barycentres(nodes.get(column), nodes.get(column - 1), bands, true);
        nodes
            .get(column)
            .sort(
                Comparator.comparingDouble((Node n) -> middle.getOrDefault(n.name(), 0.0))
                    .thenComparing(Node::name));
      }
      for (int column = nodes.size() - 2; column >= 0; column--) {
        Map<String, Double> middle =
            barycentres(nodes.get(column), nodes.get(column + 1), bands, false);
        nodes
            .get(column)
            .sort(
                Comparator.comparingDouble((Node n) -> middle.getOrDefault(n.name(), 0.0))
                    .thenComparing(Node::name));
      }
    }
    return nodes;
  }

  private static Map<String, Double> barycentres(
      List<Node> column, List<Node> beside, List<Band> bands, boolean incoming) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < beside.size(); i++) {
      places.put(beside.get(i).name(), i);
    }
    Map<String, Double> middle = new HashMap<>();
    for (int i = 0; i < column.size(); i++) {
      String name = column.get(i).name();
      double sum = 0;
      double weight = 0;
      for (Band band : bands) {
        String own = incoming ? band.to() : band.from();
        Integer place = places.get(incoming ? band.from() : band.to());
        if (own.equals(name) && place != null) {
          sum += place * band.weight();
          weight += band.weight();
        }
      }
      middle.put(name, weight == 0 ? i : sum / weight);
    }
    return middle;
  }

  private static Map<String, Placed> place(
      List<List<Node>> nodes, double width, double top, double bottom, double scale) {
    Map<String, Placed> placed = new LinkedHashMap<>();
    double between = nodes.size() == 1 ? 0 : (width - NODE) / (nodes.size() - 1);
    for (int column = 0; column < nodes.size(); column++) {
      List<Node> in = nodes.get(column);
      double high =
          in.stream().mapToDouble(node -> node.weight() * scale).sum() + (in.size() - 1) * GAP;
      double y = top + Math.max(0, (bottom - top - high) / 2);
      for (Node node : in) {
        placed.put(node.name(), new Placed(node, column * between, y, node.weight() * scale));
        y += node.weight() * scale + GAP;
      }
    }
    return placed;
  }

  private static void bands(
      Pen pen,
      List<Band> bands,
      Map<String, Placed> placed,
      double scale,
      Map<String, Colour> colours) {
    Map<String, Double> out = new HashMap<>();
    Map<String, Double> in = new HashMap<>();
    Map<Band, Double> starts = new HashMap<>();
    Map<Band, Double> ends = new HashMap<>();
    Comparator<Band> byTarget = Comparator.comparingDouble(band -> top(placed, band.to()));
    Comparator<Band> bySource = Comparator.comparingDouble(band -> top(placed, band.from()));
    bands.stream()
        .sorted(byTarget.thenComparing(Band::of))
        .forEach(
            band -> {
              double used = out.getOrDefault(band.from(), 0.0);
              starts.put(band, top(placed, band.from()) + used);
              out.put(band.from(), used + band.weight() * scale);
            });
    bands.stream()
        .sorted(bySource.thenComparing(Band::of))
        .forEach(
            band -> {
              double used = in.getOrDefault(band.to(), 0.0);
              ends.put(band, top(placed, band.to()) + used);
              in.put(band.to(), used + band.weight() * scale);
            });
    for (Band band : bands) {
      Placed from = placed.get(band.from());
      Placed to = placed.get(band.to());
      if (from != null && to != null) {
        ribbon(
            pen,
            band,
            from.x() + NODE,
            starts.getOrDefault(band, 0.0),
            to.x(),
            ends.getOrDefault(band, 0.0),
            band.weight() * scale,
            colours.getOrDefault(band.of(), Colour.SOFT));
      }
    }
  }

  private static double top(Map<String, Placed> placed, String name) {
    Placed at = placed.get(name);
    return at == null ? 0 : at.top();
  }

  private static void ribbon(
      Pen pen, Band band, double x1, double y1, double x2, double y2, double thick, Colour colour) {
    double middle = (x1 + x2) / 2;
    List<Step> steps =
        List.of(
            new Step.Move(x1, y1),
            new Step.Curve(middle, y1, middle, y2, x2, y2),
            new Step.Line(x2, y2 + thick),
            new Step.Curve(middle, y2 + thick, middle, y1 + thick, x1, y1 + thick),
            new Step.Close());
    Colour light = colour.towards(Colour.PAPER, band.doubtful() ? 0.8 : 0.55);
    Stroke edge = band.doubtful() ? Stroke.dashed(colour, 0.7) : Stroke.of(Colour.PAPER, 0.8);
    pen.area(steps, light, Optional.of(edge), words(band));
  }

  private static void label(Pen pen, Placed at, boolean last, double room) {
    double x = last ? at.x() - 4 : at.x() + NODE + 4;
    double y = at.top() + at.height() / 2 + 3;
    String words = at.node().name();
    double width = Math.min(room, pen.width(Face.SANS_BOLD, SIZE, words));
    pen.box(last ? x - width - 1.5 : x - 1.5, y - 7.6, width + 3, 10, Colour.PAPER, "");
    pen.text(x, y, Face.SANS_BOLD, SIZE, Colour.INK, last ? Anchor.END : Anchor.START, room, words);
  }

  private static void legend(Pen pen, Map<String, Colour> colours, double width) {
    double x = 0;
    for (Map.Entry<String, Colour> each : colours.entrySet()) {
      double room = Math.min(110, pen.width(Face.SANS, ScoreMarks.SMALL, each.getKey()));
      if (x + room + 14 > width - 60) {
        pen.text(x, 10, Face.SANS, ScoreMarks.SMALL, Colour.SOFT, Anchor.START, 58, "and others");
        return;
      }
      pen.box(x, 4.2, 9, 6.5, each.getValue().towards(Colour.PAPER, 0.55), "");
      pen.text(
          x + 12,
          10,
          Face.SANS,
          ScoreMarks.SMALL,
          Colour.SOFT,
          Anchor.START,
          room + 1,
          each.getKey());
      x += 12 + room + 12;
    }
  }

  private static String words(Band band) {
    return band.of()
        + ", "
        + band.from()
        + " to "
        + band.to()
        + (band.doubtful() ? ", not certain" : "");
  }

  private static String description(List<Band> bands) {
    StringJoiner words = new StringJoiner("; ", "", ".");
    bands.forEach(band -> words.add(words(band)));
    return words.toString();
  }
}
