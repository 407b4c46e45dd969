/**
 * From the events of many reports to incidents.
 *
 * <p><b>What enters:</b> reports with their events and attributions, and the decisions of people.
 * <b>What leaves:</b> a {@link org.spoor.resolve.incident.Resolution}. Begin with {@link
 * org.spoor.resolve.incident.IncidentResolver}.
 */
@NullMarked
package org.spoor.resolve.incident;

import org.jspecify.annotations.NullMarked;
