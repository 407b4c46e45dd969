/**
 * The wiring: what happens between a command and its output.
 *
 * <p><b>Begin</b> with {@link org.spoor.run.ExtractFilter} for the filter.
 */
@NullMarked
package org.spoor.run;

import org.jspecify.annotations.NullMarked;
