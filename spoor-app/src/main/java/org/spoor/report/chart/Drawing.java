package org.spoor.report.chart;

import java.util.List;

/**
 * A chart.
 *
 * @param width in points
 * @param height in points
 * @param title what it shows, in a line
 * @param description what is to be seen in it, for those who cannot see it
 */
public record Drawing(
    double width, double height, String title, String description, List<Shape> shapes) {
  public Drawing {
    shapes = List.copyOf(shapes);
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException("not a drawing: " + width + " by " + height);
    }
  }
}
