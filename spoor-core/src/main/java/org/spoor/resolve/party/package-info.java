/**
 * Mentions of many reports to the parties they mean.
 *
 * <p><b>What enters:</b> {@link org.spoor.resolve.Report}s in any order and the decisions in force.
 * <b>What leaves:</b> a {@link org.spoor.resolve.party.PartyResolution}: parties with the reasons
 * of every join, which party a mention or a slot's words mean, and pairs for a person to decide.
 * Begin with {@link org.spoor.resolve.party.PartyResolver}.
 *
 * <p><b>Within a report</b> {@code ReportNames} joins mentions to bearers: a surname to the one
 * full name, an abbreviation to what it was introduced for. {@code Identity} knows states, bodies
 * of the lexicon, and bodies that every state has ({@code generic-bodies.yaml}), which are a party
 * only together with their state. {@code ReportSlots} finds whom relations, events and speakers
 * name.
 *
 * <p><b>Across reports</b> bearers of one name that is not frequent are one {@code Node}; {@code
 * Blocks} says which nodes are compared (names, not mentions, and never a large block each with
 * each); {@code PairEvidence} adds up the features of {@code features.yaml}; {@code Joining} joins
 * the strongest first and only where {@code Contradictions} finds none between any two names of the
 * clusters. Surnames and abbreviations alone are decided last and join nobody where they fit
 * several.
 *
 * <p><b>Decisions</b> ({@code Verdicts}): names kept apart stay apart by any detour and against
 * knowledge; names joined are joined whatever their names say.
 *
 * <p><b>Traps.</b> Nothing may depend on the order of reports: every sort ends in a key that is
 * made of content. Only ids and first bearings depend on the reports' numbers. A country that the
 * lexicon gives a name which several states have is a guess and not used.
 *
 * <p><b>To extend:</b> a feature is an entry in {@code features.yaml} and a line in {@code
 * PairEvidence}; a generic body or a frequent surname is a row. Each rule has its scenario in the
 * tests' {@code scenarios.yaml}.
 */
@NullMarked
package org.spoor.resolve.party;

import org.jspecify.annotations.NullMarked;
