package org.spoor.store;

import java.util.List;
import org.spoor.model.Span;

/**
 * What was found in one document. The case does not look into the records: whoever gives them
 * decides how they are written. They had better not repeat the document's id, which the case may
 * choose otherwise and always hands over beside them.
 *
 * @param extractor name and version of what found it
 * @param sentences where the text's sentences stand, in order of their starts
 * @param findings the records that joining reports needs
 * @param details the other records
 */
public record Extracted(String extractor, List<Span> sentences, String findings, String details) {
  public Extracted {
    sentences = List.copyOf(sentences);
    if (extractor.isBlank()) {
      throw new IllegalArgumentException("an extraction needs its extractor's version");
    }
  }
}
