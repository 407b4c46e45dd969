package org.spoor.model;

/**
 * A report as it was read.
 *
 * @param id the file's own name or the address; not blank
 * @param text the kept text; every span of a finding counts its UTF-16 code units
 * @param metadata what is known about the report beside its text
 */
public record Document(String id, String text, Metadata metadata) {
  public Document {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a document needs an id");
    }
  }

  /** A document of which nothing is known but its text. */
  public static Document of(String id, String text) {
    return new Document(id, text, Metadata.NONE);
  }

  /**
   * The words at a place, white space folded to single blanks.
   *
   * @throws IndexOutOfBoundsException when the span does not lie in the text
   */
  public String quote(Span span) {
    return fold(text, span.start(), span.end());
  }

  private static String fold(String text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    boolean blank = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        if (!blank) {
          out.append(' ');
          blank = true;
        }
      } else {
        out.append(c);
        blank = false;
      }
    }
    int last = out.length();
    if (last > 0 && out.charAt(last - 1) == ' ') {
      out.setLength(last - 1);
    }
    return out.toString();
  }
}
