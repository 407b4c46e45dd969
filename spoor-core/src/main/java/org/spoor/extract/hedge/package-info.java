/**
 * How sure the text is: hedges, denials, reports of absence, vague sourcing.
 *
 * <p><b>In:</b> {@link org.spoor.extract.Reading} with the terms that {@link
 * org.spoor.extract.hedge.HedgeFinder#enter} put into the lexicon. <b>Out:</b> {@link
 * org.spoor.model.Hedge} records, each with the words that it governs. {@link
 * org.spoor.extract.hedge.Standings} then tells for any place of the document how certain it is and
 * whose words it stands in.
 *
 * <p><b>Scope</b> is read from tags, to the right of the cue to the end of its clause, or the noun
 * group that an adjective describes. It ends early rather than late: a hedge that reaches too far
 * makes facts doubtful that the report tells as facts.
 *
 * <p><b>Traps.</b> 'May' is a month, 'not only' denies nothing, 'no fewer than' is a number, a
 * participle behind a noun ('gangs believed to be … were raided') hands back to the main verb.
 *
 * <p><b>To extend</b>, add rows to {@code hedges.csv}; the example of each row is a test.
 */
@NullMarked
package org.spoor.extract.hedge;

import org.jspecify.annotations.NullMarked;
