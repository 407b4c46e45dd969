package org.spoor.report.chart;

import java.util.Locale;

/**
 * A colour of print, 8 bits a channel. The named ones differ in lightness too, so that a greyscale
 * copy keeps them apart.
 */
public record Colour(int red, int green, int blue) {
  public static final Colour INK = new Colour(0x1d, 0x23, 0x28);
  public static final Colour SOFT = new Colour(0x5b, 0x63, 0x6a);
  public static final Colour RULE = new Colour(0xcf, 0xd4, 0xd8);
  public static final Colour WASH = new Colour(0xf2, 0xf4, 0xf5);
  public static final Colour PAPER = new Colour(0xff, 0xff, 0xff);

  /** What is Spoor's own: suggested intervals, counts. */
  public static final Colour DEEP = new Colour(0x0b, 0x4f, 0x5c);

  public static final Colour MID = new Colour(0x4f, 0x93, 0x9e);
  public static final Colour PALE = new Colour(0xc3, 0xdc, 0xe0);

  /** What stands against it: published scores, the criminal side. */
  public static final Colour WARM = new Colour(0xb0, 0x4a, 0x22);

  public Colour {
    if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
      throw new IllegalArgumentException("not a colour: " + red + " " + green + " " + blue);
    }
  }

  /** {@code #0b4f5c}. */
  public String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  /** Part of the way, 0 to 1, to another colour. */
  Colour towards(Colour other, double part) {
    return new Colour(
        mix(red, other.red, part), mix(green, other.green, part), mix(blue, other.blue, part));
  }

  private static int mix(int from, int to, double part) {
    return (int) Math.round(from + (to - from) * Math.clamp(part, 0.0, 1.0));
  }
}
