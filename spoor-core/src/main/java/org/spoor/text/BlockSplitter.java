package org.spoor.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.spoor.model.Span;

/**
 * Finds headlines, headings, paragraphs and list items in a text.
 *
 * <p>Blocks end at blank lines. Inside a block a line end is a blank in column text (hard line
 * ends) and the end of a paragraph otherwise; which of the two is told by the lengths of the
 * document's lines.
 */
final class BlockSplitter {
  /** Column text has lines no longer than this; longer ones are paragraphs on one line. */
  private static final int WIDEST_COLUMN = 110;

  private static final int LONGEST_HEADING = 90;
  private static final int LONGEST_HEADLINE = 220;

  /**
   * A line of the text without the white space around it.
   *
   * @param start of its first character
   * @param end after its last character; equal to {@code start} for a blank line
   */
  private record Line(int start, int end) {
    boolean blank() {
      return start == end;
    }

    int length() {
      return end - start;
    }
  }

  private final String text;
  private final List<Line> lines;
  private final int columnWidth;
  private final List<Block> blocks = new ArrayList<>();

  private BlockSplitter(String text) {
    this.text = text;
    this.lines = lines(text);
    this.columnWidth = columnWidth();
  }

  static List<Block> split(String text) {
    BlockSplitter splitter = new BlockSplitter(text);
    splitter.run();
    return splitter.blocks;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int end = at;
      while (end < text.length() && !lineEnd(text.charAt(end))) {
        end++;
      }
      int first = at;
      int last = end;
      while (first < last && blank(text.charAt(first))) {
        first++;
      }
      while (last > first && blank(text.charAt(last - 1))) {
        last--;
      }
      lines.add(new Line(first, last));
      at = end + 1;
    }
    return lines;
  }

  /**
   * Line feed, form feed, next line, line and paragraph separator (Unicode line breaking, BK and
   * NL).
   */
  private static boolean lineEnd(char c) {
    return c == '\n' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
  }

  /** Width of the column in characters, 0 where the text is not column text. */
  private int columnWidth() {
    int[] lengths = new int[lines.size()];
    int n = 0;
    int ends = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).blank() && !lines.get(i + 1).blank()) {
        lengths[n++] = lines.get(i).length();
        if (terminal(lines.get(i))) {
          ends++;
        }
      }
    }
    if (n < 4) {
      return 0;
    }
    Arrays.sort(lengths, 0, n);
    int width = lengths[(n * 9) / 10];
    boolean even = lengths[n / 2] >= width * 0.7;
    return width <= WIDEST_COLUMN && width >= 25 && even && ends * 2 < n ? width : 0;
  }

  private void run() {
    int i = 0;
    while (i < lines.size()) {
      if (lines.get(i).blank()) {
        i++;
        continue;
      }
      int last = i;
      while (joins(last)) {
        last = nextLine(last);
      }
      add(i, last);
      i = last + 1;
    }
  }

  private int nextLine(int line) {
    int next = line + 1;
    while (next < lines.size() && lines.get(next).blank()) {
      next++;
    }
    return next;
  }

  /** Whether the line goes on in the next line that is not blank. */
  private boolean joins(int index) {
    int next = nextLine(index);
    if (next >= lines.size()) {
      return false;
    }
    Line line = lines.get(index);
    Line following = lines.get(next);
    if (heading(line) || heading(following) || listItem(following)) {
      return false;
    }
    boolean apart = next > index + 1;
    boolean goesOn =
        Character.isLowerCase(text.charAt(following.start())) && !terminal(line) && !colon(line);
    if (apart) {
      // A page break may fall into a sentence.
      return columnWidth > 0 && goesOn && line.length() <= WIDEST_COLUMN;
    }
    if (columnWidth == 0) {
      return goesOn && line.length() <= WIDEST_COLUMN;
    }
    return goesOn || !(terminal(line) && line.length() < columnWidth * 0.6);
  }

  private boolean colon(Line line) {
    return text.charAt(line.end() - 1) == ':';
  }

  private boolean terminal(Line line) {
    int at = line.end() - 1;
    while (at > line.start() && "\"'”’)]»".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".!?".indexOf(text.charAt(at)) >= 0;
  }

  private boolean listItem(Line line) {
    if (line.length() < 3) {
      return false;
    }
    char c = text.charAt(line.start());
    char after = text.charAt(line.start() + 1);
    return (c == '-' || c == '*' || c == '•' || c == '–' || c == '·') && blank(after);
  }

  /** In capitals without a full stop, or marked as a heading in Markdown. */
  private boolean heading(Line line) {
    if (line.blank() || line.length() > LONGEST_HEADING) {
      return false;
    }
    if (text.charAt(line.start()) == '#') {
      return true;
    }
    int letters = 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c) || Character.isDigit(c)) {
        return false;
      }
      if (Character.isUpperCase(c)) {
        letters++;
      }
    }
    return letters >= 4 && text.charAt(line.end() - 1) != '.' && text.charAt(line.end() - 1) != ',';
  }

  private void add(int first, int last) {
    Line start = lines.get(first);
    Span span = new Span(start.start(), lines.get(last).end());
    Block.Kind kind = kind(start, span, first == last);
    if (kind == Block.Kind.LIST_ITEM) {
      int at = start.start() + 1;
      while (at < span.end() && blank(text.charAt(at))) {
        at++;
      }
      span = new Span(at, span.end());
    }
    blocks.add(new Block(kind, span));
  }

  private Block.Kind kind(Line line, Span span, boolean oneLine) {
    if (furniture(line)) {
      return Block.Kind.FURNITURE;
    }
    if (listItem(line)) {
      return Block.Kind.LIST_ITEM;
    }
    if (blocks.isEmpty()
        && span.length() <= LONGEST_HEADLINE
        && !terminal(line)
        && (oneLine || columnWidth == 0)
        && !heading(line)) {
      return Block.Kind.HEADLINE;
    }
    if (oneLine && (heading(line) || titleWithoutStop(line, span))) {
      return Block.Kind.HEADING;
    }
    return Block.Kind.PARAGRAPH;
  }

  /** A short line of its own in which no sentence ends and which a paragraph may follow. */
  private boolean titleWithoutStop(Line line, Span span) {
    if (span.length() > LONGEST_HEADING || terminal(line) || colon(line)) {
      return false;
    }
    if (!Character.isUpperCase(text.charAt(line.start()))) {
      return false;
    }
    int words = 1;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        words++;
      }
      if (c == ',' || c == '”' || c == '"' || c == '(') {
        return false;
      }
    }
    return words <= 8;
  }

  private boolean furniture(Line line) {
    if (line.length() > 160) {
      return false;
    }
    String lower = text.substring(line.start(), line.end()).toLowerCase(Locale.ROOT);
    return lower.startsWith("photo")
        || lower.contains("photo by")
        || lower.contains("getty images")
        || lower.startsWith("image:")
        || lower.startsWith("picture:")
        || lower.startsWith("©")
        || lower.startsWith("copyright")
        || lower.startsWith("facts: http")
        || lower.startsWith("source: http")
        || lower.startsWith("read more:")
        || lower.contains("for immediate release")
        || lower.startsWith("http://")
        || lower.startsWith("https://");
  }
}
