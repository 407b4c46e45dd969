package org.spoor.extract;

import java.util.List;
import org.spoor.model.Document;
import org.spoor.model.Span;

/** A document as all stages see it: its sentences in order, with the terms that stand in them. */
public record Reading(Document document, List<SentenceReading> sentences) {
  public Reading {
    sentences = List.copyOf(sentences);
  }

  /** Position of the sentence that holds this offset or is the last to start before it. */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).sentence().tokens().getFirst().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Where the sentences stand, in order. */
  public List<Span> spans() {
    return sentences.stream().map(reading -> reading.sentence().span()).toList();
  }

  /** The words at a place, white space folded. */
  public String quote(Span span) {
    return document.quote(span);
  }
}
