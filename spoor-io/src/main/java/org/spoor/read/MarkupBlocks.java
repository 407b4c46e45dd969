package org.spoor.read;

import java.util.Set;
import org.spoor.read.Blocks.Kind;

/**
 * Turns a stream of HTML-like tags into {@link Blocks}: from an HTML page that was cleaned, and
 * from the XHTML that Tika makes of office files. Tag names are in lower case. Unknown tags are
 * inline.
 */
final class MarkupBlocks {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "header",
          "hgroup",
          "hr",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "ul",
          "caption");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final Blocks blocks;
  private boolean itemPending;
  private boolean inHeading;
  private boolean inRow;
  private boolean firstCell;
  private boolean afterBreak;
  private int pre;

  MarkupBlocks(Blocks blocks) {
    this.blocks = blocks;
  }

  void start(String tag) {
    switch (tag) {
      case "br" -> lineBreak();
      case "li" -> {
        flush();
        itemPending = true;
      }
      case "tr" -> {
        flush();
        inRow = true;
        firstCell = true;
      }
      case "td", "th" -> {
        if (inRow && !firstCell) {
          blocks.cell();
        }
        firstCell = false;
      }
      case "pre" -> {
        flush();
        pre++;
      }
      default -> {
        if (HEADINGS.contains(tag)) {
          flush();
          inHeading = true;
        } else if (BLOCKS.contains(tag)) {
          flush();
        }
      }
    }
  }

  void end(String tag) {
    switch (tag) {
      case "li" -> {
        flush();
        itemPending = false;
      }
      case "tr" -> {
        inRow = false;
        blocks.end(Kind.ROW);
      }
      case "pre" -> {
        flush();
        pre = Math.max(0, pre - 1);
      }
      default -> {
        if (HEADINGS.contains(tag)) {
          flush();
          inHeading = false;
        } else if (BLOCKS.contains(tag)) {
          flush();
        }
      }
    }
  }

  void text(String text) {
    if (pre == 0) {
      blocks.text(text);
      afterBreak &= text.isBlank();
      return;
    }
    int start = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', start)) {
      blocks.text(text.substring(start, i));
      blocks.lineBreak();
      start = i + 1;
    }
    blocks.text(text.substring(start));
  }

  /** One break is a line end, two are a new paragraph. */
  private void lineBreak() {
    if (inRow || inHeading) {
      blocks.text(" ");
    } else if (afterBreak) {
      flush();
      afterBreak = false;
    } else {
      blocks.lineBreak();
      afterBreak = true;
    }
  }

  private void flush() {
    afterBreak = false;
    if (inRow) {
      blocks.text(" ");
    } else if (itemPending) {
      if (!blocks.isEmpty()) {
        blocks.end(Kind.ITEM);
        itemPending = false;
      }
    } else {
      blocks.end(inHeading ? Kind.HEADING : Kind.PARAGRAPH);
    }
  }
}
