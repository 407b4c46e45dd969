/**
 * Words that mean something here, and where they stand.
 *
 * <p>A {@link org.spoor.lexicon.Lexicon} is one automaton over the lower-case tokens of all
 * multiword terms of all word lists: commodities, agencies, triggers, cues, hedges, units, places,
 * nationalities. Looking up a sentence costs the same however many terms there are. Each {@link
 * org.spoor.lexicon.Entry} belongs to a named list and carries the attributes of its row; a {@link
 * org.spoor.lexicon.Hit} tells which tokens of a sentence it covers.
 *
 * <p><b>Inflection.</b> Terms are written in their dictionary form; {@link
 * org.spoor.lexicon.Inflection} tells which forms are entered. Matching compares surface forms only
 * and never depends on the tagger.
 *
 * <p><b>Longest match</b> within a list; terms of different lists may overlap ('Belgian customs' is
 * an agency and starts with a nationality).
 *
 * <p><b>To add a term</b>, add a row to the file of its list under {@code
 * resources/org/spoor/lexicon}; to add a list, let the stage that needs it enter its rows in a
 * {@link org.spoor.lexicon.LexiconBuilder}.
 */
@NullMarked
package org.spoor.lexicon;

import org.jspecify.annotations.NullMarked;
