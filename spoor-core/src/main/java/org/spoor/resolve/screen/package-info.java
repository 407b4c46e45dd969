/**
 * Names against a watch list.
 *
 * <p><b>In:</b> a list of {@link org.spoor.resolve.screen.ListedParty}, and one {@link
 * org.spoor.resolve.screen.Subject} after the other, wherever they come from: a file of names, the
 * parties of a case. <b>Out:</b> {@link org.spoor.resolve.screen.Hit}s, each with its score and its
 * reasons.
 *
 * <p><b>How.</b> {@link org.spoor.resolve.screen.Screening} indexes the list's names by {@link
 * org.spoor.resolve.name.NameKeys}, compares a subject with those that share a key, and lets birth
 * dates and countries speak for or against, by the weights of {@code screening.yaml}. Memory grows
 * with the list, never with the subjects.
 *
 * <p><b>Traps.</b> A country that differs says little: people move, and lists know one of several
 * nationalities. A year that agrees says less than a day that agrees.
 *
 * <p><b>Deliberately absent:</b> reading of files (the exchange package does that), and any
 * decision: a hit is a lead for a person.
 */
@NullMarked
package org.spoor.resolve.screen;

import org.jspecify.annotations.NullMarked;
