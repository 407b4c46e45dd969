/**
 * Groups of words and clauses of a sentence: who does what to whom, with which prepositions.
 *
 * <p><b>In:</b> a {@link org.spoor.extract.SentenceReading}. <b>Out:</b> a {@link
 * org.spoor.extract.syntax.Syntax}: noun groups and clauses, all as ranges of token positions of
 * that sentence.
 *
 * <p>This is a shallow parser made for reporting prose. {@link org.spoor.extract.syntax.Chunker}
 * finds noun groups, verb groups and the small words between them; {@link
 * org.spoor.extract.syntax.ClauseParser} walks over these once from left to right and keeps a stack
 * of open clauses. It is built for what general parsers lose in such prose: long enumerations that
 * share a verb, agents of participles ('…, confiscating …'), subjects behind reduced relative
 * clauses ('factories run by … were raided'), passives without agent, headlines without verb 'to
 * be'.
 *
 * <p><b>Trap.</b> Prepositional phrases are listed with the clause in which they stand; whether
 * they belong to its verb or to the noun before them is left to the reader of the clause, who knows
 * what kind of slot is wanted ({@link org.spoor.extract.syntax.PrepositionalPhrase#afterNoun()}
 * helps).
 *
 * <p>Work is linear in the number of tokens; sentences are bounded by the text layer.
 */
@NullMarked
package org.spoor.extract.syntax;

import org.jspecify.annotations.NullMarked;
