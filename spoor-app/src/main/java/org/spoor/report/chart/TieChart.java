package org.spoor.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.spoor.report.chart.Shape.Anchor;
import org.spoor.report.chart.Shape.Step;
import org.spoor.report.chart.Shape.Stroke;

/** Who is tied to whom: the underworld on the left, the state on the right, others between. */
public final class TieChart {
  /** Parties of a column. */
  static final int MOST_PARTIES = 16;

  private static final double HIGH = 17;
  private static final double GAP = 9;
  private static final double SIZE = 8;

  private TieChart() {}

  /** Where a party stands. */
  public enum Side {
    CRIMINAL("criminal"),
    OTHER("between"),
    STATE("state");

    private final String title;

    Side(String title) {
      this.title = title;
    }
  }

  /** A party. */
  public record Party(String key, String name, Side side) {}

  /**
   * A tie between two parties.
   *
   * @param word how they are tied
   * @param doubtful whether it is told as less than certain
   */
  public record Tie(String from, String to, String word, boolean doubtful) {}

  private record Box(Party party, double x, double y, double width) {
    double middle() {
      return y + HIGH / 2;
    }
  }

  /**
   * The chart; empty where there is nothing to show.
   *
   * @param parties those that matter most first
   * @param ties those whose ends are not among the parties that are shown are left out
   * @param width in points, at least 400
   */
  public static Optional<Drawing> of(
      String title, List<Party> parties, List<Tie> ties, double width, Lettering lettering) {
    Set<String> tied = new LinkedHashSet<>();
    ties.forEach(
        tie -> {
          tied.add(tie.from());
          tied.add(tie.to());
        });
    Map<Side, List<Party>> columns = new LinkedHashMap<>();
    for (Side side : Side.values()) {
      List<Party> in =
          parties.stream()
              .filter(p -> p.side() == side && tied.contains(p.key()))
              .limit(MOST_PARTIES)
              .toList();
      if (!in.isEmpty()) {
        columns.put(side, new ArrayList<>(in));
      }
    }
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    order(columns, ties);
    Pen pen = new Pen(lettering);
    int most = columns.values().stream().mapToInt(List::size).max().orElse(1);
    double top = 20;
    double height = top + most * (HIGH + GAP) + 8;
    Map<String, Box> boxes = boxes(columns, width, top, height - 8);
    titles(pen, columns, boxes);
    List<Tie> shown =
        ties.stream()
            .filter(t -> boxes.containsKey(t.from()) && boxes.containsKey(t.to()))
            .toList();
    shown.forEach(tie -> tie(pen, tie, boxes));
    boxes.values().forEach(box -> box(pen, box));
    words(pen, shown, boxes);
    return Optional.of(pen.drawing(width, height, title, description(shown, boxes)));
  }

  /** Each column in the order of what its parties are tied to in the column before. */
  private static void order(Map<Side, List<Party>> columns, List<Tie> ties) {
    List<List<Party>> all = new ArrayList<>(columns.values());
    for (int sweep = 0; sweep < 4; sweep++) {
      for (int i = 1; i < all.size(); i++) {
        sort(all.get(i), all.get(i - 1), ties);
      }
      for (int i = all.size() - 2; i >= 0; i--) {
        sort(all.get(i), all.get(i + 1), ties);
      }
    }
  }

  private static void sort(List<Party> column, List<Party> beside, List<Tie> ties) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < beside.size(); i++) {
      places.put(beside.get(i).key(), i);
    }
    Map<String, Double> middle = new HashMap<>();
    for (int i = 0; i < column.size(); i++) {
      String key = column.get(i).key();
      double own = i;
      double mean =
          ties.stream()
              .filter(t -> t.from().equals(key) || t.to().equals(key))
              .map(t -> places.get(t.from().equals(key) ? t.to() : t.from()))
              .filter(place -> place != null)
              .mapToInt(Integer::intValue)
              .average()
              .orElse(own);
      middle.put(key, mean);
    }
    column.sort(
        Comparator.comparingDouble((Party p) -> middle.getOrDefault(p.key(), 0.0))
            .thenComparing(Party::name));
  }

  private static Map<String, Box> boxes(
      Map<Side, List<Party>> columns, double width, double top, double bottom) {
    Map<String, Box> boxes = new LinkedHashMap<>();
    int count = columns.size();
    double wide = count == 1 ? Math.min(220, width - 60) : count == 2 ? 175 : 118;
    int column = 0;
    for (List<Party> in : columns.values()) {
      double x = count == 1 ? 0 : column * (width - wide) / (count - 1);
      double high = in.size() * (HIGH + GAP) - GAP;
      double y = top + (bottom - top - high) / 2;
      for (Party party : in) {
        boxes.put(party.key(), new Box(party, x, y, wide));
        y += HIGH + GAP;
      }
      column++;
    }
    return boxes;
  }

  private static void titles(Pen pen, Map<Side, List<Party>> columns, Map<String, Box> boxes) {
    columns.forEach(
        (side, in) -> {
          Box first = boxes.get(in.getFirst().key());
          if (first != null) {
            pen.text(
                first.x(),
                9,
                Face.SANS_BOLD,
                SIZE,
                Colour.DEEP,
                Anchor.START,
                first.width(),
                side.title.toUpperCase(java.util.Locale.ROOT));
          }
        });
  }

  private static void box(Pen pen, Box box) {
    Side side = box.party().side();
    Colour fill =
        switch (side) {
          case CRIMINAL -> Colour.WARM.towards(Colour.PAPER, 0.8);
          case OTHER -> Colour.PAPER;
          case STATE -> Colour.PALE;
        };
    Colour edge =
        switch (side) {
          case CRIMINAL -> Colour.WARM;
          case OTHER -> Colour.SOFT;
          case STATE -> Colour.DEEP;
        };
    pen.area(
        Pen.rectangle(box.x() + 0.5, box.y(), box.width() - 1, HIGH),
        fill,
        Optional.of(Stroke.of(edge, 0.8)),
        box.party().name());
    pen.text(
        box.x() + 5,
        box.y() + 11.6,
        Face.SANS,
        SIZE,
        Colour.INK,
        Anchor.START,
        box.width() - 10,
        box.party().name());
  }

  private static void tie(Pen pen, Tie tie, Map<String, Box> boxes) {
    Box from = boxes.get(tie.from());
    Box to = boxes.get(tie.to());
    if (from == null || to == null || from.equals(to)) {
      return;
    }
    Stroke stroke = tie.doubtful() ? Stroke.dashed(Colour.SOFT, 0.8) : Stroke.of(Colour.INK, 0.8);
    List<Step> steps;
    if (from.x() == to.x()) {
      // Within a column the line bows out of it, to the side where there is room.
      boolean right = from.x() < 1;
      double x = right ? from.x() + from.width() : from.x();
      double bow = (right ? 1 : -1) * Math.min(26, 9 + Math.abs(from.middle() - to.middle()) / 8);
      steps =
          List.of(
              new Step.Move(x, from.middle()),
              new Step.Curve(x + bow, from.middle(), x + bow, to.middle(), x, to.middle()));
    } else {
      boolean right = from.x() < to.x();
      double x1 = right ? from.x() + from.width() : from.x();
      double x2 = right ? to.x() : to.x() + to.width();
      double middle = (x1 + x2) / 2;
      steps =
          List.of(
              new Step.Move(x1, from.middle()),
              new Step.Curve(middle, from.middle(), middle, to.middle(), x2, to.middle()));
    }
    pen.outline(steps, stroke, words(tie, boxes));
  }

  /** The word of a tie beside the box it begins at, where it is the only one there. */
  private static void words(Pen pen, List<Tie> ties, Map<String, Box> boxes) {
    Map<String, Integer> used = new HashMap<>();
    for (Tie tie : ties) {
      Box from = boxes.get(tie.from());
      Box to = boxes.get(tie.to());
      if (from == null || to == null || from.x() == to.x()) {
        continue;
      }
      boolean right = from.x() < to.x();
      if (used.merge(tie.from() + right, 1, Integer::sum) > 1) {
        continue;
      }
      double room = Math.abs(to.x() - from.x()) - from.width() - 8;
      double x = right ? from.x() + from.width() + 5 : from.x() - 5;
      double width = Math.min(room, pen.width(Face.SERIF_ITALIC, 7.5, tie.word()));
      if (room < 24) {
        continue;
      }
      pen.box(right ? x - 1 : x - width - 1, from.middle() - 5, width + 2, 9, Colour.PAPER, "");
      pen.text(
          x,
          from.middle() + 2.4,
          Face.SERIF_ITALIC,
          7.5,
          Colour.SOFT,
          right ? Anchor.START : Anchor.END,
          room,
          tie.word());
    }
  }

  private static String words(Tie tie, Map<String, Box> boxes) {
    Box from = boxes.get(tie.from());
    Box to = boxes.get(tie.to());
    return from == null || to == null
        ? ""
        : from.party().name()
            + " "
            + tie.word()
            + " "
            + to.party().name()
            + (tie.doubtful() ? " (not certain)" : "");
  }

  private static String description(List<Tie> ties, Map<String, Box> boxes) {
    StringJoiner words = new StringJoiner("; ", "", ".");
    ties.stream().limit(60).forEach(tie -> words.add(words(tie, boxes)));
    return words.toString();
  }
}
