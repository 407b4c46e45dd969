/** The server, over a real socket and a real case. */
@NullMarked
package org.spoor.serve;

import org.jspecify.annotations.NullMarked;
