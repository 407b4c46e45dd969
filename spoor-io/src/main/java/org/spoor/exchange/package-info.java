/**
 * Records in and out: JSON Lines, one object a line, UTF-8.
 *
 * <p><b>Begin</b> with {@link org.spoor.exchange.RecordLines}, which writes findings as the records
 * of the vocabulary, and {@link org.spoor.exchange.DocumentLines}, which reads the documents that
 * the filter {@code spoor extract} is given.
 *
 * <p><b>What enters</b> is bytes that anybody may have written. Every line is bounded in bytes and
 * every text in characters; a line that is not a document is an outcome ({@link
 * org.spoor.exchange.DocumentLine.Faulty}) with a stable code, never an exception, and the next
 * line is read as if nothing had happened.
 *
 * <p><b>What leaves</b> is the same bytes for the same findings: fields in a fixed order, {@code
 * kind} first, slots that the text does not fill absent, whole numbers without a fraction.
 *
 * <p><b>Traps.</b> Offsets count UTF-16 code units of the text as given. A lone surrogate cannot be
 * written as UTF-8; it is replaced by U+FFFD when the line is read, one unit by one unit, so that
 * no offset moves.
 *
 * <p><b>To extend:</b> a new field goes after the existing ones of its record and into the golden
 * file; a new kind of finding does not compile until it has its case here.
 *
 * <p><b>Deliberately absent:</b> reading of report files (the read package; the two do not see each
 * other), and formats other than records, but for the bodies that a case keeps for this program
 * alone: {@link org.spoor.exchange.IncidentBodies} and {@link org.spoor.exchange.DerivedBodies}.
 */
@NullMarked
package org.spoor.exchange;

import org.jspecify.annotations.NullMarked;
