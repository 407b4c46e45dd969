/** Screening of names against a list in memory. */
@NullMarked
package org.spoor.resolve.screen;

import org.jspecify.annotations.NullMarked;
