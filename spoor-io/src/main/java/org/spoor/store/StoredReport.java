package org.spoor.store;

import java.util.List;
import org.spoor.model.Span;

/**
 * A document with what joining reports needs of its extraction.
 *
 * @param extractor name and version of what found it; empty where nothing was extracted yet
 */
public record StoredReport(
    DocumentEntry entry, String extractor, List<Span> sentences, String findings) {
  public StoredReport {
    sentences = List.copyOf(sentences);
  }
}
