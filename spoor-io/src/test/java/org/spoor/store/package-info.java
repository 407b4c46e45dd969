/** Tests of the case: one contract for both kinds of database, and what each has of its own. */
@NullMarked
package org.spoor.store;

import org.jspecify.annotations.NullMarked;
