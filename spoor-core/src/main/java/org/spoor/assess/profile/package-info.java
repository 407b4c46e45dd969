/**
 * A country's profile: what the reports of a case hold for each indicator of the Index.
 *
 * <p><b>Begin</b> with {@link org.spoor.assess.profile.Profiles}; {@link
 * org.spoor.assess.profile.CountryProfile} is what it makes, a plain tree that a renderer walks:
 * headings in the Index's order, indicators, evidence with numbered citations.
 *
 * <p><b>What enters:</b> reports with their finds and words, incidents, decisions, and the scores
 * that the user has imported, if any. <b>What leaves:</b> for each indicator its sentences with
 * speaker and certainty, incidents that bear on it, coverage, a suggested interval with what pushes
 * it where, the analyst's own score, and published scores beside it.
 *
 * <p><b>Rules.</b> Silence is silence: an indicator without a sentence has no suggestion, never a
 * low one. A suggestion is an interval with its reasons, never a bare number. Its middle depends on
 * what is said and how strongly ({@link org.spoor.assess.profile.Intensity}, words in {@code
 * intensity.yaml}), not on how often: the same reports told twice give the same middle. How many
 * independent reports there are narrows the interval and nothing else. Incidents are shown and move
 * nothing.
 *
 * <p><b>Traps.</b> Near-copies of a report are one report; a speaker whom several reports quote is
 * one speaker. Indicators that the edition does not score are left out and counted.
 *
 * <p><b>To teach it</b>, add words to {@code intensity.yaml} and events or goods to {@code
 * bearing.yaml}.
 *
 * <p><b>Deliberately absent:</b> published scores as a starting point. What is suggested is what
 * the reports say; whoever wants to lean on the edition before has it beside it.
 */
@NullMarked
package org.spoor.assess.profile;

import org.jspecify.annotations.NullMarked;
