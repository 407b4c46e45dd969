package org.spoor.read;

/**
 * Undoes the wrapping of {@code text/plain; format=flowed} (RFC 3676): a blank at a line's end
 * means that the line goes on.
 */
final class FlowedText {
  private FlowedText() {}

  /**
   * The text with its lines joined.
   *
   * @param deleteBlank whether the blank at the end is not part of the text ({@code DelSp=yes})
   */
  static String joined(String text, boolean deleteBlank) {
    StringBuilder out = new StringBuilder(text.length());
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      // A line that was given a blank so as not to look like something else loses it.
      int from = start < stop && text.charAt(start) == ' ' ? start + 1 : start;
      boolean signature = text.startsWith("-- ", from) && stop - from == 3;
      boolean goesOn = stop > from && text.charAt(stop - 1) == ' ' && !signature;
      out.append(text, from, goesOn && deleteBlank ? stop - 1 : stop);
      if (!goesOn && end >= 0) {
        out.append('\n');
      }
      start = stop + 1;
    }
    return out.toString();
  }
}
