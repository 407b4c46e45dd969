package org.spoor.report.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Measures words in the bundled faces, without kerning. For one thread. */
public final class Lettering {
  private static final String ELLIPSIS = "…";

  /** Shown for what no face has. */
  static final int MISSING = '\u25a1';

  private record Loaded(TrueTypeFont font, CmapLookup glyphs, double unitsPerEm) {}

  private final Map<Face, Loaded> faces = new EnumMap<>(Face.class);
  private final Map<Face, Map<Integer, Double>> advances = new EnumMap<>(Face.class);

  /** Faces are loaded when they are needed first. */
  public Lettering() {}

  private Loaded loaded(Face face) {
    return faces.computeIfAbsent(face, Lettering::load);
  }

  private static Loaded load(Face face) {
    try (InputStream in =
        Objects.requireNonNull(Lettering.class.getResourceAsStream(face.resource()))) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      return new Loaded(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own font cannot be read: " + face, e);
    }
  }

  /** Whether a face has a character. */
  public boolean has(Face face, int point) {
    return loaded(face).glyphs().getGlyphId(point) != 0;
  }

  /**
   * The face that shows a character: the wanted one, else {@link Face#SANS}, which has most signs.
   */
  public Face faceOf(Face wanted, int point) {
    return has(wanted, point) ? wanted : Face.SANS;
  }

  /** What is shown of a character: itself, or an empty box where no face has it. */
  public int shown(Face wanted, int point) {
    return has(faceOf(wanted, point), point) ? point : MISSING;
  }

  /** Width in points. */
  public double width(Face face, double size, String words) {
    double em = 0;
    for (int i = 0; i < words.length(); ) {
      int point = words.codePointAt(i);
      em += advance(face, point);
      i += Character.charCount(point);
    }
    return em * size;
  }

  private double advance(Face face, int point) {
    return advances
        .computeIfAbsent(face, key -> new HashMap<>())
        .computeIfAbsent(
            point,
            key -> {
              Loaded in = loaded(faceOf(face, point));
              int glyph = in.glyphs().getGlyphId(shown(face, point));
              try {
                return in.font().getAdvanceWidth(glyph) / in.unitsPerEm();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /** Words cut at the end to a width, with an ellipsis where something is missing. */
  public String fit(Face face, double size, String words, double width) {
    // Nothing of a hostile label beyond this can be in the room; measuring it would take its time.
    String head =
        words.length() > 400 ? words.substring(0, words.offsetByCodePoints(0, 200)) : words;
    if (head.length() == words.length() && width(face, size, words) <= width) {
      return words;
    }
    double left = width - width(face, size, ELLIPSIS);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < head.length(); ) {
      int point = head.codePointAt(i);
      left -= advance(face, point) * size;
      if (left < 0) {
        break;
      }
      out.appendCodePoint(point);
      i += Character.charCount(point);
    }
    return out.toString().stripTrailing() + ELLIPSIS;
  }

  /**
   * Outline of words that begin at the origin of the baseline, y downwards.
   *
   * @param size in points
   */
  GeneralPath outline(Face face, double size, String words) {
    GeneralPath path = new GeneralPath(GeneralPath.WIND_NON_ZERO);
    double x = 0;
    try {
      for (int i = 0; i < words.length(); ) {
        int point = words.codePointAt(i);
        Loaded in = loaded(faceOf(face, point));
        double scale = size / in.unitsPerEm();
        int id = in.glyphs().getGlyphId(shown(face, point));
        GlyphData glyph = in.font().getGlyph().getGlyph(id);
        if (glyph != null) {
          path.append(
              new AffineTransform(scale, 0, 0, -scale, x, 0)
                  .createTransformedShape(glyph.getPath()),
              false);
        }
        x += advance(face, point) * size;
        i += Character.charCount(point);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return path;
  }
}
