package org.spoor.text;

import java.util.List;
import org.spoor.model.Document;

/** A document with its blocks and sentences, in the order of the text. */
public record AnalysedText(Document document, List<Block> blocks, List<Sentence> sentences) {
  public AnalysedText {
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
  }
}
