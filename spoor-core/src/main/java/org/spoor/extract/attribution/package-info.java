/**
 * Who says what: direct and indirect speech, and what documents are cited for.
 *
 * <p><b>In:</b> {@link org.spoor.extract.Reading}, with the terms that {@link
 * org.spoor.extract.attribution.AttributionFinder#enter} put into the lexicon. <b>Out:</b> one
 * {@link org.spoor.model.Attribution} a speech act, in the order of the text; a split quotation is
 * one act with several content spans.
 *
 * <p><b>Steps.</b> {@code QuotationFinder} pairs quotation marks over the whole document, also
 * where a quotation goes on through paragraphs. {@code CueReader} takes every cue ('said',
 * 'according to') and reads its construction: who stands where the speaker must stand, and which
 * words are governed. {@code SpeakerGroups} reads the noun group of a speaker to the left or right.
 * {@code QuotationChain} gives quotations without a cue of their own to the speaker who was just
 * quoted. {@code SpeakerRegister} joins the mentions of one speaker through the document, resolves
 * pronouns and tells identity, terms, position and organisation.
 *
 * <p><b>Traps.</b> Words of unnamed people never go to a named person; where the speaker cannot be
 * read there is no attribution at all. A quotation without a cue is a scare quote or a title until
 * a speaker is plain. 'Declined to say', 'did not say', 'may say' and 'to say' say nothing. Inside
 * a quotation, 'I' and 'we' are the quoted speaker and make no attribution of their own.
 *
 * <p><b>To extend</b>, add verbs to {@code cues.yaml}, nouns of speakers to {@code speakers.csv},
 * words of anonymity to {@code terms.csv}; every cue carries examples, and each example is a test.
 *
 * <p><b>Deliberately absent:</b> whether what is said is true ({@code hedge} tells how it is
 * presented), and joining speakers across documents.
 */
@NullMarked
package org.spoor.extract.attribution;

import org.jspecify.annotations.NullMarked;
