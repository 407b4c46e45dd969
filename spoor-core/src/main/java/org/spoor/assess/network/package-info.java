/**
 * Networks: who stands how to whom.
 *
 * <p><b>Enters:</b> reports with their {@link org.spoor.model.Relation relations} and the parties
 * that these name. <b>Leaves:</b> a {@link org.spoor.assess.network.Network} of parties and ties
 * with every sentence behind each, how central parties are, and {@link
 * org.spoor.assess.network.Paths} between them: the shortest, the best evidenced, and those that
 * lead from the underworld to the state.
 *
 * <p><b>Concepts.</b> An end of a relation is a resolved party, or words as written that mean
 * somebody in that report only. A tie is as certain as its strongest sentence; ties that everybody
 * denies are shown and lead nowhere. Being somewhere and accusing somebody are told and joined to
 * nothing. A path is as certain as its weakest step.
 *
 * <p><b>Traps.</b> Centrality measures what reports write about, not who matters. {@code linked_to}
 * is what a reporter dared to say. Words that make a party criminal or of a state are a table,
 * {@code sides.csv}; the name's last listed word decides.
 *
 * <p><b>Begin with</b> {@link org.spoor.assess.network.Networks#of}. <b>Deliberately absent:</b>
 * ties that nobody tells of but that could be guessed from two parties in one sentence.
 */
@NullMarked
package org.spoor.assess.network;

import org.jspecify.annotations.NullMarked;
