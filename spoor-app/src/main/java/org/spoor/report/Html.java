package org.spoor.report;

import java.io.IOException;
import java.io.Writer;

/** Writes markup; what comes from reports only ever passes through {@link #text}. */
final class Html {
  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /** Markup of this program, written as it is. */
  Html raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Words from anywhere: escaped, without hidden characters, white space folded. */
  Html text(String words) throws IOException {
    return escaped(Plain.of(words), 0, Plain.of(words).length());
  }

  /**
   * An element with words from anywhere in it, kept apart from the direction of its surroundings.
   */
  Html element(String name, String cssClass, String words) throws IOException {
    raw("<").raw(name);
    if (!cssClass.isEmpty()) {
      raw(" class=\"").raw(cssClass).raw("\"");
    }
    return raw("><bdi>").text(words).raw("</bdi></").raw(name).raw(">");
  }

  /** A part of a text as it stands, line ends kept; hidden characters are left out. */
  Html escaped(String text, int start, int end) throws IOException {
    int written = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      String replacement =
          switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\n', '\t' -> null;
            default -> Plain.hidden(c) || unpaired(text, i) ? "" : null;
          };
      if (replacement != null) {
        out.write(text, written, i - written);
        out.write(replacement);
        written = i + 1;
      }
    }
    out.write(text, written, end - written);
    return this;
  }

  /** Half of a surrogate pair cannot be written as UTF-8. */
  private static boolean unpaired(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
