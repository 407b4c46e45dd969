package org.spoor.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What one contestant's process measured.
 *
 * @param name of the contestant, with its version
 * @param loadMillis from the start of loading to the first text
 * @param found things found in one round
 * @param wallNanos of each timed round
 * @param cpuNanos processor time of the whole process in each timed round, compiler and collector
 *     included
 */
record Rounds(String name, long loadMillis, long found, List<Long> wallNanos, List<Long> cpuNanos) {
  private static final String PREFIX = "measured\t";

  Rounds {
    wallNanos = List.copyOf(wallNanos);
    cpuNanos = List.copyOf(cpuNanos);
  }

  /** One line of text that {@link #parse} understands. */
  String toLine() {
    return PREFIX
        + String.join(
            "\t",
            name,
            Long.toString(loadMillis),
            Long.toString(found),
            join(wallNanos),
            join(cpuNanos));
  }

  static boolean is(String line) {
    return line.startsWith(PREFIX);
  }

  static Rounds parse(String line) {
    String[] fields = line.substring(PREFIX.length()).split("\t");
    return new Rounds(
        fields[0],
        Long.parseLong(fields[1]),
        Long.parseLong(fields[2]),
        split(fields[3]),
        split(fields[4]));
  }

  /** These and the rounds of a second run of the same contestant. */
  Rounds and(Rounds other) {
    List<Long> wall = new ArrayList<>(wallNanos);
    wall.addAll(other.wallNanos);
    List<Long> cpu = new ArrayList<>(cpuNanos);
    cpu.addAll(other.cpuNanos);
    return new Rounds(name, Math.min(loadMillis, other.loadMillis), found, wall, cpu);
  }

  private static String join(List<Long> values) {
    return String.join(",", values.stream().map(String::valueOf).toList());
  }

  private static List<Long> split(String values) {
    return Arrays.stream(values.split(",")).map(Long::parseLong).toList();
  }

  /** Tokens a second by the clock. */
  Spread wall(long tokens) {
    return Spread.of(wallNanos, tokens);
  }

  /** Tokens a second of processor time. */
  Spread cpu(long tokens) {
    return Spread.of(cpuNanos, tokens);
  }

  /**
   * Rates over the rounds, in tokens a second.
   *
   * @param low of the slowest round
   * @param high of the fastest round
   */
  record Spread(double low, double median, double high) {
    static Spread of(List<Long> nanos, long tokens) {
      double[] rates = nanos.stream().mapToDouble(n -> tokens * 1e9 / n).sorted().toArray();
      int n = rates.length;
      double median = n % 2 == 1 ? rates[n / 2] : (rates[n / 2 - 1] + rates[n / 2]) / 2;
      return new Spread(rates[0], median, rates[n - 1]);
    }

    String text() {
      return String.format(Locale.ROOT, "%,.0f (%,.0f–%,.0f)", median, low, high);
    }
  }
}
