package org.spoor.read;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the words of each page from its glyphs, in the order in which the page draws them:
 * inside a word that order can be trusted, between words it cannot.
 */
final class PdfWords extends PDFTextStripper {
  /** A page of small print has 10,000. */
  private static final int MOST_GLYPHS = 300_000;

  /** In parts of the font size: a wider gap is a blank. Fonts have blanks of 0.25, at least 0.2. */
  private static final float BLANK = 0.16f;

  /** Takes a finished page. */
  interface PageTaker {
    void take(int page, float width, float height, List<PdfWord> words);
  }

  private final PageTaker taker;
  private final List<PdfWord> words = new ArrayList<>();
  private final Map<PDFont, Boolean> boldFonts = new HashMap<>();
  private final Set<String> drawn = new HashSet<>();
  private final StringBuilder word = new StringBuilder();
  private final int[] directions = new int[4];
  private final List<Integer> wordDirections = new ArrayList<>();
  private float left;
  private float right;
  private float base;
  private float size;
  private boolean bold;
  private int direction;
  private int glyphs;
  private int page;

  PdfWords(PageTaker taker) {
    this.taker = taker;
  }

  /** Walks through all pages. */
  void walk(PDDocument document) throws IOException {
    setSuppressDuplicateOverlappingText(false);
    writeText(document, Writer.nullWriter());
  }

  @Override
  protected void startPage(PDPage ignored) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("interrupted");
    }
    words.clear();
    wordDirections.clear();
    drawn.clear();
    glyphs = 0;
    java.util.Arrays.fill(directions, 0);
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    String text = glyph.getUnicode();
    if (text == null || text.isEmpty() || ++glyphs > MOST_GLYPHS) {
      return;
    }
    if (text.isBlank()) {
      endWord();
      return;
    }
    float x = glyph.getXDirAdj();
    float y = glyph.getYDirAdj();
    float fontSize = Math.max(1f, Math.abs(glyph.getFontSizeInPt()));
    // Poor man's bold: the same letter drawn twice, a hair apart.
    String place = text + Math.round(x / (0.2f * fontSize)) + "/" + Math.round(y);
    if (!drawn.add(place)) {
      return;
    }
    int glyphDirection = (Math.round(glyph.getDir() / 90f) % 4 + 4) % 4;
    boolean goesOn =
        !word.isEmpty()
            && glyphDirection == direction
            && Math.abs(y - base) < 0.15f * size
            && Math.abs(fontSize - size) < 0.2f * size
            && x - right < BLANK * fontSize
            && x - right > -0.6f * fontSize;
    if (!goesOn) {
      endWord();
      left = x;
      base = y;
      size = fontSize;
      bold = isBold(glyph.getFont());
      direction = glyphDirection;
    }
    right = x + glyph.getWidthDirAdj();
    word.append(unligated(text));
  }

  private void endWord() {
    if (!word.isEmpty()) {
      words.add(new PdfWord(word.toString(), left, right, base, size, bold));
      wordDirections.add(direction);
      directions[direction] += word.length();
      word.setLength(0);
    }
  }

  @Override
  protected void writePage() {
    // What the superclass would write is not wanted: endPage has the words.
  }

  @Override
  protected void endPage(PDPage done) {
    endWord();
    int main = 0;
    for (int i = 1; i < directions.length; i++) {
      main = directions[i] > directions[main] ? i : main;
    }
    // Turned text on an upright page is a stamp or a margin note.
    List<PdfWord> upright = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (wordDirections.get(i) == main) {
        upright.add(words.get(i));
      }
    }
    float width = done.getCropBox().getWidth();
    float height = done.getCropBox().getHeight();
    boolean turned = (main % 2 == 1) != (done.getRotation() % 180 != 0);
    taker.take(page++, turned ? height : width, turned ? width : height, upright);
  }

  private boolean isBold(PDFont font) {
    return boldFonts.computeIfAbsent(font, PdfWords::hasBoldLetters);
  }

  private static boolean hasBoldLetters(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
  }

  private static String unligated(String text) {
    char first = text.charAt(0);
    return first >= '\ufb00' && first <= '\ufb06'
        ? java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
        : text;
  }
}
