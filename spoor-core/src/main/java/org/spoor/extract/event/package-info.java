/**
 * What happened: seizures, raids, arrests, charges, sentences, expulsions, attacks, trafficking.
 *
 * <p><b>Frames</b> ({@code resources/org/spoor/extract/event/frames.yaml}) say which verbs and
 * nouns tell of which type, and what their patient must name; {@link
 * org.spoor.extract.event.Frames} reads them. {@link org.spoor.extract.event.Triggers} finds them
 * in the clauses and noun groups of a sentence. Each slot has a reader: {@link
 * org.spoor.extract.event.Goods} (items with amounts), {@link org.spoor.extract.event.Money},
 * {@link org.spoor.extract.event.Persons}, {@link org.spoor.extract.event.Actors} and {@link
 * org.spoor.extract.event.Times}. {@link org.spoor.extract.event.Merger} joins what a document
 * tells twice and finds parts of totals. {@link org.spoor.extract.event.EventFinder} runs them.
 *
 * <p><b>Traps.</b> What the ring moved ({@code trafficking}) is not what was taken ({@code
 * seizure}). Habits ('uses gangs to …') and general statements ('heroin seizures have been small')
 * are no events. A slot that the text does not fill stays empty.
 */
@NullMarked
package org.spoor.extract.event;

import org.jspecify.annotations.NullMarked;
