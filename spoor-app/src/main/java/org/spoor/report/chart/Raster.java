package org.spoor.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.spoor.report.chart.Shape.Step;
import org.spoor.report.chart.Shape.Stroke;

/**
 * A drawing as a PNG picture, for programs that show no SVG. Words are drawn as outlines of the
 * bundled faces: no font of the machine is asked for.
 */
public final class Raster {
  private Raster() {}

  /**
   * The picture.
   *
   * @param scale dots a point, at least 1
   */
  public static byte[] png(Drawing drawing, double scale, Lettering lettering) {
    int width = (int) Math.ceil(drawing.width() * scale);
    int height = (int) Math.ceil(drawing.height() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.scale(scale, scale);
    for (Shape shape : drawing.shapes()) {
      switch (shape) {
        case Shape.Path path -> path(graphics, path);
        case Shape.Text text -> {
          graphics.setColor(colour(text.colour()));
          graphics.fill(
              AffineTransform.getTranslateInstance(text.left(), text.y())
                  .createTransformedShape(
                      lettering.outline(text.face(), text.size(), text.words())));
        }
      }
    }
    graphics.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.setUseCache(false);
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void path(Graphics2D graphics, Shape.Path path) {
    Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (Step step : path.steps()) {
      switch (step) {
        case Step.Move s -> shape.moveTo(s.x(), s.y());
        case Step.Line s -> shape.lineTo(s.x(), s.y());
        case Step.Curve s -> shape.curveTo(s.x1(), s.y1(), s.x2(), s.y2(), s.x(), s.y());
        case Step.Close s -> shape.closePath();
      }
    }
    path.fill()
        .ifPresent(
            fill -> {
              graphics.setColor(colour(fill));
              graphics.fill(shape);
            });
    path.stroke()
        .ifPresent(
            stroke -> {
              graphics.setColor(colour(stroke.colour()));
              graphics.setStroke(stroke(stroke));
              graphics.draw(shape);
            });
  }

  private static BasicStroke stroke(Stroke stroke) {
    float width = (float) stroke.width();
    if (stroke.dash().isEmpty()) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
    float[] dash = new float[stroke.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = stroke.dash().get(i).floatValue();
    }
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
  }

  private static Color colour(Colour colour) {
    return new Color(colour.red(), colour.green(), colour.blue());
  }
}
