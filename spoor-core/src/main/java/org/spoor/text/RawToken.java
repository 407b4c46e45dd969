package org.spoor.text;

/**
 * A token before it is tagged.
 *
 * @param start first UTF-16 code unit in the document's text
 * @param end after the last one
 * @param text the word, mended where it was broken at a line end
 */
record RawToken(int start, int end, String text) {}
