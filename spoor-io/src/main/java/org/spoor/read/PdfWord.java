package org.spoor.read;

/**
 * A word as it stands on a page, in points from the upper left corner.
 *
 * @param left where it begins
 * @param right where it ends
 * @param base its base line, downwards from the top of the page
 * @param size of its font
 * @param bold whether its font is a bold one
 */
record PdfWord(String text, float left, float right, float base, float size, boolean bold) {
  /** The upper end of its letters, nearly. */
  float top() {
    return base - 0.75f * size;
  }
}
