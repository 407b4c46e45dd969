@NullMarked
package org.spoor.assess.index;

import org.jspecify.annotations.NullMarked;
