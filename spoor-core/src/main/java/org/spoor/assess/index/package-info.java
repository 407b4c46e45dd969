/**
 * The Global Organized Crime Index: its model, its arithmetic, and what can be asked of its scores.
 *
 * <p><b>Begin</b> with {@link org.spoor.assess.index.IndexModel}, the editions, indicators, bands
 * and spellings as data, and {@link org.spoor.assess.index.IndexScores}, the scores of countries as
 * somebody imported them. No scores come with Spoor.
 *
 * <p><b>What enters:</b> {@link org.spoor.assess.index.CountryScores}, one a country and edition.
 * <b>What leaves:</b> {@link org.spoor.assess.index.Aggregates} as exact fractions, {@link
 * org.spoor.assess.index.Ranking}, {@link org.spoor.assess.index.Quadrant}, the {@link
 * org.spoor.assess.index.Comparison} of two places or editions, and the {@link
 * org.spoor.assess.index.Recomputation} of everything that was published.
 *
 * <p><b>Arithmetic.</b> A score is a number of half points; a mean is a {@link
 * org.spoor.assess.index.Fraction}. Nothing is rounded but what is shown, and that half up, as the
 * publisher does: half to even prints another figure for 93 of 772 aggregates of 2021. Criminality
 * is the mean of the two unrounded means below it, and means of regions are those of unrounded
 * countries.
 *
 * <p><b>Traps.</b> Aggregates of 2021 and of later editions do not rest on the same indicators: a
 * difference between them is a change of the country and of the set together. {@link
 * org.spoor.assess.index.Comparison} gives both, the published difference and the one on the
 * indicators that both have. Only 5.50 is a confirmed cut between bands.
 *
 * <p><b>To extend:</b> a new edition is a row of {@code editions.csv}, with {@code since} in {@code
 * indicators.csv} for what it adds; a country's spelling is a row of {@code countries.csv}.
 *
 * <p><b>Deliberately absent:</b> reading tables and workbooks (the exchange package), and any score
 * of Spoor's own (the profile package).
 */
@NullMarked
package org.spoor.assess.index;

import org.jspecify.annotations.NullMarked;
