package org.spoor.report.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Outlines of countries, of {@code outlines.csv}, which names their source.
 *
 * @param europe rings around Europe, by country
 * @param world rings everywhere, coarser
 */
record Outlines(List<Ring> europe, List<Ring> world) {
  Outlines {
    europe = List.copyOf(europe);
    world = List.copyOf(world);
  }

  /**
   * A closed line.
   *
   * @param country alpha-2; empty for an area that has none
   * @param degrees longitude and latitude in turn
   */
  @SuppressWarnings(
      "ArrayRecordComponent") // Never handed on; a list of half a million numbers is slow.
  record Ring(String country, double[] degrees) {
    int points() {
      return degrees.length / 2;
    }

    double longitude(int point) {
      return degrees[2 * point];
    }

    double latitude(int point) {
      return degrees[2 * point + 1];
    }
  }

  static Outlines load() {
    List<Ring> europe = new ArrayList<>();
    List<Ring> world = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(Outlines.class.getResourceAsStream("outlines.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : (Iterable<String>) lines.lines()::iterator) {
        if (line.startsWith("#") || line.startsWith("scale,")) {
          continue;
        }
        int first = line.indexOf(',');
        int second = line.indexOf(',', first + 1);
        Ring ring =
            new Ring(line.substring(first + 1, second), degrees(line.substring(second + 1)));
        (line.startsWith("europe") ? europe : world).add(ring);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own outlines cannot be read", e);
    }
    return new Outlines(europe, world);
  }

  private static double[] degrees(String steps) {
    String[] numbers = steps.split(" ", -1);
    double[] degrees = new double[numbers.length];
    int x = 0;
    int y = 0;
    for (int i = 0; i + 1 < numbers.length; i += 2) {
      x += Integer.parseInt(numbers[i]);
      y += Integer.parseInt(numbers[i + 1]);
      degrees[i] = x / 100.0;
      degrees[i + 1] = y / 100.0;
    }
    return degrees;
  }
}
