/**
 * Numbers with what they count: goods, people, money, measures, shares, ages, rates.
 *
 * <p><b>In:</b> a {@link org.spoor.extract.Reading} and the {@link
 * org.spoor.extract.date.FoundDate}s in it, so that the 12 of '12 March' counts nothing.
 * <b>Out:</b> {@link org.spoor.extract.quantity.FoundQuantity}s in the order of the text.
 *
 * <p><b>Way of the data.</b> A numeral (package {@code numeral}) is given its unit from {@link
 * org.spoor.extract.quantity.UnitBook} (before it: '€32'; after it: '48 tons', '57-million-euro'),
 * joined with a second one to a range, given what stands around it (qualifier, rate, trend) and the
 * noun group it counts. {@link org.spoor.extract.quantity.References} tells numbers that are names:
 * articles of laws, units of armies, phone numbers.
 *
 * <p><b>Base units:</b> kg, litre, m, m2, m/s, °C, W, J, byte, Pa; time from the second to the week
 * in {@code s}, from the month on in {@code month}, so that no conversion between the two is ever
 * assumed; ages in {@code year}. Tons are metric unless the text says short or long tons.
 *
 * <p><b>Traps.</b> 'Pounds' are money or mass by what stands around them. 'One' is mostly a
 * pronoun. 'Some 40' qualifies, 'some men' does not. '€32 million (around £28 million)' is one
 * value told twice: both share {@link org.spoor.extract.quantity.FoundQuantity#same()}.
 *
 * <p><b>To extend:</b> units, currencies, qualifiers, words of trend and labels are CSV files, each
 * row with an example that is a test.
 */
@NullMarked
package org.spoor.extract.quantity;

import org.jspecify.annotations.NullMarked;
