package org.spoor.store;

/**
 * What is in a case, as SHA-256 in lower-case hexadecimal: equal exactly where the content is,
 * whatever database keeps it and however it got there.
 *
 * @param truth of documents and decisions
 * @param reading of what became of everything that was read
 * @param derived of extractions and everything that was derived from them, with its stamp
 */
public record CaseDigest(String truth, String reading, String derived) {}
