/**
 * From kept text to sentences of tagged tokens.
 *
 * <p><b>In:</b> {@link org.spoor.model.Document#text()} exactly as it was kept: running text, or
 * column text with hard line ends and words broken at them. <b>Out:</b> {@link
 * org.spoor.text.AnalysedText}: blocks (headline, heading, paragraph, …), each with sentences, each
 * with tokens that carry part of speech, verb form and lemma.
 *
 * <p><b>Offsets</b> always count UTF-16 code units of the document's text. Nothing is rewritten: a
 * word that was broken at a line end is one token whose {@code text} is mended and whose span still
 * covers the hyphen and the line end.
 *
 * <p><b>Steps</b>, each a function over the one before: {@link org.spoor.text.BlockSplitter},
 * {@link org.spoor.text.Tokenizer}, {@link org.spoor.text.SentenceSplitter}, {@link
 * org.spoor.text.PartOfSpeechTagger}, {@link org.spoor.text.Morphology}. {@link
 * org.spoor.text.TextAnalyser} runs them.
 *
 * <p><b>Traps.</b> Money and units glued to numbers are split ({@code €32}, {@code 10kg});
 * compounds with a hyphen stay one token ({@code Belarus-based}); a clitic is a token of its own
 * ({@code Poland} {@code ’s}). A heading never joins the sentence under it.
 *
 * <p><b>Deliberately absent:</b> names, numbers as values, phrases. They are found later, on
 * tokens.
 */
@NullMarked
package org.spoor.text;

import org.jspecify.annotations.NullMarked;
