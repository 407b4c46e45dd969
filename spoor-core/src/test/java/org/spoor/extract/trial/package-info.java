/**
 * Sentences of many hands' manner, counted rather than each required: how far the reading carries.
 */
@NullMarked
package org.spoor.extract.trial;

import org.jspecify.annotations.NullMarked;
