@NullMarked
package org.spoor.run;

import org.jspecify.annotations.NullMarked;
