/** Tests of reading hedges. */
@NullMarked
package org.spoor.extract.hedge;

import org.jspecify.annotations.NullMarked;
