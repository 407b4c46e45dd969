package org.spoor.extract.event;

import java.util.List;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.date.FoundDate;
import org.spoor.extract.quantity.FoundQuantity;
import org.spoor.extract.syntax.Syntax;
import org.spoor.text.Block;

/**
 * A sentence with everything that earlier stages found in it.
 *
 * @param index position of the sentence in the document
 * @param quantities in order
 * @param dates in order
 */
record Scene(
    int index,
    SentenceReading sentence,
    Syntax syntax,
    List<FoundQuantity> quantities,
    List<FoundDate> dates) {

  boolean headline() {
    return sentence.sentence().block().kind() == Block.Kind.HEADLINE;
  }

  int paragraph() {
    return sentence.sentence().blockIndex();
  }

  /** Whether one of the phrases stands in these tokens, compared in lower case word by word. */
  boolean says(List<String> phrases, int from, int to) {
    for (String phrase : phrases) {
      if (find(phrase, from, to) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the phrase starts within these tokens, or -1. */
  int find(String phrase, int from, int to) {
    int end = Math.min(to, sentence.size());
    int blank = phrase.indexOf(' ');
    String first = blank < 0 ? phrase : phrase.substring(0, blank);
    for (int i = Math.max(0, from); i < end; i++) {
      if (sentence.token(i).is(first) && (blank < 0 || continues(phrase, blank + 1, i + 1, end))) {
        return i;
      }
    }
    return -1;
  }

  private boolean continues(String phrase, int at, int token, int end) {
    int position = at;
    int i = token;
    while (position < phrase.length()) {
      int blank = phrase.indexOf(' ', position);
      String word = phrase.substring(position, blank < 0 ? phrase.length() : blank);
      if (i >= end || !sentence.token(i).is(word)) {
        return false;
      }
      i++;
      position = blank < 0 ? phrase.length() : blank + 1;
    }
    return true;
  }
}
