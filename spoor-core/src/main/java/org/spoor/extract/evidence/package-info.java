/**
 * Sentences that bear on an indicator of the Global Organized Crime Index.
 *
 * <p><b>In:</b> a {@link org.spoor.extract.Reading}. <b>Out:</b> {@link org.spoor.model.Evidence}:
 * which country, which indicator, and whether its score should rise or fall by what is said.
 *
 * <p><b>How.</b> A sentence is split into {@link org.spoor.extract.evidence.Statement}s, since it
 * may say one thing and, after 'but', another. {@link org.spoor.extract.evidence.Topics} tells
 * which indicators a statement is about: by its terms, narrowed by the heading above it, and where
 * it only points back ('they', 'the trade') by the statement before it. {@link
 * org.spoor.extract.evidence.Judgement} weighs the cues of the statement. {@link
 * org.spoor.extract.evidence.EvidenceFinder} joins neighbours that say the same.
 *
 * <p><b>Two ways of reading.</b> In a country profile, known by its headings, a market that is
 * plainly stated to exist raises its score. Elsewhere, where most sentences tell of single events,
 * only a statement with a cue about the market itself counts.
 *
 * <p><b>Traps.</b> The same word points both ways: 'limited' is good of a market and bad of a
 * court; 'control' is good of a border and bad of a court. Fewer or more seizures say nothing of
 * the market. What nobody knows is neutral, not low.
 *
 * <p><b>To teach it</b>, add terms to {@code indicators.yaml} or cues to {@code cues.yaml}, and an
 * example with what is expected to {@code examples.yaml}.
 */
@NullMarked
package org.spoor.extract.evidence;

import org.jspecify.annotations.NullMarked;
