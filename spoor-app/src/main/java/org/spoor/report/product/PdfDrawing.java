package org.spoor.report.product;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.spoor.report.chart.Colour;
import org.spoor.report.chart.Drawing;
import org.spoor.report.chart.Shape;
import org.spoor.report.chart.Shape.Step;
import org.spoor.report.chart.Shape.Stroke;

/** Draws a chart on a page, with the same paths as everywhere. */
final class PdfDrawing {
  private PdfDrawing() {}

  /**
   * Draws.
   *
   * @param left of the drawing, in points from the left of the page
   * @param top of the drawing, in points from the foot of the page
   */
  static void draw(Drawing drawing, PDPageContentStream page, PdfText text, double left, double top)
      throws IOException {
    page.setLineJoinStyle(1);
    for (Shape shape : drawing.shapes()) {
      switch (shape) {
        case Shape.Path path -> path(path, page, left, top);
        case Shape.Text words -> {
          fill(page, words.colour());
          text.show(
              page,
              words.face(),
              words.size(),
              left + words.left(),
              top - words.y(),
              words.words());
        }
      }
    }
  }

  private static void path(Shape.Path path, PDPageContentStream page, double left, double top)
      throws IOException {
    for (Step step : path.steps()) {
      switch (step) {
        case Step.Move s -> page.moveTo(x(left, s.x()), x(top, -s.y()));
        case Step.Line s -> page.lineTo(x(left, s.x()), x(top, -s.y()));
        case Step.Curve s ->
            page.curveTo(
                x(left, s.x1()),
                x(top, -s.y1()),
                x(left, s.x2()),
                x(top, -s.y2()),
                x(left, s.x()),
                x(top, -s.y()));
        case Step.Close s -> page.closePath();
      }
    }
    boolean filled = path.fill().isPresent();
    if (filled) {
      fill(page, path.fill().orElseThrow());
    }
    if (path.stroke().isPresent()) {
      stroke(page, path.stroke().orElseThrow());
      if (filled) {
        page.fillAndStrokeEvenOdd();
      } else {
        page.stroke();
      }
    } else if (filled) {
      page.fillEvenOdd();
    }
  }

  static void fill(PDPageContentStream page, Colour colour) throws IOException {
    page.setNonStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
  }

  static void stroke(PDPageContentStream page, Stroke stroke) throws IOException {
    Colour colour = stroke.colour();
    page.setStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
    page.setLineWidth((float) stroke.width());
    float[] dash = new float[stroke.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = stroke.dash().get(i).floatValue();
    }
    page.setLineDashPattern(dash, 0);
  }

  private static float x(double from, double by) {
    return (float) (from + by);
  }
}
