package org.spoor.extract;

import java.util.List;
import org.spoor.model.Document;
import org.spoor.model.Finding;

/**
 * What one document says.
 *
 * @param findings in the order of the text; where two start alike the longer first
 */
public record Extraction(Document document, List<Finding> findings) {
  public Extraction {
    findings = List.copyOf(findings);
  }
}
