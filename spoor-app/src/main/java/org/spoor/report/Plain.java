package org.spoor.report;

import java.util.ArrayList;
import java.util.List;

/** Words of reports made safe to print on a terminal or a page, and fitted into columns. */
public final class Plain {
  private Plain() {}

  /**
   * Without control characters, which can rewrite a terminal, and without bidirectional controls,
   * which can make words look like other words (Unicode TR 36, section 3.1); white space folded.
   */
  public static String of(String words) {
    StringBuilder out = new StringBuilder(words.length());
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = out.length() > 0;
      } else if (!hidden(c)) {
        if (blank) {
          out.append(' ');
          blank = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether a character shows nothing and changes how others are shown. */
  static boolean hidden(char c) {
    return Character.isISOControl(c)
        || c == '\u061c'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\ufeff'
        || (c >= '\ufff9' && c <= '\ufffb');
  }

  /**
   * Words in lines, the first after the indent, the others under it. A word is never broken.
   *
   * @param width columns, those of the indent among them
   */
  static List<String> wrapped(String indent, String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    boolean fresh = true;
    for (String word : words.split(" +")) {
      if (!fresh && line.length() + word.length() + 1 > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(" ".repeat(indent.length()));
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Cut at the end to at most {@code width} columns. */
  static String cut(String words, int width) {
    if (columns(words) <= width) {
      return words;
    }
    StringBuilder out = new StringBuilder();
    int used = 0;
    for (int i = 0; i < words.length(); ) {
      int point = words.codePointAt(i);
      int wide = columns(point);
      if (used + wide > width - 1) {
        break;
      }
      out.appendCodePoint(point);
      used += wide;
      i += Character.charCount(point);
    }
    return out.toString().stripTrailing() + "…";
  }

  /** Cut in the middle, for names whose end tells most. */
  static String squeeze(String name, int width) {
    int length = name.codePointCount(0, name.length());
    if (columns(name) <= width || width < 8) {
      return cut(name, width);
    }
    int head = (width - 1) * 3 / 5;
    int tail = width - 1 - head;
    String squeezed =
        name.substring(0, name.offsetByCodePoints(0, Math.min(head, length)))
            + "…"
            + name.substring(name.offsetByCodePoints(0, Math.max(0, length - tail)));
    return cut(squeezed, width);
  }

  static String left(String words, int width) {
    String cut = cut(words, width);
    return cut + " ".repeat(Math.max(0, width - columns(cut)));
  }

  static String right(String words, int width) {
    String cut = cut(words, width);
    return " ".repeat(Math.max(0, width - columns(cut))) + cut;
  }

  /** Columns that a terminal needs: two for East Asian wide characters, none for marks. */
  static int columns(String words) {
    return words.codePoints().map(Plain::columns).sum();
  }

  private static int columns(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        (point >= 0x1100 && point <= 0x115f)
            || (point >= 0x2e80 && point <= 0xa4cf)
            || (point >= 0xac00 && point <= 0xd7a3)
            || (point >= 0xf900 && point <= 0xfaff)
            || (point >= 0xfe30 && point <= 0xfe6f)
            || (point >= 0xff00 && point <= 0xff60)
            || (point >= 0x1f300 && point <= 0x1faff)
            || (point >= 0x20000 && point <= 0x3fffd);
    return wide ? 2 : 1;
  }
}
