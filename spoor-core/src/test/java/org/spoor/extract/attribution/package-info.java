/** Tests of reading speech. */
@NullMarked
package org.spoor.extract.attribution;

import org.jspecify.annotations.NullMarked;
