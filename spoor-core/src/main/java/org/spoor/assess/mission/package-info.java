/**
 * Missions: whether a state keeps more people in another than comparable states do.
 *
 * <p><b>Enters:</b> a list of staff that a user brings ({@link
 * org.spoor.assess.mission.StaffList}), facts about states from the class path, and, where there is
 * a case, its ledger of expulsions. <b>Leaves:</b> a {@link
 * org.spoor.assess.mission.MissionReport}: each mission beside its expectation, what is left of it
 * after expulsions, and who answered whom how fast.
 *
 * <p><b>Concepts.</b> Staff grows with what the sending state can pay, with its people, and with
 * nearness; and each host draws missions by its own weight. So the logarithm of staff is fitted on
 * the logarithms of the sending state's product and population and of the distance, with a level
 * for each host: missions are compared within the same host. The fit is robust ({@link
 * org.spoor.assess.mission.RobustFit}), so that the mission that stands out does not set the
 * measure that it is held against.
 *
 * <p><b>Traps.</b> An outlier is a question, not an answer: history, language and aid explain many.
 * With fewer than {@link org.spoor.assess.mission.Missions#LEAST_BESIDE} other missions in a host
 * nothing is said. Facts about states are some years old; on logarithms that moves little. What is
 * left after expulsions assumes that nobody was replaced.
 *
 * <p><b>Begin with</b> {@link org.spoor.assess.mission.Missions}. <b>Deliberately absent:</b> staff
 * figures of our own.
 */
@NullMarked
package org.spoor.assess.mission;

import org.jspecify.annotations.NullMarked;
