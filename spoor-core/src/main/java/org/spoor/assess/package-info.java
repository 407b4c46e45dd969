/**
 * What incidents add up to, and how far they can be relied on.
 *
 * <p>Pure functions over what {@code org.spoor.resolve} made: no store, no files, no clock.
 */
@NullMarked
package org.spoor.assess;

import org.jspecify.annotations.NullMarked;
