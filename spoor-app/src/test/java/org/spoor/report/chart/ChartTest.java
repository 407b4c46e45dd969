package org.spoor.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.spoor.report.Golden;
import org.spoor.report.chart.Shape.Step;
import org.xml.sax.InputSource;

/** Charts stay in their frame whatever they are given, and are the same for the same. */
final class ChartTest {
  private static final double WIDTH = 470;

  private final Lettering lettering = new Lettering();

  private static Scored scored(String label, double low, double high, Optional<Double> analyst) {
    return new Scored(
        label, Optional.of(6.5), analyst, Optional.of(new Scored.Interval(low, high)), false);
  }

  private static Scored silent(String label) {
    return new Scored(label, Optional.empty(), Optional.empty(), Optional.empty(), true);
  }

  private static List<Scored> rows() {
    return List.of(
        scored("Heroin trade", 3, 5.5, Optional.of(4.5)),
        silent("Cocaine trade"),
        scored("Government transparency & <accountability>", 1, 10, Optional.empty()),
        new Scored("Prevention", Optional.empty(), Optional.empty(), Optional.empty(), false));
  }

  @Test
  void golden() throws IOException {
    golden(
        "bars",
        ScoreBars.of(
            "Indicators", List.of(new ScoreBars.Group("Drugs", rows())), WIDTH, lettering));
    golden("radar", Radar.of("Resilience", rows(), WIDTH, lettering));
    golden(
        "timeline",
        Timeline.of(
                "Incidents",
                List.of(
                    new Timeline.Mark("Seizures", 19_000, 19_000, "seizure: Riga"),
                    new Timeline.Mark("Seizures", 19_000, 19_001, "seizure: Minsk"),
                    new Timeline.Mark("Arrests", 18_800, 19_400, "arrest")),
                WIDTH,
                lettering)
            .orElseThrow());
    golden(
        "sankey",
        Sankey.of(
                "Flows",
                List.of(
                    new Sankey.Band("Afghanistan", "Iran", "heroin", 3, false),
                    new Sankey.Band("Iran", "Türkiye", "heroin", 2, false),
                    new Sankey.Band("Türkiye", "Iran", "heroin", 1, false),
                    new Sankey.Band("Iran", "Armenia", "opium", 1, true)),
                WIDTH,
                lettering)
            .orElseThrow());
    golden(
        "ties",
        TieChart.of(
                "Ties",
                List.of(
                    new TieChart.Party("a", "The Ring", TieChart.Side.CRIMINAL),
                    new TieChart.Party("b", "A company", TieChart.Side.OTHER),
                    new TieChart.Party("c", "Customs", TieChart.Side.STATE),
                    new TieChart.Party("d", "Nobody's", TieChart.Side.STATE)),
                List.of(
                    new TieChart.Tie("a", "b", "controls", false),
                    new TieChart.Tie("b", "c", "corrupts", true)),
                WIDTH,
                lettering)
            .orElseThrow());
  }

  private static void golden(String name, Drawing drawing) throws IOException {
    Golden.check("chart/" + name + ".svg", Svg.of(drawing, "figure"));
  }

  @Test
  void theBalticStatesAreThere() {
    Map<String, Integer> values = Map.of("EE", 3, "LV", 2, "LT", 9, "UA", 1);
    Drawing map =
        CountryMap.of(
                "Map",
                new CountryMap.Shading("LT", values, Map.of("LT", "Lithuania"), "incidents"),
                WIDTH,
                lettering)
            .orElseThrow();
    List<String> labels =
        map.shapes().stream()
            .filter(Shape.Path.class::isInstance)
            .map(shape -> ((Shape.Path) shape).label())
            .toList();
    assertThat(labels).contains("Lithuania: 9 incidents", "LV: 2 incidents", "EE: 3 incidents");
    checked(map, "map");
  }

  /** Russia goes on beyond 180 degrees: it was drawn right across the map once. */
  @Test
  void noCountryCrossesTheWholeWorld() {
    Drawing map =
        CountryMap.of(
                "Map",
                new CountryMap.Shading("BR", Map.of("RU", 3, "FJ", 2, "US", 1), Map.of(), "x"),
                WIDTH,
                lettering)
            .orElseThrow();
    for (Shape shape : map.shapes()) {
      if (shape instanceof Shape.Path path && path.label().matches("(RU|FJ|US): .*")) {
        double before = -1;
        for (Step step : path.steps()) {
          if (step instanceof Step.Line line) {
            assertThat(Math.abs(line.x() - before)).as(path.label()).isLessThan(WIDTH / 4);
            before = line.x();
          } else if (step instanceof Step.Move move) {
            before = move.x();
          }
        }
      }
    }
  }

  /** The outline of Ukraine holds Simferopol and Sevastopol; Russia's holds neither. */
  @Test
  void crimeaIsUkraine() {
    Outlines outlines = Outlines.load();
    for (List<Outlines.Ring> rings : List.of(outlines.europe(), outlines.world())) {
      assertThat(holds(rings, "UA", 34.1, 45.0)).isTrue();
      assertThat(holds(rings, "RU", 34.1, 45.0)).isFalse();
      for (String code : List.of("EE", "LV", "LT", "BY", "PL", "XK")) {
        assertThat(rings.stream().anyMatch(ring -> ring.country().equals(code))).as(code).isTrue();
      }
    }
  }

  private static boolean holds(List<Outlines.Ring> rings, String country, double x, double y) {
    boolean inside = false;
    for (Outlines.Ring ring : rings) {
      for (int i = 0, j = ring.points() - 1;
          ring.country().equals(country) && i < ring.points();
          j = i++) {
        double yi = ring.latitude(i);
        double yj = ring.latitude(j);
        double at =
            (ring.longitude(j) - ring.longitude(i)) * (y - yi) / (yj - yi) + ring.longitude(i);
        if (yi > y != yj > y && x < at) {
          inside = !inside;
        }
      }
    }
    return inside;
  }

  @Test
  void nothingToShowIsNoChart() {
    assertThat(Timeline.of("t", List.of(), WIDTH, lettering)).isEmpty();
    assertThat(Sankey.of("t", List.of(), WIDTH, lettering)).isEmpty();
    assertThat(TieChart.of("t", List.of(), List.of(), WIDTH, lettering)).isEmpty();
    assertThat(
            CountryMap.of(
                "t", new CountryMap.Shading("LT", Map.of(), Map.of(), "u"), WIDTH, lettering))
        .isEmpty();
  }

  @Test
  void whateverIsGivenStaysInTheFrame() {
    long seed = Long.getLong("seed", new Random().nextLong());
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      String of = "seed " + seed + " round " + round;
      List<Scored> rows = new ArrayList<>();
      for (int i = 0; i < 3 + random.nextInt(40); i++) {
        rows.add(anyScored(random));
      }
      checked(
          ScoreBars.of(
              word(random), List.of(new ScoreBars.Group(word(random), rows)), WIDTH, lettering),
          of);
      checked(Radar.of(word(random), rows, WIDTH, lettering), of);
      List<Timeline.Mark> marks = new ArrayList<>();
      List<Sankey.Band> bands = new ArrayList<>();
      List<TieChart.Party> parties = new ArrayList<>();
      List<TieChart.Tie> ties = new ArrayList<>();
      Map<String, Integer> values = new TreeMap<>();
      for (int i = 0; i < random.nextInt(80); i++) {
        long day = random.nextInt(40_000) - 10_000;
        marks.add(new Timeline.Mark(pick(random), day, day + random.nextInt(1000), word(random)));
        String from = pick(random);
        String to = pick(random);
        if (!from.equals(to)) {
          bands.add(
              new Sankey.Band(from, to, pick(random), 1 + random.nextInt(9), random.nextBoolean()));
        }
        parties.add(
            new TieChart.Party("p" + i, word(random), TieChart.Side.values()[random.nextInt(3)]));
        ties.add(
            new TieChart.Tie(
                "p" + random.nextInt(80),
                "p" + random.nextInt(80),
                word(random),
                random.nextBoolean()));
        values.put(
            List.of("LT", "RU", "US", "MT", "CN", "ZZ", "UA", "EE").get(random.nextInt(8)),
            1 + random.nextInt(99));
      }
      Timeline.of(word(random), marks, WIDTH, lettering).ifPresent(drawing -> checked(drawing, of));
      Sankey.of(word(random), bands, WIDTH, lettering).ifPresent(drawing -> checked(drawing, of));
      TieChart.of(word(random), parties, ties, WIDTH, lettering)
          .ifPresent(drawing -> checked(drawing, of));
      String focus = random.nextBoolean() ? "LT" : "BR";
      CountryMap.of(
              word(random),
              new CountryMap.Shading(focus, values, Map.of("RU", word(random)), word(random)),
              WIDTH,
              lettering)
          .ifPresent(drawing -> checked(drawing, of));
    }
  }

  private static Scored anyScored(Random random) {
    double low = 1 + random.nextInt(19) / 2.0;
    double high = Math.min(10, low + random.nextInt(6) / 2.0);
    return new Scored(
        word(random),
        random.nextBoolean() ? Optional.empty() : Optional.of(1 + random.nextInt(19) / 2.0),
        random.nextBoolean() ? Optional.empty() : Optional.of(1 + random.nextInt(19) / 2.0),
        random.nextBoolean() ? Optional.empty() : Optional.of(new Scored.Interval(low, high)),
        random.nextInt(4) == 0);
  }

  private static String pick(Random random) {
    return "node " + random.nextInt(14) + " of a name that is not short";
  }

  private static String word(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "<b>\u0000\ud800" + "x".repeat(random.nextInt(5_000));
      case 1 -> "Жанна и Ὀδυσσεύς \u202e abc";
      case 2 -> "";
      case 3 -> "名前 \ufffe \ud83d\ude00";
      default -> "label number " + random.nextInt(100);
    };
  }

  /** Words within the frame, numbers that are numbers, markup that is markup. */
  private static void checked(Drawing drawing, String of) {
    for (Shape shape : drawing.shapes()) {
      switch (shape) {
        case Shape.Text text -> {
          assertThat(text.left()).as("%s: %s", of, text).isGreaterThanOrEqualTo(-0.5);
          assertThat(text.left() + text.width())
              .as("%s: %s", of, text)
              .isLessThanOrEqualTo(drawing.width() + 0.5);
          assertThat(text.y())
              .as("%s: %s", of, text)
              .isBetween(text.size() * 0.6, drawing.height());
        }
        case Shape.Path path -> {
          for (Step step : path.steps()) {
            switch (step) {
              case Step.Move s -> within(drawing, s.x(), s.y(), of);
              case Step.Line s -> within(drawing, s.x(), s.y(), of);
              case Step.Curve s -> within(drawing, s.x(), s.y(), of);
              case Step.Close s -> {}
            }
          }
        }
      }
    }
    String svg = Svg.of(drawing, "figure");
    assertThat(svg).doesNotContain("NaN", "Infinity");
    try {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (Exception e) {
      throw new AssertionError(of + ": no XML", e);
    }
  }

  private static void within(Drawing drawing, double x, double y, String of) {
    assertThat(x).as(of).isBetween(-2.0, drawing.width() + 2);
    assertThat(y).as(of).isBetween(-2.0, drawing.height() + 2);
  }

  @Test
  void theSameDataGiveTheSameBytes() throws IOException {
    Drawing one = Radar.of("Resilience", rows(), WIDTH, new Lettering());
    Drawing other = Radar.of("Resilience", rows(), WIDTH, new Lettering());
    assertThat(Svg.of(one, "f")).isEqualTo(Svg.of(other, "f"));
    byte[] png = Raster.png(one, 2, new Lettering());
    assertThat(png).isEqualTo(Raster.png(other, 2, new Lettering()));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(940);
  }
}
