package org.spoor.store;

/**
 * Where words that arrived are kept.
 *
 * @param seq number of the document in the case, from 1 without gaps
 * @param id the document's id in the case, which may be another than it had asked for
 * @param added whether it was not there before
 */
public record Arrived(long seq, String id, boolean added) {}
