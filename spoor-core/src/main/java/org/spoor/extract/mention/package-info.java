/**
 * Names in the text: persons, organisations, agencies, groups, states, places, nationalities; and
 * the commodities and weapons that are named.
 *
 * <p><b>In:</b> a {@link org.spoor.extract.Reading} whose lexicon holds {@link
 * org.spoor.lexicon.WordLists} and {@link org.spoor.lexicon.NameLists}. <b>Out:</b> {@link
 * org.spoor.model.Mention}s in the order of the text. Names do not overlap, but a nationality
 * inside 'Belgian customs' is a mention of its own.
 *
 * <p><b>How.</b> {@link org.spoor.extract.mention.NameRuns} cuts a sentence into runs of words in
 * capitals and of terms of the name lists, over the small words that join names ('Bank of
 * Ireland'). {@link org.spoor.extract.mention.NameTyper} splits a run into titles, nationalities
 * and names and types each by its head ('Ministry', 'Cartel', 'Ltd'), its list, its given name, a
 * title before it, or the words around it. {@link org.spoor.extract.mention.NameMemory} then lets
 * the whole document speak: a surname alone is the person named in full before, an abbreviation is
 * what it was introduced for, and a name typed on good grounds in one place keeps its type in the
 * others.
 *
 * <p><b>Traps.</b> Headlines in capitals or title case show no names by their letters: there only
 * lists and names known from the body count. A place may be a person ('Washington said') and a
 * person's name a place. A name that gives no ground for a type is not reported: a wrong type costs
 * more than a missing mention.
 *
 * <p><b>To teach it</b>, add rows to the lists ({@code agencies.csv}, {@code name-heads.csv},
 * {@code titles.csv}, {@code given-names.csv}, …).
 */
@NullMarked
package org.spoor.extract.mention;

import org.jspecify.annotations.NullMarked;
