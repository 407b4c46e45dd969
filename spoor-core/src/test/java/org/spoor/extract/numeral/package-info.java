/** Examples of the numeral resources, each a test. */
@NullMarked
package org.spoor.extract.numeral;

import org.jspecify.annotations.NullMarked;
