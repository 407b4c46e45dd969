package org.spoor.read;

import java.util.Optional;

/** Cleans what a file says about itself. */
final class MetadataField {
  private static final int LONGEST = 500;

  private MetadataField() {}

  /** The value on one line, white space folded, at most 500 characters; empty when blank. */
  static Optional<String> clean(String value) {
    StringBuilder out = new StringBuilder(Math.min(value.length(), LONGEST));
    boolean blank = true;
    for (int i = 0; i < value.length() && out.length() < LONGEST; i++) {
      char c = value.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || Character.isISOControl(c)) {
        if (!blank) {
          out.append(' ');
        }
        blank = true;
      } else {
        out.append(c);
        blank = false;
      }
    }
    String cleaned = out.toString().strip();
    return cleaned.isEmpty() ? Optional.empty() : Optional.of(cleaned);
  }
}
