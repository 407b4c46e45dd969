package org.spoor.read;

import java.io.Serial;

/**
 * Builds a kept text block by block: one blank line between blocks, list items one a line after
 * {@code "- "}, table rows one a line with tabs between cells. White space inside a block is
 * folded. Every reader of a marked-up format writes through this, so the text layer meets one shape
 * only.
 */
final class Blocks {
  /** What a block is; headings are blocks like paragraphs, only known to be no sentence. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    ROW
  }

  /** The text outgrew its limit; unchecked to pass through other people's callbacks. */
  static final class Overflow extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    Overflow() {
      super("the kept text outgrew its limit", null, false, false);
    }
  }

  /** Signs that open an item; the last is what Word's Symbol font leaves. */
  private static final String BULLETS = "•·▪▫◦‣●○■□➢➤✓\uf0b7";

  private final int limit;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private Kind last = Kind.PARAGRAPH;
  private boolean blank = true;

  /**
   * @param limit of the kept text, in UTF-16 code units; beyond it {@link Overflow} is thrown
   */
  Blocks(int limit) {
    this.limit = limit;
  }

  /** Adds to the open block. White space is folded; zero characters are dropped. */
  Blocks text(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        blank();
      } else if (c != 0 && c != '\ufeff' && c != '\u00ad' && c != '\u200b') {
        block.append(c);
        blank = false;
      }
    }
    if ((long) out.length() + block.length() > limit) {
      throw new Overflow();
    }
    return this;
  }

  private void blank() {
    if (!blank) {
      block.append(' ');
      blank = true;
    }
  }

  /** A line end inside the block. */
  void lineBreak() {
    separate('\n');
  }

  /** The border between two cells of a row; an empty cell keeps its place. */
  void cell() {
    dropBlank();
    block.append('\t');
    blank = true;
  }

  private void separate(char c) {
    dropBlank();
    if (!block.isEmpty()) {
      block.append(c);
    }
    blank = true;
  }

  private void dropBlank() {
    int length = block.length();
    if (length > 0 && block.charAt(length - 1) == ' ') {
      block.setLength(length - 1);
    }
  }

  /** Whether the open block has no words yet. */
  boolean isEmpty() {
    return block.chars().allMatch(c -> c == '\t' || c == '\n' || c == ' ');
  }

  /** Closes the open block; an empty one leaves no trace. */
  void end(Kind asked) {
    if (isEmpty()) {
      block.setLength(0);
      blank = true;
      return;
    }
    int end = block.length();
    while (" \n\t".indexOf(block.charAt(end - 1)) >= 0) {
      end--;
    }
    block.setLength(end);
    Kind kind = asked == Kind.PARAGRAPH && isBullet() ? Kind.ITEM : asked;
    if (!out.isEmpty()) {
      boolean adjoins = kind == last && (kind == Kind.ITEM || kind == Kind.ROW);
      out.append(adjoins ? "\n" : "\n\n");
    }
    if (kind == Kind.ITEM) {
      out.append("- ");
    }
    out.append(block);
    block.setLength(0);
    blank = true;
    last = kind;
  }

  /** Whether the block opens with a bullet and a blank; the bullet is then cut off. */
  private boolean isBullet() {
    int at = 1;
    if (block.length() < 3 || BULLETS.indexOf(block.charAt(0)) < 0) {
      return false;
    }
    while (at < block.length() && " \t".indexOf(block.charAt(at)) >= 0) {
      at++;
    }
    if (at == 1 || at == block.length()) {
      return false;
    }
    block.delete(0, at);
    return true;
  }

  /** A whole block. */
  Blocks add(Kind kind, CharSequence text) {
    text(text);
    end(kind);
    return this;
  }

  /** The text so far; an open block is closed as a paragraph. */
  String finish() {
    end(Kind.PARAGRAPH);
    return out.toString();
  }
}
