/**
 * The vocabulary of Spoor as data: documents that were read and the findings that stand in them.
 *
 * <p><b>Begin</b> with {@link org.spoor.model.Document} (what goes in) and {@link
 * org.spoor.model.Finding} (what comes out: one sealed interface, a record for each kind).
 *
 * <p><b>Offsets.</b> Every {@link org.spoor.model.Span} counts UTF-16 code units of {@link
 * org.spoor.model.Document#text()}, end exclusive. The text is kept as it was given: nothing is
 * normalised in place, so an offset always points at what a reader sees.
 *
 * <p><b>Absence.</b> A slot that the text does not fill is an empty list or an empty {@code
 * Optional}; it is never guessed and never null.
 *
 * <p><b>Deliberately absent:</b> entities and incidents (they join findings of many documents and
 * belong to resolution), serialisation (the exchange package), and any opinion about a finding (a
 * decision by a person).
 */
@NullMarked
package org.spoor.model;

import org.jspecify.annotations.NullMarked;
