package org.spoor.text;

import org.spoor.model.Span;

/**
 * A part of the text that stands by itself.
 *
 * @param kind what it is
 * @param span its place in the document's text, without white space around it
 */
public record Block(Kind kind, Span span) {

  /** Kinds of blocks. */
  public enum Kind {
    /** The report's title. */
    HEADLINE,
    /** A title within the report: context of what follows it, never part of a sentence. */
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    /** Picture credits, copyright lines, link lists: kept, but nothing is reported there. */
    FURNITURE;

    /** Whether sentences in it report something. */
    public boolean reports() {
      return switch (this) {
        case HEADLINE, PARAGRAPH, LIST_ITEM -> true;
        case HEADING, FURNITURE -> false;
      };
    }
  }
}
