/** Whether two names may be those of one party. */
@NullMarked
package org.spoor.resolve.name;

import org.jspecify.annotations.NullMarked;
