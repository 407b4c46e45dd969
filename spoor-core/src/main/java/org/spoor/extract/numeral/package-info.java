/**
 * Numbers as they are written: digits with any separators, words, magnitudes, fractions, vague
 * words.
 *
 * <p><b>In:</b> a sentence as a {@link org.spoor.extract.numeral.Strip} of atoms (tokens, with
 * compounds such as {@code 57-million} and {@code twenty-one} taken apart). <b>Out:</b> the {@link
 * org.spoor.extract.numeral.Numeral} that starts at an atom, if one does.
 *
 * <p>Nothing here knows what is counted, or whether the digits are a year, an article of a law or
 * part of a name: {@code quantity} and {@code date} decide that, each for itself.
 *
 * <p><b>Traps.</b> {@code a third of} is a share, {@code a third man} an ordinal; {@code two
 * hundred and five} is one number, {@code between one hundred and two hundred} two; {@code 1.845}
 * is a decimal, {@code 1.845.500} is not.
 *
 * <p><b>To extend:</b> add a row to {@code numbers.csv}. Its example is a test.
 */
@NullMarked
package org.spoor.extract.numeral;

import org.jspecify.annotations.NullMarked;
