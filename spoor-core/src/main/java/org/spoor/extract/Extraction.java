package org.spoor.extract;

import java.util.List;
import org.spoor.model.Document;
import org.spoor.model.Finding;
import org.spoor.model.Span;

/**
 * What one document says.
 *
 * @param findings in the order of the text; where two start alike the longer first
 * @param sentences where the text's sentences stand, in order: what reports cite as §1, §2, …
 */
public record Extraction(Document document, List<Finding> findings, List<Span> sentences) {
  public Extraction {
    findings = List.copyOf(findings);
    sentences = List.copyOf(sentences);
  }
}
