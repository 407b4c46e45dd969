/**
 * Corroboration: who says so, and how far it can be relied on.
 *
 * <p><b>Enters:</b> reports with their speech acts, resolved incidents with what they rest on, and
 * the grades that people gave to sources and claims. <b>Leaves:</b> a {@link
 * org.spoor.assess.corroboration.VoiceBook}: claims by speakers, the independent voices behind each
 * incident with a word of likelihood and how it came about, and accounts that contradict one
 * another side by side.
 *
 * <p><b>Concepts.</b> A voice is a speaker, or a publisher that says so itself; a paper that quotes
 * somebody is no second voice, a copy is none. Reliability is of the source and given by people
 * only; credibility is of what is told, given by people or derived from the number of voices and
 * whether they agree. A table, {@code likelihoods.csv}, makes one word of ICD 203 of the two, and
 * what a report tells with doubt is never likelier than that doubt.
 *
 * <p><b>Traps.</b> Unnamed speakers of one publisher whom the words do not tell apart are one
 * voice. Two agencies may have one informant: independence here is of voices, not of knowledge. A
 * grade of F says that nobody graded, not that the source is bad.
 *
 * <p><b>Begin with</b> {@link org.spoor.assess.corroboration.Corroboration#of}. <b>Deliberately
 * absent:</b> reliability that the program would guess from a publisher's name.
 */
@NullMarked
package org.spoor.assess.corroboration;

import org.jspecify.annotations.NullMarked;
