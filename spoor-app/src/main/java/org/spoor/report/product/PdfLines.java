package org.spoor.report.product;

import java.util.ArrayList;
import java.util.List;
import org.spoor.report.Plain;
import org.spoor.report.chart.Face;
import org.spoor.report.chart.Lettering;
import org.spoor.report.product.Inline.Cite;
import org.spoor.report.product.Inline.Words;

/** Breaks a line of a dossier into lines of a page. */
final class PdfLines {
  private final Lettering lettering;

  PdfLines(Lettering lettering) {
    this.lettering = lettering;
  }

  /** How the styles of a text are set. */
  record Setting(Face plain, Face strong, Face italic, Face quiet, double size) {
    static Setting serif(double size) {
      return new Setting(Face.SERIF, Face.SERIF_BOLD, Face.SERIF_ITALIC, Face.SANS, size);
    }

    static Setting sans(double size) {
      return new Setting(Face.SANS, Face.SANS_BOLD, Face.SERIF_ITALIC, Face.SANS, size);
    }
  }

  /**
   * A piece of a line on the page.
   *
   * @param x from the left of the column
   * @param cite number of the note it points at; 0 for words
   */
  record Piece(
      double x, double width, Face face, double size, boolean quiet, int cite, String words) {}

  private final class Breaker {
    final List<List<Piece>> lines = new ArrayList<>();
    final Setting setting;
    final double width;
    List<Piece> line = new ArrayList<>();
    double x;

    Breaker(Setting setting, double width) {
      this.setting = setting;
      this.width = width;
    }

    void newLine() {
      lines.add(merged(line));
      line = new ArrayList<>();
      x = 0;
    }

    void words(Words words) {
      Face face =
          switch (words.style()) {
            case PLAIN -> setting.plain();
            case STRONG -> setting.strong();
            case ITALIC -> setting.italic();
            case QUIET -> setting.quiet();
          };
      boolean quiet = words.style() == Inline.Style.QUIET;
      double size = quiet ? setting.size() * 0.88 : setting.size();
      double blank = lettering.width(face, size, " ");
      boolean spaced = words.text().startsWith(" ");
      for (String word : Plain.of(words.text()).split(" ")) {
        if (word.isEmpty()) {
          continue;
        }
        put(face, size, quiet, word, spaced && x > 0 ? blank : 0);
        spaced = true;
      }
      if (words.text().endsWith(" ") && x > 0) {
        x += blank;
      }
    }

    private void put(Face face, double size, boolean quiet, String word, double blank) {
      double wide = lettering.width(face, size, word);
      if (x + blank + wide <= width) {
        line.add(new Piece(x + blank, wide, face, size, quiet, 0, word));
        x += blank + wide;
        return;
      }
      if (x > 0 && wide <= width) {
        newLine();
        line.add(new Piece(0, wide, face, size, quiet, 0, word));
        x = wide;
        return;
      }
      split(face, size, quiet, word, blank);
    }

    /** A word that is broader than the column is broken where the room ends. */
    private void split(Face face, double size, boolean quiet, String word, double blank) {
      x += blank;
      StringBuilder part = new StringBuilder();
      double wide = 0;
      for (int i = 0; i < word.length(); ) {
        int point = word.codePointAt(i);
        String one = Character.toString(point);
        double step = lettering.width(face, size, one);
        if (x + wide + step > width && (x > 0 || !part.isEmpty())) {
          if (!part.isEmpty()) {
            line.add(new Piece(x, wide, face, size, quiet, 0, part.toString()));
          }
          newLine();
          part.setLength(0);
          wide = 0;
        }
        part.append(one);
        wide += step;
        i += Character.charCount(point);
      }
      line.add(new Piece(x, wide, face, size, quiet, 0, part.toString()));
      x += wide;
    }

    void cite(Cite cite, boolean first) {
      double size = setting.size() * 0.78;
      String words = "[" + cite.number() + "]";
      double wide = lettering.width(Face.SANS, size, words);
      double blank = first ? setting.size() * 0.13 : setting.size() * 0.08;
      if (x > 0 && x + blank + wide > width) {
        newLine();
        blank = 0;
      }
      double at = x > 0 ? x + blank : 0;
      line.add(new Piece(at, wide, Face.SANS, size, false, cite.number(), words));
      x = at + wide;
    }
  }

  /** Lines of at most a width, at least one. */
  List<List<Piece>> broken(List<Inline> pieces, Setting setting, double width) {
    Breaker breaker = new Breaker(setting, width);
    boolean cited = false;
    for (Inline piece : pieces) {
      switch (piece) {
        case Words words -> {
          breaker.words(words);
          cited = false;
        }
        case Cite cite -> {
          breaker.cite(cite, !cited);
          cited = true;
        }
      }
    }
    if (!breaker.line.isEmpty() || breaker.lines.isEmpty()) {
      breaker.newLine();
    }
    return breaker.lines;
  }

  /** Words that follow one another in one face are one piece, blanks between them. */
  private List<Piece> merged(List<Piece> line) {
    List<Piece> merged = new ArrayList<>();
    for (Piece piece : line) {
      if (!merged.isEmpty()) {
        Piece last = merged.getLast();
        double gap = piece.x() - last.x() - last.width();
        double blank = lettering.width(last.face(), last.size(), " ");
        boolean same =
            last.cite() == 0
                && piece.cite() == 0
                && last.face() == piece.face()
                && last.size() == piece.size()
                && last.quiet() == piece.quiet();
        if (same && (Math.abs(gap - blank) < 0.01 || Math.abs(gap) < 0.01)) {
          String between = gap > 0.01 ? " " : "";
          merged.set(
              merged.size() - 1,
              new Piece(
                  last.x(),
                  piece.x() + piece.width() - last.x(),
                  last.face(),
                  last.size(),
                  last.quiet(),
                  0,
                  last.words() + between + piece.words()));
          continue;
        }
      }
      merged.add(piece);
    }
    return merged;
  }
}
