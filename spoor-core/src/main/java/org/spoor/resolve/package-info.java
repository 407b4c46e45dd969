/**
 * From the findings of many documents to the parties and incidents they speak of.
 *
 * <p><b>What enters:</b> {@link org.spoor.resolve.Report}s, which are documents' findings after the
 * decisions about single finds, and the decisions about parties and incidents. <b>What leaves:</b>
 * parties, incidents and the links between incidents, each with the reasons that made it. Pure
 * functions: no store, no files, no clock; the same reports and decisions give the same result,
 * whatever the number of threads.
 *
 * <p><b>Rooms.</b> {@code name} compares names, {@code party} joins mentions to parties, {@code
 * incident} joins events to incidents. What the incidents add up to is the business of {@code
 * org.spoor.assess}.
 */
@NullMarked
package org.spoor.resolve;

import org.jspecify.annotations.NullMarked;
