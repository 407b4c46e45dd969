/**
 * One document to its findings.
 *
 * <p>{@link org.spoor.extract.Extractor#extract} is a pure function: no store, no network, no
 * clock; the same document gives the same findings in the same order, in the command line, in a
 * server and on a cluster. It is safe to call from many threads.
 *
 * <p><b>The way of the data.</b> {@code text} gives tagged sentences; {@link
 * org.spoor.extract.Reading} adds the terms of the lexicons. Then come the stages, each in a
 * package of its own, each reading what the stages before it found: {@code quantity} and {@code
 * date} (numbers and times), {@code mention} (names), {@code syntax} (groups of words and clauses),
 * {@code hedge}, {@code attribution}, and on top of all these {@code event}, {@code flow}, {@code
 * relation} and {@code evidence}. {@link org.spoor.extract.Extractor} is the only place that knows
 * the order.
 *
 * <p><b>To teach it something new</b>, add rows to the lexicons or frames under {@code resources};
 * a new construction needs a rule in one stage.
 */
@NullMarked
package org.spoor.extract;

import org.jspecify.annotations.NullMarked;
