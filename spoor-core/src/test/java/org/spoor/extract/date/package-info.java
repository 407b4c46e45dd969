/** Examples of the date resources, each a test. */
@NullMarked
package org.spoor.extract.date;

import org.jspecify.annotations.NullMarked;
