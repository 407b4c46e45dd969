/** The examples of the knowledge, what must hold for any two names, and hostile ones. */
@NullMarked
package org.spoor.resolve.name;

import org.jspecify.annotations.NullMarked;
