package org.spoor.model;

/**
 * Something that stands in a document: one record of the vocabulary.
 *
 * <p>Switch over the permitted records without a {@code default}; the compiler then tells where a
 * new kind needs work.
 */
public sealed interface Finding
    permits Event, Attribution, Flow, Relation, Evidence, Quantity, Mention, DateMention, Hedge {

  /**
   * Identifies the finding within its document, e.g. {@code event-3}: kind and ordinal by place in
   * the text. Stable for the same text and the same extractor version.
   */
  String id();

  /** Where it stands in the document's text. */
  Span span();
}
