/**
 * Flows: how goods move by what reports imply.
 *
 * <p><b>Enters:</b> reports with their {@link org.spoor.model.Flow flows} and incidents of seizing
 * and trafficking that name where goods came from, passed or went. <b>Leaves:</b> a {@link
 * org.spoor.assess.flow.FlowMap}: legs, routes put together from several reports' legs, the places
 * where these come together, and what an imagined closure would do to them.
 *
 * <p><b>Concepts.</b> A {@link org.spoor.assess.flow.Leg} goes from one place to the next and keeps
 * every sentence that says so. A place is a country or a region as named; a region is never split
 * into its countries. Where one report's leg ends in a region and another's begins in a country of
 * it, a route may go on there by a <i>join</i>, and is then only possible. A route is as certain as
 * its weakest step. Legs that everybody denies are shown and are on no route. Commodities join
 * where one is the other or narrower: opiates from one report go on as heroin in another, cocaine
 * does not.
 *
 * <p><b>Traps.</b> A route that nobody tells of is not here, so 'no way left' means that no report
 * names one, not that there is none. Amounts of a leg are not added: they may be of one load.
 * Routes that are put together mix times; each leg says of which days it is told. Corridors of
 * named routes are background from a reference work and are never counted as legs.
 *
 * <p><b>Begin with</b> {@link org.spoor.assess.flow.Flows#of}; the order of work stands there.
 * <b>To extend:</b> regions and named routes are tables beside the class path's other knowledge.
 *
 * <p><b>Deliberately absent:</b> forecasts, capacities, prices.
 */
@NullMarked
package org.spoor.assess.flow;

import org.jspecify.annotations.NullMarked;
