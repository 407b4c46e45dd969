package org.spoor.report.chart;

import java.util.Locale;
import java.util.Optional;
import org.spoor.report.Plain;
import org.spoor.report.chart.Shape.Step;
import org.spoor.report.chart.Shape.Stroke;

/** A drawing as SVG 1.1, without style sheets, scripts or references. */
public final class Svg {
  private final StringBuilder out = new StringBuilder();

  private Svg() {}

  /**
   * The element, to stand in a page or alone.
   *
   * @param id of the element; the ids of its title and description begin with it
   */
  public static String of(Drawing drawing, String id) {
    Svg svg = new Svg();
    svg.write(drawing, id);
    return svg.out.toString();
  }

  private void write(Drawing drawing, String id) {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"").append(id);
    out.append("\" role=\"img\" aria-labelledby=\"")
        .append(id)
        .append("-t ")
        .append(id)
        .append("-d\"");
    out.append(" viewBox=\"0 0 ")
        .append(number(drawing.width()))
        .append(' ')
        .append(number(drawing.height()));
    out.append("\" width=\"").append(number(drawing.width())).append("pt\" height=\"");
    out.append(number(drawing.height())).append("pt\">\n");
    out.append("<title id=\"")
        .append(id)
        .append("-t\">")
        .append(escaped(drawing.title()))
        .append("</title>\n");
    out.append("<desc id=\"")
        .append(id)
        .append("-d\">")
        .append(escaped(drawing.description()))
        .append("</desc>\n");
    for (Shape shape : drawing.shapes()) {
      switch (shape) {
        case Shape.Path path -> path(path);
        case Shape.Text text -> text(text);
      }
    }
    out.append("</svg>\n");
  }

  private void path(Shape.Path path) {
    out.append("<path d=\"");
    boolean first = true;
    for (Step step : path.steps()) {
      out.append(first ? "" : " ");
      first = false;
      switch (step) {
        case Step.Move s -> numbers("M", s.x(), s.y());
        case Step.Line s -> numbers("L", s.x(), s.y());
        case Step.Curve s -> numbers("C", s.x1(), s.y1(), s.x2(), s.y2(), s.x(), s.y());
        case Step.Close s -> out.append('Z');
      }
    }
    out.append("\" fill=\"").append(path.fill().map(Colour::hex).orElse("none")).append('"');
    if (path.fill().isPresent()) {
      out.append(" fill-rule=\"evenodd\"");
    }
    path.stroke().ifPresent(this::stroke);
    if (path.label().isEmpty()) {
      out.append("/>\n");
    } else {
      out.append("><title>").append(escaped(path.label())).append("</title></path>\n");
    }
  }

  private void stroke(Stroke stroke) {
    out.append(" stroke=\"").append(stroke.colour().hex());
    out.append("\" stroke-width=\"")
        .append(number(stroke.width()))
        .append("\" stroke-linejoin=\"round\"");
    if (!stroke.dash().isEmpty()) {
      out.append(" stroke-dasharray=\"");
      out.append(String.join(" ", stroke.dash().stream().map(Svg::number).toList())).append('"');
    }
  }

  /** The measured width is written down, so that another face than ours cannot leave its room. */
  private void text(Shape.Text text) {
    if (text.words().isEmpty()) {
      return;
    }
    out.append("<text x=\"").append(number(text.left())).append("\" y=\"").append(number(text.y()));
    out.append("\" font-size=\"")
        .append(number(text.size()))
        .append("\" font-family=\"")
        .append(family(text.face()));
    out.append('"').append(style(text.face())).append(" fill=\"").append(text.colour().hex());
    out.append("\" textLength=\"").append(number(text.width()));
    out.append("\" lengthAdjust=\"spacingAndGlyphs\">")
        .append(escaped(text.words()))
        .append("</text>\n");
  }

  private static String family(Face face) {
    return switch (face) {
      case SERIF, SERIF_ITALIC, SERIF_BOLD ->
          "'Source Serif Pro', Charter, Georgia, 'Liberation Serif', serif";
      case SANS, SANS_BOLD ->
          "'Source Sans Pro', 'Segoe UI', Roboto, 'Liberation Sans', sans-serif";
    };
  }

  private static String style(Face face) {
    return switch (face) {
      case SERIF, SANS -> "";
      case SERIF_ITALIC -> " font-style=\"italic\"";
      case SERIF_BOLD, SANS_BOLD -> " font-weight=\"600\"";
    };
  }

  private void numbers(String letter, double... values) {
    out.append(letter);
    for (int i = 0; i < values.length; i++) {
      out.append(i == 0 ? "" : " ").append(number(values[i]));
    }
  }

  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    if (text.charAt(end - 1) == '.') {
      end--;
    }
    String short0 = text.substring(0, end);
    return short0.equals("-0") ? "0" : short0;
  }

  /** Words for XML: nothing that is markup, nothing that XML does not allow. */
  public static String escaped(String words) {
    String plain = Plain.of(words);
    StringBuilder text = new StringBuilder(plain.length());
    Optional<String> none = Optional.empty();
    for (int i = 0; i < plain.length(); ) {
      int point = plain.codePointAt(i);
      i += Character.charCount(point);
      Optional<String> replacement =
          switch (point) {
            case '<' -> Optional.of("&lt;");
            case '>' -> Optional.of("&gt;");
            case '&' -> Optional.of("&amp;");
            case '"' -> Optional.of("&quot;");
            case '\'' -> Optional.of("&#39;");
            default -> legal(point) ? none : Optional.of("");
          };
      if (replacement.isPresent()) {
        text.append(replacement.get());
      } else {
        text.appendCodePoint(point);
      }
    }
    return text.toString();
  }

  /** XML 1.0, production 2; non-characters are legal there and not welcome here. */
  private static boolean legal(int point) {
    return point >= 0x20
        && !(point >= 0xd800 && point <= 0xdfff)
        && (point & 0xfffe) != 0xfffe
        && !(point >= 0x7f && point <= 0x9f);
  }
}
