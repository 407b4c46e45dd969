package org.spoor.store;

/**
 * What derived tables stand for: they are current where this is what would be derived now.
 *
 * @param extractor name and version of what found the findings
 * @param resolver name and version of what joined them
 * @param documents number of the last document that went in, 0 for none
 * @param decisions number of the last decision that went in, 0 for none
 */
public record Stamp(String extractor, String resolver, long documents, long decisions) {
  public Stamp {
    if (extractor.isBlank() || resolver.isBlank() || documents < 0 || decisions < 0) {
      throw new IllegalArgumentException(
          "not a stamp: %s %s %d %d".formatted(extractor, resolver, documents, decisions));
    }
  }
}
