package org.spoor.read;

import java.util.Set;

/**
 * Joins lines and mends words that were broken at a line's end. Whether the hyphen belongs to the
 * word is decided by the same document: {@code state-embedded} elsewhere in it keeps the hyphen,
 * {@code statement} drops it.
 *
 * @param words of the document, as written, hyphens kept
 */
record Hyphens(Set<String> words) {

  /** Appends a line to the text before it. */
  void join(StringBuilder text, String line) {
    int last = text.length() - 1;
    if (last < 0) {
      text.append(line);
      return;
    }
    char end = text.charAt(last);
    boolean lower = !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
    if (end == '\u00ad') {
      text.setLength(last);
      text.append(line);
    } else if ((end == '-' || end == '\u2010')
        && last > 0
        && Character.isLetter(text.charAt(last - 1))) {
      if (lower && !keepsHyphen(text, line)) {
        text.setLength(last);
      }
      text.append(line);
    } else if (end == '–' && last > 0 && Character.isDigit(text.charAt(last - 1))) {
      text.append(line);
    } else {
      text.append(' ').append(line);
    }
  }

  private boolean keepsHyphen(StringBuilder text, String line) {
    int last = text.length() - 1;
    int start = last;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
      start--;
    }
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    String head = text.substring(start, last);
    String tail = line.substring(0, end);
    if (words.contains(head + "-" + tail)) {
      return true;
    }
    if (words.contains(head + tail)) {
      return false;
    }
    // A name or a compound that has a hyphen already: 'Belarus-based', 'state-of-the-art'.
    boolean name = Character.isUpperCase(head.codePointAt(0)) && words.contains(head);
    return name || head.contains("-") || (words.contains(head) && words.contains(tail));
  }
}
