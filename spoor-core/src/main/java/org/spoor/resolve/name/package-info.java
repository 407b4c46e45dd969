/**
 * Whether two names may be those of one party, and why.
 *
 * <p><b>In:</b> the text of a name and its {@link org.spoor.resolve.name.NameKind}. <b>Out:</b> a
 * {@link org.spoor.resolve.name.NameMatch}: a score from 0 to 1 with every {@link
 * org.spoor.resolve.name.Feature} that made it, its value, its weight and the words it was seen on.
 *
 * <p><b>Begin</b> with {@link org.spoor.resolve.name.Name#of}: a name is analysed once and compared
 * often. {@link org.spoor.resolve.name.NameMatcher} compares two; {@link
 * org.spoor.resolve.name.NameKeys} gives keys so that only names that share one need to be
 * compared.
 *
 * <p><b>How.</b> {@code Tokens} splits a name, {@code NameReader} writes its words in Latin letters
 * and says what each does (name, initial, title, particle, common word, legal form, number): own
 * tables for the alphabets and Hangul, ICU for the rest, several readings for Han characters.
 * {@code Sound} folds what spellings and transliterations of one sound differ in. {@code Alignment}
 * pairs the words of two names: what is surely the same, what is written together on one side, what
 * is similar, initials, acronyms. {@code Comparison} turns pairs and leftovers into evidence, and
 * the score is the logistic of its weighted sum: nothing else enters it.
 *
 * <p><b>Knowledge</b> is beside this package under resources: {@code letters.csv}, {@code
 * legal-forms.csv}, {@code given-names.csv} (short forms, forms in other languages), {@code
 * words.csv} (titles, particles, common words), {@code han-readings.csv}, {@code
 * hangul-surnames.csv}, {@code abbreviations.csv}, {@code numerals.csv}, {@code countries.csv}, and
 * the weights in {@code features.yaml}. To teach it, add a row, and a pair to {@code
 * examples.yaml}.
 *
 * <p><b>Traps.</b> A word that only one side has is no contradiction (patronymics, second
 * surnames); words that only each side has are one. Numbers must agree, whatever else does. The
 * consonants of an Arabic or Hebrew word are compared with what each letter may be in Latin, vowels
 * hardly. Two names in Han characters are compared as written: pinyin would make strangers of one
 * sound equal. A name of unknown kind is read as a person's unless a word of it is an
 * organisation's.
 *
 * <p><b>Bounds.</b> 400 code units of a name, 24 words, 40 letters a word. No state, no clock;
 * everything is safe to share between threads.
 *
 * <p><b>Deliberately absent:</b> anything known of a party but its name (see the screen package for
 * dates and countries), and statistics of how common a name is.
 */
@NullMarked
package org.spoor.resolve.name;

import org.jspecify.annotations.NullMarked;
