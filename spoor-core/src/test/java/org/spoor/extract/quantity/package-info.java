/** Examples of the quantity resources, each a test. */
@NullMarked
package org.spoor.extract.quantity;

import org.jspecify.annotations.NullMarked;
