package org.spoor.report.product;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A piece of a line. */
public sealed interface Inline {

  /** Words, of this program or of a report; beyond a length that anybody reads they are cut. */
  record Words(String text, Style style) implements Inline {
    /** Longest text, in UTF-16 code units. */
    static final int LONGEST = 4_000;

    public Words {
      if (text.length() > LONGEST) {
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        text = text.substring(0, end) + " …";
      }
    }
  }

  /** Points at a note by its number. */
  record Cite(int number) implements Inline {}

  /** How words are set. */
  enum Style {
    PLAIN,
    STRONG,
    ITALIC,
    /** Smaller and softer: what is said about what is said. */
    QUIET
  }

  /** Collects a line. */
  final class Line {
    private final List<Inline> pieces = new ArrayList<>();

    private Line add(String words, Style style) {
      if (!words.isEmpty()) {
        pieces.add(new Words(words, style));
      }
      return this;
    }

    Line plain(String words) {
      return add(words, Style.PLAIN);
    }

    Line strong(String words) {
      return add(words, Style.STRONG);
    }

    Line italic(String words) {
      return add(words, Style.ITALIC);
    }

    Line quiet(String words) {
      return add(words, Style.QUIET);
    }

    Line cite(Collection<Integer> numbers) {
      numbers.stream().distinct().sorted().forEach(number -> pieces.add(new Cite(number)));
      return this;
    }

    List<Inline> done() {
      return List.copyOf(pieces);
    }
  }

  /** An empty line. */
  static Line line() {
    return new Line();
  }

  /** Words alone. */
  static List<Inline> of(String words) {
    return line().plain(words).done();
  }
}
