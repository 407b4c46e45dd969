package org.spoor.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Pieces of text as terms whose offsets count in the text that the pieces are taken from. */
final class FormStream extends TokenStream {
  /** Positions between two pieces, so that no phrase reaches across. */
  static final int GAP = 100;

  /** Words of one report that are indexed; more is no report. */
  private static final int MAX_WORDS = 2_000_000;

  /** A piece of text and where it begins. */
  record Piece(String text, int start) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Piece> pieces;
  private final WordCutter cutter;
  private final WordForms forms;

  private final java.util.ArrayList<WordCutter.Cut> words = new java.util.ArrayList<>();
  private int nextPiece;
  private int nextWord;
  private int base;
  private int gap;
  private int count;
  private List<String> terms = List.of();
  private int nextTerm;

  FormStream(List<Piece> pieces, WordCutter cutter, WordForms forms) {
    this.pieces = pieces;
    this.cutter = cutter;
    this.forms = forms;
  }

  @Override
  public boolean incrementToken() {
    int increment = 0;
    if (nextTerm == terms.size()) {
      if (!toNextWord()) {
        return false;
      }
      increment = 1 + gap;
      gap = 0;
    }
    clearAttributes();
    term.append(terms.get(nextTerm++));
    step.setPositionIncrement(increment);
    WordCutter.Cut word = words.get(nextWord - 1);
    offset.setOffset(base + word.start(), base + word.end());
    return true;
  }

  private boolean toNextWord() {
    while (nextWord == words.size()) {
      if (nextPiece == pieces.size()) {
        return false;
      }
      gap = nextPiece == 0 ? 0 : GAP;
      Piece piece = pieces.get(nextPiece++);
      base = piece.start();
      words.clear();
      nextWord = 0;
      cutter.cut(piece.text(), words::add);
    }
    if (count++ == MAX_WORDS) {
      return false;
    }
    terms = forms.of(words.get(nextWord++).word()).indexTerms();
    nextTerm = 0;
    return true;
  }
}
